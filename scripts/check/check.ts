/**
 * The table of rules, and the one way to run them: bytes in, all problems out, sorted. A rule that is not in the table
 * does not exist. Pure: today is an argument.
 */

import type { LinkBook } from "../catalogue/links.ts";
import { type Diagnostic, diagnostic, firstOf, levelOf, MOST_DIAGNOSTICS } from "../problems/diagnostic.ts";
import type { Problem } from "../problems/problem.ts";
import { asFarAsWritten, ifWritten } from "../records/as-far-as-written.ts";
import { documentKey } from "../records/documents.ts";
import { DRAFT_KINDS, type FileKind } from "../records/kinds.ts";
import { type Parsed, type ParsedFile, parseFile, type RawFile } from "../records/parse.ts";
import { pathOf, platformIdAt, readPath } from "../records/paths.ts";
import { unshownPictures } from "../records/pictures.ts";
import { collectRecords, type Records } from "../records/records.ts";
import type { Platform } from "../records/schema/platform.ts";
import { grouped } from "../text/group.ts";
import { lastEqual } from "../text/kept-values.ts";
import { MAIN_LANG } from "../text/languages.ts";
import { indexNames, type NamedEntry, type NameIndex } from "../text/names.ts";
import type { FoundBefore } from "./found-before.ts";
import { inOrder } from "./order.ts";
import { ageRules } from "./rules/age-rules.ts";
import { assessmentRules } from "./rules/assessment-rules.ts";
import { ballotRules } from "./rules/ballot-rules.ts";
import { type AllUnvoted, baseDiagnostics } from "./rules/base-rules.ts";
import { consultationRules } from "./rules/consultation-rules.ts";
import { criteriaRules } from "./rules/criteria-rules.ts";
import { decisionRules } from "./rules/decision-rules.ts";
import { documentOrderRules } from "./rules/document-order-rules.ts";
import { eventRules } from "./rules/event-rules.ts";
import { linkRules } from "./rules/link-rules.ts";
import { listRules } from "./rules/list-rules.ts";
import { lookRules } from "./rules/look-rules.ts";
import { officialListRules } from "./rules/official-list-rules.ts";
import { platformRules } from "./rules/platform-rules.ts";
import { recordRules } from "./rules/record-rules.ts";
import { referenceRules } from "./rules/reference-rules.ts";
import { registerRules } from "./rules/register-rules.ts";
import { responsibilityRules } from "./rules/responsibility-rules.ts";
import type { Context, Rule } from "./rules/rule.ts";
import { settingsRules } from "./rules/settings-rules.ts";
import { sourceRules } from "./rules/source-rules.ts";
import { textRules, translatedTexts } from "./rules/text-rules.ts";
import { timeRules } from "./rules/time-rules.ts";
import { usageRules } from "./rules/usage-rules.ts";
import { isUndecided, undecided } from "./undecided.ts";

/** Rules of meaning and time; rules of form are asked while parsing (parse.ts). */
export const RULES: readonly Rule[] = [
  ...referenceRules,
  ...platformRules,
  ...eventRules,
  ...criteriaRules,
  ...consultationRules,
  ...assessmentRules,
  ...ballotRules,
  ...decisionRules,
  ...registerRules,
  ...settingsRules,
  ...lookRules,
  ...recordRules,
  ...responsibilityRules,
  ...documentOrderRules,
  ...officialListRules,
  ...timeRules,
  ...ageRules,
  ...linkRules,
  ...listRules,
  ...usageRules,
  ...sourceRules,
  ...textRules,
];

export interface Checked {
  readonly problems: readonly Problem[];
  readonly records: Records;
  /** The settings have to be corrected first: of the other files only the form was looked at. */
  readonly undecided: boolean;
}

export interface CheckOptions {
  readonly today: string;
  /** Report only on these files; others are read for what they say to them. */
  readonly only?: (path: string) => boolean;
  /** Ids of platforms that exist but were not read. */
  readonly knownPlatforms?: Iterable<string>;
  /** Kinds of files of which none was read. */
  readonly unread?: readonly FileKind[] | undefined;
  /** Names of platforms that were read elsewhere. */
  readonly otherNames?: readonly NamedEntry[];
  /** An index of all names made before, in place of making one: the editor checks at every key. */
  readonly names?: NameIndex;
  /** The records of the base branch, to be held against. */
  readonly base?: Records;
  /** What of it came to be without the votes it needed. */
  readonly unvoted?: AllUnvoted | undefined;
  /** What addresses answered, to be told of. */
  readonly links?: LinkBook | undefined;
  /** What was found before, for who checks again and again. */
  readonly before?: FoundBefore | undefined;
}

