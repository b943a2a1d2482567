/**
 * Facts and a report -> what is still to be done on GitHub, by comparing what is wanted with what is there: run again,
 * it is nothing. The check comes first, for it is what merging waits on; the comment is what people read.
 */
import type { Agency } from "../records/schema/agencies.ts";
import type { Waiting } from "../records/schema/proposals.ts";
import { pullComment, REPORT_MARKER, saysTheSame } from "../report/pull/comment.ts";
import { type PullReport, taskOf } from "../report/pull/report.ts";
import { PULL_TASK_FACTS } from "../review/pull-task.ts";
import type { Action, CheckRun, EarlierRun } from "./actions.ts";
import type { Label } from "./bot.ts";
import { type CheckFact, newestFirst } from "./check-runs.ts";
import { approvalsCheck, hasSameAnnotations, keptMark, verdictCheck } from "./checks.ts";
import type { Comment, PullFacts } from "./facts.ts";
import { wantedLabels } from "./labels.ts";
import { isBotLabel, teamOf } from "./names.ts";
import { withWait } from "./remembered.ts";

interface PlanInput {
  readonly facts: PullFacts;
  readonly report: PullReport;
  /** The bot's login. */
  readonly login: string;
  /** Owner of the repository, whose teams can be asked. */
  readonly owner: string;
  /** The taxonomy. */
  readonly labels: readonly Label[];
  /** Agencies of the main branch. */
  readonly agencies: readonly Agency[];
}

/** All that is to be done for one pull request. */
export function planReport(input: PlanInput): Action[] {
  const { facts, report, login } = input;
  // A check stands on the commit, whose verdict is that of the pull requests to the main branch.
  const isOther = report.state.elsewhere || facts.checkedAs !== facts.number;
  const checks = isOther ? [] : [verdictCheck(report), approvalsCheck(report)];
  return [
    ...checks.flatMap((check) => planCheck(check, facts)),
    ...planComment(sayOf(report), facts.comments, login),
    ...planLabels(wantedLabels(report), facts, input.labels),
    ...planReviews(input),
  ];
}

function planCheck(check: CheckRun, { checks }: PullFacts): Action[] {
  const [newest] = newestFirst(checks, check.name);
  if (newest?.externalId === check.externalId && newest.conclusion === check.conclusion) return [];
  return [{ do: "post-check", check, ...(newest ? { earlier: earlierRun(newest, check) } : {}) }];
}

/**
 * A run can be made to say anything else, but for lines that it shows and that are no longer true. One that keeps the votes is left where
 * there is nothing to vote on any more, or others propose the commit now: what a merge rested on must not be wiped after it.
 */
export function earlierRun({ id, conclusion, externalId, annotated }: CheckFact, check: CheckRun): EarlierRun {
  const kept = keptMark(externalId);
  if (kept !== undefined && kept !== keptMark(check.externalId)) return { id, use: "leave" };
  const hasSame = conclusion !== null && hasSameAnnotations(externalId ?? "", check.externalId);
  return { id, use: annotated === 0 ? "update" : hasSame ? "keep-annotations" : "leave" };
}

/** What the comment says, whichever of the bot's own it becomes. */
export interface Said {
  readonly text: string;
  readonly waitsFor: Waiting;
  readonly today: string;
}

export const sayOf = (report: PullReport): Said => ({
  text: pullComment(report),
  waitsFor: PULL_TASK_FACTS[taskOf(report)].waitsFor,
  today: report.today,
});

/** One comment: made once, edited when its text differs, and any double taken away (two runs may have met). */
export function planComment({ text, waitsFor, today }: Said, comments: readonly Comment[], login: string): Action[] {
  const [first, ...doubles] = ownComments(comments, login, REPORT_MARKER);
  const body = withWait(text, waitsFor, today, first?.body);
  const said: Action[] = !first
    ? [{ do: "create-comment", body }]
    : saysTheSame(first.body, body)
      ? []
      : [{ do: "update-comment", id: first.id, body }];
  return [...said, ...doubles.map(({ id }): Action => ({ do: "delete-comment", id }))];
}

/** The bot's own comments that begin with a marker, oldest first; a copy of the marker by anyone else is not its own. */
export function ownComments(comments: readonly Comment[], login: string, marker: string): Comment[] {
  return comments.filter(({ author, body }) => author === login && body.startsWith(marker)).sort((a, b) => a.id - b.id);
}

function planLabels(wanted: readonly string[], { labels, repositoryLabels }: PullFacts, taxonomy: readonly Label[]): Action[] {
  const added = wanted.filter((name) => !labels.includes(name));
  const created = taxonomy.filter(({ name }) => added.includes(name) && !repositoryLabels.includes(name));
  const removed = labels.filter((name) => isBotLabel(name) && !wanted.includes(name));
  return [
    ...created.map(({ name, color, description }): Action => ({ do: "create-label", name, color, description })),
    ...(added.length > 0 ? [{ do: "add-labels", labels: added } as const] : []),
    ...removed.map((label): Action => ({ do: "remove-label", label })),
  ];
}

/**
 * Teams of the owning agencies, of those who decide alone and of the standing ministry, once there is something to review: not again after one of
 * their members has answered, for GitHub then forgets that it asked; nor while nobody knows who they are.
 */
function planReviews({ facts, report, owner, agencies }: PlanInput): Action[] {
  const { judgement } = report;
  if (facts.draft || !PULL_TASK_FACTS[taskOf(report)].asksReview) return [];
  const owners = judgement.platforms.flatMap(({ before, after }) => [before?.data.owner, after?.data.owner]);
  const deciding = judgement.consents.flatMap(({ state, agencies: asked }) => (state === "open" ? asked : []));
  const asked = new Set(
    [...owners, ...deciding, judgement.standing].filter((code) => code !== undefined && !judgement.unknown.includes(code)),
  );
  const teams = agencies
    .filter(
      ({ code, github }) =>
        asked.has(code) && github?.team && !judgement.author.agencies.includes(code) && !judgement.answered.includes(code),
    )
    .map(({ github }) => teamOf({ owner }, github?.team ?? ""))
    .filter(({ org, slug }) => org === owner && !facts.requestedTeams.includes(slug))
    .map(({ slug }) => slug);
  return teams.length > 0 ? [{ do: "request-review", teams: [...new Set(teams)].sort() }] : [];
}
