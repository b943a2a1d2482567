/**
 * Asks Pagefind and puts its answers in our order. It is loaded when first needed, from beside this script, so that
 * the site works under any path prefix.
 */
import { FACETS, type Facet, type Kind, NAME_SEPARATOR } from "../../search/kinds.ts";
import { type Rankable, rank } from "../../search/rank.ts";
import { pairs, words } from "../../search/search-text.ts";
import type { FinderState } from "./state.ts";

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
  options(options: object): Promise<void>;
  search(term: string | null, options: { filters?: object; sort?: object }): Promise<Response>;
}

interface Response {
  readonly results: readonly Hit[];
  readonly filters: Counts;
}

interface Hit {
  readonly id: string;
  data(): Promise<Fragment>;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Results for each code of each facet. */
export type Counts = Readonly<Partial<Record<string, Readonly<Record<string, number>>>>>;

/** One result, read from the index. */
export interface Result extends Rankable {
  /** Path of its page, with language, without path prefix. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly abbreviation: string;
  /** Day of a document. */
  readonly date: string;
  /** "t" and "s": title, summary only in Vietnamese. */
  readonly untranslated: string;
  readonly filters: Fragment["filters"];
}

export interface Found {
  readonly total: number;
  /** The page asked for, or the last one when there are fewer. */
  readonly page: number;
  /** The results of the page asked for. */
  readonly results: readonly Result[];
}

/** No code is written so. */
const NO_CODE = "-";

/** Results on a page. */
export const PAGE_LENGTH = 20;

/** As many of the first results are read and put in our order; behind them the engine's order is good enough. */
const RANKED = 30;

let loading: Promise<Pagefind> | undefined;

/** Loads the engine; called early, when the search box gets the focus. */
export function load(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const address = new URL("../pagefind/pagefind.js", import.meta.url).href;
  const pagefind = (await import(address)) as Pagefind;
  // Names are short and few words repeat: length and repetition say little here.
  await pagefind.options({ baseUrl: "/", ranking: { pageLength: 0.2, termFrequency: 0.6, metaWeights: { title: 2 } } });
  return pagefind;
}

/** Finds what a state asks for. `kind` limits a page to one kind of record. */
export async function find(state: FinderState, kind: Kind | undefined): Promise<Found> {
  const pagefind = await load();
  const ask = (term: string | null, sort?: object) => pagefind.search(term, { filters: filtersOf(state, kind), ...(sort ? { sort } : {}) });
  const query = words(state.query).join(" ");
  if (query && state.sort === "relevance") return byRelevance(state, query, ask);
  // Without words there is nothing to be relevant to: then by name.
  const { results } = await ask(query || null, state.sort === "newest" ? { since: "desc" } : undefined);
  const sorted = query && state.sort === "name" ? byName(results, (await ask(null)).results) : results;
  return { ...pageOf(state, sorted.length), results: await readAll(cut(state, sorted)) };
}

/** The index holds its documents in the order of their names, and gives them so when no words are asked for. */
function byName(hits: readonly Hit[], all: readonly Hit[]): Hit[] {
  const wanted = new Set(hits.map(({ id }) => id));
  return all.filter(({ id }) => wanted.has(id));
}

async function byRelevance(state: FinderState, query: string, ask: (term: string) => Promise<Response>): Promise<Found> {
  const all = await ask(query);
  const side = pairs(state.query).join(" ");
  // When all results are read anyway, our own order finds those with the words side by side.
  const beside = side && all.results.length > RANKED ? (await ask(side)).results : [];
  const hits = merge(beside, all.results);
  const page = pageOf(state, hits.length);
  if ((page.page - 1) * PAGE_LENGTH >= RANKED) return { ...page, results: await readAll(cut(state, hits)) };
  const first = rank(state.query, await readAll(hits.slice(0, RANKED)));
  const rest = await readAll(cut(state, hits).filter((hit) => hits.indexOf(hit) >= RANKED));
  return { ...page, results: [...cut(state, first, hits.length), ...rest] };
}

const pageOf = ({ page }: FinderState, total: number) => ({ total, page: Math.max(1, Math.min(page, Math.ceil(total / PAGE_LENGTH))) });

function cut<T>(state: FinderState, hits: readonly T[], total = hits.length): readonly T[] {
  const start = (pageOf(state, total).page - 1) * PAGE_LENGTH;
  return hits.slice(start, start + PAGE_LENGTH);
}

/**
 * Results for each code of some facets: within a facet codes add up, so a facet is counted without its own choice.
 * The engine counts those filters that it was asked about; "not this code that nothing has" asks and excludes nothing.
 */
export async function count(state: FinderState, kind: Kind | undefined, facets: readonly Facet[]): Promise<Counts> {
  const pagefind = await load();
  const term = words(state.query).join(" ") || null;
  await pagefind.search(term, { filters: Object.fromEntries(facets.map((facet) => [facet, { none: [NO_CODE] }])) });
  const ask = async (without?: Facet) => (await pagefind.search(term, { filters: filtersOf(state, kind, without) })).filters;
  const used = FACETS.filter((facet) => state.chosen[facet]?.length);
  const [base, ...others] = await Promise.all([ask(), ...used.map((facet) => ask(facet))]);
  return { ...base, ...Object.fromEntries(used.map((facet, index) => [facet, others[index]?.[facet] ?? {}])) };
}

function filtersOf({ chosen }: FinderState, kind: Kind | undefined, without?: Facet): object {
  const facets = FACETS.filter((facet) => facet !== without && chosen[facet]?.length);
  return { ...(kind ? { kind } : {}), ...Object.fromEntries(facets.map((facet) => [facet, { any: chosen[facet] }])) };
}

/** Those with the words side by side first. */
function merge(first: readonly Hit[], all: readonly Hit[]): Hit[] {
  const seen = new Set(first.map(({ id }) => id));
  return [...first, ...all.filter(({ id }) => !seen.has(id))];
}

const readAll = (hits: readonly Hit[]): Promise<Result[]> => Promise.all(hits.map(async (hit) => toResult(await hit.data())));

function toResult({ url, content, meta, filters }: Fragment): Result {
  const { title = "", summary = "", abbr = "", date = "", miss = "", names = "" } = meta;
  return {
    kind: (filters.kind?.[0] ?? "platform") as Kind,
    path: url,
    title,
    summary,
    abbreviation: abbr,
    date,
    untranslated: miss,
    names: [title, abbr, ...names.split(NAME_SEPARATOR)].filter(Boolean),
    codes: filters.agency ?? [],
    text: content,
    filters,
  };
}
