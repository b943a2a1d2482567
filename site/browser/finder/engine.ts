/** Answers a state of the finder: asks the index, puts the first results in our order, and corrects the spelling of a query that finds nothing. */
import { fold } from "../../../scripts/text/text.ts";
import { FACETS, type Facet, type Kind } from "../../discovery/kinds.ts";
import { pairs } from "../../discovery/search-text.ts";
import { correctSpelling, knownPart } from "../../discovery/spelling.ts";
import {
  type FacetCounts,
  type Hit,
  loadPagefind,
  loadSynonyms,
  loadVocabulary,
  type Response,
  type Result,
  readAll,
} from "./index-reader.ts";
import { type Asked, type Exchange, indexWords, readQuery } from "./query.ts";
import { LEVELS, type Ranked, rank } from "./rank.ts";
import type { FinderState } from "./state.ts";

/** A result as it is shown. */
interface FoundResult extends Result {
  /** The query that it meets best: its words are marked. */
  readonly asked?: string;
  /** The synonym by which it was found. */
  readonly exchange?: Exchange;
}

export interface Found {
  readonly total: number;
  /** The page asked for, or the last one when there are fewer. */
  readonly page: number;
  /** The results of the page asked for. */
  readonly results: readonly FoundResult[];
  /** The query that filters are counted for: what was typed, or what stood for it when that found nothing itself. */
  readonly counted: string;
  /** What was looked for in place of what was typed: its spelling corrected, or fewer words. */
  readonly instead?: { readonly text: string; readonly via: "corrected" | "fewer" };
}

/** No code is written so. */
const NO_CODE = "-";

/** Results on a page. */
export const PAGE_LENGTH = 20;

/** As many of the first results are read and put in our order; behind them the engine's order is good enough. */
const RANKED = 30;
/** And as many for each other way of asking. */
const RANKED_OTHER = 6;

type Ask = (term: string | null, sort?: object) => Promise<Response>;

/** Finds what a state asks for. `kind` limits a page to one kind of record. */
export async function find(state: FinderState, kind: Kind | undefined): Promise<Found> {
  const pagefind = await loadPagefind();
  const ask: Ask = (term, sort) => pagefind.search(term, { filters: filtersOf(state, kind), ...(sort ? { sort } : {}) });
  const query = indexWords(state.query).join(" ");
  if (query && state.sort === "relevance") return byRelevance(state, ask);
  // Without words there is nothing to be relevant to: then by name.
  const { results } = await ask(query || null, state.sort === "newest" ? { since: "desc" } : undefined);
  const sorted = query && state.sort === "name" ? byName(results, (await ask(null)).results) : results;
  const { start, ...page } = pageOf(state, sorted.length);
  return { ...page, counted: state.query, results: await readAll(sorted.slice(start, start + PAGE_LENGTH)) };
}

/** The index holds its documents in the order of their names, and gives them so when no words are asked for. */
function byName(hits: readonly Hit[], all: readonly Hit[]): Hit[] {
  const wanted = new Set(hits.map(({ id }) => id));
  return all.filter(({ id }) => wanted.has(id));
}

async function byRelevance(state: FinderState, ask: Ask): Promise<Found> {
  const answer = await gather(readQuery(state.query, await loadSynonyms()), ask);
  if (levelOf(answer) >= LEVELS.text) return show(state, answer);
  return (await corrected(state, answer, ask)) ?? (await withFewer(state, answer, ask)) ?? show(state, answer);
}

/** Results in our order, and behind them the engine's. */
interface Answer {
  readonly asked: readonly Asked[];
  readonly first: readonly Ranked<Result>[];
  readonly rest: readonly Hit[];
}

const levelOf = ({ first }: Answer): number => Math.max(0, ...first.map(({ match }) => match.level));

