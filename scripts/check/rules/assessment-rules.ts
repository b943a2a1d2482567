/** Rules on assessments and on plans (QĐ 1230; letter, items 3 and 4). */

import { hedgeOf, mayBe, showHedged } from "../../catalogue/hedges.ts";
import {
  type ComputedVerdict,
  type CountedShare,
  countedShare,
  doubtReason,
  isPossible,
  possibleValues,
} from "../../catalogue/measured.ts";
import { showMeasured, showThreshold } from "../../catalogue/measures.ts";
import { type ScoreReason, sayReason, sayUsageDoubt } from "../../catalogue/reason.ts";
import { computedVerdict } from "../../catalogue/score.ts";
import { meets, possibleResults } from "../../catalogue/usage.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { issueDate, setsInForce } from "../../records/criteria-sets.ts";
import { criteriaNamed } from "../../records/named-criteria.ts";
import { isOpen } from "../../records/open-assessment.ts";
import type { FileOf } from "../../records/records.ts";
import type { Assessment, AssessmentResult, Verdict } from "../../records/schema/assessment.ts";
import type { Criterion, Threshold } from "../../records/schema/criteria.ts";
import type { UsageRecord } from "../../records/schema/platform.ts";
import { isUsed } from "../../records/schema/used.ts";
import { called, inLang } from "../../text/bilingual.ts";
import { firstDay, lastDay } from "../../text/dates.ts";
import { rounded } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { causeWords } from "../../words/later.ts";
import { nameWords } from "../../words/words.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";
import { waiverRules } from "./waiver-rules.ts";

type AssessmentFile = FileOf<Assessment>;

function otherSet(file: AssessmentFile, context: Context): Diagnostic[] {
  // A catalogue whose records name no set has each assessment say by which it was made.
  if (!isUsed("criteria")) return [];
  const platform = siblings(file, context).platform?.data;
  const value = file.data.criteria;
  const { ids, criteria } = context.records;
  if (!platform || !ids.criteria.has(value) || setsInForce(platform.criteria, (id) => criteria.get(id)?.data).has(value)) return [];
  const words = (lang: Lang) => {
    const [chosen = value, expected] = [value, platform.criteria].map((id) => id && called(criteria.get(id)?.data.title, lang, id));
    // Two of one title are told apart by their codes.
    return chosen === expected
      ? { value: `${chosen} (${value})`, expected: `${expected} (${platform.criteria})` }
      : { value: chosen, expected };
  };
  return [diagnostic("assessment-criteria", words, { pointer: ["criteria"] })];
}

/** A framework, a draft, or a set that was not yet issued on the day. */
function unusable(id: string | undefined, pointer: Pointer, day: string | undefined, { records }: Context): Diagnostic[] {
  const set = id === undefined ? undefined : records.criteria.get(id)?.data;
  if (id === undefined || !set) return [];
  // By its title: nobody knows its code who chose it from a list.
  const value = (lang: Lang) => inLang(set.title, lang) || id;
  if (set.kind === "framework") return [diagnostic("criteria-platform", (lang) => ({ value: value(lang) }), { pointer })];
  const issued = issueDate(set);
  if (!issued) return [diagnostic("criteria-not-issued", (lang) => ({ value: value(lang) }), { pointer })];
  if (day === undefined || lastDay(day) >= firstDay(issued)) return [];
  return [diagnostic("criteria-not-issued", (lang) => ({ value: value(lang), date: day, issued }), { pointer })];
}

/** The results of an assessment with their criteria, where both are there. */
function resultsWithCriteria(
  file: AssessmentFile,
  { criteriaOf }: Context,
): { code: string; criterion: Criterion; result: AssessmentResult }[] {
  const criteria = criteriaOf(file.data.criteria);
  const found: { code: string; criterion: Criterion; result: AssessmentResult }[] = [];
  // Of many keys the names alone are asked for: names and values together take six times as long.
  for (const code of Object.keys(file.data.results)) {
    const [criterion, result] = [criteria?.get(code), file.data.results[code]];
    if (criterion && result) found.push({ code, criterion, result });
  }
  return found;
}

