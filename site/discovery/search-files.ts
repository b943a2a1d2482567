/** What the finder reads beside the index: the synonyms at once, the words of all names only when a query looks mistyped, orders when one is asked for, what can be filtered by when that is asked for or counted, what many hold when it is typed. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { SynonymGroup } from "../../scripts/records/schema/synonyms.ts";
import { inEach, LANGS, LANGUAGES, type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import { compareText } from "../../scripts/text/text.ts";
import { FILES, type SiteFile, to } from "../routes.ts";
import { type CommonWords, commonWordsOf } from "./common-words.ts";
import type { ReadRecord } from "./documents.ts";
import { facetCodesFileOf } from "./facet-codes.ts";
import { type HeldByMany, type HeldFile, heldByMany, MANY_HOLD } from "./held-by-many.ts";
import { ordersFileOf } from "./orders.ts";
import { countOfRecords, type SearchRecord } from "./records.ts";
import { plainWords } from "./search-text.ts";
import type { VocabularyFile } from "./spelling.ts";
import type { TextWords } from "./text-words.ts";
import { wordPlaces } from "./word-places.ts";

/** The file of what else may be asked for. */
export interface Synonyms {
  readonly same: readonly (readonly string[])[];
  readonly everyday: readonly string[];
}

/** With the words that tell nothing apart, in each language, and those that have files of their own. */
export interface SynonymsFile extends Synonyms {
  readonly common: Readonly<Record<Lang, CommonWords>>;
  /** Absent in a catalogue where none is held by so many. */
  readonly held?: Readonly<Record<Lang, HeldByMany["words"]>>;
}

/** The commonest, so that the file stays small in a large catalogue. */
const MOST_WORDS = 6000;
const MOST_PAIRS = 12_000;

/** Hears each document of the index, and makes what the finder reads beside it. */
export interface SearchFilesMaker {
  readonly hear: (record: ReadRecord, words: TextWords) => void;
  /** @param hashes by which the results of the index are named */
  readonly files: (hashes: readonly string[]) => SiteFile[];
}

export function searchFilesMaker(catalogue: Catalogue): SearchFilesMaker {
  const heard = inEach(() => ({
    holders: wordPlaces(),
    orders: [] as SearchRecord["order"][],
    filters: [] as SearchRecord["filters"][],
  }));
  const names: string[] = [];
  const canManyHold = countOfRecords(catalogue) >= MANY_HOLD;
  return {
    hear: (record, words) => {
      const { holders, orders, filters } = heard[record.lang];
      if (canManyHold) holders.hear(record, words);
      orders.push(record.order);
      filters.push(record.filters);
      if (record.lang === MAIN_LANG) names.push(...namesOf(record));
    },
    files: (hashes) => {
      const common = inEach((lang) => commonWordsOf(heard[lang].holders.places));
      const many = inEach((lang) => heldByMany(heard[lang].holders.places, LANGUAGES[lang].hasEndings));
      const held = LANGS.some((lang) => many[lang].files.length > 0) ? { held: inEach((lang) => many[lang].words) } : {};
      return [
        { path: to("synonyms"), content: JSON.stringify({ ...synonymsOf(catalogue), common, ...held } satisfies SynonymsFile) },
        { path: to("vocabulary"), content: JSON.stringify(vocabularyOf(names)) },
        ...LANGS.flatMap((lang) => [
          { path: to("facetCodes", { lang }), content: JSON.stringify(facetCodesFileOf(heard[lang].filters, indexOf(lang, hashes))) },
          ...many[lang].files.map((file, number) => ({
            path: to("heldByMany", { lang, number: String(number) }),
            content: JSON.stringify({ index: indexOf(lang, hashes), ...file } satisfies HeldFile),
          })),
        ]),
        ...ordersFiles((lang) => heard[lang].orders, hashes),
      ];
    },
  };
}

const indexOf = (lang: Lang, hashes: readonly string[]) => hashes.find((hash) => hash.startsWith(`${lang}_`));

/** What results are put in order by, which alone is told of no record in the index. @param ordersIn of all records of a language, in the order of the index */
export const ordersFiles = (ordersIn: (lang: Lang) => readonly SearchRecord["order"][], hashes: readonly string[]): SiteFile[] =>
  LANGS.map((lang) => ({ path: to("orders", { lang }), content: JSON.stringify(ordersFileOf(ordersIn(lang), indexOf(lang, hashes))) }));

const MADE = ["synonyms", "vocabulary", "orders", "facetCodes", "heldByMany"] as const;
const STARTS = ["/pagefind/", ...MADE.map((name) => FILES[name].replace(/<.*/, ""))];

/** Whether a file is of the index, or is made with it. */
export const isOfSearch = (path: string): boolean => STARTS.some((start) => path.startsWith(start));

/** Groups of terms that mean one thing, and everyday words that lead to what does it or is nearest. */
export function synonymsOf({ synonyms }: Pick<Catalogue, "synonyms">): Synonyms {
  const leads = ({ platforms, near }: SynonymGroup) => platforms !== undefined || near !== undefined;
  return {
    same: synonyms.filter((group) => !leads(group)).map(({ terms }) => terms),
    everyday: synonyms.filter(leads).flatMap(({ terms }) => terms),
  };
}

/** Names in both languages, everyday words, and what it is about. */
const namesOf = ({ kind, names, summary, everyday, near }: ReadRecord): string[] =>
  kind === "document" ? [...names, summary] : [...names, ...everyday, ...near, summary];

/** @param records in the main language */
export const vocabularyOfRecords = (records: readonly SearchRecord[]): VocabularyFile => vocabularyOf(records.flatMap(namesOf));

/** Words and neighbours of some names, accents aside; numbers are never corrected, so they are left out. */
export function vocabularyOf(names: readonly string[]): VocabularyFile {
  const counts = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const name of names) {
    const all = plainWords(name);
    for (const [index, word] of all.entries()) {
      if (/\d/.test(word)) continue;
      add(counts, word);
      const next = all[index + 1];
      if (next !== undefined && !/\d/.test(next)) add(pairs, `${word} ${next}`);
    }
  }
  const known = commonest(counts, MOST_WORDS);
  const place = new Map(known.map((word, index) => [word, index]));
  const next: number[][] = known.map(() => []);
  for (const pair of commonest(pairs, MOST_PAIRS)) {
    const [first, second] = pair.split(" ").map((word) => place.get(word));
    if (first !== undefined && second !== undefined) next[first]?.push(second);
  }
  return { words: known.join(" "), next: next.map((followers) => followers.sort((a, b) => a - b)) };
}

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Commonest first, equal ones by their letters, so that the same names give the same file. */
const commonest = (counts: ReadonlyMap<string, number>, most: number): string[] =>
  [...counts]
    .sort(([a, many], [b, more]) => more - many || compareText(a, b))
    .slice(0, most)
    .map(([key]) => key);
