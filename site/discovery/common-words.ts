/**
 * The words of a large catalogue that stand in nearly all of its records: they tell none from another, and are the heaviest to ask
 * the index for. Derived from the records, so that each catalogue and each language has its own.
 */
import type { SearchRecord } from "./records.ts";
import { pairs, plainWords } from "./search-text.ts";

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

type Said = Pick<SearchRecord, "names" | "texts">;

export function commonWordsOf(records: readonly Said[], many = MANY): CommonWords {
  if (records.length <= many) return { text: [], names: [] };
  const [inText, inNames] = [new Map<string, number>(), new Map<string, number>()];
  for (const { names, texts } of records) {
    const named = new Set(names.flatMap((name) => [...pairs(name), ...plainWords(name)]));
    countEach(inNames, named);
    countEach(inText, new Set([...named, ...texts.flatMap(([, text]) => plainWords(text))]));
  }
  const inNearlyAll = (counts: ReadonlyMap<string, number>): string[] =>
    [...counts].flatMap(([word, count]) => (count >= NEARLY_ALL * records.length ? [word] : [])).sort();
  return { text: inNearlyAll(inText), names: inNearlyAll(inNames) };
}

function countEach(counts: Map<string, number>, words: ReadonlySet<string>): void {
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
}
