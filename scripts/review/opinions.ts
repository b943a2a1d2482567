/** What each reviewer last said of a change request, as far as it stands: who may take back what. Pure: reviews in, opinions out. */
import type { Members } from "../catalogue/members.ts";

/** For whom an objection was raised, when it was counted first. */
export interface HeldFor {
  /** Codes of agencies. */
  readonly agencies: readonly string[];
  readonly maintainer?: true;
}

/** An approval of the commit, given where it is no longer proposed. */
export interface GoneApproval {
  readonly login: string;
  readonly pull: number;
}

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
  /** Number of the change request that it was given on. */
  readonly pull?: number;
  /** Of an objection: that change request is closed, or proposes something else now. */
  readonly elsewhere?: true;
  /** Of an objection that was counted before: for whom; it stays theirs, whatever becomes of a team. */
  readonly heldFor?: HeldFor;
  /** Of one that was dismissed: what it said before, and who dismissed it; empty where that is not known. */
  readonly dismissed?: { readonly was: "approved" | "changes-requested" | "commented"; readonly by: string };
}

/** Codes of the agencies, valid on the day, for which it was given. */
export function speakersOf({ login, state, heldFor }: Review, members: Members): readonly string[] {
  const held = state === "approved" ? [] : (heldFor?.agencies.filter(members.isValid) ?? []);
  return held.length > 0 ? held : members.agenciesOf(login);
}

/** Whether it was given as a maintainer. */
export const speaksAsMaintainer = ({ login, state, heldFor }: Review, members: Members): boolean =>
  members.isMaintainer(login) || (state !== "approved" && heldFor?.maintainer === true);

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
    const { dismissed } = review;
    return dismissed?.was === "changes-requested" && !speaksFor(dismissed.by, review, members)
      ? { ...review, state: dismissed.was }
      : review;
  });
}

/** Whether somebody speaks for who gave a review, being the same or of the same agency. */
const speaksFor = (login: string, review: Review, members: Members): boolean =>
  login.toLowerCase() === review.login.toLowerCase() ||
  members.agenciesOf(login).some((agency) => speakersOf(review, members).includes(agency)) ||
  (members.isMaintainer(login) && speaksAsMaintainer(review, members));

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
  return [...last.values()].flatMap((review) => {
    const { login, commit, state, dismissed } = review;
    const decides = members.agenciesOf(login).length > 0 || members.isMaintainer(login);
    const isGone = state === "dismissed" && dismissed?.was === "approved" && commit === head;
    return isGone && decides && !speaksFor(dismissed.by, review, members) ? [{ login, by: dismissed.by }] : [];
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

/** Approvals that went with the change request they were given on, of those who have a say and have said nothing of this commit since. */
export function goneNow(gone: readonly GoneApproval[], reviews: readonly Review[], head: string, members: Members): GoneApproval[] {
  const last = lastOpinions(reviews);
  const isSaid = (login: string) => {
    const opinion = last.get(login.toLowerCase());
    return opinion?.state === "changes-requested" || opinion?.commit === head;
  };
  return gone.filter(({ login }) => (members.agenciesOf(login).length > 0 || members.isMaintainer(login)) && !isSaid(login));
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
