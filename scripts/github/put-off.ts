/**
 * Commands that put a reminder off, in comments on the reminder itself: GitHub says who wrote them, a day ends them, and taking them back is
 * another comment. In the records it would be a change to review for what is nobody's business but the agency's. A comment that was edited
 * counts for nothing, for whoever may write to the repository can edit another's.
 */
import type { DueItem } from "../catalogue/due/by-agency.ts";
import type { PutOff } from "../report/reminder.ts";
import { addDays } from "../text/dates.ts";
import type { Lang } from "../text/languages.ts";
import { shorten } from "../text/text.ts";
import { readDate } from "../text/typed/dates.ts";
import type { reminderWords } from "../words/words.ts";
import type { Comment } from "./facts.ts";

/** A comment with its day and whether it was edited. */
export interface DatedComment extends Comment {
  readonly day: string;
  readonly edited: boolean;
}

export type RefusedFor = keyof (typeof reminderWords)[Lang]["refused"];

export interface Refused {
  readonly id: number;
  readonly why: RefusedFor;
  /** The command itself, where its comment has others. */
  readonly command?: string;
}

export interface PutOffs {
  readonly putOff: readonly PutOff[];
  /** Comments with a command that was taken, also where its day is over: they are never told afterwards that they were wrong. */
  readonly heard: readonly number[];
  /** Comments whose command is not taken, and why. */
  readonly refused: readonly Refused[];
}

interface Asking {
  readonly items: readonly DueItem[];
  readonly mayAsk: (login: string) => boolean;
  /** Taken before: what they name may have been done since. */
  readonly heard: readonly number[];
  readonly today: string;
  readonly mostDays: number;
}

/** On a line of its own, wherever it stands in the comment. */
const COMMAND = /^[ \t]*\/(snooze|unsnooze)(?![\w-])[ \t]*([^\r\n]*)/gim;
const REASON = 200;

interface Command {
  readonly author: string;
  readonly code: string;
  /** Absent where it takes back. */
  readonly until?: string;
  readonly reason: string;
}

/** What the comments of those who may ask come to: of a thing the newest command counts. */
export function putOffsIn(comments: readonly DatedComment[], asking: Asking): PutOffs {
  const known = new Map(asking.items.map((item) => [item.code, item]));
  const newest = new Map<string, Command>();
  const heard = new Set<number>();
  const refused: Refused[] = [];
  for (const comment of comments.toSorted((a, b) => a.id - b.id)) {
    if (!asking.mayAsk(comment.author)) continue;
    const commands = [...comment.body.matchAll(COMMAND)];
    for (const [line, name = "", rest = ""] of commands) {
      const read = commandIn(comment, { name, rest }, asking.mostDays);
      const isKnown = typeof read === "string" || known.has(read.code) || asking.heard.includes(comment.id);
      const why = typeof read === "string" ? read : isKnown ? undefined : "unknown";
      if (why !== undefined) refused.push({ id: comment.id, why, ...(commands.length > 1 ? { command: line.trim() } : {}) });
      if (why !== undefined || typeof read === "string") continue;
      newest.set(read.code, read);
      heard.add(comment.id);
    }
  }
  const putOff = [...newest.values()].flatMap(({ code, until, author, reason }): PutOff[] => {
    const item = known.get(code);
    return item && until !== undefined && until > asking.today ? [{ item, until, by: author, reason }] : [];
  });
  return { putOff, heard: [...heard], refused };
}

function commandIn(
  { author, day, edited }: DatedComment,
  { name, rest }: { readonly name: string; readonly rest: string },
  mostDays: number,
): Command | RefusedFor {
  if (edited) return "edited";
  const [code = "", when = "", ...words] = rest.trim().replace(/`/g, "").split(/\s+/);
  if (!/^[0-9a-f]{8}$/i.test(code)) return "form";
  const about = { author, code: code.toLowerCase() };
  if (name.toLowerCase() === "unsnooze") return { ...about, reason: "" };
  const until = readDate(when);
  const reason = shorten(words.join(" "), REASON);
  if (until === undefined || reason === "") return "form";
  if (until <= day) return "past";
  return until > addDays(day, mostDays) ? "far" : { ...about, until, reason };
}
