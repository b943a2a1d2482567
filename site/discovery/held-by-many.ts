/**
 * The words that a thousand records hold, and which records they are. The engine scores each record that it finds and hands it
 * over, which takes a tenth of a second for ten thousand; so it is asked for the other words alone, and of these the browser fetches a bit for each
 * record. Shared with the browser.
 */
import type { BesideIndex } from "./orders.ts";
import { foldOnce } from "./search-text.ts";
import type { WordPlaces } from "./word-places.ts";

/** Of one word. */
export interface HeldFile extends BesideIndex {
  readonly word: string;
  /** A bit for each record that holds it, in the order of the index; the bytes in Base64. */
  readonly text: string;
  /** The same for those that are called so. */
  readonly names: string;
  /** The places of the nearest, which have it in their names, and the shortest ones; and of each spelling with marks those that hold it. */
  readonly first: Readonly<Record<string, readonly number[]>>;
}

export interface HeldByMany {
  /** Folded; each has the file of its number. */
  readonly words: readonly string[];
  readonly files: readonly HeldFile[];
}

/** So many results are soon there. */
export const MANY_HOLD = 1000;
/** More than are put in our order. */
const FIRST = 60;
/** What has none of these has no ending that the engine could take off. */
const VOWEL = /[aeiouy]/;
/** No word is spelt so. */
const ANY_SPELLING = "";

/** @param hasEndings whether the engine takes the endings off the words of the language */
export function heldByMany(places: WordPlaces, hasEndings: boolean, many = MANY_HOLD): HeldByMany {
  const { text, names, lengths } = places;
  const words = [...text].flatMap(([word, held]) => (held.length >= many && !(hasEndings && VOWEL.test(word)) ? [word] : [])).sort();
  const spellings = spellingsOf(places.marked, words);
  const files = words.map((word): HeldFile => {
    const [inText, inNames] = [text, names].map((held) => bitsOf(held.get(word) ?? [], lengths.length)) as [Uint8Array, Uint8Array];
    const first = { [ANY_SPELLING]: names.get(word) ?? [], ...spellings.get(word) };
    const nearest = Object.entries(first).map(([spelling, all]) => [spelling, nearestOf(all, inNames, lengths)]);
    return { word, text: packed(inText), names: packed(inNames), first: Object.fromEntries(nearest) };
  });
  return { words, files };
}

/** Of each of these words its spellings with marks, and which records hold them. */
function spellingsOf(marked: WordPlaces["marked"], words: readonly string[]): ReadonlyMap<string, Record<string, readonly number[]>> {
  const spellings = new Map(words.map((word) => [word, {} as Record<string, readonly number[]>]));
  for (const [word, places] of marked) {
    const own = spellings.get(foldOnce(word));
    if (own) own[word] = places;
  }
  return spellings;
}

function bitsOf(places: readonly number[], records: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(records / 8));
  for (const place of places) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
  return bits;
}

const hasBit = (bits: Uint8Array, place: number): boolean => (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;

const placesOf = (bits: Uint8Array): number[] =>
  Array.from({ length: bits.length * 8 }, (_, place) => place).filter((place) => hasBit(bits, place));

const nearestOf = (places: readonly number[], named: Uint8Array, lengths: readonly number[]): number[] =>
  [...places]
    .sort((a, b) => Number(hasBit(named, b)) - Number(hasBit(named, a)) || (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b)
    .slice(0, FIRST);

const packed = (bits: Uint8Array): string => btoa(String.fromCharCode(...bits));
const unpacked = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** A word that is asked for, and its file. */
export interface HeldWord {
  readonly word: string;
  readonly file: HeldFile;
}

/** @returns whether the record at a place holds all */
export function holdsAll(words: readonly HeldWord[]): (place: number) => boolean {
  const all = words.map(({ file }) => unpacked(file.text));
  return (place) => all.every((bits) => hasBit(bits, place));
}

/** The places that hold all: the nearest first, then what is called so, then the others in the order of the index. */
export function placesThatHold(words: readonly HeldWord[]): number[] {
  const bitsOfAll = (key: "text" | "names") =>
    words.map(({ file }) => unpacked(file[key])).reduce((a, b) => a.map((byte, at) => byte & (b[at] ?? 0)));
  const [text, names] = [bitsOfAll("text"), bitsOfAll("names")];
  const first = words.flatMap(({ word, file }) => file.first[word] ?? file.first[ANY_SPELLING] ?? []);
  const nearest = [...first.filter((place) => hasBit(names, place)), ...first.filter((place) => hasBit(text, place))];
  return [...new Set([...nearest, ...placesOf(names), ...placesOf(text)])];
}
