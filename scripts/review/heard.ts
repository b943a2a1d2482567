/**
 * Who has been heard on a commit: on which change requests those gave an opinion who have a say, and for whom each objection was raised when it
 * was counted. Change requests are closed, teams renamed and left; an objection stands until it is taken back. Pure: reviews in, values out.
 */
import type { Members } from "../catalogue/members.ts";
import { type GoneApproval, type HeldFor, lastOpinions, type Review, speakersOf, speaksAsMaintainer } from "./opinions.ts";

export interface Heard {
  /** Numbers of the change requests, in order. */
  readonly pulls: readonly number[];
  /** Those that stand, by GitHub's number of the review. */
  readonly objections: readonly (HeldFor & { readonly review: number })[];
}

export const NOBODY_HEARD: Heard = { pulls: [], objections: [] };

/** @param reviews as they count */
export function heardOf(reviews: readonly Review[], gone: readonly GoneApproval[], members: Members): Heard {
  const hasSay = (review: Review) => speakersOf(review, members).length > 0 || speaksAsMaintainer(review, members);
  const spoken = reviews.filter((review) => review.state !== "commented" && hasSay(review));
  const left = gone.filter(({ login }) => members.agenciesOf(login).length > 0 || members.isMaintainer(login));
  const pulls = [...spoken, ...left].flatMap(({ pull }) => pull ?? []);
  const objections = [...lastOpinions(spoken).values()].flatMap((review) => {
    if (review.id === undefined || review.state !== "changes-requested") return [];
    const maintainer = speaksAsMaintainer(review, members) ? { maintainer: true as const } : {};
    return [{ review: review.id, agencies: [...speakersOf(review, members)], ...maintainer }];
  });
  return { pulls: [...new Set(pulls)].sort((a, b) => a - b), objections };
}
