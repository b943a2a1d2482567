/** Rules on what a file refers to: agencies, domains, criteria sets, platforms, documents. */
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { fullNameOfAgency, heirsOf, isValidOn } from "../../records/agencies.ts";
import { ifWritten } from "../../records/as-far-as-written.ts";
import { documentKey, fitsType, fixNumber, type ParsedNumber, parseNumber } from "../../records/documents.ts";
import { DATA_KINDS, RECORD_KINDS } from "../../records/kinds.ts";
import { codesOfOther, slipFor } from "../../records/other-numbers.ts";
import { type DocumentRef, documentRef } from "../../records/schema/common.ts";
import { findValues, type ValueAt } from "../../records/schema/find-values.ts";
import type { Control } from "../../records/schema/node.ts";
import { NUMBER_EXAMPLES } from "../../records/schema/numberings.ts";
import type { DocumentType } from "../../records/schema/settings.ts";
import { addDays, firstDay, lastDay } from "../../text/dates.ts";
import { showDate } from "../../text/formats.ts";
import { lastEqual } from "../../text/kept-values.ts";
import type { Lang } from "../../text/languages.ts";
import { didYouMean, fold, foldedWords } from "../../text/text.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

/** One rule for each kind of file that has fields with a control, on all that stands in them. */
const forControl = <Value>(
  control: Control,
  ids: Rule["ids"],
  check: (values: readonly ValueAt<Value>[], context: Context) => Diagnostic[],
  reads?: Rule["reads"],
): Rule[] =>
  DATA_KINDS.flatMap((kind) => {
    const find = findValues<Value>(RECORD_KINDS[kind].schema, control);
    return find ? [ruleFor(kind, ids, ({ data }, context) => check(find(data), context), reads)] : [];
  });

type Names = Pick<ReadonlyMap<string, unknown>, "has" | "keys">;
type UnknownRule = "agency-unknown" | "domain-unknown" | "platform-unknown" | "criteria-unknown";

/** Names that are none of those there are; where these can not be read, nothing can be said. */
function unknownNames(rule: UnknownRule, names: readonly ValueAt<string>[], known: Names | undefined): Diagnostic[] {
  if (!known) return [];
  return names.flatMap(({ value, pointer }) => {
    if (known.has(value)) return [];
    const suggestion = didYouMean(value, known.keys());
    return [diagnostic(rule, { value, suggestion }, { pointer, suggested: suggestion })];
  });
}

/** Codes that no agency has; a name in the place of one is read as that. */
function unknownAgencies(codes: readonly ValueAt<string>[], context: Context): Diagnostic[] {
  if (codes.every(({ value }) => context.agencies.has(value))) return [];
  const isNamed = ({ value }: ValueAt<string>) => !context.agencies.has(value) && fullNameOfAgency(value) !== undefined;
  return [
    ...codes.flatMap((one) => (isNamed(one) ? [] : unknownNames("agency-unknown", [one], knownAgencies(context)))),
    ...codes.filter(isNamed).map(({ value, pointer }) => {
      const code = agencyNamed(value, context);
      return diagnostic("agency-unlisted", { value, code }, { pointer, suggested: code });
    }),
  ];
}

/** Accents and case aside. */
function agencyNamed(name: string, { agencies }: Context): string | undefined {
  const wanted = foldedWords(name).join(" ");
  const isMeant = (one: string) => foldedWords(one).join(" ") === wanted;
  return [...agencies.values()].find((one) => [...Object.values(one.name), ...(one.aliases ?? [])].some(isMeant))?.code;
}

const named = (control: Control, rule: UnknownRule, known: (context: Context) => Names | undefined, reads?: Rule["reads"]): Rule[] =>
  forControl<string>(control, [rule], (names, context) => unknownNames(rule, names, known(context)), reads);

/** Of the same platforms the very same set, check after check. */
function platformIds({ records: { ids } }: Context): ReadonlySet<string> {
  const known = sameIds.get(ids.platforms) ?? lastIds(ids.platforms);
  sameIds.set(ids.platforms, known);
  return known;
}
const sameIds = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();
const lastIds = lastEqual<ReadonlySet<string>>((last, ids) => last.size === ids.size && [...ids].every((id) => last.has(id)));

/** It looks at which platforms there are. */
export const WHICH_THERE_ARE: Rule["reads"] = { of: "ids", from: (context) => [platformIds(context)] };

const knownAgencies = ({ agencies, records }: Context): Names | undefined => records.agencies && agencies;

/** The code of an agency that must be valid on a day. */
export interface AgencyOn {
  readonly code: string | undefined;
  readonly pointer: Pointer;
  readonly on: string | undefined;
  /** Other days of which one is enough. */
  readonly or?: readonly (string | undefined)[];
}

