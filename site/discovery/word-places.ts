/** Which records hold each word: what is said of words that many hold is counted from this. */
import { openingLength } from "../../scripts/text/names.ts";
import type { SearchRecord } from "./records.ts";
import { foldOnce, neighbours, pairs, words } from "./search-text.ts";
import type { TextWords } from "./text-words.ts";

/** Places in the order of the index, by word, folded. Hidden words of neighbours are among them. */
export interface WordPlaces {
  readonly text: ReadonlyMap<string, readonly number[]>;
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** The same of names, without what opens nearly all of them; by words as they are spelt, too. */
  readonly own: ReadonlyMap<string, readonly number[]>;
  /** The same of texts, by words as they are spelt, where that is with marks. */
  readonly marked: ReadonlyMap<string, readonly number[]>;
  /** Words of what each record is called. */
  readonly lengths: readonly number[];
}

export interface WordPlacesHearer {
  readonly hear: (record: Pick<SearchRecord, "names" | "everyday" | "near">, words: TextWords) => void;
  readonly places: WordPlaces;
}

type Places = Map<string, number[]>;

/** Hears of one record after the other. */
export function wordPlaces(): WordPlacesHearer {
  const text: Places = new Map();
  const inNames: Places = new Map();
  const own: Places = new Map();
  const marked: Places = new Map();
  const lengths: number[] = [];
  const hear: WordPlacesHearer["hear"] = ({ names, everyday, near }, texts) => {
    const place = lengths.length;
    const spoken = names.map(words);
    lengths.push(spoken[0]?.length ?? 0);
    for (const name of spoken) {
      const folded = name.map(foldOnce);
      const spelt = folded.filter(Boolean);
      for (const word of [...neighbours(spelt), ...spelt]) {
        addTo(inNames, word, place);
        addTo(text, word, place);
      }
      const opening = openingLength(folded);
      for (const word of [...name.slice(opening), ...folded.slice(opening)]) addTo(own, word, place);
    }
    for (const word of [...everyday, ...near].flatMap(pairs)) addTo(text, word, place);
    for (const word of texts.flat()) {
      const folded = foldOnce(word);
      if (folded) addTo(text, folded, place);
      if (folded !== word) addTo(marked, word, place);
    }
  };
  return { hear, places: { text, names: inNames, own, marked, lengths } };
}

/** Each place once: a word that a record has several times is heard of in a row. */
function addTo(places: Places, word: string, place: number): void {
  const known = places.get(word);
  if (known === undefined) places.set(word, [place]);
  else if (known[known.length - 1] !== place) known.push(place);
}
