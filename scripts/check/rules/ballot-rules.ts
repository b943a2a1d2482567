/** Rules on the sheets of those who assess together (letter, item 4). */

import { askedMembers, isLate, isRecused } from "../../catalogue/council/seats.ts";
import { positionIn } from "../../catalogue/council/tally.ts";
import { isPossible, lacksEvidence, possibleValues } from "../../catalogue/measured.ts";
import { followsUsage } from "../../catalogue/usage.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { issueDate } from "../../records/criteria-sets.ts";
import { criteriaNamed } from "../../records/named-criteria.ts";
import { isOpen } from "../../records/open-assessment.ts";
import type { FileOf } from "../../records/records.ts";
import type { Assessment } from "../../records/schema/assessment.ts";
import type { Ballot } from "../../records/schema/ballot.ts";
import { SILENT_ROLES } from "../../records/schema/methods.ts";
import { firstDay } from "../../text/dates.ts";
import { didYouMean, fold } from "../../text/text.ts";
import { contradictedVerdict, impossible } from "./assessment-rules.ts";
import { councilRules } from "./council-rules.ts";
import { type Context, type Rule, ruleFor, siblings } from "./rule.ts";

type BallotFile = FileOf<Ballot>;
type AssessmentFile = FileOf<Assessment>;

/** The assessment that a sheet belongs to. */
function assessmentOf(file: BallotFile, context: Context): AssessmentFile | undefined {
  const { assessments, open } = siblings(file, context);
  return [...assessments, ...open].find(({ date }) => date === file.date);
}

/** A sheet stands beside an assessment that asks for it, and is of somebody who assesses. */
function strangers(file: BallotFile, context: Context): Diagnostic[] {
  const assessment = assessmentOf(file, context);
  const date = file.date ?? "";
  if (!assessment) return isAssessmentBroken(file, context) ? [] : [diagnostic("ballot-alone", { date })];
  if (!assessment.data.ballots) return [diagnostic("ballot-alone", { date, isUnasked: true })];
  const { key: value = "" } = file;
  if (askedMembers(assessment.data).some(({ member }) => member === value)) return [];
  const isSilent = assessment.data.assessors.some(({ member, role }) => member === value && SILENT_ROLES.includes(role));
  const suggestion = didYouMean(
    value,
    askedMembers(assessment.data).map(({ member }) => member),
  );
  return [diagnostic("ballot-member", { value, suggestion, isSilent })];
}

/** Of an assessment that cannot be read nothing is known, and it has problems of its own. */
const isAssessmentBroken = ({ path }: BallotFile, { records }: Context): boolean =>
  records.broken.has(`${path.slice(0, path.lastIndexOf("/"))}.md`);

/** A name without what stands abbreviated before it: "TS.", "PGS.TS.". */
const bareName = (name: string): string => fold(name.replace(/(?:^|(?<=\s))\S+\.(?=\s|\p{Lu})/gu, "")).trim();

/** One member has one sheet, under whatever file name. Sheets name an office, which others hold elsewhere: one is of who has it in an organisation. */
function doubles(file: BallotFile, context: Context): Diagnostic[] {
  const assessors = assessmentOf(file, context)?.data.assessors;
  const whose = ({ key, data }: BallotFile) =>
    `${fold(assessors?.find(({ member }) => member === key)?.organisation ?? key ?? "")}: ${bareName(data.name)}`;
  const others = siblings(file, context).ballots.filter(({ date, path }) => date === file.date && path < file.path);
  const same = others.find((one) => whose(one) === whose(file));
  return same ? [diagnostic("ballot-twice", { name: file.data.name, other: same.key ?? "" }, { pointer: ["name"] })] : [];
}

function lateness(file: BallotFile, context: Context): Diagnostic[] {
  const { date } = file.data;
  const until = assessmentOf(file, context)?.data.ballots?.until;
  return until !== undefined && isLate({ date }, until) ? [diagnostic("ballot-late", { date, until }, { pointer: ["date"] })] : [];
}

/** A conflict says what it touches and why; what it touches is not judged. */
function conflicts({ data }: BallotFile): Diagnostic[] {
  const { kind, criteria, reason } = data.conflict;
  const asked = [
    ...(kind !== "none" && !reason ? (["reason"] as const) : []),
    ...(kind === "criteria" && !criteria ? (["criteria"] as const) : []),
  ];
  const judged = Object.entries(data.results ?? {}).filter(
    // “Not decided”, as the sheet is handed out, is no judgement.
    ([code, { verdict = "unknown", value }]) => isRecused({ ballot: data }, code) && (verdict !== "unknown" || value !== undefined),
  );
  return [
    ...asked.map((lacks) => diagnostic("conflict-unsaid", { lacks }, { pointer: ["conflict"] })),
    ...judged.map(([code]) => diagnostic("conflict-judged", { code }, { pointer: ["results", code] })),
  ];
}

/** Codes that the set has, each judged but where a conflict of interest keeps the member from it. */
function codes(file: BallotFile, context: Context): Diagnostic[] {
  const assessment = assessmentOf(file, context)?.data;
  const criteria = assessment && context.criteriaOf(assessment.criteria);
  if (!criteria) return [];
  const { results = {}, conflict } = file.data;
  const named = [
    ...Object.keys(results).map((value) => ({ value, pointer: ["results", value], onKey: true })),
    ...(conflict.criteria ?? []).map((value, index) => ({ value, pointer: ["conflict", "criteria", index], onKey: false })),
  ];
  const unknown = named.flatMap(({ value, ...at }) =>
    criteria.has(value)
      ? []
      : [diagnostic("criterion-unknown", { value, set: assessment.criteria, suggestion: didYouMean(value, criteria.keys()) }, at)],
  );
  const silent = [...criteria.values()].filter(
    (one) =>
      !followsUsage(one) &&
      !isRecused({ ballot: file.data }, one.id) &&
      !positionIn(one, Object.hasOwn(results, one.id) ? results[one.id] : undefined),
  );
  const pointer = file.data.results ? ["results"] : [];
  return [...unknown, ...(silent.length > 0 ? [diagnostic("ballot-incomplete", criteriaNamed(silent), { pointer, onKey: true })] : [])];
}

