/** Rules on what a file refers to: agencies, domains, criteria sets, platforms, documents. */

import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { isValidOn } from "../../records/agencies.ts";
import { documentKey, fitsType, mendNumber, NUMBER_EXAMPLES, readNumber } from "../../records/documents.ts";
import type { DocumentRef, DocumentType } from "../../records/schema/registers.ts";
import { showDate } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

/** A code at a place, to be looked up. */
interface CodeAt {
  readonly code: string | undefined;
  readonly pointer: Pointer;
  /** Day on which the agency must be valid. */
  readonly on?: string | undefined;
}

export function unknownAgencies(codes: readonly CodeAt[], { agencies, records }: Context): Diagnostic[] {
  if (!records.agencies) return [];
  return codes.flatMap(({ code, pointer }) => {
    if (code === undefined || agencies.has(code)) return [];
    return [diagnostic("agency-unknown", { value: code, suggestion: didYouMean(code, agencies.keys()) }, { pointer })];
  });
}

export function inactiveAgencies(codes: readonly CodeAt[], { agencies }: Context): Diagnostic[] {
  return codes.flatMap(({ code, pointer, on }) => {
    const agency = code === undefined ? undefined : agencies.get(code);
    if (!agency || on === undefined || isValidOn(agency, on)) return [];
    const { validFrom: from, validTo: to, successor } = agency;
    return [diagnostic("agency-inactive", { code: agency.code, date: on, from, to, successor }, { pointer })];
  });
}

const eventAgencies = (events: readonly { from?: string | undefined; to?: string | undefined; date: string }[]): CodeAt[] =>
  events.flatMap(({ from, to, date }, index) => [
    { code: from, pointer: ["events", index, "from"] },
    { code: to, pointer: ["events", index, "to"], on: date },
  ]);

function criteriaDiagnostic(id: string | undefined, pointer: Pointer, { records }: Context): Diagnostic[] {
  if (id === undefined || records.ids.criteria.has(id)) return [];
  return [diagnostic("criteria-unknown", { value: id, suggestion: didYouMean(id, records.ids.criteria) }, { pointer })];
}

/** A document reference at a place. */
interface RefAt {
  readonly ref: DocumentRef | undefined;
  readonly pointer: Pointer;
}

/** Every problem of a reference: not registered, malformed number, agency not valid, date in the future. */
function refDiagnostics(refs: readonly RefAt[], context: Context): Diagnostic[] {
  return refs.flatMap(({ ref, pointer }) => {
    if (!ref || isRegistered(ref, context)) return [];
    const { number, date } = ref;
    return [...unregistered(ref, pointer, context), ...(number === undefined ? [] : numberDiagnostics({ number, date, pointer }, context))];
  });
}

const isRegistered = ({ number, date }: DocumentRef, { documents }: Context): boolean =>
  number !== undefined && date !== undefined && documents.has(documentKey({ number, date }));

function unregistered(ref: DocumentRef, pointer: Pointer, { documents, records }: Context): Diagnostic[] {
  if (!records.documents || (ref.title && ref.url)) return [];
  const shown = (lang: Lang) => [ref.number, ref.date && showDate(ref.date, lang)].filter(Boolean).join(", ") || "?";
  const known = [...documents.values()];
  const sameNumber = known.find(({ number }) => number === ref.number);
  if (sameNumber) {
    return [
      diagnostic("document-unknown", (lang) => ({ value: shown(lang), registered: sameNumber.date }), { pointer: [...pointer, "date"] }),
    ];
  }
  const suggestion =
    ref.number &&
    didYouMean(
      ref.number,
      known.filter(({ date }) => !ref.date || date === ref.date).map(({ number }) => number),
    );
  return [diagnostic("document-unknown", (lang) => ({ value: shown(lang), suggestion }), { pointer: [...pointer, "number"] })];
}

interface NumberAt {
  readonly number: string;
  readonly date: string | undefined;
  readonly pointer: Pointer;
}