function unknownCodes({ data }: AssessmentFile, { criteriaOf }: Context): Diagnostic[] {
  const criteria = criteriaOf(data.criteria);
  if (!criteria) return [];
  const unknown = Object.keys(data.results).filter((value) => !criteria.has(value));
  return unknown.map((value) => {
    const words = { value, set: data.criteria, suggestion: didYouMean(value, criteria.keys()) };
    return diagnostic("criterion-unknown", words, { pointer: ["results", value], onKey: true });
  });
}

/** What figures on record decide has its result by them: to ask for it would put a word in their way. */
function missingResults(file: AssessmentFile, context: Context): Diagnostic[] {
  const { data, date = "" } = file;
  const usage = siblings(file, context).platform?.data.usage ?? [];
  const missing = [...(context.criteriaOf(data.criteria)?.values() ?? [])].filter((one) => {
    if (Object.hasOwn(data.results, one.id)) return false;
    const counted = countedShare(one, usage, date);
    return counted === undefined || counted.doubt !== undefined;
  });
  return missing.length > 0 ? [diagnostic("result-missing", criteriaNamed(missing), { pointer: ["results"], onKey: true })] : [];
}

/** What is wrong with the results is what keeps them from counting as they were given. */
function resultDiagnostics(file: AssessmentFile, context: Context): Diagnostic[] {
  const usage = siblings(file, context).platform?.data.usage ?? [];
  const date = file.date ?? "";
  return resultsWithCriteria(file, context).flatMap(({ code, criterion, result }) => {
    const possible = result.value === undefined ? undefined : possibleValues(criterion);
    if (possible && result.value !== undefined && !isPossible(criterion, result.value)) return [impossible(code, result.value, possible)];
    const computed = computedVerdict(criterion, result, usage, date);
    const counted = rests(result) ? countedShare(criterion, usage, date) : undefined;
    const lacks = lackDiagnostics(code, computed.reason);
    // Of nearly all no number says anything.
    if (!counted && computed.value === undefined) return lacks;
    return [
      ...lacks,
      ...(counted && !(counted.doubt === "hedged" && result.value !== undefined) ? undecided(counted, criterion, ["results", code]) : []),
      ...contradictedVerdict(code, criterion, result.verdict, computed),
      ...(counted && result.value !== undefined ? contradictedValue(code, criterion, result.value, counted) : []),
    ];
  });
}

/** Whether a number says what a result is: who has not decided, or need not, says nothing that a number could contradict. */
const rests = ({ verdict }: AssessmentResult): boolean => verdict !== "unknown" && verdict !== "not-applicable";

/** A number that can not be. */
export const impossible = (code: string, value: number, possible: Threshold): Diagnostic => {
  const words = (lang: Lang) => ({
    cause: causeWords[lang].doubts.given(showMeasured(value, possible.unit, lang, possible), showThreshold(possible, lang)),
  });
  return diagnostic("usage-impossible", words, { pointer: ["results", code, "value"] });
};

/** What an assessment leaves to the usage on record, without a word of its own: the figure decides nothing there either. */
function undecidedWithout(file: AssessmentFile, context: Context): Diagnostic[] {
  const { data, date = "" } = file;
  const usage = siblings(file, context).platform?.data.usage ?? [];
  return [...(context.criteriaOf(data.criteria)?.values() ?? [])].flatMap((criterion) => {
    const counted = Object.hasOwn(data.results, criterion.id) ? undefined : countedShare(criterion, usage, date);
    return counted ? undecided(counted, criterion, ["results"]) : [];
  });
}

/** A usage figure that is no error and decides nothing all the same; what is an error is reported where it stands. */
function undecided(counted: CountedShare, { threshold }: Criterion, pointer: Pointer): Diagnostic[] {
  if (counted.doubt === undefined || counted.doubt === "wrong" || !threshold) return [];
  const said = doubtReason(counted, threshold);
  const words = (lang: Lang) => ({ cause: sayUsageDoubt(said, lang) + (said.kind === "hedged" ? causeWords[lang].doubts.exact : "") });
  return [diagnostic("usage-doubtful", words, { pointer, onKey: true })];
}

