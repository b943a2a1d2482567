/** Rules on the registers: each code once, dates in order, references within them. */

import { isStep, mayFollow } from "../../catalogue/lifecycle.ts";
import { type Diagnostic, diagnostic, type RuleId } from "../../problems/diagnostic.ts";
import type { Pointer } from "../../problems/problem.ts";
import { documentKey, parseNumber } from "../../records/documents.ts";
import { entryIdentity, type ListKind } from "../../records/kinds.ts";
import type { Agency } from "../../records/schema/agencies.ts";
import type { LegalDocument } from "../../records/schema/documents.ts";
import type { DocumentType, Settings } from "../../records/schema/settings.ts";
import type { SynonymGroup } from "../../records/schema/synonyms.ts";
import { SCHEMA_VERSION, schemaVersionOf } from "../../records/schema/version.ts";
import { firstDay, lastDay } from "../../text/dates.ts";
import { repeated } from "../../text/group.ts";
import type { Lang } from "../../text/languages.ts";
import { didYouMean, foldedWords } from "../../text/text.ts";
import { isTimeZone } from "../../text/time-zone.ts";
import { nameWords } from "../../words/words.ts";
import { inactiveAgencies, numberDiagnostics } from "./reference-rules.ts";
import { type Context, type Rule, ruleFor } from "./rule.ts";

function typeDiagnostics({ type }: LegalDocument, pointer: Pointer, types: readonly DocumentType[]): Diagnostic[] {
  const ids = types.map(({ id }) => id);
  if (ids.includes(type)) return [];
  return [diagnostic("document-type", { value: type, suggestion: didYouMean(type, ids) }, { pointer: [...pointer, "type"] })];
}

function documentDiagnostics({ data }: { data: LegalDocument[] }, context: Context): Diagnostic[] {
  const types = context.records.settings?.data.documentTypes;
  if (!types) return [];
  return data.flatMap((document, index) => {
    const type = types.find(({ id }) => id === document.type);
    return [
      ...typeDiagnostics(document, [index], types),
      ...numberDiagnostics({ ...document, pointer: [index] }, context, { type }),
      ...issuerDiagnostics(document, index, types, context),
    ];
  });
}

/** Who issues a document stands in its number, and is valid then: of one in the number that is asked with the number. */
function issuerDiagnostics({ number, date, issuer }: LegalDocument, index: number, types: readonly DocumentType[], context: Context) {
  const codes = parseNumber(number, types)?.agencies ?? [];
  if (codes.includes(issuer)) return [];
  const pointer = [index, "issuer"];
  const other = codes.length > 0 ? [diagnostic("document-issuer", { issuer, number }, { pointer })] : [];
  return [...other, ...inactiveAgencies([{ code: issuer, pointer, on: date }], context)];
}

/** Nothing succeeds itself, be it through others. */
function successions({ data }: { data: readonly Agency[] }, { agencies }: Context): Diagnostic[] {
  return data.flatMap(({ code, successor }, index) => {
    const seen = new Set<string>();
    for (let at = successor; at !== undefined && !seen.has(at); at = agencies.get(at)?.successor) seen.add(at);
    return seen.has(code) ? [diagnostic("agency-successor", { code, successor: successor ?? "" }, { pointer: [index, "successor"] })] : [];
  });
}

/** One ministry keeps the list at a time. */
function standingTerms({ data: { keptBy: terms } }: { data: Settings }): Diagnostic[] {
  return terms.flatMap(({ agency, from = "", to = "9999" }, index) => {
    const other = terms.slice(0, index).find((one) => (one.from ?? "") <= to && from <= (one.to ?? "9999"));
    return other ? [diagnostic("standing-overlap", { agency, other: other.agency }, { pointer: ["keptBy", index] })] : [];
  });
}

/** The document of the process: the statistics count by its items, as far as they are in the register. */
function processDiagnostics({ data: { process: named } }: { data: Settings }, { records, documents }: Context): Diagnostic[] {
  if (!named || !records.documents) return [];
  const at = { pointer: ["process"], onKey: true };
  const document = documents.get(documentKey(named));
  if (!document) return [diagnostic("process-unknown", { value: named.number }, at)];
  const missing = Object.values(named.items ?? {}).find((item) => item > (document.items?.length ?? 0));
  return missing === undefined ? [] : [diagnostic("process-unknown", { value: named.number, item: missing }, at)];
}

/** What the settings show as steps can be steps, and in an order in which they can happen. */
function stepDiagnostics({ data: { steps = [] } }: { data: Settings }): Diagnostic[] {
  return steps.flatMap((stage, index) => {
    const before = steps.slice(0, index).find((earlier) => !mayFollow(earlier, stage));
    if (isStep(stage) && !before) return [];
    const say = (lang: Lang) => ({
      step: nameWords[lang].stages[stage],
      before: before && isStep(stage) && nameWords[lang].stages[before],
    });
    return [diagnostic("step-order", say, { pointer: ["steps", index] })];
  });
}

