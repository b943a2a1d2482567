/** How an assessment comes out so far: fetched with the first of them. */
import { scoreAssessment } from "../../../scripts/catalogue/score.ts";
import { type Assessment, assessmentSchema } from "../../../scripts/records/schema/assessment.ts";
import type { CriteriaSet } from "../../../scripts/records/schema/criteria.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import type { UsageRecord } from "../../../scripts/records/schema/platform.ts";
import type { CheckedDraft, Scoring } from "./judge.ts";

/** Scores what there is of an assessment, also while other parts of it are wrong. */
export const scoreSoFar: Scoring = (data, known, base, date) => {
  const set = known.criteria[String(data.criteria)];
  if (!set) return { undecided: [] };
  const framework = set.extends === undefined ? undefined : known.criteria[set.extends];
  const usage = [...base.platforms.values()].flatMap(({ platform }): readonly UsageRecord[] => platform?.data.usage ?? []);
  const score = scoreAssessment({
    set,
    framework: framework?.kind === "framework" ? framework : undefined,
    assessment: readable(data, set),
    date,
    usage,
  });
  const isOpen = ({ result, requirement }: (typeof score.results)[number]) => result === "unknown" && requirement === "must";
  return { score, undecided: score.results.filter(isOpen).map(({ id }) => id) };
};

const EVIDENCE = (assessmentSchema.properties.results.additionalProperties as SchemaNode).properties?.evidence?.items;
/** A row that was only added is no evidence yet. */
const isFilledIn = (row: object | null): boolean => {
  const has = (key: string) => row !== null && Object.hasOwn(row, key);
  return (EVIDENCE?.required ?? []).every(has) && (EVIDENCE?.["x-either"] ?? []).some(has);
};

/** The results that have the shape of one. */
function readable(data: CheckedDraft["data"], set: CriteriaSet): Assessment {
  const given = (typeof data.results === "object" && data.results !== null ? data.results : {}) as Record<string, unknown>;
  const results = Object.fromEntries(
    set.criteria.flatMap(({ id }) => {
      const result = given[id] as Assessment["results"][string] | undefined;
      if (typeof result !== "object" || result === null) return [];
      const { value, evidence } = result;
      const isReadable = (value === undefined || typeof value === "number") && (evidence === undefined || Array.isArray(evidence));
      return isReadable ? [[id, evidence ? { ...result, evidence: evidence.filter(isFilledIn) } : result]] : [];
    }),
  );
  return { criteria: String(data.criteria), method: "council", assessors: [], results };
}
