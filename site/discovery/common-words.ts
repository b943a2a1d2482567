/**
 * The words of a large catalogue that stand in nearly all of its records: they tell none from another, and are the heaviest to ask
 * the index for. Derived from the records, so that each catalogue and each language has its own.
 */
import { fold } from "../../scripts/text/text.ts";
import type { SearchRecord } from "./records.ts";
import { pairs, words } from "./search-text.ts";

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
  const inNearlyAll = (wordsOf: (record: Said) => readonly string[]): string[] => {
    const counts = new Map<string, number>();
    for (const record of records) for (const word of new Set(wordsOf(record))) counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].flatMap(([word, count]) => (count >= NEARLY_ALL * records.length ? [word] : [])).sort();
  };
  const named = ({ names }: Said) => names.flatMap((name) => [...pairs(name), ...foldedWords(name)]);
  return {
    text: inNearlyAll((record) => [...named(record), ...record.texts.flatMap(([, text]) => foldedWords(text))]),
    names: inNearlyAll(named),
  };
}

const foldedWords = (text: string): string[] => words(fold(text));
