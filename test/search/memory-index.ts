/** The records of a catalogue as the finder asks for them, without Pagefind: what holds each word, or one that begins so. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import { fold } from "../../scripts/text/text.ts";
import * as byEngine from "../../site/browser/finder/by-engine.ts";
import { askedByPlace } from "../../site/browser/finder/by-place.ts";
import type { Result, SearchIndex } from "../../site/browser/finder/index-reader.ts";
import type { Rankable } from "../../site/browser/finder/rank.ts";
import * as typedText from "../../site/browser/typed-text.ts";
import { commonWordsOf } from "../../site/discovery/common-words.ts";
import { facetCodesFileOf } from "../../site/discovery/facet-codes.ts";
import { type HeldFile, heldByMany } from "../../site/discovery/held-by-many.ts";
import { FACETS, type Facet, MAIN_KIND } from "../../site/discovery/kinds.ts";
import { ordersFileOf } from "../../site/discovery/orders.ts";
import { type SearchRecord, searchRecords } from "../../site/discovery/records.ts";
import { synonymsOf, vocabularyOfRecords } from "../../site/discovery/search-files.ts";
import { pairs, searchable } from "../../site/discovery/search-text.ts";
import { readVocabulary } from "../../site/discovery/spelling.ts";
import { wordsOfTexts } from "../../site/discovery/text-words.ts";
import { wordPlaces } from "../../site/discovery/word-places.ts";

interface Held {
  /** All its words, a blank before each. */
  readonly words: string;
  readonly result: Result;
}

/** A record as the browser reads it back from the index. */
export const rankable = ({ names, everyday, near, filters, texts, kind }: SearchRecord): Rankable => ({
  names,
  everyday,
  near,
  kind,
  codes: filters.agency ?? [],
  text: texts.map(([, text]) => searchable(text)).join(". "),
});

/** The hash of the index. */
const INDEX = "memory";

/** @param many records from which on words can be common, and are held by many @param beside the index that the files beside it name */
export function memoryIndex(catalogue: Catalogue, lang: Lang, many?: number, beside: string | undefined = INDEX): SearchIndex {
  const records = searchRecords(catalogue, lang);
  const held = records.map((record, place): Held => {
    const result: Result = {
      place,
      ...rankable(record),
      ...{ path: record.path, title: record.title, summary: record.summary, abbreviation: record.abbreviation },
      ...{
        date: record.date,
        state: record.state,
        makers: record.makers,
        untranslated: record.untranslated,
        filters: record.filters as Result["filters"],
      },
    };
    const named = [...record.names, ...record.everyday, ...record.near];
    return {
      result,
      words: ` ${[...new Set([...fold(result.text).split(/[ .·]+/), ...named.flatMap(pairs)])].join(" ")}`,
    };
  });
  const hits = held.map((one, place) => ({ ...one, id: `${INDEX}_${place}` }));
  const holders = wordPlaces();
  for (const record of records) holders.hear(record, wordsOfTexts(record));
  const common = commonWordsOf(holders.places, many);
  const { words, files } = heldByMany(holders.places, false, many);
  const orders = ordersFileOf(
    records.map(({ order }) => order),
    beside,
  );
  const codes = facetCodesFileOf(beside === INDEX ? records.map(({ filters }) => filters) : [], beside);
  const vocabulary = readVocabulary(vocabularyOfRecords(searchRecords(catalogue, MAIN_LANG)));
  const search = async (term: string | null, { filters = {} }: { readonly filters?: byEngine.EngineFilters }) => {
    const wanted = term === null ? [] : fold(term).split(" ");
    const found = hits.filter(({ result, words }) => fits(result, filters) && wanted.every((word) => words.includes(` ${word}`)));
    const counts = (all: typeof hits) =>
      Object.fromEntries(
        FACETS.flatMap((facet) => (filters[facet] ? [[facet, countBy(all.flatMap(({ result }) => codesIn(result, facet)))]] : [])),
      );
    return { results: found, filters: counts(found), totalFilters: counts(hits) };
  };
  return {
    load: async () => undefined,
    ...askedByPlace(search, {
      codes: async () => codes,
      orders: async () => orders,
      engine: async () => byEngine,
      words: async () => words,
      held: async (number) => ({
        ...(files[number] as HeldFile),
        text: beside === INDEX ? (files[number]?.text ?? "") : "",
        index: beside,
      }),
    }),
    readAll: async (places) => places.flatMap((place) => held[place]?.result ?? []),
    synonyms: async () => synonymsOf(catalogue),
    common: async () => common,
    vocabulary: async () => vocabulary,
    typedText: async () => typedText,
  };
}

/** As the engine knows them: what is of no other kind is of the main one. */
const codesIn = ({ filters }: Result, facet: Facet): readonly string[] =>
  (filters[facet] ?? []).filter((code) => facet !== "kind" || code !== MAIN_KIND);

const fits = (result: Result, filters: byEngine.EngineFilters): boolean =>
  FACETS.every((facet) => {
    const { any, none = [] } = filters[facet] ?? {};
    const has = (code: string) => codesIn(result, facet).includes(code);
    return (any?.some(has) ?? true) && !none.some(has);
  });

function countBy(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