/** Diagnostics of a number itself; also asked of the register's own entries. */
export function numberDiagnostics({ number, date, pointer }: NumberAt, context: Context, type?: DocumentType): Diagnostic[] {
  const settings = context.records.settings?.data;
  if (!settings) return [];
  const at = { pointer: [...pointer, "number"] };
  const read = readNumber(number, settings.documentTypes);
  const fits = read && (!type || fitsType(read, type));
  if (!read || !fits) {
    const example = NUMBER_EXAMPLES[type?.numbering[0] ?? "serial"];
    return [diagnostic("document-number", { number, suggestion: mendNumber(number, settings.documentTypes), example }, at)];
  }
  const codes = read.agencies.map((code) => ({ code, pointer: at.pointer, on: date }));
  const year =
    date && read.year && !date.startsWith(read.year) ? [diagnostic("document-year", { number, year: date.slice(0, 4) }, at)] : [];
  const future =
    date && date > context.today ? [diagnostic("date-future", { date, today: context.today }, { pointer: [...pointer, "date"] })] : [];
  return [...unknownAgencies(codes, context), ...inactiveAgencies(codes, context), ...year, ...future];
}

/** What can be wrong with a reference to a document. */
const REF_FAULTS = ["document-unknown", "document-number", "document-year", "agency-unknown", "agency-inactive", "date-future"] as const;

export const referenceRules: readonly Rule[] = [
  ruleFor("platform", "agency-unknown", ({ data }, context) =>
    unknownAgencies([{ code: data.owner, pointer: ["owner"] }, ...eventAgencies(data.events)], context),
  ),
  ruleFor("platform", "agency-inactive", ({ data }, context) => inactiveAgencies(eventAgencies(data.events), context)),
  ruleFor("platform", "domain-unknown", ({ data }, { domains, records }) => {
    if (data.domain === undefined || !records.domains || domains.has(data.domain)) return [];
    return [diagnostic("domain-unknown", { value: data.domain, suggestion: didYouMean(data.domain, domains) }, { pointer: ["domain"] })];
  }),
  ruleFor("platform", "platform-unknown", ({ data }, { records }) =>
    data.events.flatMap(({ into }, index) => {
      if (into === undefined || records.ids.platforms.has(into)) return [];
      return [
        diagnostic(
          "platform-unknown",
          { value: into, suggestion: didYouMean(into, records.ids.platforms) },
          { pointer: ["events", index, "into"] },
        ),
      ];
    }),
  ),
  ruleFor("platform", "criteria-unknown", ({ data }, context) => criteriaDiagnostic(data.criteria, ["criteria"], context)),
  ruleFor("plan", "criteria-unknown", ({ data }, context) => criteriaDiagnostic(data.criteria, ["criteria"], context)),
  ruleFor("assessment", "criteria-unknown", ({ data }, context) => criteriaDiagnostic(data.criteria, ["criteria"], context)),
  ruleFor("criteria", "criteria-unknown", ({ data }, context) => [
    ...criteriaDiagnostic(data.extends, ["extends"], context),
    ...criteriaDiagnostic(data.replaces, ["replaces"], context),
  ]),
  ruleFor("criteria", "agency-unknown", ({ data }, context) =>
    unknownAgencies(
      [
        { code: data.issuer, pointer: ["issuer"] },
        ...(data.consultations ?? []).map(({ agency }, index) => ({ code: agency, pointer: ["consultations", index, "agency"] })),
      ],
      context,
    ),
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
      ],
      context,
    ),
  ),
  ruleFor("platform", REF_FAULTS, ({ data }, context) =>
    refDiagnostics(
      data.events.map(({ document }, index) => ({ ref: document, pointer: ["events", index, "document"] })),
      context,
    ),
  ),
  ruleFor("plan", REF_FAULTS, ({ data }, context) => refDiagnostics([{ ref: data.document, pointer: ["document"] }], context)),
  ruleFor("assessment", REF_FAULTS, ({ data }, context) => refDiagnostics([{ ref: data.document, pointer: ["document"] }], context)),
  ruleFor("criteria", REF_FAULTS, ({ data }, context) =>
    refDiagnostics(
      [
        { ref: data.document, pointer: ["document"] },
        { ref: data.potentialTrack?.document, pointer: ["potentialTrack", "document"] },
        ...(data.consultations ?? []).map(({ document }, index) => ({ ref: document, pointer: ["consultations", index, "document"] })),
      ],
      context,
    ),
  ),
];
