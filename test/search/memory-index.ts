/** The records of a catalogue as the finder asks for them, without Pagefind: what holds each word, or one that begins so. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import { fold } from "../../scripts/text/text.ts";
import { askedOnce } from "../../site/browser/finder/asked-once.ts";
import { findHeld } from "../../site/browser/finder/held.ts";
import type { Hit, Result, SearchIndex } from "../../site/browser/finder/index-reader.ts";
import type { Rankable } from "../../site/browser/finder/rank.ts";
import * as typedText from "../../site/browser/typed-text.ts";
import { commonWordsOf } from "../../site/discovery/common-words.ts";
import { type FacetLimits, facetCodesFileOf, fittingPlaces, isUnlimited } from "../../site/discovery/facet-codes.ts";
import { heldByMany } from "../../site/discovery/held-by-many.ts";
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

/** @param many records from which on words can be common, and are held by many */
export function memoryIndex(catalogue: Catalogue, lang: Lang, many?: number): SearchIndex {
  const records = searchRecords(catalogue, lang);
  const held = records.map((record): Held => {
    const result: Result = {
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
  const byId = new Map(held.map((one, index) => [String(index), one.result]));
  const hits = held.map((one, index) => ({ ...one, id: String(index), data: () => Promise.reject(new Error("not used")) }));
  const holders = wordPlaces();
  for (const record of records) holders.hear(record, wordsOfTexts(record));
  const common = commonWordsOf(records, many);
  const byMany = heldByMany(holders.places, false, many);
  const orders = ordersFileOf(records.map(({ order }) => order));
  const facetCodes = facetCodesFileOf(records.map(({ filters }) => filters));
  const vocabulary = readVocabulary(vocabularyOfRecords(searchRecords(catalogue, MAIN_LANG)));
  const engine = (term: string | null): readonly Hit[] => {
    const wanted = term === null ? [] : fold(term).split(" ");
    return hits.filter(({ words }) => wanted.every((word) => words.includes(` ${word}`)));
  };
  const search = async (term: string | null, limits: FacetLimits): Promise<readonly Hit[]> => {
    const found = await findHeld(term, {
      engine: async (asked) => engine(asked),
      begins: async () => byMany.begins,
      file: async (number) => byMany.files[number] ?? Promise.reject(new Error(`no file ${number}`)),
    });
    if (isUnlimited(limits)) return found;
    const isFitting = fittingPlaces(facetCodes, limits);
    return found.filter(({ id }) => isFitting(Number(id)));
  };
  return {
    load: async () => undefined,
    hits: askedOnce(search),
    readAll: async (asked) => asked.flatMap(({ id }) => byId.get(id) ?? []),
    synonyms: async () => synonymsOf(catalogue),
    common: async () => common,
    vocabulary: async () => vocabulary,
    orders: async () => orders,
    facetCodes: async () => facetCodes,
    typedText: async () => typedText,
  };
}
