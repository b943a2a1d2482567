/** Who proposes a commit, and who votes on it and how: read from GitHub. */

import type { Review } from "../review/opinions.ts";
import { sameValues } from "../text/same.ts";
import { at, type Bot } from "./bot.ts";
import { tipOf } from "./branch.ts";
import { httpStatus } from "./client.ts";
import { issueOfBranch } from "./names.ts";
import { forget, type OpenPull, onceARun, openPulls, openPullsNow } from "./once-a-run.ts";
import { readWriters } from "./writers.ts";

export interface Voting {
  readonly author: string;
  /** Who else has a part in it: wrote, committed or is named for one of its commits, or proposes the same commit. */
  readonly alsoProposedBy: readonly string[];
  /** The first of the open pull requests that propose the commit: what its checks say is said of that one. */
  readonly checkedAs: number;
  /** All open pull requests that propose it, oldest first: votes that are counted are counted for these. */
  readonly proposedAs: readonly number[];
  /** Of all open pull requests that propose the commit, oldest first; of a merged one only those given before. */
  readonly reviews: readonly Review[];
}

type PullData = Awaited<ReturnType<Bot["client"]["rest"]["pulls"]["get"]>>["data"];

/** What is known of one of the pull requests that propose a commit. */
export interface ProposingPull {
  readonly number: number;
  /** Who proposed it. */
  readonly author: string;
  /** Who wrote or committed its commits, or is named in them (writers.ts); the same for all that propose the commit. */
  readonly writers: readonly string[];
  readonly reviews: readonly TimedReview[];
}

export interface TimedReview extends Review {
  /** YYYY-MM-DDTHH:MM:SSZ. */
  readonly at: string;
}

/**
 * Who proposes a commit and who votes on it. A check stands on the commit, so that all open pull requests that propose it to the
 * main branch are one question: each vote counts, whichever it was given on, and who opens the same commit again takes none away.
 * @param same the others that propose it
 */
export function votingOf(
  { number, author, writers, reviews }: ProposingPull,
  same: readonly Omit<ProposingPull, "writers">[],
  bot: string,
): Voting {
  const also = new Set([...same.map((one) => one.author), ...writers].filter((login) => login !== author && login !== bot));
  const all = [...reviews, ...same.flatMap((one) => one.reviews)];
  const inOrder = all.sort((a, b) => (a.at === b.at ? (a.id ?? 0) - (b.id ?? 0) : a.at < b.at ? -1 : 1));
  const proposedAs = [number, ...same.map((one) => one.number)].sort((a, b) => a - b);
  return {
    author,
    alsoProposedBy: [...also].sort(),
    reviews: inOrder,
    checkedAs: Math.min(...proposedAs),
    proposedAs,
  };
}

/** The same as GitHub has it now. */
export async function readVoting(bot: Bot, pull: PullData, open: (bot: Bot) => Promise<readonly OpenPull[]> = openPulls): Promise<Voting> {
  const isMain = pull.state === "open" && pull.base.ref === bot.branch;
  const sameIn = (pulls: readonly OpenPull[]) => pulls.filter(({ number, head }) => number !== pull.number && head.sha === pull.head.sha);
  const known = isMain ? sameIn(await open(bot)) : [];
  // One that was merged since the list was read is no longer asked about: its votes are used.
  const same = known.length > 0 && open === openPulls ? sameIn(await openPullsNow(bot)) : known;
  const [writers, own, ...others] = await Promise.all([
    readWriters(bot, pull.number),
    readProposed(bot, pull, pull.merged_at),
    ...same.map((one) => readOther(bot, one, open !== openPulls)),
  ]);
  return votingOf({ ...own, writers }, others, bot.login);
}

/**
 * Of another that proposes the commit: read once a run for each state of it, since each of as many would else read all of them. What a
 * success hangs on is read again.
 */
function readOther(bot: Bot, pull: OpenPull, isAgain: boolean): Promise<Omit<ProposingPull, "writers">> {
  const name = `proposed ${pull.number} ${pull.updated_at}`;
  if (isAgain) forget(bot, name);
  return onceARun(bot, name, () => readProposed(bot, pull, null));
}

async function readProposed(
  bot: Bot,
  pull: Authored & { readonly number: number },
  until: string | null,
): Promise<Omit<ProposingPull, "writers">> {
  const [author, reviews] = await Promise.all([proposerOf(bot, pull), readReviews(bot, pull.number, until)]);
  return { number: pull.number, author, reviews };
}

const REVIEW_STATES: Readonly<Record<string, Review["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
  COMMENTED: "commented",
};

interface Authored {
  readonly user: { readonly login: string } | null;
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null };
}

/** Login in place of an account that is gone, as GitHub shows it. */
export const GHOST = "ghost";

/** Who proposed it is not known, for the issue it came from is deleted: no login is empty. */
export const UNKNOWN_PROPOSER = "";

