/**
 * Whether a recognition, a potential or a revocation has been decided: one vote an agency, none by the agencies it
 * concerns, on the proposed commit only, up to the quorum that the settings name (QĐ 1230 leaves the
 * decision to a council). Pure: reviews in, a tally out.
 */

import type { Members } from "../catalogue/members.ts";
import type { Records } from "../records/records.ts";
import { type CouncilEvent, isCouncilEvent } from "../records/schema/events.ts";
import { grouped } from "../text/group.ts";
import { addedAndRemoved } from "../text/same.ts";
import { compareText } from "../text/text.ts";

/** What a pull request asks the council about one platform. */
export interface CouncilQuestion {
  readonly platform: string;
  /** Code of the owning agency, before or after the change. */
  readonly owners: readonly string[];
  readonly events: readonly { readonly type: CouncilEvent; readonly date: string }[];
}

/** A review as GitHub keeps it, oldest first. */
export interface Review {
  readonly login: string;
  /** GitHub's number of it. */
  readonly id?: number;
  readonly state: "approved" | "changes-requested" | "dismissed" | "commented";
  /** The commit that was looked at. */
  readonly commit: string;
}

/** One agency's voice and who raised it. */
export interface Vote {
  readonly agency: string;
  readonly logins: readonly string[];
}

export interface Tally {
  readonly questions: readonly CouncilQuestion[];
  /** Votes needed; absent when the settings name none, and then nothing is ever decided. */
  readonly quorum?: number;
  readonly approvals: readonly Vote[];
  readonly objections: readonly Vote[];
  /** Votes that do not count, by the proposer's or the owning agency. */
  readonly recused: readonly Vote[];
  /** Votes on an earlier commit, to be given again. */
  readonly stale: readonly Vote[];
  /** Votes for agencies whose team could not be read: whether the proposer is one of them is not known. */
  readonly unread: readonly Vote[];
  /** Reviewers that no agency names. */
  readonly outsiders: readonly string[];
  readonly state: "not-needed" | "open" | "objected" | "reached";
}

interface CouncilInput {
  readonly questions: readonly CouncilQuestion[];
  /** Logins of all who had a part in what is proposed. */
  readonly proposers: readonly string[];
  readonly head: string;
  readonly reviews: readonly Review[];
  readonly members: Members;
  readonly quorum: number | undefined;
}

/** What the head decides that its base does not: new events, never old ones moved. */
export function councilQuestions(base: Records, head: Records): CouncilQuestion[] {
  return [...head.platforms.values()].flatMap(({ id, platform }) => {
    const before = base.platforms.get(id)?.platform?.data;
    const { added } = addedAndRemoved(before?.events ?? [], platform?.data.events ?? []);
    const events = added.flatMap(({ type, date }) => (isCouncilEvent(type) ? [{ type, date }] : []));
    const owners = [...new Set([before?.owner, platform?.data.owner])].filter((owner) => owner !== undefined);
    return events.length > 0 ? [{ platform: id, owners, events }] : [];
  });
}

/** Counts the votes on a pull request. */
export function countVotes({ questions, proposers, head, reviews, members, quorum }: CouncilInput): Tally {
  const own = new Set(proposers.map((login) => login.toLowerCase()));
  const concerned = new Set([...proposers.flatMap(members.agenciesOf), ...questions.flatMap(({ owners }) => owners)]);
  const opinions = [...lastOpinions(reviews).values()].filter(({ login }) => !own.has(login.toLowerCase()));
  const placed = opinions.map((review) => ({ ...review, place: voteStatus(review, members, concerned, head) }));
  const at = (place: VoteStatus) => placed.filter((review) => review.place === place);
  const votes = (place: VoteStatus) => byAgency(at(place), members);
  const [approvals, objections] = [votes("approval"), votes("objection")];
  const counted = { approvals: approvals.filter(({ agency }) => !objections.some((vote) => vote.agency === agency)), objections };
  return {
    questions,
    ...(quorum === undefined ? {} : { quorum }),
    ...counted,
    recused: votes("recused"),
    stale: votes("stale"),
    unread: votes("unread"),
    outsiders: at("outsider")
      .map(({ login }) => login)
      .sort(),
    state: stateOf(questions, counted, quorum),
  };
}

type VoteStatus = "approval" | "objection" | "recused" | "stale" | "unread" | "outsider";

/** A vote by someone who also speaks for an agency concerned is that agency's vote. */
function voteStatus({ login, state, commit }: Review, members: Members, concerned: ReadonlySet<string>, head: string): VoteStatus {
  const agencies = members.agenciesOf(login);
  if (agencies.length === 0) return "outsider";
  if (agencies.some((agency) => concerned.has(agency))) return "recused";
  if (agencies.some((agency) => members.unread.has(agency))) return "unread";
  if (commit !== head) return "stale";
  return state === "approved" ? "approval" : "objection";
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

const byAgency = (reviews: readonly Review[], members: Members): Vote[] =>
  [...grouped(reviews.map(({ login }) => [members.agenciesOf(login)[0] ?? "", login] as const))]
    .map(([agency, logins]) => ({ agency, logins: logins.sort() }))
    .sort((a, b) => compareText(a.agency, b.agency));

function stateOf(
  questions: readonly CouncilQuestion[],
  { approvals, objections }: Pick<Tally, "approvals" | "objections">,
  quorum: number | undefined,
): Tally["state"] {
  if (questions.length === 0) return "not-needed";
  if (objections.length > 0) return "objected";
  return quorum !== undefined && approvals.length >= quorum ? "reached" : "open";
}
