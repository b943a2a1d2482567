/** Reviews of a pull request, with what was done to them and to it: read from GitHub. */

import type { Review } from "../review/opinions.ts";
import { at, type Bot } from "./bot.ts";

/** Login in place of an account that is gone, as GitHub shows it. */
export const GHOST = "ghost";

export interface TimedReview extends Review {
  /** YYYY-MM-DDTHH:MM:SSZ. */
  readonly at: string;
  readonly pull: number;
}

const REVIEW_STATES: Readonly<Record<string, Review["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
  COMMENTED: "commented",
};

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
export function timedReview(
  pull: number,
  { id, login, state, commit, at }: GivenReview,
  { dismissals, sentAt }: VotingPast,
): TimedReview[] {
  const known = REVIEW_STATES[state];
  const dismissed = known === "dismissed" ? { dismissed: dismissals.get(id) ?? NOT_KNOWN } : {};
  const overtaken = known === "approved" && sentAt !== undefined && (at ?? "") <= sentAt ? { overtaken: true } : {};
  return known ? [{ id, pull, login, state: known, commit: commit ?? "", at: at ?? "", ...dismissed, ...overtaken }] : [];
}

export async function readReviews(bot: Bot, number: number, until: string | null): Promise<TimedReview[]> {
  const { client } = bot;
  const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at(bot), pull_number: number, per_page: 100 });
  const then = reviews.filter(({ submitted_at: at }) => !(until && at && at > until));
  const hangsOnPast = then.some(({ state }) => state === "DISMISSED" || state === "APPROVED");
  const past = hangsOnPast ? await readPast(bot, number) : { dismissals: new Map(), sentAt: undefined };
  return then.flatMap(({ id, user, state, commit_id: commit, submitted_at: at = null }) =>
    timedReview(number, { id, login: user?.login ?? GHOST, state, commit, at }, past),
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
