/** What the report on a pull request is made from: its judgement and where it stands. */
import type { Heard } from "../../review/heard.ts";
import type { Judgement } from "../../review/judgement.ts";
import { type PullState, type PullTask, pullTask } from "../../review/pull-task.ts";
import type { Lang } from "../../text/languages.ts";
import { pullWords } from "../../words/words.ts";

export interface PullReport {
  readonly number: number;
  readonly state: PullState;
  readonly judgement: Judgement;
  /** The judged commit. */
  readonly head: string;
  readonly today: string;
  /** Address of the repository, without a slash at its end. */
  readonly repository: string;
  /** Address of the published site, where main's settings have one and say where the repository is: its page shows the change request. */
  readonly site?: string | undefined;
  /** Name of the main branch. */
  readonly base: string;
  /** Where the data is in the repository, with a slash at its end; empty at the top. */
  readonly folder: string;
  /** Numbers of all open pull requests that propose the commit; this one alone where they are not given. */
  readonly proposedAs?: readonly number[];
  /** Of each record that it touches, a hash of what it would be after merging. */
  readonly contents?: readonly string[];
  /** Who had been heard on the commit, where this judgement does not say it. */
  readonly heard?: Heard | undefined;
  /** The last change of the records on the main branch, as its check run keeps it: its commit, and up to when approvals may be of others. */
  readonly standing?: { readonly commit: string; readonly since: number } | undefined;
}

/** Problems that the check shows beside their lines; each fifty are one more call, and of the others the report has the count. */
export const MAX_ANNOTATIONS = 300;

/** Names shown in a row where there is little room. */
export const MOST_NAMES = 20;

/** One section's maker: Markdown, or "" when it has nothing to say. `limit` is how many items a list may show. */
export type ReportSection = (report: PullReport, lang: Lang, limit: number) => string;

/** Lists up to a limit, and says how many are left out. */
export function listed(items: readonly string[], limit: number, lang: Lang): string {
  const left = items.length - limit;
  return [...items.slice(0, limit), ...(left > 0 ? [`- ${pullWords[lang].more(left)}`] : [])].join("\n");
}

/** The same in one line, with only the number of those left out. */
export function inRow(items: readonly string[], limit: number, between = ", "): string {
  const left = items.length - limit;
  return [...items.slice(0, limit), ...(left > 0 ? [`… +${left}`] : [])].join(between);
}

export const taskOf = ({ state, judgement }: PullReport): PullTask => pullTask(state, judgement);

/** Address of a line of a file in the judged commit; it works for forks too, whose commits GitHub shows in both. */
export function lineUrl({ repository, head, folder }: PullReport, path: string, line: number): string {
  return `${repository}/blob/${head}/${(folder + path).split("/").map(encodeURIComponent).join("/")}#L${line}`;
}
