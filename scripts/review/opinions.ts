/** What each reviewer last said of a change request, as far as it stands: who may take back what. Pure: reviews in, opinions out. */
import type { Members } from "../catalogue/members.ts";

/** A review as GitHub keeps it, oldest first. */
export interface Review {
  readonly login: string;
  /** GitHub's number of it. */
  readonly id?: number;
  readonly state: "approved" | "changes-requested" | "dismissed" | "commented";
  /** The commit that was looked at. */
  readonly commit: string;
  /** When it was given: YYYY-MM-DDTHH:MM:SSZ. */
  readonly at?: string;
  /** Of an approval: it is not certain to be of what would be published now. */
  readonly overtaken?: boolean;
  /** Of one that was dismissed: what it said before, and who dismissed it; empty where that is not known. */
  readonly dismissed?: { readonly was: "approved" | "changes-requested" | "commented"; readonly by: string };
}

/** What each reviewer last said; of those who had a part in the proposal, no approval. */
export function currentOpinions(reviews: readonly Review[], proposers: readonly string[]): Review[] {
  const own = new Set(proposers.map((login) => login.toLowerCase()));
  return [...lastOpinions(reviews).values()].filter(({ login, state }) => state !== "approved" || !own.has(login.toLowerCase()));
}

/**
 * An objection is taken back by who raised it or speaks for the same agency, and by nobody else: GitHub lets whoever may write to the
 * repository dismiss it, and those whom it stands against may.
 */
export function withObjections(reviews: readonly Review[], members: Members): Review[] {
  return reviews.map((review) => {
    const { login, dismissed } = review;
    return dismissed?.was === "changes-requested" && !speaksFor(dismissed.by, login, members)
      ? { ...review, state: dismissed.was }
      : review;
  });
}

/** Whether one speaks for the other, being the same or of the same agency. */
const speaksFor = (login: string, other: string, { agenciesOf, isMaintainer }: Members): boolean =>
  login.toLowerCase() === other.toLowerCase() ||
  agenciesOf(login).some((agency) => agenciesOf(other).includes(agency)) ||
  (isMaintainer(login) && isMaintainer(other));

/** An approval that somebody else took away, and who did. */
export interface DismissedApproval {
  readonly login: string;
  readonly by: string;
}

/**
 * Approvals of the head that others dismissed, and that were not given again. They do not count, in contrast to an objection: what GitHub shows
 * as taken away must not let anything in, and who gave one can give it again. But it is said, for nobody else tells them.
 */
export function dismissedApprovals(reviews: readonly Review[], head: string, members: Members): DismissedApproval[] {
  const last = new Map<string, Review>();
  for (const review of reviews) if (review.state !== "commented") last.set(review.login.toLowerCase(), review);
  return [...last.values()].flatMap(({ login, commit, state, dismissed }) => {
    const decides = members.agenciesOf(login).length > 0 || members.isMaintainer(login);
    const isGone = state === "dismissed" && dismissed?.was === "approved" && commit === head;
    return isGone && decides && !speaksFor(dismissed.by, login, members) ? [{ login, by: dismissed.by }] : [];
  });
}

/** What each reviewer last said; a comment takes nothing back, a dismissal does. */
export function lastOpinions(reviews: readonly Review[]): Map<string, Review> {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    const key = review.login.toLowerCase();
    if (review.state === "dismissed") last.delete(key);
    else if (review.state !== "commented") last.set(key, review);
  }
  return last;
}

/** Codes of the agencies of which somebody approves the head. */
export function approvingAgencies(reviews: readonly Review[], head: string, members: Members): string[] {
  const approvals = [...lastOpinions(reviews).values()].filter(
    ({ state, commit, overtaken }) => state === "approved" && commit === head && !overtaken,
  );
  return [...new Set(approvals.flatMap(({ login }) => members.agenciesOf(login)))].sort();
}

/** Codes of the agencies that have reviewed it, but for those whose approval was of another record, or was taken away. */
export function answeringAgencies(reviews: readonly Review[], dismissed: readonly DismissedApproval[], members: Members): string[] {
  const speakersOf = (all: readonly { readonly login: string }[]) => all.flatMap(({ login }) => members.agenciesOf(login));
  const overtaken = [...lastOpinions(reviews).values()].filter((review) => review.overtaken);
  const again = new Set(speakersOf([...overtaken, ...dismissed]));
  return [...new Set(speakersOf(reviews))].filter((code) => !again.has(code)).sort();
}
