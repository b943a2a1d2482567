/**
 * Text as the index and the query both see it. Pagefind strips combining marks by itself but keeps đ, and cuts
 * words at punctuation in ways of its own; so both sides get composed Unicode, đ as d, and words between blanks.
 * Runs in the browser too.
 */
import { withoutLookAlikes } from "../../scripts/text/look-alikes.ts";
import { madeOnce } from "../../scripts/text/made-once.ts";
import { fold } from "../../scripts/text/text.ts";

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** "A driver's licence" is a driver licence. The sign first: to look behind each letter takes ten times as long. */
const OWNING = /['’](?<=\p{L}.)s(?!\p{L})/giu;

/** A word of a text, and where it stands in it, composed. */
export interface Spoken {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

export const spokenWords = (text: string): Spoken[] =>
  [...withoutOwning(text.normalize("NFC")).matchAll(WORD)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));

/** The words of a text as they are written, composed. */
export const wordsAsWritten = (text: string): string[] => spokenWords(text).map(({ word }) => word);

/** Blanks in its place, so that every other letter stands where it stood. */
const withoutOwning = (text: string): string => text.replace(OWNING, "  ");

/** Words for the index and the query: "186/QĐ-BTTTT" -> "186 qd btttt". Other diacritics stay, so that the exact spelling can win. */
export function searchable(text: string): string {
  return words(text).join(" ");
}

/** The words of a text, composed, in lower case, with đ as d. */
export function words(text: string): string[] {
  return withoutLookAlikes(text.normalize("NFC")).replace(OWNING, "").toLowerCase().replace(/đ/g, "d").match(WORD) ?? [];
}

/** Begins every hidden word: no query begins so, which keeps them out of the way of the words people type. */
const HIDDEN = "þ";

/** A code or a day as one hidden word: the engine finds the words of all that it is told of a record, and who types a year asks for no day of a record. */
export const hiddenWord = (code: string): string => code && HIDDEN + code.replaceAll("-", HIDDEN);
export const fromHiddenWord = (word: string): string => word.slice(HIDDEN.length).replaceAll(HIDDEN, "-");

/** The same word stands in many texts. */
export const foldOnce = madeOnce(fold, 20_000);

/** The words of a text without their diacritics. */
export const plainWords = (text: string): string[] => words(text).map(foldOnce).filter(Boolean);

/**
 * Hidden words for neighbouring syllables: "dia chi so" -> ["þdiachi", "þchiso"]. Vietnamese words are several
 * syllables, and the engine matches syllables wherever they stand; these let it find them side by side. A name of one
 * word (VNeID, BCA) gets one too, with an end, which only that name holds.
 */
export const pairs = (text: string): string[] => neighbours(plainWords(text));

/** @param syllables the words of a text without their diacritics */
export function neighbours(syllables: readonly string[]): string[] {
  if (syllables.length === 1) return [`${HIDDEN}${syllables[0]}${HIDDEN}`];
  return syllables.slice(1).map((syllable, index) => `${HIDDEN}${syllables[index]}${syllable}`);
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

export const withoutTones = (text: string): string => text.normalize("NFD").replace(TONES, "").normalize("NFC");

/**
 * Words with the tone after the letters: "hòa" and "hoà" are one spelling, "hoa" is another. For telling whether a
 * name is written exactly as the query is.
 */
export function spelling(text: string): string {
  return wordsAsWritten(text)
    .map((word) => {
      const letters = word.toLowerCase();
      return withoutTones(letters) + (letters.normalize("NFD").match(TONES) ?? []).join("");
    })
    .join(" ");
}
