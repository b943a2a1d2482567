/**
 * Pagefind in the browser, and the small files beside its index. Loaded when first needed, from beside this script, so
 * that the site works under any path prefix. The only script that knows Pagefind.
 */
import type { Lang } from "../../../scripts/text/languages.ts";
import type { CommonWords } from "../../discovery/common-words.ts";
import type { FacetCodesFile, FacetCounts, FacetLimits } from "../../discovery/facet-codes.ts";
import type { HeldFile } from "../../discovery/held-by-many.ts";
import { type Facet, type Kind, MAIN_KIND, NAME_SEPARATOR } from "../../discovery/kinds.ts";
import type { OrdersFile } from "../../discovery/orders.ts";
import type { Synonyms, SynonymsFile } from "../../discovery/search-files.ts";
import { fromHiddenWord } from "../../discovery/search-text.ts";
import { readVocabulary, type Vocabulary } from "../../discovery/spelling.ts";
import { fetchJson, once } from "../fetch.ts";
import { loadTypedText, type TypedText } from "../meant.ts";
import type { Search } from "./by-engine.ts";
import { askedByPlace } from "./by-place.ts";
import type { Placed } from "./places.ts";
import type { Rankable } from "./rank.ts";

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  search: Search<Hit>;
}

/** What the finder asks: Pagefind here, a list of records in tests. */
export interface SearchIndex {
  /** The places in the index of what fits, remembered. */
  places(term: string | null, limits: FacetLimits): Promise<readonly number[]>;
  /** Results for each code of some facets. */
  counts(term: string | null, limits: FacetLimits, facets: readonly Facet[]): Promise<FacetCounts>;
  readAll(places: readonly number[]): Promise<Result[]>;
  /** Makes it ready, before anything is asked. */
  load(): Promise<unknown>;
  synonyms(): Promise<Synonyms>;
  /** Words that tell nothing apart, in the language of the page, as the index is. */
  common(): Promise<CommonWords>;
  vocabulary(): Promise<Vocabulary>;
  /** By what results are put in order, in the language of the page. @throws where what the server has is of another index */
  orders(): Promise<OrdersFile>;
  /** Reads what was typed as an answer in a form is read. */
  typedText(): Promise<TypedText>;
}

interface Hit extends Placed {
  data(): Promise<Fragment>;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** One result, read from the index. */
export interface Result extends Rankable {
  /** In the index. */
  readonly place: number;
  /** Path of its page, with language, without path prefix. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly abbreviation: string;
  /** Day of a document. */
  readonly date: string;
  /** How a document stands today, "" where that is not known. */
  readonly state: string;
  /** The enterprises of a platform, "" where none is recorded. */
  readonly makers: string;
  /** "t" and "s": title, summary only in Vietnamese. */
  readonly untranslated: string;
  readonly filters: Fragment["filters"];
}

/** Root of the site, path prefix included: this script stands in assets/ below it. */
const SITE = new URL("..", import.meta.url);

/** The engine; called early, when the search box gets the focus. */
const loadPagefind = once(async (): Promise<Pagefind> => {
  const address = new URL("pagefind/pagefind.js", SITE).href;
  const pagefind = (await import(address)) as Pagefind;
  // Names are short and few words repeat: length and repetition say little here. A worker hands over each result as a copy of its own,
  // and the browser tells it of each one that nobody needs any more: thousands of messages for a word that many records hold.
  await pagefind.options({ noWorker: true, baseUrl: "/", ranking: { pageLength: 0.2, termFrequency: 0.6, metaWeights: { title: 2 } } });
  return pagefind;
});

const loadSynonyms = once(() => readJson<SynonymsFile>("synonyms.json"));

const loadVocabulary = once(async (): Promise<Vocabulary> => readVocabulary(await readJson("vocabulary.json")));

const readJson = <T>(name: string, cache?: RequestCache): Promise<T> => fetchJson(new URL(name, import.meta.url), cache);

/** What is kept of each place in the index, as it is now: the engine asks for its own index so. */
const readPlaces = <T>(name: string, part = "") => readJson<T>(`${name}.${document.documentElement.lang}${part}.json`, "no-cache");

const read = new WeakMap<Fragment, Result>();

/** The engine keeps what it has fetched: the same fragment is the same result. */
function resultOf(fragment: Fragment, place: number): Result {
  const result = read.get(fragment) ?? toResult(fragment, place);
  read.set(fragment, result);
  return result;
}

const NONE: readonly string[] = [];

const { hitAt, ...asked } = askedByPlace(async (term, options) => (await loadPagefind()).search(term, options), {
  codes: () => readPlaces<FacetCodesFile>("facets"),
  orders: () => readPlaces<OrdersFile>("orders"),
  words: async () => (await loadSynonyms()).held?.[document.documentElement.lang as Lang] ?? NONE,
  held: (number) => readPlaces<HeldFile>("held", `.${number}`),
  engine: () => import(new URL("by-engine.js", import.meta.url).href),
});

export const searchIndex: SearchIndex = {
  ...asked,
  load: loadPagefind,
  readAll: (places) => Promise.all(places.map(async (place) => resultOf(await (await hitAt(place)).data(), place))),
  synonyms: loadSynonyms,
  common: async () => (await loadSynonyms()).common[document.documentElement.lang as Lang],
  vocabulary: loadVocabulary,
  typedText: loadTypedText,
};

/** Address of the page of a result. */
export const hrefOf = (path: string): string => new URL(path.slice(1), SITE).pathname;

const split = (joined: string): string[] => joined.split(NAME_SEPARATOR).filter(Boolean);

function toResult({ url, content, meta, filters }: Fragment, place: number): Result {
  const { title = "", summary = "", abbr = "", date = "", state = "", makers = "", miss = "", names = "", also = "", near = "" } = meta;
  return {
    place,
    kind: (filters.kind?.[0] ?? MAIN_KIND) as Kind,
    path: url,
    title,
    summary,
    abbreviation: abbr,
    date: fromHiddenWord(date),
    state: fromHiddenWord(state),
    makers,
    untranslated: fromHiddenWord(miss),
    names: [title, abbr, ...split(names)].filter(Boolean),
    everyday: split(also),
    near: split(near),
    codes: filters.agency ?? [],
    text: content,
    filters,
  };
}
