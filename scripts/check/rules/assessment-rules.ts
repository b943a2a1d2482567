/** Rules on assessments, on plans, and on the decisions that rest on assessments (QĐ 1230; letter, items 3, 4 and 6). */

import { newestOutside } from "../../catalogue/outside.ts";
import { sayReason } from "../../catalogue/reason.ts";
import { lacksEvidence, measure, meets, score, shareRecord, userShare } from "../../catalogue/score.ts";
import { type BackedStage, backedStageOf, STAGE_FACTS } from "../../catalogue/stages.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { frameworkOf, issueDate } from "../../records/criteria-sets.ts";
import type { FileOf } from "../../records/records.ts";
import type { Assessment, AssessmentResult } from "../../records/schema/assessment.ts";
import type { CriteriaSet, Criterion } from "../../records/schema/criteria.ts";
import type { Platform } from "../../records/schema/platform.ts";
import type { Lang } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { causeWords, nameWords } from "../../words/words.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";

type AssessmentFile = FileOf<Assessment>;

/** A platform's set in force and those it replaced: old assessments stay pinned to them. */
function setsInForce(platform: Platform | undefined, { records }: Context): Set<string> {
  const sets = new Set<string>();
  for (let id = platform?.criteria; id !== undefined && !sets.has(id); id = records.criteria.get(id)?.data.replaces) sets.add(id);
  return sets;
}

function otherSet(file: AssessmentFile, context: Context): Diagnostic[] {
  const platform = siblings(file, context).platform?.data;
  const value = file.data.criteria;
  if (!platform || !context.records.ids.criteria.has(value) || setsInForce(platform, context).has(value)) return [];
  return [diagnostic("assessment-criteria", { value, expected: platform.criteria }, { pointer: ["criteria"] })];
}

/** A framework, a draft, or a set that was not yet issued on the day. */
function unusable(id: string | undefined, pointer: Pointer, day: string | undefined, { records }: Context): Diagnostic[] {
  const set = id === undefined ? undefined : records.criteria.get(id)?.data;
  if (id === undefined || !set) return [];
  if (set.kind === "framework") return [diagnostic("criteria-platform", { value: id }, { pointer })];
  const issued = issueDate(set);
  if (!issued) return [diagnostic("criteria-not-issued", { value: id }, { pointer })];
  if (day === undefined || day >= issued) return [];
  return [diagnostic("criteria-not-issued", { value: id, date: day, issued }, { pointer })];
}

/** The results of an assessment with their criteria, where both are there. */
function judged(file: AssessmentFile, { criteriaOf }: Context): { code: string; criterion: Criterion; result: AssessmentResult }[] {
  const criteria = criteriaOf(file.data.criteria);
  return Object.entries(file.data.results).flatMap(([code, result]) => {
    const criterion = criteria?.get(code);
    return criterion ? [{ code, criterion, result }] : [];
  });
}

function unknownCodes({ data }: AssessmentFile, { criteriaOf }: Context): Diagnostic[] {
  const criteria = criteriaOf(data.criteria);
  if (!criteria) return [];
  return Object.keys(data.results).flatMap((value) => {
    if (criteria.has(value)) return [];
    const words = { value, set: data.criteria, suggestion: didYouMean(value, criteria.keys()) };
    return [diagnostic("criterion-unknown", words, { pointer: ["results", value], onKey: true })];
  });
}

function missingResults({ data }: AssessmentFile, { criteriaOf }: Context): Diagnostic[] {
  const codes = [...(criteriaOf(data.criteria)?.keys() ?? [])].filter((code) => !Object.hasOwn(data.results, code));
  return codes.length > 0 ? [diagnostic("result-missing", { codes }, { pointer: ["results"], onKey: true })] : [];
}

function resultDiagnostics(file: AssessmentFile, context: Context): Diagnostic[] {
  const usage = siblings(file, context).platform?.data.usage ?? [];
  return judged(file, context).flatMap(({ code, criterion, result }) => {
    const at = { pointer: ["results", code] };
    if (result.verdict === "not-applicable") {
      if (criterion.notApplicable !== "allowed") return [diagnostic("not-applicable-refused", { code }, at)];
      return result.note ? [] : [diagnostic("not-applicable-note", { code }, at)];
    }
    if (result.verdict === "unknown") return [];
    return criterion.kind === "measured"
      ? measuredDiagnostics(code, criterion, result, usage, file.date ?? "")
      : yesNoDiagnostics(code, criterion, result);
  });
}

function yesNoDiagnostics(code: string, criterion: Criterion, result: AssessmentResult): Diagnostic[] {
  const at = { pointer: ["results", code] };
  if (result.verdict === undefined) return [diagnostic("verdict-missing", { code, measured: false }, at)];
  return result.verdict === "met" && lacksEvidence(criterion, result) ? [diagnostic("evidence-missing", { code }, at)] : [];
}

