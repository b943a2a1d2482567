/** What an agency has to do and its reminder as it is -> what is still to be done on GitHub: run again, it is nothing. Pure. */
import type { DueItem } from "../catalogue/due/by-agency.ts";
import { DUE_KINDS } from "../catalogue/due/kinds.ts";
import { inlineCode } from "../report/markdown.ts";
import {
  ANSWER_MARKER,
  memoryIn,
  NEWS_MARKER,
  newsComment,
  type Reminder,
  type ReminderMemory,
  reminderBody,
  reminderTitle,
} from "../report/reminder.ts";
import { withItalics } from "../text/bilingual.ts";
import { grouped } from "../text/group.ts";
import { reminderWords } from "../words/words.ts";
import { type DatedComment, type PutOffs, putOffsIn, type Refused, type RefusedFor } from "./put-off.ts";

/** A reminder as it is on GitHub. */
export interface ReminderIssue {
  readonly number: number;
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly assignees: readonly string[];
  readonly comments: readonly DatedComment[];
}

export interface ReminderInput {
  readonly agency: Reminder["agency"];
  readonly items: readonly DueItem[];
  readonly issue?: ReminderIssue | undefined;
  /** Others that look the same: two runs may have met. */
  readonly doubles: readonly { readonly number: number; readonly open: boolean }[];
  /** Logins that speak for the agency; undefined where its team cannot be read. */
  readonly members: readonly string[] | undefined;
  readonly mayAsk: (login: string) => boolean;
  readonly team?: string | undefined;
  readonly site?: string | undefined;
  readonly putOffDays: number;
  readonly login: string;
  readonly today: string;
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly assignees?: readonly string[];
}

export type ReminderAction =
  | { readonly do: "create"; readonly title: string; readonly body: string; readonly assignees: readonly string[] }
  | { readonly do: "comment"; readonly number: number; readonly body: string }
  | { readonly do: "update"; readonly number: number; readonly change: IssueChange };

/** GitHub takes no more. */
const MOST_ASSIGNEES = 10;
/** Of so many nobody is told one by one. */
const MOST_ANNOUNCED = 1000;
const MANY = "many";

/** The comment that announces goes first: where it is lost, nothing says that it was there. */
export function planReminder(input: ReminderInput): ReminderAction[] {
  const { issue, items, doubles } = input;
  const closed = doubles
    .filter(({ open }) => open)
    .map(({ number }): ReminderAction => ({ do: "update", number, change: { state: "closed" } }));
  const known = memoryIn(issue?.body ?? "");
  const found = putOffsIn(issue?.comments ?? [], {
    items,
    mayAsk: input.mayAsk,
    heard: known.heard,
    today: input.today,
    mostDays: input.putOffDays,
  });
  const off = new Set(found.putOff.map(({ item }) => item.code));
  const shown = items.filter(({ code }) => !off.has(code));
  if (!issue) return shown.length === 0 ? closed : [...closed, creation(input, shown)];
  const answers = answersTo(issue, found, input);
  if (shown.length === 0 && !issue.open) return [...closed, ...answers];
  const { news, told } = newsOf(issue, known, shown, input.login);
  const asked = input.members === undefined ? known.asked : wanted(input.members);
  const memory: ReminderMemory = { announced: announcedOf(shown), news: told + (news.length > 0 ? 1 : 0), asked, heard: found.heard };
  const reminder: Reminder = { ...input, items: shown, putOff: found.putOff, memory };
  const comment: ReminderAction[] = news.length > 0 ? [{ do: "comment", number: issue.number, body: newsComment(reminder, news) }] : [];
  return [...closed, ...answers, ...comment, ...update(issue, reminder, known.asked)];
}

function creation(input: ReminderInput, items: readonly DueItem[]): ReminderAction {
  const asked = wanted(input.members ?? []);
  const memory = { announced: announcedOf(items), news: 0, asked, heard: [] };
  const reminder: Reminder = { ...input, items, putOff: [], memory };
  return { do: "create", title: reminderTitle(reminder), body: reminderBody(reminder), assignees: asked };
}

