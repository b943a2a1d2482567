/** What a handler is given, and the things that an address names. */
import {
  type Activity,
  type Comment,
  type Issue,
  type IssueEvent,
  notFound,
  type PullIssue,
  type Repository,
  type Token,
} from "./state.ts";
import { momentOf, timeOf, type World } from "./world.ts";

export interface Call {
  readonly world: World;
  readonly token: Token | undefined;
  /** The repository that the address names; addresses without one have handlers that ask for none. */
  readonly repository: Repository;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: the contract has checked it
  readonly body: any;
  readonly address: URL;
  /** What the caller takes, such as "application/vnd.github.raw+json". */
  readonly accept: string;
  /** Filled by a handler for lists that go on. */
  readonly answerHeaders: Record<string, string>;
}

/** Status and body; bytes are sent as they are. */
export type Handler = (call: Call) => readonly [number, unknown?];
export type Handlers = Readonly<Record<string, Handler>>;

export const now = ({ world }: Pick<Call, "world">): string => timeOf(world);

/** The same for what comes one after the other: a second later each time. */
export const moment = ({ world }: Pick<Call, "world">): string => momentOf(world);

/** What GitHub keeps of a reference that moves, whoever did it. */
export const noteMove = (
  call: Pick<Call, "world" | "repository">,
  actor: string,
  move: Pick<Activity, "kind" | "ref" | "before" | "after">,
) => void call.repository.activities.push({ id: call.world.nextId(), actor, at: moment(call), ...move });

export function issueOf({ repository, parameters }: Call): Issue {
  const issue = repository.issues.get(Number(parameters.issue_number ?? parameters.pull_number));
  if (!issue) throw notFound();
  return issue;
}

export function pullOf(call: Call): PullIssue {
  const issue = issueOf(call);
  if (!isPull(issue)) throw notFound();
  return issue;
}

export const isPull = (issue: Issue): issue is PullIssue => issue.pull !== undefined;

export const pullsOf = ({ issues }: Repository): PullIssue[] => [...issues.values()].filter(isPull);

export function commentOf({ repository, parameters }: Call): Comment {
  const comment = repository.comments.get(Number(parameters.comment_id));
  if (!comment) throw notFound();
  return comment;
}

/** Notes that an issue or a pull request was changed just now. */
export const touch = (call: Call, issue: Issue): void => void Object.assign(issue, { updatedAt: now(call) });

/** Notes what the caller did to it. */
export function note(call: Call, issue: Issue, event: IssueEvent["event"], label?: string, review?: IssueEvent["review"]): void {
  const actor = call.token?.login ?? issue.user;
  const about = { ...(label === undefined ? {} : { label }), ...(review === undefined ? {} : { review }) };
  issue.events.push({ id: call.world.nextId(), event, actor, at: moment(call), ...about });
  touch(call, issue);
}

/** Opens or closes it. */
export function setState(call: Call, issue: Issue, state: Issue["state"]): void {
  if (issue.state === state) return;
  Object.assign(issue, { state, closedAt: state === "closed" ? now(call) : null });
  note(call, issue, state === "closed" ? "closed" : "reopened");
}

/** One page of a list, with the Link header that octokit follows. */
export function page<T>({ query, address, answerHeaders }: Call, items: readonly T[]): T[] {
  const size = Math.min(Number(query.per_page ?? 30), 100);
  const number = Number(query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const url = new URL(address);
    url.searchParams.set("page", String(to));
    return `<${url}>; rel="${rel}"`;
  };
  const before = number > 1 ? [link(number - 1, "prev"), link(1, "first")] : [];
  const after = number < last ? [link(number + 1, "next"), link(last, "last")] : [];
  if (before.length + after.length > 0) answerHeaders.link = [...before, ...after].join(", ");
  return items.slice((number - 1) * size, number * size);
}