/** Checks files against every rule. */
export function checkFiles(files: readonly RawFile[], options: CheckOptions): Checked {
  return checkParsed(files.map(parseFile), options);
}

/** Checks files that have been parsed. */
export function checkParsed(all: readonly Parsed[], options: CheckOptions): Checked {
  const { only = () => true } = options;
  const isOpen = isUndecided(all);
  const parsed = isOpen ? all.map(undecided) : all;
  const { context, against } = contextOf(parsed, options);
  const looked = parsed.filter(({ path }) => only(path));
  const problems = [
    ...looked.flatMap((file) => problemsIn(file, context, options.before)),
    ...problemsOfPlaces(parsed).filter(({ path }) => only(path)),
    ...against
      .filter(({ path }) => only(path))
      .map(({ path, found }) => problem(path, found, looked.find((one) => one.path === path)?.file)),
  ];
  return { problems: inOrder(problems), records: context.records, undecided: isOpen };
}

/** What is wrong with one file: what fits is held against the rules, and of the rest the part that does. */
export function problemsIn(file: Parsed, context: Context, before?: FoundBefore): Problem[] {
  const problems: Problem[] = [];
  for (const one of diagnosticsIn(file, context, before)) problems.push(problem(file.path, one, file.file));
  for (const one of partDiagnostics(file, context)) problems.push(problem(file.path, one, file.part));
  return problems;
}

/** What is wrong with which files there are: those that are missing, and those of which only one is shown. */
export const problemsOfPlaces = (parsed: readonly Parsed[]): Problem[] => [...missingFiles(parsed), ...doubledPictures(parsed)];

/** The problems of one file among others, each with the value it points at: what a form shows beside its fields. */
export function diagnosticsOf(path: string, parsed: readonly Parsed[], options: CheckOptions): Diagnostic[] {
  const { context, against } = contextOf(parsed, options);
  return [
    ...parsed.filter((file) => file.path === path).flatMap((one) => [...diagnosticsIn(one, context), ...soFar(one, context)]),
    ...against.filter((one) => one.path === path).map(({ found }) => found),
  ];
}

/** What the rules say of a file whose form is not right yet; what may be left out is asked for when it is. */
const soFar = ({ file, fits }: Parsed, context: Context): Diagnostic[] => {
  const written = fits || !file ? undefined : asFarAsWritten(file);
  const rules = written ? (BY_KIND.get(written.kind) ?? []) : [];
  return rules
    .flatMap((rule) => (written ? ifWritten(() => rule.check(written, context)) : []))
    .filter(({ rule }) => rule !== "translation-missing");
};

const BY_KIND = grouped(RULES.map((rule) => [rule.scope, rule] as const));

function byRules(file: ParsedFile | undefined, context: Context, before?: FoundBefore): readonly Diagnostic[] {
  const rules = (file && BY_KIND.get(file.kind)) ?? [];
  const known = file && before?.(file, context, rules);
  return known ?? (file ? askedOf(rules, file, context) : []);
}

/** What some rules say of a file, in their order. */
export function askedOf(rules: readonly Rule[], file: ParsedFile, context: Context): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  // Nearly all rules say nothing of nearly all files.
  for (const rule of rules) for (const one of rule.check(file, context)) found.push(one);
  return found;
}

/** What the rules say of the part that fits. */
const partDiagnostics = ({ part, fits }: Parsed, context: Context): readonly Diagnostic[] =>
  fits ? NONE : firstOf(byRules(part, context), (one) => one);

const NONE: readonly Diagnostic[] = [];

function diagnosticsIn({ file, fits, diagnostics }: Parsed, context: Context, before?: FoundBefore): readonly Diagnostic[] {
  const found = fits ? byRules(file, context, before) : NONE;
  if (found.length === 0) return diagnostics;
  const isWarning = ({ rule }: Diagnostic) => Number(levelOf(rule) === "warning");
  const first = found.length > MOST_DIAGNOSTICS ? found.toSorted((a, b) => isWarning(a) - isWarning(b)) : undefined;
  return [...diagnostics, ...(first ? firstOf(first, (one) => one) : found)];
}

