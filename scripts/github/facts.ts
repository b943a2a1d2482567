/** Reads what GitHub knows of one pull request into small values, all that the plan needs and nothing more. */

import type { Teams } from "../catalogue/members.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Review } from "../review/council.ts";
import { at, type Bot } from "./bot.ts";
import { httpStatus } from "./client.ts";
import { issueOfBranch } from "./names.ts";

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  /** Whether it carries a thumb up: how the bot says that a command was carried out. */
  readonly acknowledged: boolean;
}

/** One of the bot's own check runs on the head commit. */
interface CheckFact {
  readonly id: number;
  readonly name: string;
  readonly conclusion: string | null;
  /** Hash of what it says; see checks.ts. */
  readonly externalId: string | null;
}

export interface PullFacts {
  readonly number: number;
  readonly open: boolean;
  readonly draft: boolean;
  readonly author: string;
  /** Name of the branch it is to be merged into. */
  readonly base: string;
  /** The proposed commit. */
  readonly head: string;
  readonly labels: readonly string[];
  /** Oldest first; of a merged pull request only those given before. */
  readonly reviews: readonly Review[];
  /** Slugs of the teams asked for a review and not yet answering. */
  readonly requestedTeams: readonly string[];
  readonly comments: readonly Comment[];
  readonly checks: readonly CheckFact[];
  /** Labels that the repository has. */
  readonly repositoryLabels: readonly string[];
}

const REVIEW_STATES: Readonly<Record<string, Review["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
  COMMENTED: "commented",
};

/** Reads one pull request. @throws octokit's error when it is not there */
export async function readFacts(bot: Bot, number: number): Promise<PullFacts> {
  const { client } = bot;
  const { data: pull } = await client.rest.pulls.get({ ...at(bot), pull_number: number });
  const [reviews, comments, checks, labels] = await Promise.all([
    readReviews(bot, number, pull.merged_at),
    readComments(bot, number),
    readChecks(bot, pull.head.sha),
    client.paginate(client.rest.issues.listLabelsForRepo, { ...at(bot), per_page: 100 }),
  ]);
  return {
    number,
    open: pull.state === "open",
    draft: pull.draft ?? false,
    author: await proposerOf(bot, pull),
    base: pull.base.ref,
    head: pull.head.sha,
    labels: pull.labels.map(({ name }) => name),
    reviews,
    requestedTeams: (pull.requested_teams ?? []).map(({ slug }) => slug),
    comments,
    checks,
    repositoryLabels: labels.map(({ name }) => name),
  };
}

interface Authored {
  readonly user: { readonly login: string } | null;
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null };
}

/** Of a pull request that the bot opened for an issue, the one who opened the issue: it is their agency that has no vote. */
async function proposerOf(bot: Bot, { user, head }: Authored): Promise<string> {
  const issue = user?.login === bot.login && head.repo?.full_name === `${bot.owner}/${bot.repo}` ? issueOfBranch(head.ref) : undefined;
  if (issue === undefined) return user?.login ?? "ghost";
  const { data } = await bot.client.rest.issues.get({ ...at(bot), issue_number: issue });
  return data.user?.login ?? "ghost";
}

async function readReviews(bot: Bot, number: number, until: string | null): Promise<Review[]> {
  const { client } = bot;
  const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at(bot), pull_number: number, per_page: 100 });
  return reviews.flatMap(({ user, state, commit_id, submitted_at }) => {
    const known = REVIEW_STATES[state];
    if (!known || !user || (until && submitted_at && submitted_at > until)) return [];
    return [{ login: user.login, state: known, commit: commit_id ?? "" }];
  });
}

export async function readComments(bot: Bot, number: number): Promise<Comment[]> {
  const { client } = bot;
  const comments = await client.paginate(client.rest.issues.listComments, { ...at(bot), issue_number: number, per_page: 100 });
  return comments.map(({ id, user, body, reactions }) => ({
    id,
    author: user?.login ?? "ghost",
    body: body ?? "",
    acknowledged: (reactions?.["+1"] ?? 0) > 0,
  }));
}

/** Only the bot's own: anyone who may push a workflow can post a check of the same name. */
async function readChecks(bot: Bot, head: string): Promise<CheckFact[]> {
  const { client } = bot;
  const runs = await client.paginate(client.rest.checks.listForRef, { ...at(bot), ref: head, filter: "latest", per_page: 100 });
  return runs
    .filter(({ app }) => app && `${app.slug}[bot]` === bot.login)
    .map(({ id, name, conclusion, external_id }) => ({ id, name, conclusion, externalId: external_id }));
}

/**
 * Members of the agencies' teams. A team that can not be read (none, or no right to) has no members: its votes do not
 * count until the register is right, and the log says so.
 */
export async function readTeams(bot: Bot, agencies: readonly Agency[]): Promise<Teams> {
  const teams = new Map<string, readonly string[]>();
  for (const team of new Set(agencies.flatMap(({ github }) => github?.team ?? []))) {
    teams.set(team, await readMembers(bot, team));
  }
  return teams;
}

async function readMembers(bot: Bot, team: string): Promise<string[]> {
  const { client } = bot;
  try {
    const { org, slug } = teamOf(bot, team);
    const members = await client.paginate(client.rest.teams.listMembersInOrg, { org, team_slug: slug, per_page: 100 });
    return members.map(({ login }) => login);
  } catch (error) {
    const status = httpStatus(error);
    if (status !== 403 && status !== 404) throw error;
    bot.say(`team ${team}: ${status}`);
    return [];
  }
}

/** "org/team", or a team of the repository's own organisation. */
export function teamOf({ owner }: { readonly owner: string }, team: string): { org: string; slug: string } {
  const [org = "", slug] = team.split("/");
  return slug === undefined ? { org: owner, slug: org.toLowerCase() } : { org, slug: slug.toLowerCase() };
}
