/**
 * Criteria set + assessment + usage -> a result for each criterion with its reason in words, a count for each group,
 * and the outcome. No points and no weights: QĐ 1230 knows đạt / không đạt only.
 */
import type { Assessment, AssessmentResult, Verdict } from "../records/schema/assessment.ts";
import type { Source } from "../records/schema/common.ts";
import type { CriteriaSet, Criterion, Threshold } from "../records/schema/criteria.ts";
import { isVerified } from "../records/schema/events.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import type { Waiver } from "../records/schema/waivers.ts";
import type { Bilingual, Text } from "../text/bilingual.ts";
import { isUsedHere } from "../words/called.ts";
import { type ComputedVerdict, lacksEvidence, measuredVerdict } from "./measured.ts";
import { sayReason, withWaiver } from "./reason.ts";
import { waiverOf } from "./waivers.ts";

/** From the best to the worst. */
const ALL_OUTCOMES = ["eligible", "potential", "not-eligible", "incomplete"] as const;
export type Outcome = (typeof ALL_OUTCOMES)[number];
/** Those that the catalogue uses, the best first. */
export const OUTCOMES: readonly Outcome[] = ALL_OUTCOMES.filter(isUsedHere);

/** Whether an outcome is better than another, or than none. */
export const isBetter = (one: Outcome | undefined, other: Outcome | undefined): boolean => rankOf(one) < rankOf(other);
/** What is unknown may hide anything: to know that a criterion is unmet is no gain, and to lose its evidence no loss. */
const rankOf = (outcome: Outcome | undefined): number =>
  outcome === undefined || outcome === "incomplete" ? OUTCOMES.indexOf("not-eligible") : OUTCOMES.indexOf(outcome);

export interface CriterionResult {
  readonly id: string;
  readonly group: string;
  readonly title: Text;
  readonly requirement: Criterion["requirement"];
  readonly gate?: string;
  readonly result: Verdict;
  /** Why the result is what it is, in words. */
  readonly reason: Bilingual;
  /** The measured number, in the threshold's unit. */
  readonly value?: number;
  readonly threshold?: Threshold;
  /** The usage record that a user share was computed from. */
  readonly usage?: UsageRecord;
  readonly evidence: readonly Source[];
  readonly note?: Text;
  /** Of one that is not met or not decided: what lets it be, and until when. It makes no result another. */
  readonly waiver?: Waiver;
}

export interface VerdictCounts {
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** met + unmet + unknown. */
  readonly applicable: number;
}

export interface GroupScore extends VerdictCounts {
  readonly id: string;
  readonly title: Text;
}

export interface Score {
  readonly outcome: Outcome;
  readonly groups: readonly GroupScore[];
  readonly total: VerdictCounts;
  /** In the order of the set. */
  readonly results: readonly CriterionResult[];
  /** Codes of the *must* criteria that stand between the platform and recognition. */
  readonly missing: readonly string[];
}

/** The gates that a potential platform may miss: as the set says, else its framework, else the user share (QĐ 1864). */
export function potentialGates(set: CriteriaSet, framework?: CriteriaSet): readonly string[] {
  if (!isUsedHere("potential")) return [];
  return set.potentialTrack?.mayMiss ?? framework?.potentialTrack?.mayMiss ?? ["user-share"];
}

interface ScoreInput {
  readonly set: CriteriaSet;
  readonly framework?: CriteriaSet | undefined;
  readonly assessment: Assessment;
  /** Day of the assessment: later usage records do not count. */
  readonly date: string;
  readonly usage: readonly UsageRecord[];
  /** Of the platform and the set, and the day on which it is asked which of them hold. */
  readonly waivers?: readonly Waiver[];
  readonly today?: string;
}

/** Scores one assessment against one criteria set. */
export function scoreAssessment({ set, framework, assessment, date, usage, waivers = [], today = date }: ScoreInput): Score {
  const results = set.criteria.map((criterion) => {
    const given = Object.hasOwn(assessment.results, criterion.id) ? assessment.results[criterion.id] : undefined;
    return waived(resultOf(criterion, given, usage, date), waivers, today);
  });
  const counts = (some: readonly CriterionResult[]) => countVerdicts(some.map(({ result }) => result));
  const groups = set.groups.map(({ id, title }) => ({ id, title, ...counts(results.filter(({ group }) => group === id)) }));
  const missing = results.filter(({ requirement, result, waiver }) => waiver === undefined && requirement === "must" && isLacking(result));
  const outcome = outcomeOf(missing, potentialGates(set, framework));
  return { outcome, groups, total: counts(results), results, missing: missing.map(({ id }) => id) };
}

/** Whether a result is one that a waiver can let be. */
export const isLacking = (result: Verdict): boolean => result === "unmet" || result === "unknown";

/** What is met needs no waiver, and none is shown there. */
function waived(result: CriterionResult, waivers: readonly Waiver[], today: string): CriterionResult {
  const waiver = isLacking(result.result) ? waiverOf(waivers, result.id, today) : undefined;
  return waiver ? { ...result, reason: withWaiver(result.reason, waiver.until), waiver } : result;
}

/** By the *must* that are missing: an unknown one leaves the question open, whatever else is unmet. */
function outcomeOf(missing: readonly CriterionResult[], mayMiss: readonly string[]): Outcome {
  if (missing.length === 0) return "eligible";
  if (missing.some(({ result }) => result === "unknown")) return "incomplete";
  return missing.every(({ gate }) => gate !== undefined && mayMiss.includes(gate)) ? "potential" : "not-eligible";
}

export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const [met, unmet, unknown] = [count("met"), count("unmet"), count("unknown")];
  return { met, unmet, unknown, notApplicable: count("not-applicable"), applicable: met + unmet + unknown };
}

/** The result of one criterion and why. */
function resultOf(criterion: Criterion, given: AssessmentResult | undefined, usage: readonly UsageRecord[], date: string): CriterionResult {
  const { result, reason, ...found } = computedVerdict(criterion, given, usage, date);
  return {
    id: criterion.id,
    group: criterion.group,
    title: criterion.title,
    requirement: criterion.requirement,
    ...(criterion.gate ? { gate: criterion.gate } : {}),
    result,
    reason: sayReason(reason),
    ...found,
    ...(criterion.threshold ? { threshold: criterion.threshold } : {}),
    evidence: given?.evidence ?? [],
    ...(given?.note ? { note: given.note } : {}),
  };
}

/** What the result of one criterion counts as, and why: measured ones are computed, what lacks something is unknown. */
export function computedVerdict(
  criterion: Criterion,
  given: AssessmentResult | undefined,
  usage: readonly UsageRecord[],
  date: string,
): ComputedVerdict {
  if (given?.verdict === "not-applicable") {
    if (criterion.notApplicable !== "allowed") return { result: "unknown", reason: { kind: "not-applicable-refused" } };
    if (!given.note) return { result: "unknown", reason: { kind: "not-applicable-note" } };
    return { result: "not-applicable", reason: { kind: "not-applicable" } };
  }
  if (given?.verdict === "unknown") return { result: "unknown", reason: { kind: "unknown" } };
  if (criterion.kind === "measured") return measuredVerdict(criterion, given, usage, date);
  if (given?.verdict === undefined) return { result: "unknown", reason: { kind: "no-result" } };
  if (given.verdict === "unmet") return { result: "unmet", reason: { kind: "unmet" } };
  if (lacksEvidence(criterion, given)) return { result: "unknown", reason: { kind: "evidence-missing" } };
  return { result: "met", reason: { kind: "met", evidence: given.evidence?.filter(isVerified).length ?? 0 } };
}