/** Of what is measured the number is the result: one that can not be, a result without one, or one that contradicts it, decides nothing. */
function numbers(file: BallotFile, context: Context): Diagnostic[] {
  const assessment = assessmentOf(file, context)?.data;
  const criteria = assessment && context.criteriaOf(assessment.criteria);
  return Object.entries(file.data.results ?? {}).flatMap(([code, { verdict, value }]) => {
    const criterion = criteria?.get(code);
    const isSettled = verdict === "met" || verdict === "unmet";
    if (criterion?.kind !== "measured" || followsUsage(criterion) || isRecused({ ballot: file.data }, code)) return [];
    if (value === undefined)
      return isSettled ? [diagnostic("verdict-missing", { code, measured: true }, { pointer: ["results", code] })] : [];
    const possible = possibleValues(criterion);
    if (possible && !isPossible(criterion, value)) return [impossible(code, value, possible)];
    return isSettled ? contradictedVerdict(code, criterion, verdict, { value, result: verdict }) : [];
  });
}

/** What follows from the usage figures is not judged: what a member says of it all the same does not count, and is told while it can be taken out. */
function computed(file: BallotFile, context: Context): Diagnostic[] {
  const assessment = assessmentOf(file, context)?.data;
  const criteria = assessment && isOpen(assessment) ? context.criteriaOf(assessment.criteria) : undefined;
  return Object.entries(file.data.results ?? {}).flatMap(([code, { verdict, value }]) => {
    const criterion = criteria?.get(code);
    const isSaid = value !== undefined || (verdict !== undefined && verdict !== "unknown");
    return criterion && followsUsage(criterion) && isSaid
      ? [diagnostic("ballot-computed", criteriaNamed([criterion]), { pointer: ["results", code] })]
      : [];
  });
}

/** A result that rests on nothing: neither the sheet nor the assessment has the evidence that the set asks for. */
function evidence(file: BallotFile, context: Context): Diagnostic[] {
  const { results = {}, report } = file.data;
  const assessment = assessmentOf(file, context)?.data;
  const criteria = assessment && !report && isOpen(assessment) ? context.criteriaOf(assessment.criteria) : undefined;
  const resting = [...(criteria?.values() ?? [])].filter((one) => {
    const given = Object.hasOwn(results, one.id) ? results[one.id] : undefined;
    const verdict = positionIn(one, given)?.verdict;
    const isOff = given?.value !== undefined && !isPossible(one, given.value);
    const rests = !isOff && (verdict === "met" || (verdict === "unmet" && one.kind === "measured"));
    return rests && !followsUsage(one) && !isRecused({ ballot: file.data }, one.id) && lacksEvidence(one, given);
  });
  const lacking = resting.filter((one) => lacksEvidence(one, assessment?.results[one.id]));
  return lacking.length > 0 ? [diagnostic("ballot-evidence", criteriaNamed(lacking), { pointer: ["results"], onKey: true })] : [];
}

/** “Not applicable” needs the leave of the set, and a reason. */
function notApplicable(file: BallotFile, context: Context): Diagnostic[] {
  const assessment = assessmentOf(file, context)?.data;
  const criteria = assessment && context.criteriaOf(assessment.criteria);
  return Object.entries(file.data.results ?? {}).flatMap(([code, { verdict, note }]) => {
    const allowed = criteria?.get(code)?.notApplicable === "allowed";
    if (verdict !== "not-applicable" || !criteria?.has(code) || (allowed && note)) return [];
    return [diagnostic(allowed ? "not-applicable-note" : "not-applicable-refused", { code }, { pointer: ["results", code] })];
  });
}

/** Nobody judges by a set before it is issued. */
function beforeSet(file: BallotFile, context: Context): Diagnostic[] {
  const set = context.records.criteria.get(assessmentOf(file, context)?.data.criteria ?? "")?.data;
  const { date } = file.data;
  const limit = set && issueDate(set);
  return limit !== undefined && date < firstDay(limit) ? [diagnostic("ballot-day", { of: "set", date, limit }, { pointer: ["date"] })] : [];
}

export const ballotRules: readonly Rule[] = [
  ruleFor("ballot", ["ballot-alone", "ballot-member"], strangers),
  ruleFor("ballot", "ballot-twice", doubles),
  ruleFor("ballot", "ballot-late", lateness),
  ruleFor("ballot", ["conflict-unsaid", "conflict-judged"], conflicts),
  ruleFor("ballot", ["criterion-unknown", "ballot-incomplete"], codes),
  ruleFor("ballot", "ballot-computed", computed),
  ruleFor("ballot", "ballot-evidence", evidence),
  ruleFor("ballot", ["verdict-missing", "verdict-contradicts", "usage-impossible"], numbers),
  ruleFor("ballot", ["not-applicable-note", "not-applicable-refused"], notApplicable),
  ruleFor("ballot", "ballot-day", beforeSet),
  ...councilRules,
];
