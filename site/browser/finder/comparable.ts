/** Words of queries, names and texts made comparable: as they are spelt, and folded. Runs in the browser. */
import { isFoldedSyllable, isSpelt } from "../../../scripts/text/keyed.ts";
import { fold } from "../../../scripts/text/text.ts";
import { spelling } from "../../discovery/search-text.ts";

export interface Comparable {
  readonly spelt: string;
  readonly folded: string;
  readonly count: number;
}

export const comparable = (text: string): Comparable => {
  // Half of the country hears no difference between two of the tones, and writes one for the other.
  const spelt = spelling(text).replaceAll("đ", "d").replaceAll("\u0303", "\u0309").split(" ").map(singular).join(" ");
  const folded = fold(spelt);
  return { spelt, folded, count: folded ? folded.split(" ").length : 0 };
};

/** What is no whole syllable, a tone having been left out, is no word of other marks. */
export function comparableQuery(text: string): Comparable {
  const query = comparable(text);
  const folded = query.folded.split(" ");
  const spelt = query.spelt.split(" ").map((word, index) => (isSpelt(word) ? word : (folded[index] ?? "")));
  return { ...query, spelt: spelt.join(" ") };
}

/** English words in the singular; no Vietnamese one ends so. */
const singular = (word: string): string => (/^[a-z]{3,}[^sui]s$/.test(word) ? word.slice(0, -1) : word);

/** A word as it is written, and folded. */
export type Word = readonly [spelt: string, folded: string];

export const wordsOf = ({ spelt, folded }: Comparable): readonly Word[] => {
  const all = folded.split(" ");
  return spelt.split(" ").map((word, index) => [word, all[index] ?? ""]);
};

/** Whether a word of the query can be a word of a text: with marks it is no word of other marks, and no syllable without any. */
export const isWord = ([spelt, folded]: Word, [other, otherFolded]: Word): boolean =>
  folded === otherFolded && (spelt === folded || spelt === other || (other === otherFolded && !isFoldedSyllable(folded)));

const TONES = /[\u0300-\u0309\u0323]/g;

/** Whether a word of a text may be one that is still being typed: its tone may come later, the marks that stand are meant. */
export const isBegunBy = ([spelt, folded]: Word, [other, otherFolded]: Word): boolean =>
  otherFolded.startsWith(folded) && (spelt === folded || other.replace(TONES, "").startsWith(spelt.replace(TONES, "")));

/** One syllable of Vietnamese is half a word: it says the same only beside one that it was typed beside. */
export function areWhole(wanted: readonly Word[], folded: string): boolean {
  const isBeside = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined && b !== undefined && ` ${folded} `.includes(` ${a[1]} ${b[1]} `);
  return wanted.every(
    (word, index) => !isFoldedSyllable(word[1]) || isBeside(wanted[index - 1], word) || isBeside(word, wanted[index + 1]),
  );
}

/** Whether any two syllables stand side by side as they were typed, where there is nothing else to go by. */
export const areJoined = (wanted: readonly Word[], folded: string): boolean =>
  wanted.length < 2 ||
  wanted.some(
    (word, index) => !isFoldedSyllable(word[1]) || (index > 0 && ` ${folded} `.includes(` ${wanted[index - 1]?.[1]} ${word[1]} `)),
  );

/** English words have endings; Vietnamese ones are shorter than this, and mean something else with one letter more. */
const STEM = 5;
export const isStem = (a: string, b: string): boolean => a.length >= STEM && b.startsWith(a.slice(0, Math.max(STEM, a.length - 2)));

export const hasInRow = (wanted: readonly Word[], own: readonly Word[]): boolean =>
  own.some((_, start) => wanted.every((word, index) => isWord(word, own[start + index] ?? ["", " "])));
/** How often the words of a query stand side by side in some texts. */
export const occurrences = ({ folded }: Comparable, texts: readonly Pick<Comparable, "folded">[]): number =>
  texts.reduce((sum, text) => sum + ` ${text.folded} `.split(` ${folded} `).length - 1, 0);
