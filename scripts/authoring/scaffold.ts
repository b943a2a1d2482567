/**
 * New files to fill in: every key that is needed, in order, with its help as a comment; valid but for what only a
 * person knows. Pure: today is an argument, text comes out.
 */

import { showThreshold, showUnit } from "../catalogue/measures.ts";
import { followsUsage } from "../catalogue/usage.ts";
import { criteriaFrom } from "../records/criteria-sets.ts";
import { printScaffold } from "../records/format.ts";
import { type NewKind, RECORD_KINDS } from "../records/kinds.ts";
import { PHASE_KINDS, VERDICTS } from "../records/schema/assessment.ts";
import type { CriteriaSet, Criterion } from "../records/schema/criteria.ts";
import { FIRST_EVENT } from "../records/schema/events.ts";
import { METHOD_NAMES, ROLE_NAMES, SELF_METHODS, SILENT_ROLES } from "../records/schema/methods.ts";
import type { SchemaNode } from "../records/schema/node.ts";
import { inEach, MAIN_LANG } from "../text/languages.ts";
import { scaffoldWords } from "../words/later.ts";
import { nameWords } from "../words/words.ts";

/** Left for a person to fill in. */
const TO_FILL_IN = null;
const TEXT_TO_FILL_IN = inEach(() => TO_FILL_IN);
/** A new file speaks the language that records are written in. */
const WORDS = scaffoldWords[MAIN_LANG];

/** What to write below the front matter; comments need nothing there. */
const BODIES: Readonly<Partial<Record<NewKind, string>>> = WORDS.bodies;

/** The help of each key stands above it as a comment. */
function scaffold(kind: NewKind, data: object, comments: ReadonlyMap<string, string> = new Map()): string {
  const { properties = {} }: SchemaNode = RECORD_KINDS[kind].schema;
  // What the catalogue does without is in no schema of it.
  const used = Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(properties, key)));
  const helps = Object.keys(used).map((key): [string, string] => [key, helpOf(properties[key])]);
  return printScaffold(kind, used, BODIES[kind], new Map([...helps, ...comments]));
}

/** What a key is for, and what may be written there: "state: Nhóm 1… · enterprise: Nhóm 2…". */
const helpOf = (node: SchemaNode = {}): string => [node["x-help"]?.[MAIN_LANG], choicesOf(node)].filter(Boolean).join("\n");

const choicesOf = ({ enum: values = [], "x-names": names = {} }: SchemaNode = {}): string =>
  values.map((value) => (names[value] ? `${value}: ${names[value][MAIN_LANG]}` : value)).join(" · ");

/** `platforms/<id>/platform.md`. */
export const scaffoldPlatform = (): string =>
  scaffold("platform", {
    ...{ name: TEXT_TO_FILL_IN, group: TO_FILL_IN, domain: TO_FILL_IN, owner: TO_FILL_IN, summary: TEXT_TO_FILL_IN },
    events: [{ date: TO_FILL_IN, type: FIRST_EVENT, document: { title: TEXT_TO_FILL_IN, url: TO_FILL_IN } }],
    sources: [{ title: TO_FILL_IN, url: TO_FILL_IN, retrieved: TO_FILL_IN, confidence: TO_FILL_IN }],
  });

/** `platforms/<id>/plan.md`, for the platform's criteria set when it has one. */
export function scaffoldPlan(criteria: string | undefined): string {
  const phases = PHASE_KINDS.map((kind) => ({ kind, title: TEXT_TO_FILL_IN, from: TO_FILL_IN, to: TO_FILL_IN, responsible: TO_FILL_IN }));
  const data = { document: { number: TO_FILL_IN, date: TO_FILL_IN }, ...(criteria ? { criteria } : {}), phases };
  return scaffold("plan", data);
}

/** The first by which others assess than the owner: else what is filled in would back nothing. */
const OUTSIDE_METHOD = Object.keys(METHOD_NAMES).find((method) => !SELF_METHODS.includes(method)) ?? TO_FILL_IN;

/** Of each role one to be named, where members assess alone first. */
const membersToName = () =>
  Object.keys(ROLE_NAMES)
    .slice(0, 3)
    .map((role) => ({ organisation: TO_FILL_IN, role, ...(SILENT_ROLES.includes(role) ? {} : { member: TO_FILL_IN }) }));

/**
 * `platforms/<id>/assessments/<date>.md`: one row for each criterion of the set, its title as a comment.
 * @param until last day for members' sheets, where each assesses alone first
 */
export function scaffoldAssessment(criteria: string, set: CriteriaSet, until?: string): string {
  const data = {
    ...{
      criteria,
      method: OUTSIDE_METHOD,
      assessors: until ? membersToName() : [{ organisation: TO_FILL_IN, role: Object.keys(ROLE_NAMES)[0] }],
      ...(until ? { ballots: { until } } : { document: { number: TO_FILL_IN, date: TO_FILL_IN } }),
    },
    results: Object.fromEntries(
      set.criteria.map((criterion) => [criterion.id, until && !followsUsage(criterion) ? UNDECIDED : resultRow(criterion)]),
    ),
  };
  return scaffold("assessment", data, resultComments("assessment", set.criteria));
}

