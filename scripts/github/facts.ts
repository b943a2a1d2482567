/** Reads what GitHub knows of one pull request into small values, all that the plan needs and nothing more. */

import type { Teams } from "../catalogue/members.ts";
import type { Agency } from "../records/schema/agencies.ts";
import type { Settings } from "../records/schema/settings.ts";
import type { Review } from "../review/council.ts";
import { sameValues } from "../text/same.ts";
import { at, type Bot } from "./bot.ts";
import { httpStatus } from "./client.ts";
import { issueOfBranch, teamOf } from "./names.ts";

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
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
  /** Who else has a part in it: wrote, committed or is named for one of its commits, or proposes the same commit. */
  readonly alsoProposedBy: readonly string[];
  /** The first of the open pull requests that propose the commit: what its checks say is said of that one. */
  readonly checkedAs: number;
  /** How many commits it has. */
  readonly commits: number;
  /** Name of the branch it is to be merged into. */
  readonly base: string;
  /** The proposed commit. */
  readonly head: string;
  readonly labels: readonly string[];
  /** Of all open pull requests that propose the commit, oldest first; of a merged one only those given before. */
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

type Pulls = Bot["client"]["rest"]["pulls"];
type PullData = Awaited<ReturnType<Pulls["get"]>>["data"];

/** Reads one pull request. @throws octokit's error when it is not there */
export async function readFacts(bot: Bot, number: number): Promise<PullFacts> {
  const { client } = bot;
  const { data: pull } = await client.rest.pulls.get({ ...at(bot), pull_number: number });
  const [voting, comments, checks, labels] = await Promise.all([
    readVoting(bot, pull),
    readComments(bot, number),
    readChecks(bot, pull.head.sha),
    onceARun(bot, LABELS, () => client.paginate(client.rest.issues.listLabelsForRepo, { ...at(bot), per_page: 100 })),
  ]);
  return {
    number,
    open: pull.state === "open",
    draft: pull.draft ?? false,
    ...voting,
    commits: pull.commits,
    base: pull.base.ref,
    head: pull.head.sha,
    labels: pull.labels.map(({ name }) => name),
    requestedTeams: (pull.requested_teams ?? []).map(({ slug }) => slug),
    comments,
    checks,
    repositoryLabels: labels.map(({ name }) => name),
  };
}

type Voting = Pick<PullFacts, "author" | "alsoProposedBy" | "reviews" | "checkedAs">;

/**
 * Who proposes a commit and who votes on it. A check stands on the commit, so that all open pull requests that propose it to the
 * main branch are one question: each vote counts, whichever it was given on, and who opens the same commit again takes none away.
 */
async function readVoting(bot: Bot, pull: PullData): Promise<Voting> {
  const isMain = pull.state === "open" && pull.base.ref === bot.branch;
  const same = isMain
    ? (await onceARun(bot, OPEN, () => openPulls(bot))).filter(({ number, head }) => number !== pull.number && head.sha === pull.head.sha)
    : [];
  const [author, writers, others, ...reviews] = await Promise.all([
    proposerOf(bot, pull),
    readWriters(bot, pull.number),
    Promise.all(same.map((one) => proposerOf(bot, one))),
    readReviews(bot, pull.number, pull.merged_at),
    ...same.map(({ number }) => readReviews(bot, number, null)),
  ]);
  const also = new Set([...others, ...writers].filter((login) => login !== author && login !== bot.login));
  const inOrder = reviews.flat().sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  return {
    author,
    alsoProposedBy: [...also].sort(),
    reviews: inOrder.map(({ at: _, ...review }) => review),
    checkedAs: Math.min(pull.number, ...same.map(({ number }) => number)),
  };
}

/** Whether it is still the same question with the same votes: what was judged a moment ago may have been taken back. */
export async function isStillSo(bot: Bot, facts: PullFacts): Promise<boolean> {
  const { data: pull } = await bot.client.rest.pulls.get({ ...at(bot), pull_number: facts.number });
  runs.get(bot)?.delete(OPEN);
  const { author, alsoProposedBy, reviews, checkedAs, head, base, open } = facts;
  const now = { ...(await readVoting(bot, pull)), head: pull.head.sha, base: pull.base.ref, open: pull.state === "open" };
  return sameValues({ author, alsoProposedBy, reviews, checkedAs, head, base, open }, now);
}

const runs = new WeakMap<Bot, Map<string, Promise<unknown>>>();

/** What is the same for all pull requests of a run is asked for once: a sweep of hundreds would ask it as often. */
function onceARun<T>(bot: Bot, name: string, read: () => Promise<T>): Promise<T> {
  const known = runs.get(bot) ?? new Map<string, Promise<unknown>>();
  runs.set(bot, known);
  const asked = (known.get(name) as Promise<T> | undefined) ?? read();
  known.set(name, asked);
  // What could not be read is asked for again.
  asked.catch(() => known.delete(name));
  return asked;
}

