/** Reads what GitHub knows of one pull request into small values, all that the plan needs and nothing more. */

import { at, type Bot } from "./bot.ts";
import { type CheckFact, lastHeard, readChecks, withPulls } from "./check-runs.ts";
import { repositoryLabels } from "./once-a-run.ts";
import { GHOST } from "./reviews.ts";
import { readVoting, type Voting } from "./voting.ts";

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
}

/** The last change of the records on main, beyond what the pull request holds; as the id of a check run keeps it. */
export interface Standing {
  /** Short name of its commit. */
  readonly commit: string;
  /** Seconds since 1970: only what was approved later is certain to be of what came of it. */
  readonly since: number;
}

export interface PullFacts extends Voting {
  readonly number: number;
  readonly open: boolean;
  /** The commit that its merge made. */
  readonly merged?: string;
  readonly draft: boolean;
  /** How many commits it has. */
  readonly commits: number;
  /** Name of the branch it is to be merged into. */
  readonly base: string;
  /** The proposed commit. */
  readonly head: string;
  readonly labels: readonly string[];
  /** Slugs of the teams asked for a review and not yet answering. */
  readonly requestedTeams: readonly string[];
  readonly comments: readonly Comment[];
  readonly checks: readonly CheckFact[];
  /** Labels that the repository has. */
  readonly repositoryLabels: readonly string[];
  /** The last change of the records that it touches on main; known once its files were read. */
  readonly standing?: Standing | undefined;
  /** Its commits are in the store. */
  readonly fetched?: boolean;
}

/**
 * Reads one pull request.
 * @param left others that proposed its commit
 * @throws octokit's error when it is not there
 */
export async function readFacts(bot: Bot, number: number, left: readonly number[] = []): Promise<PullFacts> {
  const { client } = bot;
  const { data: pull } = await client.rest.pulls.get({ ...at(bot), pull_number: number });
  const checks = await readChecks(bot, pull.head.sha);
  const [voting, comments, labels] = await Promise.all([
    readVoting(bot, pull, withPulls(lastHeard(checks), left)),
    readComments(bot, number),
    repositoryLabels(bot),
  ]);
  return {
    number,
    open: pull.state === "open",
    ...(pull.merged_at ? { merged: pull.merge_commit_sha ?? pull.head.sha } : {}),
    draft: pull.draft ?? false,
    ...voting,
    commits: pull.commits,
    base: pull.base.ref,
    head: pull.head.sha,
    labels: pull.labels.map(({ name }) => name),
    requestedTeams: (pull.requested_teams ?? []).map(({ slug }) => slug),
    comments,
    checks,
    repositoryLabels: labels,
  };
}

export async function readComments(bot: Bot, number: number): Promise<Comment[]> {
  const { client } = bot;
  const comments = await client.paginate(client.rest.issues.listComments, { ...at(bot), issue_number: number, per_page: 100 });
  return comments.map(({ id, user, body }) => ({
    id,
    author: user?.login ?? GHOST,
    body: body ?? "",
  }));
}
