/**
 * Two assessments of one platform, criterion by criterion: what got better and what got worse. Criteria of different sets
 * are put side by side only where both come from one criterion of one framework, and are compared only where they ask
 * for the same.
 */

import type { Verdict } from "../records/schema/assessment.ts";
import type { CriteriaSet, Criterion } from "../records/schema/criteria.ts";
import { grouped } from "../text/group.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { same } from "../text/same.ts";
import type { AssessmentEntry, PlatformEntry } from "./catalogue.ts";
import type { CriterionResult } from "./score.ts";

/** `other`: it changed, for neither better nor worse. `changed`: the criterion itself asks for something else. */
export type Turn = "better" | "worse" | "other" | "same" | "changed" | "new" | "gone";

export interface ComparedCriterion {
  readonly before?: CriterionResult;
  readonly after?: CriterionResult;
  readonly turn: Turn;
}

export interface AssessmentPair {
  readonly before: AssessmentEntry;
  readonly after: AssessmentEntry;
  /** How their criteria were put side by side: by code in one set, by base criterion, or not at all. */
  readonly alignment: "set" | "base" | "none";
  /** In the order of the later set; what only the earlier one had comes last. Empty when they can not be compared. */
  readonly rows: readonly ComparedCriterion[];
}

type SetOf = (id: string) => CriteriaSet | undefined;

/** Every assessment with the one before it, newest first; empty for a platform with fewer than two. */
export function assessmentPairs({ assessments }: PlatformEntry, setOf: SetOf): AssessmentPair[] {
  return assessments
    .slice(1)
    .map((after, index) => compareAssessments(assessments[index] as AssessmentEntry, after, setOf))
    .reverse();
}

export function compareAssessments(before: AssessmentEntry, after: AssessmentEntry, setOf: SetOf): AssessmentPair {
  const [old, now] = [setOf(before.data.criteria), setOf(after.data.criteria)];
  const alignment = alignmentOf(before, after, old, now);
  if (alignment === "none" || !old || !now || !before.score || !after.score) return { before, after, alignment: "none", rows: [] };
  const partner = alignment === "set" ? (id: string) => id : partners(old, now);
  const [oldCriteria, newCriteria] = [criteriaByCode(old), criteriaByCode(now)];
  const results = new Map(before.score.results.map((result) => [result.id, result]));
  const rows = after.score.results.map((result): ComparedCriterion => {
    const id = partner(result.id);
    const earlier = id === undefined ? undefined : results.get(id);
    if (!earlier) return { after: result, turn: "new" };
    results.delete(earlier.id);
    const asksSame = alignment === "set" || asksForSame(oldCriteria.get(earlier.id), newCriteria.get(result.id));
    return { before: earlier, after: result, turn: asksSame ? turnOf(earlier.result, result.result) : "changed" };
  });
  return {
    before,
    after,
    alignment,
    rows: [...rows, ...[...results.values()].map((result): ComparedCriterion => ({ before: result, turn: "gone" }))],
  };
}

function alignmentOf(before: AssessmentEntry, after: AssessmentEntry, old: CriteriaSet | undefined, now: CriteriaSet | undefined) {
  if (before.data.criteria === after.data.criteria) return "set";
  return old?.extends !== undefined && old.extends === now?.extends ? "base" : "none";
}

/** Code in the later set -> code in the earlier one, where both alone come from one base criterion. */
function partners(old: CriteriaSet, now: CriteriaSet): (id: string) => string | undefined {
  const [oldBases, newBases] = [byBase(old), byBase(now)];
  const pairs = new Map<string, string>();
  for (const [base, ids] of newBases) {
    const earlier = oldBases.get(base) ?? [];
    if (ids.length === 1 && earlier.length === 1) pairs.set(ids[0] as string, earlier[0] as string);
  }
  return (id) => pairs.get(id);
}

const byBase = ({ criteria }: CriteriaSet): ReadonlyMap<string, readonly string[]> =>
  grouped(criteria.flatMap(({ id, from }) => (from === undefined ? [] : [[from, id] as const])));

const criteriaByCode = ({ criteria }: CriteriaSet): ReadonlyMap<string, Criterion> => new Map(criteria.map((one) => [one.id, one]));

const whatIsAsked = ({ title, requirement, kind, measure, metric, threshold, evidence, notApplicable }: Criterion) => [
  title[MAIN_LANG],
  requirement,
  kind,
  measure,
  metric,
  threshold,
  evidence,
  notApplicable,
];

const asksForSame = (old: Criterion | undefined, now: Criterion | undefined): boolean =>
  old !== undefined && now !== undefined && same(whatIsAsked(old), whatIsAsked(now));

function turnOf(before: Verdict, after: Verdict): Turn {
  if (before === after) return "same";
  if (before === "unmet" && after === "met") return "better";
  if (before === "met" && after === "unmet") return "worse";
  return "other";
}
