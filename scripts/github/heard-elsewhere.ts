/**
 * What was said of a commit where it is no longer proposed: on change requests that were closed, or that propose something else now. Objections
 * stand, for their authors took them back nowhere; approvals went with what they were given on, and are said to be gone.
 */
import { type Heard, NOBODY_HEARD } from "../review/heard.ts";
import type { GoneApproval, Review } from "../review/opinions.ts";
import { at, type Bot } from "./bot.ts";
import { lastHeard, readChecks } from "./check-runs.ts";
import { readReviews, type TimedReview } from "./reviews.ts";

/** What stands on one of them. */
export interface Left {
  readonly objections: readonly TimedReview[];
  readonly approvals: readonly GoneApproval[];
}

const NOTHING: Left = { objections: [], approvals: [] };

/** Of one that was merged nothing: it was decided. */
export async function readLeft(bot: Bot, number: number, head: string, heard: Heard): Promise<Left> {
  const [{ data }, reviews] = await Promise.all([
    bot.client.rest.pulls.get({ ...at(bot), pull_number: number }),
    readReviews(bot, number, null),
  ]);
  return data.merged_at ? NOTHING : leftOf(reviews, head, heard);
}

/** What each said last of this very commit, or objected to while it was counted for it. */
function leftOf(reviews: readonly TimedReview[], head: string, heard: Heard): Left {
  const held = new Set(heard.objections.map(({ review }) => review));
  const last = new Map<string, TimedReview>();
  for (const review of reviews) {
    const isOfThis = review.commit === head || held.has(review.id ?? 0);
    if (isOfThis && review.state !== "commented") last.set(review.login.toLowerCase(), review);
  }
  const all = [...last.values()];
  return {
    objections: all
      .filter(({ state, dismissed }) => state === "changes-requested" || dismissed?.was === "changes-requested")
      .map((review) => ({ ...review, elsewhere: true })),
    approvals: all.flatMap(({ login, state, pull }) => (state === "approved" ? { login, pull } : [])),
  };
}

/** With for whom an objection was counted. */
export const withHeld = (reviews: readonly Review[], { objections }: Heard): Review[] => {
  const held = new Map(objections.map(({ review, ...heldFor }) => [review, heldFor]));
  return reviews.map((review) => {
    const heldFor = held.get(review.id ?? 0);
    return heldFor ? { ...review, heldFor } : review;
  });
};

/** How many earlier versions are asked about. */
const MOST_VERSIONS = 3;

/** Commits of earlier versions that somebody objected to, the newest last. */
export const objectedVersions = (reviews: readonly Review[], head: string): string[] =>
  [
    ...new Set(
      reviews
        .filter(({ state, dismissed }) => state === "changes-requested" || dismissed?.was === "changes-requested")
        .map(({ commit }) => commit),
    ),
  ]
    .filter((commit) => commit !== "" && commit !== head)
    .slice(-MOST_VERSIONS);

/** For whom objections were counted on earlier versions, which stand on this one. */
export async function readBefore(bot: Bot, head: string, reviews: readonly Review[]): Promise<Heard> {
  const before = await Promise.all(objectedVersions(reviews, head).map(async (commit) => lastHeard(await readChecks(bot, commit))));
  return { ...NOBODY_HEARD, objections: before.flatMap((one) => one?.objections ?? []) };
}
