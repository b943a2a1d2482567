/** Who must act next on a pull request, and what they must do: the first thing that stands in its way. Pure. */
import type { Judgement } from "./judge.ts";

export const PULL_TASKS = [
  "rebuild",
  "reduce",
  "resolve-conflict",
  "mend",
  "mark-ready",
  "answer-objections",
  "vote",
  "owner-review",
  "review",
  "merge",
] as const;
export type PullTask = (typeof PULL_TASKS)[number];

/** A pull request that touches more files of data is counted, not read (GitHub lists 3,000 at most). */
export const MAX_FILES = 1_000;

/** What GitHub knows of a pull request beside its bytes and reviews. */
export interface PullState {
  readonly draft: boolean;
  /** The main branch has changed the same lines. */
  readonly conflict: boolean;
  /** Git refuses its objects as malformed, so nothing of it was read. */
  readonly malformed?: boolean;
  /** Set when there was too much to judge: how many files of data it touches. */
  readonly tooMany?: number;
}

export function pullTask({ draft, conflict, malformed, tooMany }: PullState, judgement: Judgement): PullTask {
  if (malformed) return "rebuild";
  if (tooMany !== undefined) return "reduce";
  if (conflict) return "resolve-conflict";
  if (hasErrors(judgement)) return "mend";
  if (draft) return "mark-ready";
  if (judgement.tally.state === "objected") return "answer-objections";
  if (judgement.tally.state === "open") return "vote";
  const { approvedBy, standing, outside } = judgement;
  if (standing !== undefined && approvedBy.includes(standing)) return "merge";
  return outside.some(({ owners }) => owners.length > 0 && !owners.some((owner) => approvedBy.includes(owner))) ? "owner-review" : "review";
}

/** Whether the records may be merged, whoever must still agree. */
export const isFit = ({ conflict, malformed, tooMany }: PullState, judgement: Judgement): boolean =>
  !conflict && !malformed && tooMany === undefined && !hasErrors(judgement);

const hasErrors = ({ problems }: Judgement): boolean => problems.some(({ level }) => level === "error");
