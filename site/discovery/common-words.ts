/**
 * The words of a large catalogue that stand in nearly all of its records: they tell none from another, and are the heaviest to ask
 * the index for. Derived from the records, so that each catalogue and each language has its own.
 */
import type { WordPlaces } from "./word-places.ts";

/** Folded. Hidden words of neighbours are among them. */
export interface CommonWords {
  /** In the text of nearly all. */
  readonly text: readonly string[];
  /** In the names of nearly all, too: alone they ask for everything. */
  readonly names: readonly string[];
}

/** In a smaller catalogue the index answers soon enough whatever is asked. */
export const MANY = 2000;
const NEARLY_ALL = 0.9;

/** @param places which records hold each word */
export function commonWordsOf({ text, names, lengths }: WordPlaces, many = MANY): CommonWords {
  if (lengths.length <= many) return { text: [], names: [] };
  const inNearlyAll = (words: WordPlaces["text"]): string[] =>
    [...words].flatMap(([word, places]) => (places.length >= NEARLY_ALL * lengths.length ? [word] : [])).sort();
  return { text: inNearlyAll(text), names: inNearlyAll(names) };
}
