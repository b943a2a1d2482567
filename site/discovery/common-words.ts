/**
 * The words of a large catalogue that stand in nearly all of its records: they tell none from another, and are the heaviest to ask
 * the index for. Derived from the records, so that each catalogue and each language has its own.
 */
import type { SearchRecord } from "./records.ts";
import { folded, pairs, plainWords } from "./search-text.ts";
import { type TextWords, wordsOfTexts } from "./text-words.ts";

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
  const counter = commonWordsCounter(records.length, many);
  for (const record of records) counter.hear(record, wordsOfTexts(record));
  return counter.common();
}

export interface CommonWordsCounter {
  readonly hear: (record: Pick<Said, "names">, words: TextWords) => void;
  readonly common: () => CommonWords;
}

/** Hears of one record after the other. @param all how many there are */
export function commonWordsCounter(all: number, many = MANY): CommonWordsCounter {
  const [inText, inNames] = [recordsByWord(all), recordsByWord(all)];
  let place = 0;
  const hear: CommonWordsCounter["hear"] = ({ names }, words) => {
    for (const word of names.flatMap((name) => [...pairs(name), ...plainWords(name)])) {
      inNames.count(word, place);
      inText.count(word, place);
    }
    for (const text of words) for (const word of folded(text)) inText.count(word, place);
    place++;
  };
  return {
    hear: all > many ? hear : () => {},
    common: () => ({ text: inText.nearlyAll(), names: inNames.nearlyAll() }),
  };
}

/** How many records hold each word that may still be in nearly all of them: one that is met late is missing in too many. */
function recordsByWord(all: number) {
  const counts = new Map<string, { records: number; last: number }>();
  return {
    /** Of each record once. */
    count: (word: string, place: number): void => {
      const count = counts.get(word);
      if (!count) {
        if (all - place >= NEARLY_ALL * all) counts.set(word, { records: 1, last: place });
      } else if (count.last !== place) {
        count.records++;
        count.last = place;
      }
    },
    nearlyAll: (): string[] => [...counts].flatMap(([word, { records }]) => (records >= NEARLY_ALL * all ? [word] : [])).sort(),
  };
}