function problem(
  path: string,
  { rule, message, fix, pointer, onKey, missing, position }: Diagnostic,
  file: ParsedFile | undefined,
): Problem {
  const at = position ?? (pointer && file ? file.locate(pointer, onKey) : { line: 1, column: 1 });
  return {
    level: levelOf(rule),
    rule,
    path,
    line: at.line,
    column: at.column,
    ...(missing ? { key: missing } : {}),
    message,
    ...(fix ? { fix } : {}),
  };
}

/** Names of the platforms among parsed files. */
export function platformNames(parsed: readonly Parsed[]): NamedEntry[] {
  return parsed.flatMap(({ file, fits }) =>
    fits && file?.kind === "platform" ? [{ id: file.id, name: (file.data as Platform).name[MAIN_LANG] }] : [],
  );
}

/** Of the same names the very same index, so that what was found by it holds. */
function indexOf(all: readonly NamedEntry[]): NameIndex {
  const index = indexes.get(all) ?? indexNames(all);
  indexes.set(all, index);
  return index;
}
const indexes = new WeakMap<readonly NamedEntry[], NameIndex>();
const lastNames = lastEqual<readonly NamedEntry[]>(
  (last, all) => last.length === all.length && last.every(({ id, name }, index) => all[index]?.id === id && all[index]?.name === name),
);

/** What the rules look at, and what is wrong against the base branch. */
export function contextOf(parsed: readonly Parsed[], options: CheckOptions) {
  const { today, knownPlatforms = [], otherNames = [], unread = [], names, base, unvoted, links } = options;
  const records = collectRecords(parsed, knownPlatforms);
  const criteria = new Map([...records.criteria].map(([id, { data }]) => [id, new Map(data.criteria.map((one) => [one.id, one]))]));
  const context: Context = {
    records,
    today,
    agencies: new Map(records.agencies?.data.map((agency) => [agency.code, agency])),
    domains: new Set(records.domains?.data.map(({ id }) => id)),
    documents: new Map(records.documents?.data.map((document) => [documentKey(document), document])),
    names: names ?? indexOf(lastNames([...platformNames(parsed), ...otherNames])),
    links,
    unread: new Set(unread),
    criteriaOf: (set) => criteria.get(set),
  };
  return { context, against: base ? baseDiagnostics(base, records, today, unvoted) : [] };
}

/** One picture in two forms: only one of the two is shown. */
const doubledPictures = (parsed: readonly Parsed[]): Problem[] =>
  unshownPictures(parsed.map(({ path }) => path)).map(({ path, shown }) =>
    problem(path, diagnostic("picture-twice", { shown }), undefined),
  );

/** What makes a file of a kind. */
function howToMake(path: string): "new" | "init" | "text" {
  const kind = readPath(path)?.kind;
  if (kind === "text") return "text";
  return DRAFT_KINDS.some((one) => one === kind) ? "new" : "init";
}

/** The settings, the platform.md of every folder that holds anything, the set that comments are on, and what a translated text is a translation of. */
function missingFiles(parsed: readonly Parsed[]): Problem[] {
  const paths = new Set(parsed.map(({ path }) => path));
  // Of what a link stands in the place of nobody knows what is there.
  const links = [...paths].filter((path) => depthOf(path) < 3).map((path) => `${path}/`);
  const folders = new Set([...paths].flatMap((path) => (depthOf(path) > 2 ? platformIdAt(path) : [])));
  const commented = new Set(parsed.flatMap(({ file }) => (file?.kind === "comments" ? file.id : [])));
  const needed = [
    ...[pathOf("settings"), pathOf("agencies")],
    ...[...folders].map((id) => pathOf("platform", { id })),
    ...[...commented].map((id) => pathOf("criteria", { id })),
    ...translatedTexts(parsed),
  ];
  const missing = needed.filter((path) => !paths.has(path) && !links.some((link) => path.startsWith(link)));
  return missing.map((path) => problem(path, diagnostic("file-missing", { path, how: howToMake(path) }), undefined));
}

/** How many names a path is made of. */
function depthOf(path: string): number {
  let depth = 1;
  for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) depth++;
  return depth;
}
