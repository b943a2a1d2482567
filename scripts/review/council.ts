/**
 * Whether what the agencies vote on (a recognition, a potential, a revocation) has been decided: one vote an agency, none by the agencies it
 * concerns, approvals of the proposed commit only and objections until they are taken back, up to the quorum that the settings name (QĐ 1230 leaves the
 * decision to a council). Pure: reviews in, tallies out.
 */

import type { Members } from "../catalogue/members.ts";
import { grouped } from "../text/group.ts";
import { compareText } from "../text/text.ts";
import type { OpenDecision } from "./open-decision.ts";
import { lastOpinions, type Review, speakersOf } from "./opinions.ts";

/** One agency's voice and who raised it. */
export interface Vote {
  readonly agency: string;
  readonly logins: readonly string[];
  /** Of an objection: raised on an earlier version, and not taken back. */
  readonly isEarlier?: true;
  /** Of an objection: numbers of the change requests that no longer propose the commit, where it was raised on no other. */
  readonly elsewhere?: readonly number[];
  /** Of one that does not count by whose it is. */
  readonly why?: Recusal;
}

/** Why an agency has no vote: it proposes it, somebody of it had a part in it, it is the owner of the record, or handed it over. */
export type Recusal = "proposer" | "writer" | "owner" | "former";

/** How the votes stand on those questions that the same agencies have a say in. */
export interface Tally {
  readonly questions: readonly OpenDecision[];
  /** Votes needed; absent when the settings name none, and then nothing is ever decided. */
  readonly quorum?: number;
  readonly approvals: readonly Vote[];
  readonly objections: readonly Vote[];
  /** Votes that do not count, by the proposer's or the owning agency. */
  readonly recused: readonly Vote[];
  /** Approvals of agencies that object as well. */
  readonly divided: readonly Vote[];
  /** Approvals of an earlier commit, to be given again. */
  readonly stale: readonly Vote[];
  /** Approvals of this commit that may have been given on another record than it would make now. */
  readonly overtaken: readonly Vote[];
  /** Votes for agencies whose team could not be read: whether the proposer is one of them is not known. */
  readonly unread: readonly Vote[];
  /** How many agencies have an account and may vote on it: below the quorum it can never be reached. */
  readonly able: number;
  /** Codes of the agencies that may vote on it, and of which no vote counts yet. */
  readonly unheard: readonly string[];
  /** Codes of the agencies that must be among those who agree, as far as they may. */
  readonly asked: readonly string[];
  /** Those of them whose approval is still missing. */
  readonly missing: readonly string[];
  /** Reviewers that no agency names. */
  readonly outsiders: readonly string[];
  /** Those of them who object, while a team can not be read that they may be of. */
  readonly doubtful: readonly string[];
  /** `unread`: there would be enough votes, but for an objection of which nobody knows whose it is. */
  readonly state: "open" | "unread" | "objected" | "reached";
}

interface CouncilInput {
  /** What is decided by votes. */
  readonly questions: readonly OpenDecision[];
  /** Logins of all who had a part in what is proposed, who opened it first: what commits say of the others, anybody can write. */
  readonly proposers: readonly string[];
  /** Of them, who opened each of the change requests that propose it; the first where that is not said. */
  readonly openers?: readonly string[] | undefined;
  readonly head: string;
  readonly reviews: readonly Review[];
  readonly members: Members;
  readonly quorum: number | undefined;
  /** Codes of agencies without whose approval it is not reached, but for one that has no vote. */
  readonly include?: readonly string[] | undefined;
}

/**
 * Counts the votes on a pull request, for each question by those who have a say in it: who may not vote on one platform, or need not
 * be among those who agree, may and must on another that stands beside it. Questions on which they come to the same are told together.
 */
export function talliesOf({ questions, ...votes }: CouncilInput): Tally[] {
  const voters = grouped(questions.map((one) => [JSON.stringify([[...one.owners].sort(), [...one.claimed].sort()]), one] as const));
  const counted = [...voters.values()].map((asked) => countVotes({ questions: asked, ...votes }));
  const same = grouped(counted.map((one) => [JSON.stringify({ ...one, questions: [] }), one] as const));
  return [...same.values()].map((all) => ({ ...(all[0] as Tally), questions: all.flatMap((one) => one.questions) }));
}