/** Number of the issue that the bot opened a pull request for. */
export const issueBehind = (bot: Bot, { user, head }: Authored): number | undefined =>
  user?.login === bot.login && head.repo?.full_name === `${bot.owner}/${bot.repo}` ? issueOfBranch(head.ref) : undefined;

/** Of a pull request that the bot opened for an issue, the one who opened the issue: it is their agency that has no vote. */
async function proposerOf(bot: Bot, pull: Authored): Promise<string> {
  const issue = issueBehind(bot, pull);
  if (issue === undefined) return pull.user?.login ?? GHOST;
  try {
    const { data } = await bot.client.rest.issues.get({ ...at(bot), issue_number: issue });
    return data.user?.login ?? GHOST;
  } catch (error) {
    if (![404, 410].includes(httpStatus(error) ?? 0)) throw error;
    return UNKNOWN_PROPOSER;
  }
}

/** Who dismissed which review, by its number. */
export type Dismissals = ReadonlyMap<number, NonNullable<Review["dismissed"]>>;

/** What was done to a pull request that its reviews hang on. */
export interface VotingPast {
  readonly dismissals: Dismissals;
  /** When it was last sent to another branch than before: what was approved until then is a difference to that. */
  readonly sentAt: string | undefined;
}

/** What a review said before, as either of GitHub's interfaces writes it. */
export function dismissal(was: string, by: string): NonNullable<Review["dismissed"]> {
  const state = REVIEW_STATES[was.toUpperCase()];
  return { was: state === "dismissed" || state === undefined ? "commented" : state, by };
}

/** Of a review that nobody is known to have dismissed: a list that came late must not take an objection away. */
const NOT_KNOWN: NonNullable<Review["dismissed"]> = { was: "changes-requested", by: "" };

interface GivenReview {
  readonly id: number;
  readonly login: string;
  readonly state: string;
  readonly commit: string | null;
  readonly at: string | null;
}

/** A review as GitHub gives it; none for a state that is no opinion yet. */
export function timedReview({ id, login, state, commit, at }: GivenReview, { dismissals, sentAt }: VotingPast): TimedReview[] {
  const known = REVIEW_STATES[state];
  const dismissed = known === "dismissed" ? { dismissed: dismissals.get(id) ?? NOT_KNOWN } : {};
  const overtaken = known === "approved" && sentAt !== undefined && (at ?? "") <= sentAt ? { overtaken: true } : {};
  return known ? [{ id, login, state: known, commit: commit ?? "", at: at ?? "", ...dismissed, ...overtaken }] : [];
}

async function readReviews(bot: Bot, number: number, until: string | null): Promise<TimedReview[]> {
  const { client } = bot;
  const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at(bot), pull_number: number, per_page: 100 });
  const then = reviews.filter(({ submitted_at: at }) => !(until && at && at > until));
  const hangsOnPast = then.some(({ state }) => state === "DISMISSED" || state === "APPROVED");
  const past = hangsOnPast ? await readPast(bot, number) : { dismissals: new Map(), sentAt: undefined };
  return then.flatMap(({ id, user, state, commit_id: commit, submitted_at: at = null }) =>
    timedReview({ id, login: user?.login ?? GHOST, state, commit, at }, past),
  );
}

/** GitHub's names of it, by a person and by itself, where the branch was taken away. */
const SENT: readonly string[] = ["base_ref_changed", "automatic_base_change_succeeded"];

async function readPast(bot: Bot, number: number): Promise<VotingPast> {
  const { client } = bot;
  const events = await client.paginate(client.rest.issues.listEvents, { ...at(bot), issue_number: number, per_page: 100 });
  const dismissals = new Map(
    events.flatMap((event) => {
      if (!("dismissed_review" in event)) return [];
      const { review_id: review, state } = event.dismissed_review;
      return [[review, dismissal(state, event.actor?.login ?? GHOST)] as const];
    }),
  );
  return { dismissals, sentAt: events.findLast(({ event }) => SENT.includes(event))?.created_at };
}

/** What was judged. */
interface CountedVoting extends Voting {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly open: boolean;
}

/**
 * Whether it is still the same question with the same votes: what was judged a moment ago may have been taken back, or be another
 * question beside what has come to the main branch since.
 * @param main its commit that was judged against
 */
export async function isStillSo(bot: Bot, facts: CountedVoting, main: string | undefined): Promise<boolean> {
  if (main !== undefined && (await tipOf(bot, bot.branch)) !== main) return false;
  const { data: pull } = await bot.client.rest.pulls.get({ ...at(bot), pull_number: facts.number });
  const { author, alsoProposedBy, reviews, checkedAs, proposedAs, head, base, open } = facts;
  const now = { ...(await readVoting(bot, pull, openPullsNow)), head: pull.head.sha, base: pull.base.ref, open: pull.state === "open" };
  return sameValues({ author, alsoProposedBy, reviews, checkedAs, proposedAs, head, base, open }, now);
}
