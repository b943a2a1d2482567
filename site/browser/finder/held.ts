/** Finds what holds all words of a term: those that many records hold, or begin, by their files, where those can be had of this very index, and only the others by the engine. Runs in the browser. */
import { fold } from "../../../scripts/text/text.ts";
import { type HeldByMany, type HeldFile, type HeldWord, holdsAll, placesThatHold, withBeginnings } from "../../discovery/held-by-many.ts";

/** Answers are places in it. */
export interface HeldIndex {
  /** What the engine finds; without a term all, in the order of the index. */
  engine(term: string | null): Promise<readonly number[]>;
  words(): Promise<HeldByMany["words"]>;
  /** @throws where it is of another index */
  file(number: number): Promise<HeldFile>;
}

export async function findHeld(term: string | null, { engine, words, file }: HeldIndex): Promise<readonly number[]> {
  if (term === null) return engine(term);
  const numbers = numbersOf(await words());
  const asked = term.split(" ");
  const [held, others] = [asked.filter((word) => numbers.has(fold(word))), asked.filter((word) => !numbers.has(fold(word)))];
  if (held.length === 0) return engine(term);
  const read = async (word: string): Promise<HeldWord> => {
    const folded = fold(word);
    const one = await file(numbers.get(folded) ?? -1);
    if (one.word !== folded) throw new Error(`the file of ${one.word}, not of ${folded}`);
    return { word, file: one };
  };
  const files = await Promise.all(held.map(read)).catch(() => undefined);
  if (!files) return engine(term);
  return others.length === 0 ? placesThatHold(files) : (await engine(others.join(" "))).filter(holdsAll(files));
}

/** The number of the file of each word, and of each beginning. */
function numbersOf(words: HeldByMany["words"]): ReadonlyMap<string, number> {
  const known = numbered.get(words) ?? new Map(withBeginnings(words).map((word, number) => [word, number]));
  numbered.set(words, known);
  return known;
}

const numbered = new WeakMap<HeldByMany["words"], ReadonlyMap<string, number>>();