/** Asks for each way of asking, reads the first results, and leaves out what holds none of the words whole: the engine guesses. */
async function gather(asked: readonly Asked[], ask: Ask, most = RANKED): Promise<Answer> {
  const found = await Promise.all(asked.map(({ text }) => hitsOf(text, ask)));
  const [all = [], ...others] = found;
  const read = merge(all.slice(0, most), ...others.map((hits) => hits.slice(0, RANKED_OTHER)));
  const first = rank(asked, await readAll(read)).filter(({ match }) => match.level > LEVELS.none);
  const seen = new Set(read.map(({ id }) => id));
  return { asked, first, rest: first.length > 0 ? all.filter(({ id }) => !seen.has(id)) : [] };
}

/** What holds the words, those first that have them side by side. */
async function hitsOf(text: string, ask: Ask): Promise<readonly Hit[]> {
  const wanted = indexWords(text);
  if (wanted.length === 0) return [];
  const all = (await ask(wanted.join(" "))).results;
  // When all results are read anyway, our own order finds those with the words side by side.
  return all.length > RANKED ? merge((await ask(pairs(wanted.join(" ")).join(" "))).results, all) : all;
}

/** The query with its spelling corrected, when a name then holds all its words. */
async function corrected(state: FinderState, { asked }: Answer, ask: Ask): Promise<Found | undefined> {
  const ways = correctSpelling(state.query, await loadVocabulary());
  const answers = await Promise.all(ways.map((text) => gather([{ text, via: "corrected" }], ask, RANKED_OTHER)));
  // The likeliest comes first.
  const [top] = answers.find((answer) => levelOf(answer) >= LEVELS.scattered)?.first ?? [];
  if (!top) return undefined;
  const answer = await gather([top.asked, ...asked], ask);
  return { ...(await show(state, answer)), instead: { text: inWordsOf(top.asked.text, top.result.names), via: "corrected" } };
}

/** Folded words as a name writes them: "dich vu cong" as "Dịch vụ công". */
function inWordsOf(folded: string, names: readonly string[]): string {
  const spelt = new Map(names.flatMap((name) => (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => [fold(word), word])));
  return folded
    .split(" ")
    .map((word) => spelt.get(word) ?? word)
    .join(" ");
}

/** When nothing holds all the words: what holds those that the catalogue knows. */
async function withFewer(state: FinderState, { first }: Answer, ask: Ask): Promise<Found | undefined> {
  const text = first.length > 0 ? undefined : knownPart(state.query, await loadVocabulary());
  if (text === undefined) return undefined;
  const answer = await gather([{ text, via: "fewer" }], ask);
  return answer.first.length > 0 ? { ...(await show(state, answer)), instead: { text, via: "fewer" } } : undefined;
}

/** The page asked for of an answer. */
async function show(state: FinderState, { first, rest }: Answer): Promise<Found> {
  const { start, ...page } = pageOf(state, first.length + rest.length);
  const ranked = first.slice(start, start + PAGE_LENGTH).map(({ result, asked }): FoundResult => {
    return { ...result, asked: asked.text, ...(asked.exchange ? { exchange: asked.exchange } : {}) };
  });
  const from = Math.max(0, start - first.length);
  const others = await readAll(rest.slice(from, from + PAGE_LENGTH - ranked.length));
  const found = first.find(({ asked }) => asked.via === "typed") ?? first[0];
  return {
    ...page,
    counted: found?.asked.text ?? state.query,
    results: [...ranked, ...others.map((result) => ({ ...result, asked: state.query }))],
  };
}

function pageOf({ page: wanted }: FinderState, total: number) {
  const page = Math.max(1, Math.min(wanted, Math.ceil(total / PAGE_LENGTH)));
  return { total, page, start: (page - 1) * PAGE_LENGTH };
}

/**
 * Results for each code of some facets: within a facet codes add up, so a facet is counted without its own choice.
 * The engine counts those filters that it was asked about; "not this code that nothing has" asks and excludes nothing.
 */
export async function count(state: FinderState, kind: Kind | undefined, facets: readonly Facet[]): Promise<FacetCounts> {
  const pagefind = await loadPagefind();
  const term = indexWords(state.query).join(" ") || null;
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

/** Each hit once, in the order of the lists. */
function merge(...lists: readonly (readonly Hit[])[]): Hit[] {
  return [...new Map(lists.flat().map((hit) => [hit.id, hit])).values()];
}
