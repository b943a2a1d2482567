/** Who proposes a commit, and who votes on it and how: read from GitHub. */

import type { Heard } from "../review/heard.ts";
import type { GoneApproval, Review } from "../review/opinions.ts";
import { sameValues } from "../text/same.ts";
import { at, type Bot } from "./bot.ts";
import { tipOf } from "./branch.ts";
import { httpStatus } from "./client.ts";
import { type Left, readBefore, readLeft, withHeld } from "./heard-elsewhere.ts";
import { issueOfBranch } from "./names.ts";
import { forget, type OpenPull, onceARun, openPulls, openPullsNow } from "./once-a-run.ts";
import { GHOST, readReviews, type TimedReview } from "./reviews.ts";
import { readWriters } from "./writers.ts";

export interface Voting {
  readonly author: string;
  /** Who else has a part in it: wrote, committed or is named for one of its commits, or proposes the same commit. */
  readonly alsoProposedBy: readonly string[];
  /** The first of the open pull requests that propose the commit: what its checks say is said of that one. */
  readonly checkedAs: number;
  /** All open pull requests that propose it, oldest first: votes that are counted are counted for these. */
  readonly proposedAs: readonly number[];
  /** Who opened each of them. */
  readonly proposedBy: readonly string[];
  /** Of all open pull requests that propose the commit, oldest first; of a merged one only those given before; and the objections that stand where it was proposed. */
  readonly reviews: readonly Review[];
  /** Approvals of the commit, given where it is no longer proposed. */
  readonly gone: readonly GoneApproval[];
  /** Who had been heard on it until now. */
  readonly heard: Heard;
}

type PullData = Awaited<ReturnType<Bot["client"]["rest"]["pulls"]["get"]>>["data"];

/** What is known of one of the pull requests that propose a commit. */
export interface ProposingPull {
  readonly number: number;
  readonly draft: boolean;
  /** Who proposed it. */
  readonly author: string;
  /** Who wrote or committed its commits, or is named in them (writers.ts); the same for all that propose the commit. */
  readonly writers: readonly string[];
  readonly reviews: readonly TimedReview[];
}

/**
 * Who proposes a commit and who votes on it. A check stands on the commit, so that all open pull requests that propose it to the
 * main branch are one question: each vote counts, whichever it was given on, and who opens the same commit again takes none away.
 * @param same the others that propose it
 */
export function votingOf(own: ProposingPull, same: readonly Omit<ProposingPull, "writers">[], { bot, heard, left }: Beside): Voting {
  const { author, writers } = own;
  const also = new Set([...same.map((one) => one.author), ...writers].filter((login) => login !== author && login !== bot));
  const pulls = [own, ...same].sort((a, b) => a.number - b.number);
  const all = [...pulls.flatMap(({ reviews }) => reviews), ...left.flatMap(({ objections }) => objections)];
  const inOrder = all.sort((a, b) => (a.at === b.at ? (a.id ?? 0) - (b.id ?? 0) : a.at < b.at ? -1 : 1));
  return {
    author,
    alsoProposedBy: [...also].sort(),
    reviews: withHeld(inOrder, heard),
    gone: left.flatMap(({ approvals }) => approvals),
    heard,
    // A draft says of itself that it is not to be published yet, and of nothing else.
    checkedAs: (pulls.find(({ draft }) => !draft) ?? pulls[0] ?? own).number,
    proposedAs: pulls.map(({ number }) => number),
    proposedBy: pulls.map((one) => one.author),
  };
}

interface Beside {
  /** The bot's login. */
  readonly bot: string;
  readonly heard: Heard;
  /** What stands on those that no longer propose the commit. */
  readonly left: readonly Left[];
}

/**
 * The same as GitHub has it now.
 * @param known who had been heard on the commit; undefined where nobody has judged it yet
 */
export async function readVoting(
  bot: Bot,
  pull: PullData,
  known: Heard | undefined,
  open: (bot: Bot) => Promise<readonly OpenPull[]> = openPulls,
): Promise<Voting> {
  const isMain = pull.state === "open" && pull.base.ref === bot.branch;
  const sameIn = (pulls: readonly OpenPull[]) => pulls.filter(({ number, head }) => number !== pull.number && head.sha === pull.head.sha);
  const listed = isMain ? sameIn(await open(bot)) : [];
  // One that was merged since the list was read is no longer asked about: its votes are used.
  const same = listed.length > 0 && open === openPulls ? sameIn(await openPullsNow(bot)) : listed;
  const [writers, own, ...others] = await Promise.all([
    readWriters(bot, pull.number),
    readProposed(bot, pull, pull.merged_at),
    ...same.map((one) => readOther(bot, one, open !== openPulls)),
  ]);
  const heard = known ?? (await readBefore(bot, pull.head.sha, own.reviews));
  const proposed = new Set([pull.number, ...same.map(({ number }) => number)]);
  const gone = isMain ? heard.pulls.filter((number) => !proposed.has(number)) : [];
  const left = await Promise.all(gone.map((number) => readLeft(bot, number, pull.head.sha, heard)));
  return votingOf({ ...own, writers }, others, { bot: bot.login, heard, left });
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
  pull: Authored & { readonly number: number; readonly draft?: boolean | undefined },
  until: string | null,
): Promise<Omit<ProposingPull, "writers">> {
  const [author, reviews] = await Promise.all([proposerOf(bot, pull), readReviews(bot, pull.number, until)]);
  return { number: pull.number, draft: pull.draft ?? false, author, reviews };
}

interface Authored {
  readonly user: { readonly login: string } | null;
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null };
}

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
  const { author, alsoProposedBy, reviews, gone, heard, checkedAs, proposedAs, proposedBy, head, base, open } = facts;
  const now = {
    ...(await readVoting(bot, pull, heard, openPullsNow)),
    head: pull.head.sha,
    base: pull.base.ref,
    open: pull.state === "open",
  };
  return sameValues({ author, alsoProposedBy, reviews, gone, heard, checkedAs, proposedAs, proposedBy, head, base, open }, now);
}
