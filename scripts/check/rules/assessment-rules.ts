/** Rules on assessments, on plans, and on the decisions that rest on assessments (QĐ 1230; letter, items 3, 4 and 6). */

import { newestOutside } from "../../catalogue/outside.ts";
import { type ScoreReason, sayReason } from "../../catalogue/reason.ts";
import { computedVerdict, isPossible, meets, scoreAssessment } from "../../catalogue/score.ts";
import { type BackedStage, backedStageOf, STAGE_FACTS } from "../../catalogue/stages.ts";
import { shareRecord, userShare } from "../../catalogue/usage.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { frameworkOf, issueDate } from "../../records/criteria-sets.ts";
import type { FileOf } from "../../records/records.ts";
import type { Assessment, AssessmentResult, Verdict } from "../../records/schema/assessment.ts";
import type { CriteriaSet, Criterion } from "../../records/schema/criteria.ts";
import type { Platform, UsageRecord } from "../../records/schema/platform.ts";
import { firstDay, lastDay } from "../../text/dates.ts";
import { rounded, showNumber } from "../../text/formats.ts";
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
  if (day === undefined || lastDay(day) >= firstDay(issued)) return [];
  return [diagnostic("criteria-not-issued", { value: id, date: day, issued }, { pointer })];
}

/** The results of an assessment with their criteria, where both are there. */
function resultsWithCriteria(
  file: AssessmentFile,
  { criteriaOf }: Context,
): { code: string; criterion: Criterion; result: AssessmentResult }[] {
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

/** What is wrong with the results is what keeps them from counting as they were given. */
function resultDiagnostics(file: AssessmentFile, context: Context): Diagnostic[] {
  const usage = siblings(file, context).platform?.data.usage ?? [];
  const date = file.date ?? "";
  return resultsWithCriteria(file, context).flatMap(({ code, criterion, result }) => {
    const { reason, value, usage: record } = computedVerdict(criterion, result, usage, date);
    if (result.value !== undefined && !isPossible(criterion, result.value)) return [impossible(code, result.value)];
    if (value === undefined) return lackDiagnostics(code, reason);
    return [
      ...lackDiagnostics(code, reason),
      ...contradictedVerdict(code, criterion, result.verdict, value, record),
      ...contradictedValue(code, value, criterion.measure === "user-share" ? shareRecord(criterion, usage, date) : undefined),
    ];
  });
}

const impossible = (code: string, value: number): Diagnostic =>
  diagnostic("usage-impossible", (lang) => ({ cause: causeWords[lang].doubts.given(showNumber(value, lang)) }), {
    pointer: ["results", code, "value"],
  });

function lackDiagnostics(code: string, { kind }: ScoreReason): Diagnostic[] {
  const at = { pointer: ["results", code] };
  switch (kind) {
    case "not-applicable-refused":
    case "not-applicable-note":
    case "evidence-missing":
      return [diagnostic(kind, { code }, at)];
    case "no-result":
    case "no-value":
      return [diagnostic("verdict-missing", { code, measured: kind === "no-value" }, at)];
    default:
      return [];
  }
}

function contradictedVerdict(
  code: string,
  { threshold }: Criterion,
  verdict: Verdict | undefined,
  value: number,
  usage: UsageRecord | undefined,
): Diagnostic[] {
  const computed = threshold && (meets(value, threshold) ? "met" : "unmet");
  if (!computed || verdict === undefined || verdict === computed) return [];
  const reason = sayReason({ kind: "measured", value, threshold, usage });
  const words = (lang: Lang) => {
    const { verdicts } = nameWords[lang];
    return { code, verdict: verdicts[verdict], computed: verdicts[computed], reason: reason[lang] };
  };
  return [diagnostic("verdict-contradicts", words, { pointer: ["results", code, "verdict"] })];
}

/** The share that an assessor gives, against the one that the usage on record comes to. */
function contradictedValue(code: string, value: number, record: UsageRecord | undefined): Diagnostic[] {
  const share = record && userShare(record);
  // Rounded first: 53.2 is not more than 0.1 from 53.1, as floating-point numbers have it.
  if (share === undefined || rounded(Math.abs(share - value), 9) <= 0.1) return [];
  return [diagnostic("value-contradicts", { code, value, computed: share }, { pointer: ["results", code, "value"] })];
}

/** Recognition and potential need an outside assessment, dated before, against an issued set of a framework, with that outcome. */
function decisions(file: FileOf<Platform>, context: Context): Diagnostic[] {
  return file.data.events.flatMap(({ type, date }, index) => {
    const stage = backedStageOf(type);
    if (!stage) return [];
    const cause = unbacked(file, stage, date, context);
    if (!cause) return [];
    const since = context.records.settings?.data.catalogueSince ?? "";
    const earlier = siblings(file, context).assessments.some((assessment) => (assessment.date ?? "") <= lastDay(date));
    const rule = firstDay(date) < since && !earlier ? "recognition-unpublished" : "recognition-unbacked";
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
  const before = siblings(file, context).assessments.filter((assessment) => (assessment.date ?? "") <= lastDay(date));
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
  const { outcome, missing } = scoreAssessment({
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
    [
      "verdict-missing",
      "verdict-contradicts",
      "value-contradicts",
      "evidence-missing",
      "not-applicable-refused",
      "not-applicable-note",
      "usage-impossible",
    ],
    resultDiagnostics,
  ),
  ruleFor("assessment", "date-future", futureDates),
  ruleFor("platform", ["recognition-unbacked", "recognition-unpublished"], decisions),
  ruleFor("plan", "phase-order", ({ data }) =>
    data.phases.flatMap(({ from, to }, index) => {
      if (from === undefined || to === undefined || firstDay(from) <= lastDay(to)) return [];
      return [diagnostic("phase-order", { from, to }, { pointer: ["phases", index, "to"] })];
    }),
  ),
];