function lackDiagnostics(code: string, { kind }: ScoreReason): Diagnostic[] {
  const at = (): { pointer: Pointer } => ({ pointer: ["results", code] });
  switch (kind) {
    case "not-applicable-refused":
    case "not-applicable-note":
    case "evidence-missing":
      return [diagnostic(kind, { code }, at())];
    case "no-result":
    case "no-value":
      return [diagnostic("verdict-missing", { code, measured: kind === "no-value" }, at())];
    default:
      return [];
  }
}

/** A result beside a number that says otherwise. */
export function contradictedVerdict(
  code: string,
  { threshold }: Criterion,
  verdict: Verdict | undefined,
  { value, usage, result }: Pick<ComputedVerdict, "value" | "usage" | "result">,
): Diagnostic[] {
  if (!threshold || value === undefined || verdict === undefined) return [];
  const computed = usage ? result : meets(value, threshold) ? "met" : "unmet";
  if (verdict === computed) return [];
  const reason = sayReason({ kind: "measured", value, threshold, usage });
  const words = (lang: Lang) => {
    const { verdicts } = nameWords[lang];
    return { code, verdict: verdicts[verdict], computed: verdicts[computed], reason: reason[lang] };
  };
  return [diagnostic("verdict-contradicts", words, { pointer: ["results", code, "verdict"] })];
}

/** The share that an assessor gives, against the one that the usage on record comes to: the result must be a possible one, and nearly the number. */
function contradictedValue(code: string, criterion: Criterion, value: number, { share, record }: CountedShare): Diagnostic[] {
  const { threshold } = criterion;
  const isSide = !threshold || possibleResults(record, threshold).has(meets(value, threshold));
  if (isSide && isNear(value, share, record)) return [];
  const shown = (one: number, lang: Lang) => showMeasured(one, "%", lang, criterion.threshold);
  const words = (lang: Lang) => ({ code, value: shown(value, lang), computed: showHedged(shown(share, lang), record, lang) });
  return [diagnostic("value-contradicts", words, { pointer: ["results", code, "value"] })];
}

/** "Over" and "nearly" are as far from their number as the other may be. */
function isNear(value: number, share: number, record: UsageRecord): boolean {
  const hedge = hedgeOf(record);
  // Rounded first: 53.2 is not more than 0.1 from 53.1, as floating-point numbers have it.
  if (rounded(Math.abs(share - value), 9) <= 0.1) return true;
  return (hedge === "over" || hedge === "under") && mayBe(share, record, [value]).includes(value);
}

function futureDates({ data, date = "" }: { data: Assessment; date?: string }, { today }: Context): Diagnostic[] {
  // Sheets are asked for ahead of the day on which they are put together.
  return date > today && !isOpen(data) ? [diagnostic("date-future", { date, today })] : [];
}

export const assessmentRules: readonly Rule[] = [
  ...waiverRules,
  ruleFor("assessment", "assessment-criteria", otherSet),
  ruleFor("assessment", ["criteria-not-issued", "criteria-platform"], (file, context) =>
    unusable(file.data.criteria, ["criteria"], file.date, context),
  ),
  ruleFor("platform", ["criteria-not-issued", "criteria-platform"], (file, context) =>
    unusable(file.data.criteria, ["criteria"], undefined, context),
  ),
  ruleFor("assessment", "criterion-unknown", unknownCodes),
  ruleFor("assessment", "result-missing", missingResults),
  ruleFor("assessment", "usage-doubtful", undecidedWithout),
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
      "usage-doubtful",
    ],
    resultDiagnostics,
  ),
  ruleFor("assessment", "date-future", futureDates),
  ruleFor("plan", "phase-order", ({ data }) =>
    data.phases.flatMap(({ from, to }, index) => {
      if (from === undefined || to === undefined || firstDay(from) <= lastDay(to)) return [];
      return [diagnostic("phase-order", { from, to }, { pointer: ["phases", index, "to"] })];
    }),
  ),
];
