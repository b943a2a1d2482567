/**
 * Whether an approval is of what would be published now. It is, where the main branch has not changed the records since, beyond what the
 * proposed commit holds itself. When main changed them GitHub says, which keeps account of each move of a branch: what a commit says of its
 * time, anybody can write. Where GitHub does not say, approvals that were given before the change was first seen here are asked for again.
 */
import type { Review } from "../review/opinions.ts";
import { at, type Bot } from "./bot.ts";
import { newestFirst } from "./check-runs.ts";
import { httpStatus } from "./client.ts";
import type { PullFacts, Standing } from "./facts.ts";
import { CHECKS } from "./names.ts";
import { onceARun } from "./once-a-run.ts";

type Seen = Pick<PullFacts, "checks" | "reviews" | "head">;

/** A move of the main branch; newest first. */
export interface Move {
  readonly after: string;
  readonly timestamp: string;
}

const DIGITS = 32;
const secondsOf = (time: string | undefined): number => (time ? Date.parse(time) / 1000 : 0);

/** Of a check run's id, at its end or before another mark. */
const PATTERN = new RegExp(`\\.([0-9a-f]{${DIGITS}})-(\\d+)(?:\\.|$)`);
export const standingMark = (standing: Standing | undefined): string => (standing ? `.${standing.commit}-${standing.since}` : "");

export function lastStanding(checks: PullFacts["checks"]): Standing | undefined {
  const [found] = newestFirst(checks, CHECKS.approvals).flatMap(({ externalId }) =>
    [PATTERN.exec(externalId ?? "") ?? []].filter(([whole]) => whole),
  );
  const [, commit, since] = found ?? [];
  return commit === undefined ? undefined : { commit, since: Number(since) };
}

/**
 * @param changed the commit of main that changed the records last, and what came after it, newest last; empty where there is none
 * @param moves of main, as far as GitHub tells of them
 */
export function standingOf(
  { checks, reviews }: Pick<Seen, "checks" | "reviews">,
  changed: readonly string[],
  moves: readonly Move[] = [],
): Standing | undefined {
  const commit = changed[0]?.slice(0, DIGITS);
  if (commit === undefined) return undefined;
  const known = lastStanding(checks);
  const seen = known?.commit === commit ? known.since : Math.max(0, ...reviews.map((review) => secondsOf(review.at)));
  return { commit, since: Math.min(seen, arrivalOf(changed, moves) ?? seen) };
}

/** When the first of some commits had come to main, in seconds: it has been there ever since. Undefined where that is not told. */
export function arrivalOf(changed: readonly string[], moves: readonly Move[]): number | undefined {
  const known = new Set(changed);
  const now = moves.findIndex(({ after }) => after === changed.at(-1));
  const since = now < 0 ? [] : moves.slice(now);
  const end = since.findIndex(({ after }) => !known.has(after));
  return since
    .slice(0, end < 0 ? since.length : end)
    .map(({ timestamp }) => secondsOf(timestamp))
    .at(-1);
}

const isOvertaken = ({ state, at: given }: Review, standing: Standing | undefined): boolean =>
  state === "approved" && standing !== undefined && secondsOf(given) <= standing.since;

/** Approvals that may be of something else are marked; an objection stands until it is taken back. */
export const withOvertaken = (reviews: readonly Review[], standing: Standing | undefined): Review[] =>
  reviews.map((review) => (isOvertaken(review, standing) ? { ...review, overtaken: true } : review));

/** The same from what GitHub tells; it is asked for the moves of main only where approvals hang on them. */
export async function readStanding(bot: Bot, facts: Seen, changed: readonly string[]): Promise<Standing | undefined> {
  const standing = standingOf(facts, changed);
  const isInDoubt = facts.reviews.some((review) => review.commit === facts.head && !review.overtaken && isOvertaken(review, standing));
  return isInDoubt ? standingOf(facts, changed, await movesOf(bot, changed.at(-1) ?? "")) : standing;
}

/** The newest: what came before them came before the oldest of them. @param main its commit */
const movesOf = (bot: Bot, main: string): Promise<readonly Move[]> =>
  onceARun(bot, `moves to ${main}`, async () => {
    try {
      return (await bot.client.rest.repos.listActivities({ ...at(bot), ref: `refs/heads/${bot.branch}`, per_page: 100 })).data;
    } catch (error) {
      const status = httpStatus(error);
      if (status !== 403 && status !== 404) throw error;
      bot.say(`activity ${bot.branch}: ${status}`);
      return [];
    }
  });