export function inactiveAgencies(codes: readonly AgencyOn[], { agencies }: Context): Diagnostic[] {
  return codes.flatMap(({ code, pointer, on, or = [] }) => {
    const agency = code === undefined ? undefined : agencies.get(code);
    if (!agency || on === undefined) return [];
    const days = [on, ...or].flatMap((day) => (day === undefined ? [] : [firstDay(day), lastDay(day)]));
    if (days.some((day) => isValidOn(agency, day))) return [];
    const { validFrom: from, validTo: to } = agency;
    // The one that was there on that day: it may have been succeeded twice by then, or not have come yet.
    const successor = heirsOf(agency, agencies, days).at(-1);
    return [diagnostic("agency-inactive", { code: agency.code, date: on, from, to, successor }, { pointer })];
  });
}

/** Every problem of a reference to a document: not registered, malformed number, agency not valid, date in the future. */
function refDiagnostics({ value: ref, pointer }: ValueAt<DocumentRef>, context: Context): Diagnostic[] {
  const { number, date, title } = ref;
  if (number === undefined && title === undefined) return [unnamed(pointer)];
  if (number !== undefined && date !== undefined && context.documents.has(documentKey({ number, date }))) return [];
  return [...unregistered(ref, pointer, context), ...(number === undefined ? [] : numberDiagnostics({ number, date, pointer }, context))];
}

/** A day alone is no document: two may be of one day. */
const unnamed = (pointer: Pointer): Diagnostic =>
  diagnostic("key-missing", (lang) => ({ field: NUMBER["x-title"][lang], place: undefined, help: NUMBER["x-help"][lang] }), {
    pointer,
    missing: "number",
  });
const NUMBER = documentRef.properties.number;

function unregistered(ref: DocumentRef, pointer: Pointer, { documents, records }: Context): Diagnostic[] {
  if (!records.documents || (ref.title && (ref.url || ref.heldBy))) return [];
  const shown = (lang: Lang) => [ref.number, ref.date && showDate(ref.date, lang)].filter(Boolean).join(", ") || "?";
  const known = [...documents.values()];
  const sameNumber = known.find(({ number }) => number === ref.number);
  if (sameNumber) {
    const isUndated = ref.date === undefined;
    const words = (lang: Lang) => ({ value: shown(lang), registered: sameNumber.date, isUndated });
    return [diagnostic("document-unknown", words, isUndated ? { pointer, missing: "date" } : { pointer: [...pointer, "date"] })];
  }
  const numbers = known.filter(({ date }) => !ref.date || date === ref.date).map(({ number }) => number);
  const suggestion = ref.number && slipFor(ref.number, numbers, ref.date !== undefined);
  const lacks = ref.title ? ("place" as const) : ref.url || ref.heldBy ? ("title" as const) : ("both" as const);
  const where = suggestion ? { pointer: [...pointer, "number"] } : { pointer, missing: ref.title ? "url" : "title" };
  return [diagnostic("document-unknown", (lang) => ({ value: shown(lang), suggestion, lacks }), where)];
}

interface NumberAt {
  readonly number: string;
  readonly date: string | undefined;
  readonly pointer: Pointer;
}

/** Of an entry of the register of documents. */
interface OwnType {
  readonly type: DocumentType | undefined;
}

/** Diagnostics of a number itself; of an entry of the register by its type too, whose issuer must be in the register of agencies. */
export function numberDiagnostics({ number, date, pointer }: NumberAt, context: Context, own?: OwnType): Diagnostic[] {
  const type = own?.type;
  const settings = context.records.settings?.data;
  if (!settings) return [];
  const at = { pointer: [...pointer, "number"] };
  const read = parseNumber(number, settings.documentTypes);
  const spelt = read?.numbering === "letter" ? codesSpelt(number, context) : undefined;
  if (spelt !== undefined)
    return [diagnostic("document-number", { number, suggestion: spelt, example: NUMBER_EXAMPLES.serial }, { ...at, suggested: spelt })];
  const fits = read && (!type || fitsType(read, type));
  if (!read || !fits) {
    const example = NUMBER_EXAMPLES[type?.numbering[0] ?? "serial"];
    const suggestion = fixNumber(number, settings.documentTypes);
    const others = own || suggestion !== undefined ? undefined : codesOfOther(number);
    if (others) return otherNumber(number, others, at.pointer, context);
    return [diagnostic("document-number", { number, suggestion, example }, { ...at, suggested: suggestion })];
  }
  const codes = read.agencies.map((code) => ({ value: code, code, pointer: at.pointer, on: date }));
  const unknown = own ? unknownNames("agency-unknown", codes, knownAgencies(context)) : unknownCodes(number, read, at.pointer, context);
  const year =
    date && read.year && !date.startsWith(read.year) ? [diagnostic("document-year", { number, year: date.slice(0, 4) }, at)] : [];
  const future =
    date && firstDay(date) > context.today
      ? [diagnostic("date-future", { date, today: context.today }, { pointer: [...pointer, "date"] })]
      : [];
  return [...unknown, ...inactiveAgencies(codes, context), ...year, ...future];
}

