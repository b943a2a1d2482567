/** An answer of the finder, and the page of it that was asked for. Runs in the browser. */
import { fold } from "../../../scripts/text/text.ts";
import { inOrderOf, isOrdered } from "../../discovery/orders.ts";
import type { SortQuestion, StateQuestion } from "../../discovery/questions.ts";
import type { SiteAnswer } from "../../discovery/site-answers.ts";
import { bestLevel, type Gathered } from "./gather.ts";
import type { Result, SearchIndex } from "./index-reader.ts";
import type { Asked, Exchange } from "./query.ts";
import type { FinderState } from "./state.ts";

/** A result as it is shown. */
interface FoundResult extends Result {
  /** The query that it meets best: its words are marked. */
  readonly asked?: string;
  /** The synonym by which it was found. */
  readonly exchange?: Exchange;
  /** The everyday word by which it was found. */
  readonly said?: string;
}

export interface Found {
  readonly total: number;
  /** The page asked for, or the last one when there are fewer. */
  readonly page: number;
  /** The results of the page asked for. */
  readonly results: readonly FoundResult[];
  /** The question that filters are counted for: what was typed, or what stood for it when that found nothing itself; none where no filter would find anything. */
  readonly counted?: FinderState;
  /** Filters that the query was understood as. */
  readonly filters?: readonly StateQuestion[];
  /** An everyday word, as it was typed, for what the catalogue has nothing of: the results are only the nearest. */
  readonly absent?: string;
  /** What was typed as it was read, where that are other words: it came in an encoding from before Unicode, or as marks of HTML. */
  readonly read?: string;
  /** What was looked for in place of what was typed: its spelling corrected, or fewer words. */
  readonly instead?: { readonly text: string; readonly via: "corrected" | "fewer" };
  /** What the query asks of the site itself. */
  readonly site?: readonly SiteAnswer[];
  /** The order that the query was understood to ask for. */
  readonly sort?: SortQuestion;
  /** The results are of these words alone: in no state that was asked for. */
  readonly noneSo?: { readonly rest: string; readonly filters: readonly StateQuestion[] };
  /** How well the first result meets the words. */
  readonly level?: number;
  /** What of the query stands for nothing in this answer. */
  readonly unheard?: readonly string[];
}

/** Results on a page. */
export const PAGE_LENGTH = 20;

/** Nothing, whatever is chosen. */
export const nothingAtAll = ({ query }: FinderState): Found => ({ total: 0, page: 1, results: [], unheard: [query.trim()] });

/** The index holds its documents in the order of their names. */
export async function placesInOrder(places: readonly number[], sort: FinderState["sort"], index: SearchIndex): Promise<readonly number[]> {
  if (sort === "relevance") return places;
  const byName = [...places].sort((a, b) => a - b);
  return isOrdered(sort) ? inOrderOf(sort, byName, await index.orders()) : byName;
}

/** The page asked for of an answer, which is the same in whatever order. */
export async function foundOf(state: FinderState, { first, rest }: Gathered, { index }: { readonly index: SearchIndex }): Promise<Found> {
  const places = await placesInOrder([...first.map(({ result }) => result.place), ...rest], state.sort, index);
  const { start, ...page } = pageIn(state, places.length);
  const shown = places.slice(start, start + PAGE_LENGTH);
  const read = new Map(first.map(({ result, asked }) => [result.place, asFound(result, asked)]));
  const others = await index.readAll(shown.filter((place) => !read.has(place)));
  for (const result of others) read.set(result.place, { ...result, asked: state.query });
  const found = first.find(({ asked }) => asked.via === "typed") ?? first[0];
  return {
    ...page,
    level: bestLevel({ first }),
    counted: { ...state, query: found?.asked.text ?? state.query },
    results: shown.flatMap((place) => read.get(place) ?? []),
  };
}

function asFound(result: Result, { text, exchange }: Asked): FoundResult {
  const said = everydayOf(result, text);
  return { ...result, asked: text, ...(exchange ? { exchange } : {}), ...(said ? { said } : {}) };
}

/** The everyday word that was asked for, where the record does not hold it itself. */
const everydayOf = ({ everyday = [], names, summary }: Result, text: string): string | undefined =>
  everyday.find((term) => fold(term) === fold(text.trim()) && ![...names, summary].some((own) => fold(own).includes(fold(term))));

export function pageIn({ page: wanted }: FinderState, total: number) {
  const page = Math.max(1, Math.min(wanted, Math.ceil(total / PAGE_LENGTH)));
  return { total, page, start: (page - 1) * PAGE_LENGTH };
}