function measuredDiagnostics(
  code: string,
  criterion: Criterion,
  result: AssessmentResult,
  usage: NonNullable<Platform["usage"]>,
  date: string,
): Diagnostic[] {
  const at = { pointer: ["results", code] };
  const measured = measure(criterion, result, usage, date);
  if (!measured || !criterion.threshold) {
    return criterion.measure === "user-share" ? [] : [diagnostic("verdict-missing", { code, measured: true }, at)];
  }
  const { value } = measured;
  const computed = meets(value, criterion.threshold) ? "met" : "unmet";
  const diagnostics: Diagnostic[] = [];
  if (result.verdict !== undefined && result.verdict !== computed) {
    const { verdict } = result;
    const reason = sayReason({ kind: "measured", value, threshold: criterion.threshold, usage: measured.usage });
    const words = (lang: Lang) => {
      const { verdicts } = nameWords[lang];
      return { code, verdict: verdicts[verdict], computed: verdicts[computed], reason: reason[lang] };
    };
    diagnostics.push(diagnostic("verdict-contradicts", words, { pointer: ["results", code, "verdict"] }));
  }
  const record = criterion.measure === "user-share" ? shareRecord(criterion, usage, date) : undefined;
  const share = record && userShare(record);
  if (share !== undefined && Math.abs(share - value) > 0.1) {
    const words = { code, value, computed: share };
    diagnostics.push(diagnostic("value-contradicts", words, { pointer: ["results", code, "value"] }));
  }
  if (!measured.usage && lacksEvidence(criterion, result)) diagnostics.push(diagnostic("evidence-missing", { code }, at));
  return diagnostics;
}

/** Recognition and potential need an outside assessment, dated before, against an issued set of a framework, with that outcome. */
function decisions(file: FileOf<Platform>, context: Context): Diagnostic[] {
  return file.data.events.flatMap(({ type, date }, index) => {
    const stage = backedStageOf(type);
    if (!stage) return [];
    const cause = unbacked(file, stage, date, context);
    if (!cause) return [];
    const since = context.records.settings?.data.catalogueSince ?? "";
    const earlier = siblings(file, context).assessments.some((assessment) => (assessment.date ?? "") <= date);
    const rule = date < since && !earlier ? "recognition-unpublished" : "recognition-unbacked";
    return [
      diagnostic(rule, (lang) => ({ decision: nameWords[lang].decisions[stage], cause: cause(causeWords[lang], lang) }), {
        pointer: ["events", index, "type"],
      }),
    ];
  });
}

/** What stands in the way of a decision, in words. */
type Cause = (words: (typeof causeWords)[Lang], lang: Lang) => string;

function unbacked(file: FileOf<Platform>, stage: BackedStage, date: string, context: Context): Cause | undefined {
  const before = siblings(file, context).assessments.filter((assessment) => (assessment.date ?? "") <= date);
  const assessment = newestOutside(before);
  if (before.length === 0) return (words) => words.noAssessment;
  if (!assessment) return (words) => words.onlySelf;
  const id = assessment.data.criteria;
  const set = context.records.criteria.get(id)?.data;
  if (!set) return undefined;
  return wrongSet(id, set) ?? wrongOutcome(stage, assessment, set, file.data, context);
}

function wrongSet(id: string, set: CriteriaSet): Cause | undefined {
  if (!set.document) return (words) => words.notIssued(id);
  return set.extends ? undefined : (words) => words.noFramework(id);
}

function wrongOutcome(
  stage: BackedStage,
  assessment: AssessmentFile,
  set: CriteriaSet,
  platform: Platform,
  { records }: Context,
): Cause | undefined {
  const date = assessment.date ?? "";
  const { outcome, missing } = score({
    set,
    framework: frameworkOf(set, records),
    assessment: assessment.data,
    date,
    usage: platform.usage ?? [],
  });
  if (outcome === STAGE_FACTS[stage].backing) return undefined;
  return (words, lang) => words.outcome(date, nameWords[lang].outcomes[outcome], missing.join(", "));
}

function futureDates({ data, date = "" }: { data: Assessment; date?: string }, { today }: Context): Diagnostic[] {
  return date > today && data ? [diagnostic("date-future", { date, today })] : [];
}

export const assessmentRules: readonly Rule[] = [
  ruleFor("assessment", "assessment-criteria", otherSet),
  ruleFor("assessment", ["criteria-not-issued", "criteria-platform"], (file, context) =>
    unusable(file.data.criteria, ["criteria"], file.date, context),
  ),
  ruleFor("platform", ["criteria-not-issued", "criteria-platform"], (file, context) =>
    unusable(file.data.criteria, ["criteria"], undefined, context),
  ),
  ruleFor("assessment", "criterion-unknown", unknownCodes),
  ruleFor("assessment", "result-missing", missingResults),
  ruleFor(
    "assessment",
    ["verdict-missing", "verdict-contradicts", "value-contradicts", "evidence-missing", "not-applicable-refused", "not-applicable-note"],
    resultDiagnostics,
  ),
  ruleFor("assessment", "date-future", futureDates),
  ruleFor("platform", ["recognition-unbacked", "recognition-unpublished"], decisions),
  ruleFor("plan", "phase-order", ({ data }) =>
    data.phases.flatMap(({ from, to }, index) => {
      if (from === undefined || to === undefined || from <= to) return [];
      return [diagnostic("phase-order", { from, to }, { pointer: ["phases", index, "to"] })];
    }),
  ),
];