/** Of the Party, of several agencies at once, of a type that is none here: taken as it is written. */
function otherNumber(number: string, codes: readonly string[], pointer: Pointer, { agencies, records }: Context): Diagnostic[] {
  const types = new Set((records.settings?.data.documentTypes ?? []).map(({ code }) => code));
  const unknown = codes.filter((code) => !types.has(code) && !agencies.has(code));
  return unknown.length > 0 ? [diagnostic("number-code", { number, code: unknown.join(", ") }, { pointer })] : [];
}

/** "58/qđ-bcp": the code of a type that only its case hides; of agencies likewise. */
function codesSpelt(number: string, { records, agencies }: Context): string | undefined {
  const fixed = fixNumber(number, records.settings?.data.documentTypes ?? []);
  const codes = [...agencies.keys()];
  return fixed?.replace(/(?<=[/-])[\p{L}\d]+/gu, (word) => codes.find((code) => fold(code) === fold(word)) ?? word);
}

/**
 * Codes in the number of a document that is not in the register which no agency here has. Whoever issues documents may be in none of
 * our registers, such as a department of a province, and so may the types of documents; one that is nearly a code may be a slip.
 */
function unknownCodes(number: string, { numbering, agencies: codes }: ParsedNumber, pointer: Pointer, context: Context): Diagnostic[] {
  const { agencies, records } = context;
  if (!records.agencies) return [];
  const types = (records.settings?.data.documentTypes ?? []).flatMap(({ code }) => code ?? []);
  return codes.flatMap((code) => {
    if (agencies.has(code)) return [];
    // Where an agency stands behind it, it was meant for a type: 12/QX-BMT.
    const behind = number.slice(number.indexOf(code) + code.length + 1).split(/[-&.]/);
    const isType = numbering === "letter" && behind.some((one) => agencies.has(one));
    const near = didYouMean(code, isType ? types : [...agencies.keys()]);
    const suggestion = near && number.replace(code, near);
    return [diagnostic("number-code", { number, code, suggestion }, { pointer, suggested: suggestion })];
  });
}

export const referenceRules: readonly Rule[] = [
  ...forControl<string>("agency", ["agency-unknown", "agency-unlisted"], unknownAgencies),
  ...named("domain", "domain-unknown", ({ domains, records }) => records.domains && domains),
  ...named("platform", "platform-unknown", platformIds, WHICH_THERE_ARE),
  ...named("set", "criteria-unknown", ({ records }) => records.ids.criteria),
  ...named("framework", "criteria-unknown", ({ records }) => records.ids.criteria),
  ...forControl<DocumentRef>(
    "document",
    ["key-missing", "document-unknown", "document-number", "document-year", "number-code", "agency-inactive", "date-future"],
    (refs, context) => refs.flatMap((ref) => ifWritten(() => refDiagnostics(ref, context))),
  ),
  ruleFor("platform", "agency-inactive", ({ data }, context) =>
    inactiveAgencies(
      data.events.flatMap(({ from, to, lead, date }, index): AgencyOn[] => [
        // What is dissolved hands over at its end, to what comes after it.
        { code: from, pointer: ["events", index, "from"], on: date, or: from === undefined ? [] : [addDays(firstDay(date), -1)] },
        { code: to, pointer: ["events", index, "to"], on: date },
        { code: lead, pointer: ["events", index, "lead"], on: date },
      ]),
      context,
    ),
  ),
  // Known by its code, it did then what it is responsible for, or was there when the plan named it.
  ruleFor("plan", "agency-inactive", ({ data: { phases, document } }, context) =>
    inactiveAgencies(
      phases.map(({ responsible, from, to }, index) => ({
        code: responsible,
        pointer: ["phases", index, "responsible"],
        on: from ?? to ?? document?.date,
        or: [to, document?.date],
      })),
      context,
    ),
  ),
  ruleFor("comments", "agency-inactive", ({ data: { agency, date } }, context) =>
    inactiveAgencies([{ code: agency, pointer: ["agency"], on: date }], context),
  ),
  ruleFor("criteria", "agency-inactive", ({ data }, context) =>
    inactiveAgencies(
      [
        { code: data.issuer, pointer: ["issuer"], on: data.document?.date },
        ...(data.consultations ?? []).map(({ agency, date }, index) => ({
          code: agency,
          pointer: ["consultations", index, "agency"],
          on: date,
        })),
        ...(data.commentPeriod?.asked ?? []).map(({ agency }, index) => ({
          code: agency,
          pointer: ["commentPeriod", "asked", index, "agency"],
          on: data.commentPeriod?.from,
        })),
      ],
      context,
    ),
  ),
];
