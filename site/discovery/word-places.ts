/** Which records hold each word: what is said of words that many hold is counted from this. */
import type { SearchRecord } from "./records.ts";
import { foldOnce, pairs, plainWords } from "./search-text.ts";
import type { TextWords } from "./text-words.ts";

/** Places in the order of the index, by word, folded. Hidden words of neighbours are among them. */
export interface WordPlaces {
  readonly text: ReadonlyMap<string, readonly number[]>;
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** The same of texts, by words as they are spelt, where that is with marks. */
  readonly marked: ReadonlyMap<string, readonly number[]>;
  /** Words of what each record is called. */
  readonly lengths: readonly number[];
}

export interface WordPlacesHearer {
  readonly hear: (record: Pick<SearchRecord, "names" | "everyday" | "near">, words: TextWords) => void;
  readonly places: WordPlaces;
}

/** Hears of one record after the other. */
export function wordPlaces(): WordPlacesHearer {
  const [text, inNames, marked] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()];
  const lengths: number[] = [];
  const hear: WordPlacesHearer["hear"] = ({ names, everyday, near }, words) => {
    const place = lengths.length;
    const spoken = names.map(plainWords);
    lengths.push(spoken[0]?.length ?? 0);
    const named = new Set([...names.flatMap(pairs), ...spoken.flat()]);
    const held = new Set([...named, ...[...everyday, ...near].flatMap(pairs)]);
    for (const word of new Set(words.flat())) {
      const folded = foldOnce(word);
      if (folded) held.add(folded);
      if (folded !== word) addTo(marked, word, place);
    }
    for (const word of named) addTo(inNames, word, place);
    for (const word of held) addTo(text, word, place);
  };
  return { hear, places: { text, names: inNames, marked, lengths } };
}

function addTo(places: Map<string, number[]>, word: string, place: number): void {
  const known = places.get(word);
  if (known) known.push(place);
  else places.set(word, [place]);
}
