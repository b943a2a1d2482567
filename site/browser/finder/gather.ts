/** Asks the index for each way of asking, and puts the first results in our order. Runs in the browser. */
import type { CommonWords } from "../../discovery/common-words.ts";
import { pairs } from "../../discovery/search-text.ts";
import type { Hit, Result, SearchIndex } from "./index-reader.ts";
import { type Asked, indexWords, tellingWords } from "./query.ts";
import { LEVELS, type Ranked, rank } from "./rank.ts";

/** As many of the first results are read and put in our order; behind them the engine's order is good enough. */
export const RANKED = 30;
/** And as many for each other way of asking. */
export const RANKED_OTHER = 6;

/** Without words: for all. */
export type Ask = (wanted: readonly string[]) => Promise<readonly Hit[]>;

/** The index, and how it is asked. */
export interface Asker {
  readonly index: SearchIndex;
  readonly ask: Ask;
  readonly common: CommonWords;
}

/** Results in our order, and behind them the engine's. */
export interface Gathered {
  readonly asked: readonly Asked[];
  readonly first: readonly Ranked<Result>[];
  readonly rest: readonly Hit[];
}

export const bestLevel = ({ first }: Pick<Gathered, "first">): number => Math.max(0, ...first.map(({ match }) => match.level));

/** Asks for each way of asking, reads the first results, and leaves out what holds none of the words whole: the engine guesses. */
export async function gather(asked: readonly Asked[], asker: Asker, most = RANKED): Promise<Gathered> {
  const { index } = asker;
  const found = await Promise.all(asked.map(({ text, via }) => hitsOf(text, asker, via === "everyday" ? RANKED_OTHER : RANKED)));
  const [all = [], ...others] = found;
  // Where nothing holds all that was typed, the next way is as good as the first.
  const main = all.length > 0 ? -1 : others.findIndex((hits) => hits.length > 0);
  const read = merge(all.slice(0, most), ...others.map((hits, index) => hits.slice(0, index === main ? most : RANKED_OTHER)));
  const ranked = rank(asked, await index.readAll(read)).filter(({ match }) => match.level > LEVELS.none);
  const seen = new Set(read.map(({ id }) => id));
  // What is only near stands alone: among answers it would pass for one.
  const near = ranked.filter(({ match }) => match.level === LEVELS.near);
  const answers = ranked.filter(({ match }) => match.level > (near.length > 0 ? LEVELS.near : LEVELS.none));
  return answers.length > 0 ? { asked, first: answers, rest: all.filter(({ id }) => !seen.has(id)) } : { asked, first: near, rest: [] };
}

/** What holds the words, those first that have them side by side. */
async function hitsOf(text: string, { ask, common }: Asker, read: number): Promise<readonly Hit[]> {
  const wanted = indexWords(text);
  if (wanted.length === 0) return [];
  const all = await ask(tellingWords(wanted, common));
  // When all results are read anyway, our own order finds those with the words side by side.
  if (all.length <= read) return all;
  const neighbours = pairs(wanted.join(" ")).filter((pair) => !common.names.includes(pair));
  return neighbours.length > 0 ? merge(await ask(neighbours), all) : all;
}

/** Each hit once, in the order of the lists. */
function merge(...lists: readonly (readonly Hit[])[]): Hit[] {
  return [...new Map(lists.flat().map((hit) => [hit.id, hit])).values()];
}
