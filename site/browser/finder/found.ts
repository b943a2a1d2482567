/** An answer of the finder, and the page of it that was asked for. Runs in the browser. */
import { fold } from "../../../scripts/text/text.ts";
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

export const nothingOf = (state: FinderState, unheard: readonly string[]): Found => ({ ...nothingAtAll(state), counted: state, unheard });
/** Whatever is chosen. */
export const nothingAtAll = ({ query }: FinderState): Found => ({ total: 0, page: 1, results: [], unheard: [query.trim()] });

/** The page asked for of an answer. */
export async function foundOf(state: FinderState, { first, rest }: Gathered, { index }: { readonly index: SearchIndex }): Promise<Found> {
  const { start, ...page } = pageIn(state, first.length + rest.length);
  const ranked = first.slice(start, start + PAGE_LENGTH).map(({ result, asked }): FoundResult => {
    const said = everydayOf(result, asked);
    return { ...result, asked: asked.text, ...(asked.exchange ? { exchange: asked.exchange } : {}), ...(said ? { said } : {}) };
  });
  const from = Math.max(0, start - first.length);
  const others = await index.readAll(rest.slice(from, from + PAGE_LENGTH - ranked.length));
  const found = first.find(({ asked }) => asked.via === "typed") ?? first[0];
  return {
    ...page,
    level: bestLevel({ first }),
    counted: { ...state, query: found?.asked.text ?? state.query },
    results: [...ranked, ...others.map((result) => ({ ...result, asked: state.query }))],
  };
}

/** The everyday word that was asked for, where the record does not hold it itself. */
const everydayOf = ({ everyday = [], names, summary }: Result, { text }: Asked): string | undefined =>
  everyday.find((term) => fold(term) === fold(text.trim()) && ![...names, summary].some((own) => fold(own).includes(fold(term))));

export function pageIn({ page: wanted }: FinderState, total: number) {
  const page = Math.max(1, Math.min(wanted, Math.ceil(total / PAGE_LENGTH)));
  return { total, page, start: (page - 1) * PAGE_LENGTH };
}