type OpenPull = Awaited<ReturnType<Pulls["list"]>>["data"][number];

/** The open pull requests to the main branch, oldest first. */
export async function openPulls(bot: Bot): Promise<OpenPull[]> {
  const { client } = bot;
  const pulls = await client.paginate(client.rest.pulls.list, { ...at(bot), state: "open", base: bot.branch, per_page: 100 });
  return pulls.sort((a, b) => a.number - b.number);
}

const OPEN = "open pull requests";
const LABELS = "labels";

/** After one was made. */
export const forgetLabels = (bot: Bot): void => void runs.get(bot)?.delete(LABELS);

/** GitHub itself, where somebody merged or edited on its pages. */
const WEB = "web-flow";

/** Logins of who wrote or committed its commits, or is named in their messages as co-author by the address that GitHub gives. */
async function readWriters(bot: Bot, number: number): Promise<string[]> {
  const { client } = bot;
  const commits = await client.paginate(client.rest.pulls.listCommits, { ...at(bot), pull_number: number, per_page: 100 });
  const logins = commits.flatMap(({ author, committer, commit }) => [
    ...[author, committer].flatMap((one) => (one && "login" in one ? one.login : [])),
    ...[...commit.message.matchAll(/^co-authored-by:[^<\n]*<(?:\d+\+)?([A-Za-z0-9-]+)@users\.noreply\.github\.com>/gim)].map(
      ([, login = ""]) => login,
    ),
  ]);
  return [...new Set(logins)].filter((login) => login !== WEB);
}

interface Authored {
  readonly user: { readonly login: string } | null;
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null };
}

/** Who proposed it is not known, for the issue it came from is deleted: no login is empty. */
export const UNKNOWN_PROPOSER = "";

/** Of a pull request that the bot opened for an issue, the one who opened the issue: it is their agency that has no vote. */
async function proposerOf(bot: Bot, { user, head }: Authored): Promise<string> {
  const issue = user?.login === bot.login && head.repo?.full_name === `${bot.owner}/${bot.repo}` ? issueOfBranch(head.ref) : undefined;
  if (issue === undefined) return user?.login ?? "ghost";
  try {
    const { data } = await bot.client.rest.issues.get({ ...at(bot), issue_number: issue });
    return data.user?.login ?? "ghost";
  } catch (error) {
    if (![404, 410].includes(httpStatus(error) ?? 0)) throw error;
    return UNKNOWN_PROPOSER;
  }
}

async function readReviews(bot: Bot, number: number, until: string | null): Promise<(Review & { readonly at: string })[]> {
  const { client } = bot;
  const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at(bot), pull_number: number, per_page: 100 });
  return reviews.flatMap(({ id, user, state, commit_id, submitted_at }) => {
    const known = REVIEW_STATES[state];
    if (!known || !user || (until && submitted_at && submitted_at > until)) return [];
    return [{ id, login: user.login, state: known, commit: commit_id ?? "", at: submitted_at ?? "" }];
  });
}

export async function readComments(bot: Bot, number: number): Promise<Comment[]> {
  const { client } = bot;
  const comments = await client.paginate(client.rest.issues.listComments, { ...at(bot), issue_number: number, per_page: 100 });
  return comments.map(({ id, user, body }) => ({
    id,
    author: user?.login ?? "ghost",
    body: body ?? "",
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
 * Members of the agencies' teams. Where one can not be read (none, or no right to), the votes of its agency do not count
 * until the register is right; the log says so.
 */
export async function readTeams(bot: Bot, agencies: readonly Agency[], maintainers?: Settings["maintainers"]): Promise<Teams> {
  const teams = new Map<string, readonly string[] | undefined>();
  for (const team of new Set([...agencies.flatMap(({ github }) => github?.team ?? []), ...(maintainers?.team ? [maintainers.team] : [])])) {
    teams.set(team, await onceARun(bot, `team ${team}`, () => readMembers(bot, team)));
  }
  return teams;
}

async function readMembers(bot: Bot, team: string): Promise<string[] | undefined> {
  const { client } = bot;
  try {
    const { org, slug } = teamOf(bot, team);
    const members = await client.paginate(client.rest.teams.listMembersInOrg, { org, team_slug: slug, per_page: 100 });
    return members.map(({ login }) => login);
  } catch (error) {
    const status = httpStatus(error);
    if (status !== 403 && status !== 404) throw error;
    bot.say(`team ${team}: ${status}`);
    return undefined;
  }
}
