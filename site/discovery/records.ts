/**
 * Catalogue -> the documents of the search index, one for each record and language. They are not the rendered pages:
 * what counts how much, and which other names lead here, is decided in these files.
 */

import type { AgencyEntry, Catalogue, CriteriaEntry, DocumentEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { waivedCriteria } from "../../scripts/catalogue/statistics/waived.ts";
import { fieldValue, type SchemaField, shownIn } from "../../scripts/records/schema/fields.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { platformSchema } from "../../scripts/records/schema/platform.ts";
import { asIs, inLang, isUntranslated, type Text, versionsOf } from "../../scripts/text/bilingual.ts";
import { daysBetween, lastDay } from "../../scripts/text/dates.ts";
import { grouped } from "../../scripts/text/group.ts";
import { inEach, LANGS, type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import { onceEach } from "../../scripts/text/made-once.ts";
import { TERMS } from "../../scripts/words/terms.ts";
import { type SitePath, to } from "../routes.ts";
import { shownSummary } from "../views/describe-platform.ts";
import { documentState } from "../views/document.ts";
import { inNameOrder } from "../views/name-order.ts";
import { usersOn } from "../views/users.ts";
import { shortNames } from "./agency-names.ts";
import type { Kind } from "./kinds.ts";
import type { OrderValues } from "./orders.ts";
import { plainText } from "./plain-text.ts";
import { agencyFilters, criteriaFilters, documentFilters, type Filters, platformFilters } from "./search-filters.ts";
import { searchable } from "./search-text.ts";
import { searchWords } from "./search-words.ts";

export interface SearchRecord {
  readonly lang: Lang;
  readonly path: SitePath;
  readonly kind: Kind;
  readonly title: string;
  readonly summary: string;
  /** Which of the two is in the main language for want of a translation: "t", "s" or "ts". */
  readonly untranslated: string;
  /** Short name shown behind the title. */
  readonly abbreviation: string;
  /** Day of a document, "" for other kinds. */
  readonly date: string;
  /** How a document stands today, how many criteria of a platform are waived; "" where that is not known, none, and for other kinds. */
  readonly state: string;
  /** The enterprises of a platform. */
  readonly makers: string;
  /** All that the record is called, shown or not. */
  readonly names: readonly string[];
  /** Everyday words for what it does (synonyms.yml). */
  readonly everyday: readonly string[];
  /** Everyday words for what nothing here does, and to which it is nearest. */
  readonly near: readonly string[];
  /** Text of the index with its weight, in the order of weight. */
  readonly texts: readonly (readonly [weight: number, text: string])[];
  readonly filters: Filters;
  readonly order: OrderValues;
}

/** Weights of Pagefind: 10 is its largest; a word of the body has 1. */
const WEIGHT = { name: 10, alias: 10, owner: 4, summary: 3, related: 1.5, body: 1 } as const;

/** Longest body in the index, and what all bodies together may hold. They are in the main language: the others take less of them. */
const bodyLimits = (lang: Lang): { readonly longest: number; readonly all: number } =>
  lang === MAIN_LANG ? { longest: 1500, all: 2_000_000 } : { longest: 400, all: 1_000_000 };

/** The larger the catalogue the shorter the cut, so that a first search stays a small download: names matter more. */
function bodyLength(lang: Lang, records: number): number {
  const { longest, all } = bodyLimits(lang);
  return Math.max(150, Math.min(longest, Math.floor(all / records)));
}

/**
 * The documents of one language, in the order of their names: the order in which the index gives them back.
 * @param schema whose fields platforms are found by
 */
export const searchRecords = (catalogue: Catalogue, lang: Lang, schema: SchemaNode = platformSchema): SearchRecord[] => [
  ...eachSearchRecord(catalogue, lang, schema),
];

/** How many there are in each language. */
export const countOfRecords = ({ platforms, criteria, agencies, documents }: Catalogue): number =>
  [platforms, criteria, agencies, documents].reduce((sum, { length }) => sum + length, 0);

/** The same, each made when it is asked for. */
export function* eachSearchRecord(catalogue: Catalogue, lang: Lang, schema: SchemaNode = platformSchema): Iterable<SearchRecord> {
  const all = [...catalogue.platforms.map((entry) => draftOf(entry, catalogue, schema)), ...otherDrafts(catalogue)];
  const { [lang]: length } = bodyLengths(catalogue);
  for (const [title, draft] of inNameOrder(all, ([name]) => inLang(name, lang))) yield finish(title, draft(), lang, length);
}

/** How much of each text is in the documents of a catalogue. */
export type BodyLengths = Readonly<Record<Lang, number>>;
export const bodyLengths = (catalogue: Catalogue): BodyLengths => inEach((lang) => bodyLength(lang, countOfRecords(catalogue)));

/** The documents of one platform, in all languages. */
export const recordsOfPlatform = (entry: PlatformEntry, catalogue: Catalogue, lengths: BodyLengths): SearchRecord[] =>
  inAllLanguages(draftOf(entry, catalogue), lengths);

/** The documents of all that is no platform, in all languages. */
export const recordsOfOthers = (catalogue: Catalogue, lengths: BodyLengths): SearchRecord[] =>
  otherDrafts(catalogue).flatMap((draft) => inAllLanguages(draft, lengths));

/** All records in the order of the index, each by its place among the platforms of the catalogue and, behind those, all others. */
export function placesInIndex(catalogue: Catalogue, lang: Lang): number[] {
  const titles = [...catalogue.platforms.map(({ data }) => data.name), ...otherDrafts(catalogue).map(([title]) => title)];
  return inNameOrder([...titles.keys()], (place) => inLang(titles[place] as Text, lang));
}

type Draft = readonly [title: Text, draft: () => Searchable];

const inAllLanguages = ([title, draft]: Draft, lengths: BodyLengths): SearchRecord[] =>
  LANGS.map((lang) => finish(title, draft(), lang, lengths[lang]));

const draftOf = (entry: PlatformEntry, catalogue: Catalogue, schema: SchemaNode = platformSchema): Draft => [
  entry.data.name,
  () => platformDraft(entry, catalogue, schema),
];

function otherDrafts(catalogue: Catalogue): Draft[] {
  const short = shortNames(catalogue.agencies, MAIN_LANG);
  return [
    ...catalogue.criteria.map((entry): Draft => [entry.data.title, () => criteriaDraft(entry, catalogue)]),
    ...catalogue.agencies.map((entry): Draft => [entry.data.name, () => agencyDraft(entry, short)]),
    ...catalogue.documents.map((entry): Draft => [asIs(entry.data.number), () => documentDraft(entry, catalogue)]),
  ];
}

/** What the kinds say of a record; the rest is the same for all. */
interface Searchable {
  readonly path: SitePath;
  readonly kind: Kind;
  readonly summary?: Text | undefined;
  readonly abbreviation?: string | undefined;
  readonly aliases: readonly (string | undefined)[];
  readonly everyday?: readonly string[];
  readonly near?: readonly string[];
  readonly owner: readonly (string | undefined)[];
  readonly related: readonly (string | undefined)[];
  readonly body: string;
  readonly filters: Filters;
  readonly state?: string | undefined;
  readonly makers?: readonly string[];
  readonly since: string;
  readonly users?: number | undefined;
}

function finish(title: Text, draft: Searchable, lang: Lang, length: number): SearchRecord {
  const { path, kind, summary, abbreviation, owner, related, everyday = [], near = [] } = draft;
  const titles = versionsOf(title);
  const aliases = [...new Set(present([abbreviation, ...draft.aliases]))];
  const untranslated = `${isUntranslated(title, lang) ? "t" : ""}${summary && isUntranslated(summary, lang) ? "s" : ""}`;
  return {
    lang,
    path,
    kind,
    title: inLang(title, lang),
    summary: summary ? inLang(summary, lang) : "",
    untranslated,
    abbreviation: abbreviation ?? "",
    date: draft.kind === "document" || draft.kind === "platform" ? draft.since : "",
    state: draft.state ?? "",
    makers: (draft.makers ?? []).join(", "),
    names: [...new Set([...titles, ...aliases])],
    everyday,
    near,
    texts: [
      [WEIGHT.name, titles.join(" · ")],
      [WEIGHT.alias, [...aliases, ...everyday].join(" · ")],
      [WEIGHT.owner, present(owner).join(" · ")],
      // Words of the main language find the pages in the others too.
      [WEIGHT.summary, [...new Set(present([summary?.[lang], summary?.[MAIN_LANG]]))].join(" · ")],
      [WEIGHT.related, [...new Set(present(related))].join(" · ")],
      [WEIGHT.body, [plainText(draft.body, length), ...near].join(" · ")],
    ],
    filters: draft.filters,
    // By the end of its month or year it is sure to have come.
    order: { days: draft.since === "" ? undefined : daysBetween(DAY_ZERO, lastDay(draft.since)), users: draft.users },
  };
}

const DAY_ZERO = "1900-01-01";

function platformDraft(entry: PlatformEntry, catalogue: Catalogue, schema: SchemaNode): Searchable {
  const { id, data, body, lifecycle } = entry;
  const former = data.events.flatMap(({ previousName: name }) => (name ? versionsOf(name) : []));
  const wordsOf = (fields: readonly SchemaField[]) => fields.flatMap((field) => searchWords(field, fieldValue(data, field), catalogue));
  const fields = shownIn("search", schema);
  const terms = termsOf(catalogue.synonyms);
  return {
    path: to("platform", { id }),
    kind: "platform",
    summary: shownSummary(entry, catalogue.today),
    abbreviation: data.abbreviation,
    aliases: former,
    everyday: terms.platforms.get(id) ?? [],
    near: terms.near.get(id) ?? [],
    owner: wordsOf(fields.filter(({ show }) => show.search === "owner")),
    related: [...wordsOf(fields.filter(({ show }) => show.search === undefined)), ...data.events.map(({ document }) => document?.number)],
    body,
    filters: platformFilters(entry, catalogue),
    makers: data.enterprises?.map(({ name }) => name) ?? [],
    since: lifecycle.since,
    users: usersOn(entry, catalogue.today)?.value,
    state: waivedCriteria(entry) > 0 ? String(waivedCriteria(entry)) : undefined,
  };
}

/** Everyday words for what a platform does, and for what it is nearest to, by its id. */
const termsOf = onceEach((synonyms: Catalogue["synonyms"]) => {
  const termsBy = (key: "platforms" | "near"): ReadonlyMap<string, readonly string[]> =>
    grouped(synonyms.flatMap(({ terms, [key]: ids = [] }) => ids.flatMap((id) => terms.map((term) => [id, term] as const))));
  return { platforms: termsBy("platforms"), near: termsBy("near") };
});

function criteriaDraft({ id, data, body, issued }: CriteriaEntry, { agencies }: Catalogue): Searchable {
  const issuer = agencies.find(({ data: { code } }) => code === data.issuer)?.data;
  return {
    path: to("criteria", { id }),
    kind: "criteria",
    aliases: [data.document?.number],
    owner: [data.issuer, ...(issuer ? versionsOf(issuer.name) : [])],
    related: data.criteria.map(({ title }) => title[MAIN_LANG]),
    body,
    filters: criteriaFilters({ data }),
    since: issued ?? "",
  };
}

function agencyDraft({ slug, data }: AgencyEntry, short: ReadonlyMap<string, readonly string[]>): Searchable {
  return {
    path: to("agency", { id: slug }),
    kind: "agency",
    abbreviation: data.code,
    aliases: [...(data.aliases ?? []), ...(short.get(data.code) ?? [])],
    owner: [],
    related: [],
    body: data.note?.[MAIN_LANG] ?? "",
    filters: agencyFilters({ data }),
    since: data.validFrom ?? "",
  };
}

function documentDraft(entry: DocumentEntry, catalogue: Catalogue): Searchable {
  const { slug, data } = entry;
  const { agencies, settings } = catalogue;
  const type = settings.documentTypes.find(({ id }) => id === data.type);
  const issuer = agencies.find(({ data: { code } }) => code === data.issuer)?.data;
  const serial = /^\d+/.exec(data.number)?.[0];
  // People type "QĐ 186" or "quyết định 186" as readily as the number itself.
  const types = [...new Set(present([type?.code ?? initials(type?.name[MAIN_LANG] ?? ""), ...(type ? versionsOf(type.name) : [])]))];
  const short = serial ? types.map((name) => `${name} ${serial}`) : [];
  return {
    path: to("document", { id: slug }),
    kind: "document",
    summary: data.title,
    aliases: [...short, ...countedBy(data)],
    owner: [data.issuer, issuer?.name[MAIN_LANG]],
    related: [data.date, data.date.slice(0, 4)],
    body: data.note?.[MAIN_LANG] ?? "",
    filters: documentFilters({ data }),
    state: documentState(entry, catalogue),
    since: data.date,
  };
}

/** "55 nền tảng": how people call a list by how many it names, as its document counts them or says in its title. */
function countedBy({ title, list }: DocumentEntry["data"]): string[] {
  const inTitle = LANGS.flatMap((lang) => {
    const before = ` ${searchable(title[lang] ?? "")}`.split(` ${searchable(TERMS[lang].thing)}`).slice(0, -1);
    return before.flatMap((words) => /(?<= )\d+$/.exec(words)?.[0] ?? []);
  });
  const numbers = new Set([...(list === undefined ? [] : [String(list.official.total)]), ...inTitle]);
  return [...numbers].flatMap((number) =>
    LANGS.flatMap((lang) => [`${number} ${TERMS[lang].things}`, `${TERMS[lang].list} ${number} ${TERMS[lang].things}`]),
  );
}

/** "Công văn" -> CV: how people shorten a type that has no code in its numbers. */
const initials = (name: string): string =>
  name
    .split(" ")
    .map((word) => word.slice(0, 1))
    .join("")
    .toUpperCase();

const present = (texts: readonly (string | undefined)[]): string[] => texts.filter((text): text is string => Boolean(text));