/** The same on questions that all concern the same agencies. */
export function countVotes({
  questions,
  proposers,
  openers = proposers.slice(0, 1),
  head,
  reviews,
  members,
  quorum,
  include = [],
}: CouncilInput): Tally {
  const concerned = new Set(questions.flatMap(({ owners }) => owners));
  const known = new Set(questions.flatMap(({ owners, claimed }) => owners.filter((code) => !claimed.includes(code))));
  const proposing = new Set(proposers.flatMap(members.agenciesOf));
  const placed = [...lastOpinions(reviews).values()].map((review) => ({
    ...review,
    place: voteStatus(review, { members, concerned, known, proposing, head }),
  }));
  const at = (place: VoteStatus) => placed.filter((review) => review.place === place);
  const votes = (place: VoteStatus) => byAgency(at(place), members, head);
  const [approvals, objections] = [votes("approval"), votes("objection")];
  const isDivided = ({ agency }: Vote) => objections.some((vote) => vote.agency === agency);
  const counted = { approvals: approvals.filter((vote) => !isDivided(vote)), objections };
  const proposer = openingAgencies(openers, members);
  const without = new Set([...concerned, ...proposer]);
  const exempt = new Set([...known, ...proposer]);
  // Whom the proposal alone makes an owner has no vote that counts, and still has to agree.
  const own = new Set(proposers.map((login) => login.toLowerCase()));
  const agreeing = at("recused").filter(
    ({ state, commit, overtaken, login }) => state === "approved" && commit === head && !overtaken && !own.has(login.toLowerCase()),
  );
  const agreed = new Set([...counted.approvals, ...byAgency(agreeing, members, head)].map(({ agency }) => agency));
  const asked = include.filter((code) => !exempt.has(code));
  const missing = asked.filter((code) => !agreed.has(code));
  const able = members.named.filter((code) => !without.has(code));
  const heard = new Set([...approvals, ...objections].map(({ agency }) => agency));
  const outsiders = at("outsider");
  const loginsOf = (all: readonly Review[]) => all.map(({ login }) => login).sort();
  const doubtful = members.unread.size > 0 ? loginsOf(outsiders.filter((review) => review.state === "changes-requested")) : [];
  const state = stateOf(counted, quorum, missing);
  return {
    questions,
    ...(quorum === undefined ? {} : { quorum }),
    ...counted,
    recused: recusedVotes(at("recused"), { questions, proposing, openers: new Set(openers.flatMap(members.agenciesOf)) }, members, head),
    divided: approvals.filter(isDivided),
    stale: votes("stale"),
    overtaken: votes("overtaken"),
    unread: votes("unread"),
    outsiders: loginsOf(outsiders).filter((login) => !doubtful.includes(login)),
    doubtful,
    able: able.length,
    unheard: able.filter((code) => !heard.has(code) && !proposing.has(code)),
    asked,
    missing,
    state: state === "reached" && doubtful.length > 0 ? "unread" : state,
  };
}

/**
 * Codes of the agencies that propose it on every one of the change requests that do: whoever opens the same commit again excuses no agency from
 * agreeing by that, and one who is of none changes nothing.
 */
function openingAgencies(openers: readonly string[], members: Members): readonly string[] {
  const [first = [], ...others] = openers.map(members.agenciesOf).filter((codes) => codes.length > 0);
  return first.filter((code) => others.every((codes) => codes.includes(code)));
}

/** Whether too few are named for it ever to be decided. */
export const isShort = ({ state, quorum, able }: Tally): boolean => state === "open" && (quorum === undefined || able < quorum);

type VoteStatus = "approval" | "objection" | "recused" | "stale" | "overtaken" | "unread" | "outsider";

interface Ballot {
  readonly members: Members;
  /** Codes of the agencies that it is about. */
  readonly concerned: ReadonlySet<string>;
  /** Those of them that main's own record makes so. */
  readonly known: ReadonlySet<string>;
  /** Codes of those that have a part in proposing it. */
  readonly proposing: ReadonlySet<string>;
  readonly head: string;
}

/**
 * A vote by someone who also speaks for an agency concerned is that agency's vote. Those who propose can not approve, nor can whom
 * the proposal makes an owner, but an objection of theirs counts: otherwise an opponent would be silenced who is named as author of
 * a commit, or as owner in it.
 */
function voteStatus(review: Review, { members, concerned, known, proposing, head }: Ballot): VoteStatus {
  const { state, commit, overtaken } = review;
  const agencies = speakersOf(review, members);
  const isOne = (codes: ReadonlySet<string>) => agencies.some((agency) => codes.has(agency));
  if (agencies.length === 0) return "outsider";
  if (isOne(state === "approved" ? concerned : known) || (state === "approved" && isOne(proposing))) return "recused";
  if (state === "approved" && isOne(members.unread)) return "unread";
  // An approval is of what was looked at; an objection stands until it is taken back.
  if (state === "changes-requested") return "objection";
  if (commit !== head) return "stale";
  return overtaken ? "overtaken" : "approval";
}

interface Concern {
  readonly questions: readonly OpenDecision[];
  readonly proposing: ReadonlySet<string>;
  /** Codes of the agencies of who opened it. */
  readonly openers: ReadonlySet<string>;
}

/** Each with why it does not count. */
function recusedVotes(reviews: readonly Review[], concern: Concern, members: Members, head: string): Vote[] {
  const all = reviews.map((review) => [recusalOf(review, concern, members), review] as const);
  return [...grouped(all)].flatMap(([why, theirs]) => byAgency(theirs, members, head).map((vote) => ({ ...vote, why })));
}

function recusalOf(review: Review, { questions, proposing, openers }: Concern, members: Members): Recusal {
  const agencies = speakersOf(review, members);
  const isOne = (codes: Iterable<string>) => [...codes].some((code) => agencies.includes(code));
  if (isOne(questions.flatMap(({ owners, former = [] }) => owners.filter((code) => !former.includes(code))))) return "owner";
  if (review.state === "approved" && isOne(openers)) return "proposer";
  return review.state === "approved" && isOne(proposing) ? "writer" : "former";
}

const byAgency = (reviews: readonly Review[], members: Members, head: string): Vote[] =>
  [...grouped(reviews.map((review) => [speakersOf(review, members)[0] ?? "", review] as const))]
    .map(([agency, all]): Vote => {
      const isEarlier = all.every(({ state, commit }) => state === "changes-requested" && commit !== head);
      const elsewhere = all.every((review) => review.elsewhere) ? [...new Set(all.flatMap(({ pull }) => pull ?? []))].sort() : [];
      const logins = all.map(({ login }) => login).sort();
      return { agency, logins, ...(isEarlier ? { isEarlier } : {}), ...(elsewhere.length > 0 ? { elsewhere } : {}) };
    })
    .sort((a, b) => compareText(a.agency, b.agency));

function stateOf(
  { approvals, objections }: Pick<Tally, "approvals" | "objections">,
  quorum: number | undefined,
  missing: readonly string[],
): "open" | "objected" | "reached" {
  if (objections.length > 0) return "objected";
  return quorum !== undefined && approvals.length >= quorum && missing.length === 0 ? "reached" : "open";
}
