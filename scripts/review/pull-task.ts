/** Who must act next on a pull request, and what they must do: the first thing that stands in its way. */
import { isError } from "../problems/problem.ts";
import type { Waiting } from "../records/schema/proposals.ts";
import type { Consent, SoleDecider } from "./consents.ts";
import { isShort } from "./council.ts";
import type { Judgement } from "./judgement.ts";
import type { UnjudgedReason } from "./unjudged.ts";

interface PullTaskFacts {
  /** Who must do it. */
  readonly waitsFor: Waiting;
  /** Whether agencies are asked for a review: there is something to review, and nothing else stands in its way. */
  readonly asksReview: boolean;
}

const FACTS = {
  retarget: { waitsFor: "proposer", asksReview: false },
  "look-after": { waitsFor: "proposer", asksReview: false },
  "correct-settings": { waitsFor: "maintainers", asksReview: false },
  rebuild: { waitsFor: "proposer", asksReview: false },
  reduce: { waitsFor: "proposer", asksReview: false },
  "resolve-conflict": { waitsFor: "proposer", asksReview: false },
  "fix-errors": { waitsFor: "proposer", asksReview: false },
  split: { waitsFor: "proposer", asksReview: false },
  "mark-ready": { waitsFor: "proposer", asksReview: false },
  "answer-objections": { waitsFor: "proposer", asksReview: false },
  "read-teams": { waitsFor: "maintainers", asksReview: false },
  "name-deciders": { waitsFor: "maintainers", asksReview: false },
  vote: { waitsFor: "council", asksReview: true },
  "owner-review": { waitsFor: "owner", asksReview: true },
  "convener-review": { waitsFor: "convener", asksReview: true },
  review: { waitsFor: "keeper", asksReview: true },
  "maintainer-review": { waitsFor: "maintainers", asksReview: true },
  "maintainer-look": { waitsFor: "maintainers", asksReview: true },
  look: { waitsFor: "keeper", asksReview: true },
  merge: { waitsFor: "merge", asksReview: false },
  "maintainer-merge": { waitsFor: "merge", asksReview: false },
} as const satisfies Record<string, PullTaskFacts>;

export type PullTask = keyof typeof FACTS;
export const PULL_TASK_FACTS: Readonly<Record<PullTask, PullTaskFacts>> = FACTS;

/** A pull request that touches more files of data is counted, not read (GitHub lists 3,000 at most). */
export const MAX_FILES = 1_000;
/** GitHub lists no more commits of a pull request, so nobody knows who wrote the others. */
export const MAX_COMMITS = 250;
/** What it touches of data is read up to here, in bytes: a change of records by people comes to a hundredth of it. */
export const MAX_BYTES = 64 << 20;

/** What GitHub knows of a pull request beside its bytes and reviews. */
export interface PullState {
  readonly draft: boolean;
  /** The main branch has changed the same lines. */
  readonly conflict: boolean;
  /** Git refuses its objects as malformed, so nothing of it was read. */
  readonly malformed?: boolean;
  /** Set when there was too much to judge: how many files of data it touches. */
  readonly tooMany?: number;
  /** Set when it has more commits than GitHub tells the authors of. */
  readonly tooManyCommits?: number;
  /** It is to be merged into another branch than the main one, so it is not judged. */
  readonly elsewhere?: boolean;
  /** Set when what it touches is too large to be read: in bytes. */
  readonly tooLarge?: number;
  /** Why it could not be judged. */
  readonly unjudged?: UnjudgedReason;
}

export function pullTask(state: PullState, judgement: Judgement): PullTask {
  const { draft, conflict, malformed, elsewhere } = state;
  if (elsewhere) return "retarget";
  if (state.unjudged) return state.unjudged === "settings" ? "correct-settings" : "look-after";
  if (malformed) return "rebuild";
  if (isTooMuch(state)) return "reduce";
  if (conflict) return "resolve-conflict";
  if (hasErrors(judgement)) return "fix-errors";
  if (isMixed(judgement)) return "split";
  if (draft) return "mark-ready";
  const { approvedBy, standing, tallies, consents } = judgement;
  if ([...tallies, ...consents].some((one) => one.state === "objected")) return "answer-objections";
  if (tallies.some(isShort) || consents.some((one) => one.state === "unnamed")) return "name-deciders";
  if (tallies.some(({ state }) => state === "open")) return "vote";
  if ([...tallies, ...consents].some((one) => one.state === "unread")) return "read-teams";
  const open = consents.find((one) => one.state === "open");
  if (open) return reviewBy(open, standing);
  if (isForMaintainers(judgement)) return consents.every(({ state }) => state === "given") ? "maintainer-merge" : "maintainer-look";
  const hasAgreed = tallies.length > 0 || consents.some(({ state }) => state === "given");
  return hasAgreed || (standing !== undefined && approvedBy.includes(standing)) ? "merge" : "look";
}

/** Where they alone are asked, and decide for themselves: whoever is named as them acts next, and nobody beside. */
const isForMaintainers = ({ tallies, consents, platforms }: Judgement): boolean =>
  tallies.length + platforms.length === 0 && consents.length > 0 && consents.every(({ decider }) => decider === "maintainers");

/** What of those who decide alone is waited for. */
export const CONSENT_TASKS = ["review", "owner-review", "convener-review", "maintainer-review"] as const satisfies readonly PullTask[];
export type ConsentTask = (typeof CONSENT_TASKS)[number];

const REVIEW_BY: Readonly<Record<SoleDecider, ConsentTask>> = {
  keeper: "review",
  convener: "convener-review",
  owner: "owner-review",
  maintainers: "maintainer-review",
};

/** By who is asked: whoever keeps the list acts for an agency that has no account. */
const reviewBy = ({ decider, agencies }: Consent, standing: string | undefined): ConsentTask =>
  standing !== undefined && agencies.includes(standing) ? "review" : REVIEW_BY[decider];

/** Data and other files are decided by different people, and what is decided together is looked at by neither. */
const isMixed = ({ paths, otherFiles }: Judgement): boolean => paths.length > 0 && otherFiles > 0;

/** Whether everybody has agreed who decides. Where the settings of a side leave open what is asked, that is nobody. */
export const isDecided = ({ tallies, consents, undecided }: Judgement): boolean =>
  !undecided && tallies.every(({ state }) => state === "reached") && consents.every(isAgreed);

/** Whether who decides alone has agreed, or could not be named. */
export const isAgreed = ({ state }: Pick<Consent, "state">): boolean => state === "given" || state === "nobody";

/** Whether the records may be merged, whoever must still agree. */
export const isFit = (state: PullState, judgement: Judgement): boolean =>
  !judgement.undecided &&
  !state.elsewhere &&
  !state.unjudged &&
  !state.conflict &&
  !state.malformed &&
  !isTooMuch(state) &&
  !hasErrors(judgement) &&
  !isMixed(judgement);

/** Whether its files were read: of what was not, nobody knows what it asks. */
export const wasRead = (state: PullState): boolean => !state.unjudged && !state.malformed && !isTooMuch(state);

const isTooMuch = ({ tooMany, tooManyCommits, tooLarge }: PullState): boolean =>
  tooMany !== undefined || tooManyCommits !== undefined || tooLarge !== undefined;

const hasErrors = ({ problems }: Judgement): boolean => problems.some(isError);
