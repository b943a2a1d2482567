/**
 * Commands in comments: `/checklist`, `/rerun`, `/help`, for members of agencies; `/ready`, for whoever proposes. Level-triggered: every comment that
 * begins with a slash and has no answer yet is answered, so that a lost event is made good by the next. Whether the bot has
 * reacted before GitHub says when it does so again (apply.ts): of the thumbs that it lists, anybody's may be one.
 */
import type { Catalogue, PlatformEntry } from "../catalogue/catalogue.ts";
import type { Members } from "../catalogue/members.ts";
import { COMMENT_ROOM, cutTo } from "../report/fit.ts";
import { BOT_COMMANDS, type CommandName, type OpenAssessment, replies } from "../report/pull/replies.ts";
import type { Action } from "./actions.ts";
import type { Comment, PullFacts } from "./facts.ts";
import { ownComments } from "./plan.ts";

interface CommandInput {
  readonly facts: PullFacts;
  readonly login: string;
  /** Of the main branch. */
  readonly members: Members;
  /** As it would be after merging. */
  readonly catalogue: Catalogue | undefined;
  /** Ids of the platforms that the pull request touches. */
  readonly touched: readonly string[];
  readonly today: string;
}

/**
 * Answers that are still owed, oldest question first. Taken away is any double (two runs may have met), and what was said to
 * a person who is none (a list of members may come late). A command asked for again is a new comment, and answered again.
 */
export function planReplies(input: CommandInput): Action[] {
  const { facts, login } = input;
  const given = ownComments(facts.comments, login, "<!-- catalogue:reply ").map(({ id, body }) => ({ id, marker: markerOf(body) }));
  const answered = new Set(given.flatMap(({ marker }) => marker ?? []));
  const isTooMuch = ({ marker = "" }: (typeof given)[number], index: number) =>
    marker !== "" && (given.findIndex((one) => one.marker === marker) < index || isMember(input.members, marker));
  const tooMuch = given.filter(isTooMuch).map(({ id }): Action => ({ do: "delete-comment", id }));
  const owed = facts.comments.flatMap((comment): Action[] => {
    if (comment.author === login || !COMMAND.test(comment.body)) return [];
    const { marker, text, react, ready } = replyTo(comment, input);
    if (answered.has(marker)) return [];
    answered.add(marker);
    const body = cutTo(COMMENT_ROOM, `<!-- catalogue:reply ${marker} -->\n\n${text ?? ""}`);
    const reply: Action = { do: "create-comment", body };
    if (ready) return [{ do: "mark-ready", comment: comment.id }];
    return [...(react ? [{ do: "react", comment: comment.id, content: "+1" } as const] : []), ...(text === undefined ? [] : [reply])];
  });
  return [...owed, ...tooMuch];
}

const NO_MEMBER = "stranger:";
const isMember = (members: Members, marker: string): boolean =>
  marker.startsWith(NO_MEMBER) && members.agenciesOf(marker.slice(NO_MEMBER.length)).length > 0;

/** A first line of one word, with marks around it as the help prints it, or what ends a sentence; a path such as /etc/hosts is none. */
const COMMAND = /^\s*[`*_]{0,3}\/[a-z-]+[`*_]{0,3}[.!]?(?:[ \t][^\n]*)?(?:\r?\n|$)/i;

interface Reply {
  /** What the answer is kept under: the comment, or for a courtesy the person, who gets it once. */
  readonly marker: string;
  readonly text?: string;
  readonly react?: boolean;
  /** The draft is put up for review. */
  readonly ready?: boolean;
}

const markerOf = (body: string): string | undefined => /^<!-- catalogue:reply ([\w:.[\]-]+) -->/.exec(body)?.[1];

/** What a comment that begins as a command types, and which command that is. */
function commandIn(body: string) {
  const [first = "", ...rest] = body.trim().split(/\r?\n/, 1)[0]?.split(/\s+/, 3) ?? [];
  const typed = first.replace(/^[`*_]{1,3}|[`*_]{0,3}[.!]?$/g, "");
  return { typed, rest, name: BOT_COMMANDS.find((command) => command === typed.toLowerCase()) };
}

/** The newest comment by which somebody asks that their draft be put up for review. */
export const readyAsked = (comments: readonly Comment[], author: string): number | undefined =>
  comments.findLast((one) => one.author === author && COMMAND.test(one.body) && commandIn(one.body).name === "/ready")?.id;

function replyTo({ id, author, body }: Comment, input: CommandInput): Reply {
  const { typed, rest, name } = commandIn(body);
  // Who filled in the form is often no member; the pull request is the bot's, and only it may put it up for review.
  if (name === "/ready" && author === input.facts.author) return { marker: String(id), ready: input.facts.draft };
  if (input.members.agenciesOf(author).length === 0) return { marker: NO_MEMBER + author, text: replies.noMember() };
  if (!name) return { marker: `unknown:${author}`, text: replies.unknown(typed) };
  return perform(name, rest, String(id), input);
}

function perform(name: CommandName, rest: readonly string[], marker: string, input: CommandInput): Reply {
  switch (name) {
    case "/help":
      return { marker, text: replies.help() };
    case "/ready":
      return { marker, ready: input.facts.draft };
    case "/rerun":
      return { marker, react: true };
    case "/checklist":
      return { marker, text: checklist(rest, input) };
  }
}

/** By the criteria set of a platform; where an assessment waits for sheets, the sheet of the member who is named behind it. */
function checklist(rest: readonly string[], { touched, catalogue, today }: CommandInput): string {
  const [only] = touched.length === 1 ? touched : [];
  const find = (id: string | undefined) => catalogue?.platforms.find((entry) => entry.id === id);
  const [id, member] =
    only !== undefined && rest.length === 1 && !find(rest[0]) && isSheetOf(find(only), rest[0])
      ? [only, rest[0]]
      : [rest[0] ?? only, rest[1]];
  if (id === undefined) return replies.noPlatform(touched);
  const platform = find(id);
  if (!platform) return replies.unknownPlatform(id);
  const open = openIn(platform);
  const set = catalogue?.criteria.find((entry) => entry.id === (open?.data.criteria ?? platform.criteria));
  if (!set?.issued) return replies.noCriteria(id);
  if (!open) return replies.checklist(id, set.id, set.data, today);
  if (member === undefined) return replies.sheets(id, open);
  return isSheetOf(platform, member) ? replies.sheet(id, open, member, set.data) : replies.noSheet(member);
}

/** The assessment whose sheets are awaited, the newest of several. */
const openIn = ({ open = [] }: PlatformEntry): OpenAssessment | undefined =>
  open.flatMap((one) => (one.council ? { ...one, council: one.council } : [])).at(-1);

const isSheetOf = (platform: PlatformEntry | undefined, member: string | undefined): boolean =>
  platform !== undefined && openIn(platform)?.council.seats.some((seat) => seat.member === member) === true;