/** Terms that lead nowhere, that lead to what does it and to what does not, or of which nobody says where they are from. */
function openSynonyms({ terms, platforms, near, editorial, sources }: SynonymGroup, index: number): Diagnostic[] {
  const at = { pointer: [index] };
  return [
    ...(platforms && near ? [diagnostic("synonym-open", { what: "both" }, at)] : []),
    ...(terms.length < 2 && !platforms && !near ? [diagnostic("synonym-open", { what: "alone" }, at)] : []),
    ...(editorial || sources ? [] : [diagnostic("synonym-open", { what: "sourceless" }, at)]),
  ];
}

/** Names under which anyone gets one: those of no state that countries keep, as com.vn, and those of makers of sites. */
const PUBLIC =
  /^(?:(?:ac|ai|biz|co|com|edu|health|id|info|int|io|name|ne|net|nom|or|org|pro)\.[a-z]{2}|(?:github|gitlab)\.io|(?:blogspot|wordpress)\.com|pages\.dev|(?:netlify|vercel|web)\.app)$/;

function hostDiagnostics({ data: { hosts = {} } }: { data: Settings }): Diagnostic[] {
  return (["official", "legalPortals"] as const).flatMap((key) =>
    (hosts[key] ?? []).flatMap((host, index) =>
      PUBLIC.test(host) ? [diagnostic("host-public", { host }, { pointer: ["hosts", key, index] })] : [],
    ),
  );
}

/**
 * What says that an entry of a list stands there twice, and the key that tells them apart. Two with the same address count
 * too: one would take the place of the other on the site.
 */
const DUPLICATES = {
  agencies: { rule: "agency-duplicate", at: "code" },
  domains: { rule: "domain-duplicate", at: "id" },
  documents: { rule: "document-duplicate", at: "number" },
  // Each of the synonyms is looked at, not their group: below.
} as const satisfies Readonly<Record<Exclude<ListKind, "synonyms">, { readonly rule: RuleId; readonly at: string }>>;

export const registerRules: readonly Rule[] = [
  ...Object.entries(DUPLICATES).map(([kind, { rule, at }]) =>
    ruleFor(kind as keyof typeof DUPLICATES, rule, ({ data }) =>
      repeated<object>(data, entryIdentity(kind as keyof typeof DUPLICATES).slug).map(({ item, index }) =>
        diagnostic(rule, { entry: String((item as Readonly<Record<string, unknown>>)[at]) }, { pointer: [index, at] }),
      ),
    ),
  ),
  ruleFor("agencies", "agency-dates", ({ data }) =>
    data.flatMap(({ validFrom: from, validTo: to }, index) =>
      from !== undefined && to !== undefined && lastDay(to) < firstDay(from)
        ? [diagnostic("agency-dates", { from, to }, { pointer: [index, "validTo"] })]
        : [],
    ),
  ),
  ruleFor("synonyms", "synonym-open", ({ data }) => data.flatMap(openSynonyms)),
  ruleFor("synonyms", "synonym-duplicate", ({ data }) =>
    repeated(
      data.flatMap(({ terms }, group) => terms.map((term, place) => ({ term, pointer: [group, "terms", place] }))),
      ({ term }) => foldedWords(term).join(" "),
    ).map(({ item: { term, pointer } }) => diagnostic("synonym-duplicate", { term }, { pointer })),
  ),
  ruleFor(
    "documents",
    ["document-type", "document-number", "document-year", "document-issuer", "agency-unknown", "agency-inactive", "date-future"],
    documentDiagnostics,
  ),
  ruleFor("agencies", "agency-successor", successions),
  ruleFor("settings", "standing-overlap", standingTerms),
  ruleFor("settings", "process-unknown", processDiagnostics),
  ruleFor("settings", "step-order", stepDiagnostics),
  ruleFor("settings", "host-public", hostDiagnostics),
  ruleFor("settings", ["schema-version-old", "schema-version-new"], ({ data }) => {
    const version = schemaVersionOf(data);
    if (version === SCHEMA_VERSION) return [];
    const rule = version < SCHEMA_VERSION ? "schema-version-old" : "schema-version-new";
    return [diagnostic(rule, { version, current: SCHEMA_VERSION }, { pointer: ["schemaVersion"] })];
  }),
  ruleFor("settings", "time-zone-unknown", ({ data: { timeZone } }) =>
    timeZone && !isTimeZone(timeZone.id) ? [diagnostic("time-zone-unknown", { value: timeZone.id }, { pointer: ["timeZone", "id"] })] : [],
  ),
];
