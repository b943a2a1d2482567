/** Asks the index for each way of asking, and puts the first results in our order. Runs in the browser. */
import type { CommonWords } from "../../discovery/common-words.ts";
import { EVERYTHING } from "../../discovery/facet-codes.ts";
import { pairs } from "../../discovery/search-text.ts";
import type { Result, SearchIndex } from "./index-reader.ts";
import { type Asked, indexWords, tellingWords } from "./query.ts";
import { LEVELS, type Ranked, rank } from "./rank.ts";

/** As many of the first results are read and put in our order; behind them the engine's order is good enough. */
export const RANKED = 30;
/** And as many for each other way of asking. */
export const RANKED_OTHER = 6;

/** Without words: for all. An answer is places in the index. */
export type Ask = (wanted: readonly string[]) => Promise<readonly number[]>;

/** The index, and how it is asked. */
export interface Asker {
  readonly index: SearchIndex;
  readonly ask: Ask;
  readonly common: CommonWords;
}

/** Asks of the whole catalogue, whatever is chosen. */
export const askedOfAll = (asker: Asker): Asker => ({
  ...asker,
  ask: (wanted) => asker.index.places(wanted.join(" ") || null, EVERYTHING),
});

/** Results in our order, and behind them the engine's. */
export interface Gathered {
  readonly asked: readonly Asked[];
  readonly first: readonly Ranked<Result>[];
  readonly rest: readonly number[];
}

export const bestLevel = ({ first }: Pick<Gathered, "first">): number => Math.max(0, ...first.map(({ match }) => match.level));

/** Asks for each way of asking, reads the first results, and leaves out what holds none of the words whole: the engine guesses. */
export async function gather(asked: readonly Asked[], asker: Asker, most = RANKED): Promise<Gathered> {
  const { index } = asker;
  const found = await Promise.all(asked.map(({ text, via }) => placesOf(text, asker, via === "everyday" ? RANKED_OTHER : RANKED)));
  const [all = [], ...others] = found;
  // Where nothing holds all that was typed, the next way is as good as the first.
  const main = all.length > 0 ? -1 : others.findIndex((places) => places.length > 0);
  const read = merge(all.slice(0, most), ...others.map((places, index) => places.slice(0, index === main ? most : RANKED_OTHER)));
  const ranked = rank(asked, await index.readAll(read)).filter(({ match }) => match.level > LEVELS.none);
  const seen = new Set(read);
  // What is only near stands alone: among answers it would pass for one.
  const near = ranked.filter(({ match }) => match.level === LEVELS.near);
  const answers = ranked.filter(({ match }) => match.level > (near.length > 0 ? LEVELS.near : LEVELS.none));
  return answers.length > 0 ? { asked, first: answers, rest: all.filter((place) => !seen.has(place)) } : { asked, first: near, rest: [] };
}

/** What holds the words, those first that have them side by side. */
async function placesOf(text: string, { ask, common }: Asker, read: number): Promise<readonly number[]> {
  const wanted = indexWords(text);
  if (wanted.length === 0) return [];
  const all = await ask(tellingWords(wanted, common));
  // When all results are read anyway, our own order finds those with the words side by side.
  if (all.length <= read) return all;
  const neighbours = pairs(wanted.join(" ")).filter((pair) => !common.names.includes(pair));
  if (neighbours.length === 0) return all;
  // "hạ t" is written as one with "hất": who has no word of these is no neighbour.
  const isFound = new Set(all);
  return merge(
    (await ask(neighbours)).filter((place) => isFound.has(place)),
    all,
  );
}

/** Each once, in the order of the lists. */
const merge = (...lists: readonly (readonly number[])[]): number[] => [...new Set(lists.flat())];