/** Only what differs; who was asked and left is not asked again, and who was put there by hand stays. */
function update(issue: ReminderIssue, reminder: Reminder, askedBefore: readonly string[]): ReminderAction[] {
  const { asked } = reminder.memory;
  const [title, body] = [reminderTitle(reminder), reminderBody(reminder)];
  const state = reminder.items.length > 0 ? "open" : "closed";
  const isOthers = asked.join() !== askedBefore.join();
  const assignees = [...new Set([...issue.assignees.filter((one) => !askedBefore.includes(one)), ...asked])].slice(0, MOST_ASSIGNEES);
  const change: IssueChange = {
    ...(title === issue.title ? {} : { title }),
    // GitHub gives the ends of lines as whoever edited it sent them.
    ...(body === issue.body.replaceAll("\r\n", "\n") ? {} : { body }),
    ...((state === "open") === issue.open ? {} : { state }),
    ...(isOthers ? { assignees } : {}),
  };
  return Object.keys(change).length > 0 ? [{ do: "update", number: issue.number, change }] : [];
}

const wanted = (members: readonly string[]): string[] => [...new Set(members)].sort().slice(0, MOST_ASSIGNEES);

/** What is announced once: that it comes, and that it is overdue, are two things. */
const announcementOf = ({ kind, code }: DueItem): string => `${code}.${kind}`;
const isAnnounced = ({ kind }: DueItem): boolean => DUE_KINDS[kind].isAnnounced;

function announcedOf(items: readonly DueItem[]): string[] {
  const all = items.filter(isAnnounced).map(announcementOf).sort();
  return all.length > MOST_ANNOUNCED ? [MANY] : all;
}

/** What nobody was told of yet. A comment with the next number was written by a run that was cut short before it remembered. */
function newsOf(issue: ReminderIssue, { announced, news: before }: ReminderMemory, shown: readonly DueItem[], login: string) {
  const isThere = issue.comments.some(({ author, body }) => author === login && body.startsWith(`${NEWS_MARKER}${before + 1} -->`));
  const isMany = announced.includes(MANY) || announcedOf(shown).includes(MANY);
  const isKnown = isThere || isMany;
  const news = isKnown ? [] : shown.filter((item) => isAnnounced(item) && !announced.includes(announcementOf(item)));
  return { news, told: isThere ? before + 1 : before };
}

/** Commands that are not taken are answered once, those of one comment together. */
function answersTo(issue: ReminderIssue, { refused }: PutOffs, { login, putOffDays }: ReminderInput): ReminderAction[] {
  const marker = (id: number) => `${ANSWER_MARKER}${id} -->`;
  const given = issue.comments.filter(({ author }) => author === login).map(({ body }) => body);
  const answer = ({ why, command }: Refused) =>
    [...(command === undefined ? [] : [inlineCode(command)]), refusal(why, putOffDays)].join("\n\n");
  return [...grouped(refused.map((one) => [one.id, one] as const))]
    .filter(([id]) => !given.some((body) => body.startsWith(marker(id))))
    .map(([id, all]): ReminderAction => {
      const body = [marker(id), ...new Set(all.map(answer))].join("\n\n");
      return { do: "comment", number: issue.number, body };
    });
}

const refusal = (why: RefusedFor, days: number): string =>
  withItalics((lang) => {
    const said = reminderWords[lang].refused[why];
    return typeof said === "string" ? said : said(days);
  }, "\n\n");

/** One line that says what an action does, for `--dry` and the log. */
export function describeReminder(action: ReminderAction): string {
  if (action.do === "create")
    return `create-issue “${action.title}” (${action.body.length} characters), asks ${action.assignees.join(", ") || "nobody"}`;
  if (action.do === "comment") return `#${action.number}: create-comment (${action.body.length} characters)`;
  const { title, body, state, assignees } = action.change;
  const parts = [title && "title", body && `${body.length} characters`, state, assignees && `asks ${assignees.join(", ")}`];
  return `#${action.number}: update-issue (${parts.filter(Boolean).join("; ")})`;
}

/** What would be written, line by line: a log takes no more at once. */
export const writtenLines = (action: ReminderAction): readonly string[] =>
  (action.do === "update" ? action.change.body : action.body)?.split("\n") ?? [];