const UNDECIDED = { verdict: "unknown" };

function resultRow(criterion: Criterion): object {
  const { kind, evidence } = criterion;
  if (followsUsage(criterion)) return {};
  if (kind === "yes-no") return UNDECIDED;
  const proof = evidence === "optional" ? {} : { evidence: [{ title: TO_FILL_IN, url: TO_FILL_IN, retrieved: TO_FILL_IN }] };
  return { value: TO_FILL_IN, ...proof };
}

const criterionComment = ({ id, title }: Criterion): string => `${id}: ${title[MAIN_LANG].replace(/\s+/g, " ")}`;

/** What is asked, in which unit a number is given, and what has to be added to the result. */
function resultComment(criterion: Criterion): string {
  const { threshold, evidence, notApplicable } = criterion;
  const asked = followsUsage(criterion)
    ? [WORDS.computed]
    : [
        ...(threshold ? [WORDS.measured(showUnit(threshold.unit, MAIN_LANG), showThreshold(threshold, MAIN_LANG))] : []),
        ...(evidence === "optional" ? [] : [WORDS.needsEvidence]),
        ...(notApplicable === "allowed" ? [WORDS.mayNotApply] : []),
      ];
  return `${criterionComment(criterion)}${asked.length > 0 ? ` (${asked.join("; ")})` : ""}`;
}

/** Above the results what may be written there, and above each criterion what is asked. */
function resultComments(kind: "assessment" | "ballot", criteria: readonly Criterion[]): Map<string, string> {
  const node = RECORD_KINDS[kind].schema.properties?.results;
  const { certainty }: Readonly<Record<string, SchemaNode>> =
    (typeof node?.additionalProperties === "object" && node.additionalProperties.properties) || {};
  const verdicts = VERDICTS.map((one) => `${one}: ${nameWords[MAIN_LANG].verdicts[one]}`).join(" · ");
  const lines = [helpOf(node), WORDS.verdict(verdicts), ...(certainty ? [WORDS.certainty(choicesOf(certainty))] : []), WORDS.beside];
  return new Map([
    ["results", lines.join("\n")],
    ...criteria.map((criterion) => [`results.${criterion.id}`, resultComment(criterion)] as const),
  ]);
}

/** `platforms/<id>/assessments/<date>/<member>.md`: one row for each criterion of the set that somebody has to judge. */
export function scaffoldBallot(set: CriteriaSet): string {
  const judged = set.criteria.filter((criterion) => !followsUsage(criterion));
  const data = {
    ...{ name: TO_FILL_IN, date: TO_FILL_IN, conflict: { kind: TO_FILL_IN } },
    results: Object.fromEntries(judged.map(({ id, kind }) => [id, kind === "yes-no" ? UNDECIDED : { value: TO_FILL_IN }])),
  };
  const conflict: SchemaNode | undefined = RECORD_KINDS.ballot.schema.properties?.conflict;
  const declared = [helpOf(conflict), choicesOf(conflict?.properties?.kind), WORDS.conflict].join("\n");
  return scaffold("ballot", data, new Map([["conflict", declared], ...resultComments("ballot", judged)]));
}

/** `criteria/<id>/comments/<key>.md`: what came by one letter, or in another way; codes of the draft as a comment. */
export function scaffoldComments(
  set: CriteriaSet,
  { date, letter }: { readonly date?: string | undefined; readonly letter?: string | undefined },
): string {
  const data = {
    ...{ agency: TO_FILL_IN, date: date ?? TO_FILL_IN, opinion: "comments", ...(letter ? { letter } : {}) },
    comments: [{ criterion: TO_FILL_IN, text: TO_FILL_IN }],
  };
  const help = helpOf(RECORD_KINDS.comments.schema.properties?.comments);
  return scaffold("comments", data, new Map([["comments", [help, ...set.criteria.map(criterionComment)].join("\n")]]));
}

/** `criteria/<id>.md`: from a framework, each base criterion taken over to be adapted. */
export function scaffoldCriteria(framework: { readonly id: string; readonly set: CriteriaSet } | undefined): string {
  const data = {
    ...{ title: TEXT_TO_FILL_IN, kind: "set", ...(framework ? { extends: framework.id } : {}), issuer: TO_FILL_IN },
    groups: framework ? framework.set.groups : [{ id: TO_FILL_IN, title: TEXT_TO_FILL_IN }],
    criteria: framework
      ? criteriaFrom(framework.set)
      : [{ id: TO_FILL_IN, group: TO_FILL_IN, title: TEXT_TO_FILL_IN, requirement: "must", kind: "yes-no", evidence: "required" }],
  };
  const groups = RECORD_KINDS.criteria.schema.properties?.groups?.["x-help"]?.[MAIN_LANG] ?? "";
  return scaffold(
    "criteria",
    data,
    new Map([["groups", [WORDS.draft, WORDS.period, ...(framework ? [] : [WORDS.extend]), groups].join("\n")]]),
  );
}
