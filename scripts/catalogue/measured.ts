/** The verdict on a criterion that is measured: by the number that the assessor gives, or by the usage on record; and when by neither. */
import type { AssessmentResult, Verdict } from "../records/schema/assessment.ts";
import type { Criterion, Threshold } from "../records/schema/criteria.ts";
import { isVerified } from "../records/schema/events.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import { decisiveDoubt } from "./doubts.ts";
import type { ScoreReason, UsageDoubt } from "./reason.ts";
import { followsUsage, meets, possibleResults, rivalCount, shareRecord, userShare } from "./usage.ts";

export interface ComputedVerdict {
  readonly result: Verdict;
  readonly reason: ScoreReason;
  readonly value?: number;
  readonly usage?: UsageRecord;
}

export function measuredVerdict(
  criterion: Criterion,
  given: AssessmentResult | undefined,
  usage: readonly UsageRecord[],
  date: string,
): ComputedVerdict {
  const { threshold } = criterion;
  const counted = countedShare(criterion, usage, date);
  const value = given?.value ?? counted?.share;
  if (value === undefined || !threshold) {
    const kind = followsUsage(criterion) ? "no-usage" : "no-value";
    return { result: "unknown", reason: { kind } };
  }
  const isGiven = given?.value !== undefined;
  const isDoubtful = isGiven ? isContradicted(criterion, value, counted) : counted?.doubt !== undefined;
  if (isDoubtful || !possibleValues(criterion)) {
    return {
      result: "unknown",
      reason: given?.value === undefined ? doubtOfCount(counted, threshold) : doubtOfGiven(criterion, given.value, counted),
      ...(isGiven ? { value } : {}),
    };
  }
  if (isGiven && lacksEvidence(criterion, given)) return { result: "unknown", reason: { kind: "evidence-missing" }, value };
  const record = isGiven ? undefined : counted?.record;
  const isMet = record ? possibleResults(record, threshold).has(true) : meets(value, threshold);
  const result = isMet ? "met" : "unmet";
  return { result, reason: { kind: "measured", value, threshold, usage: record }, value, ...(record ? { usage: record } : {}) };
}

/** What the usage on record says of a user share, and what keeps it from deciding. */
export interface CountedShare {
  readonly record: UsageRecord;
  readonly share: number;
  /** Its value can not be right; another count says otherwise; by what its source says of it, it may meet the threshold or miss it. */
  readonly doubt?: "wrong" | "rival" | "hedged";
  /** The other count. */
  readonly rival?: UsageRecord;
}

/** Users ÷ potential market from the record that decides; undefined where that is not what is measured, or not on record. */
export function countedShare(criterion: Criterion, usage: readonly UsageRecord[], date: string): CountedShare | undefined {
  const record = followsUsage(criterion) ? shareRecord(criterion, usage, date) : undefined;
  if (!record) return undefined;
  const share = userShare(record) ?? 0;
  if (decisiveDoubt(record, usage, date)) return { record, share, doubt: "wrong" };
  const rival = rivalCount(criterion, record, usage, date);
  if (rival) return { record, share, doubt: "rival", rival };
  return { record, share, ...(possibleResults(record, criterion.threshold).size > 1 ? { doubt: "hedged" } : {}) };
}

/** Whether the usage on record is sure to meet the criterion on a day. */
export function isShareMet(criterion: Criterion, usage: readonly UsageRecord[], date: string): boolean {
  const counted = possibleValues(criterion) && criterion.threshold ? countedShare(criterion, usage, date) : undefined;
  return counted !== undefined && counted.doubt === undefined && possibleResults(counted.record, criterion.threshold).has(true);
}

/** What keeps a counted share from deciding, to be said. */
export function doubtReason({ record, rival, doubt }: CountedShare, threshold: Threshold): UsageDoubt {
  if (doubt === "hedged") return { kind: "hedged", usage: record, threshold };
  return { kind: "doubtful", usage: record, ...(rival ? { rival } : {}) };
}

const doubtOfCount = (counted: CountedShare | undefined, threshold: Threshold): UsageDoubt =>
  counted ? doubtReason(counted, threshold) : { kind: "doubtful" };

/** A number that can not be, or one of which the usage on record says otherwise. */
function doubtOfGiven(criterion: Criterion, value: number, counted: CountedShare | undefined): UsageDoubt {
  const possible = possibleValues(criterion);
  if (possible && !meets(value, possible)) return { kind: "impossible", value, possible };
  return { kind: "doubtful", ...(counted ? { usage: counted.record } : {}) };
}

/** What the assessor gives is held against what is possible, and against the usage on record. */
const isContradicted = (criterion: Criterion, value: number, counted: CountedShare | undefined): boolean =>
  !isPossible(criterion, value) ||
  (counted !== undefined &&
    (counted.doubt === "wrong" ||
      (criterion.threshold !== undefined && !possibleResults(counted.record, criterion.threshold).has(meets(value, criterion.threshold)))));

/**
 * Between which bounds a measured number can lie: nothing is below nought, and a share at most the whole. So is what else is
 * measured in percent, unless its threshold goes further. Undefined of a user share in another unit: nothing can be said of it.
 */
export function possibleValues({ measure, threshold }: Criterion): Threshold | undefined {
  const { atLeast = 0, atMost = 0, unit = "%" } = threshold ?? {};
  const isShare = followsUsage({ measure });
  if (isShare && unit !== "%") return undefined;
  return unit === "%" && (isShare || Math.max(atLeast, atMost) <= WHOLE) ? { atLeast: 0, atMost: WHOLE, unit } : { atLeast: 0, unit };
}

/** In percent. */
const WHOLE = 100;

export function isPossible(criterion: Criterion, value: number): boolean {
  const possible = possibleValues(criterion);
  return possible !== undefined && meets(value, possible);
}

/** Evidence is needed unless the criterion says it is optional; what is unverified is none. */
export function lacksEvidence(criterion: Criterion, given: AssessmentResult | undefined): boolean {
  return criterion.evidence !== "optional" && !given?.evidence?.some(isVerified);
}
