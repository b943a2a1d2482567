/**
 * What a thousand records hold: the beginnings of words, and which records they are. The engine scores each record that it finds and hands it
 * over, which takes a tenth of a second for ten thousand; so it is asked for the other words alone, and of these the browser fetches a bit for each
 * record. Shared with the browser.
 */
import type { BesideIndex } from "./orders.ts";
import { foldOnce, isHidden } from "./search-text.ts";
import type { WordPlaces } from "./word-places.ts";

/** Of one beginning. */
export interface HeldFile extends BesideIndex {
  readonly begin: string;
  /** A bit for each record that holds it, in the order of the index; the bytes in Base64. */
  readonly text: string;
  /** The same for those that are called so. */
  readonly names: string;
  /** The places of the nearest, which have it in their names, and the shortest ones; and of each spelling with marks those that hold it. */
  readonly first: Readonly<Record<string, readonly number[]>>;
}

export interface HeldByMany {
  /** The beginnings, folded; each has the file of its number. */
  readonly begins: readonly string[];
  readonly files: readonly HeldFile[];
}

/** So many results are soon there. */
export const MANY_HOLD = 1000;
/** More than are put in our order. */
const FIRST = 60;
/** What has none of these has no ending that the engine could take off. */
const VOWEL = /[aeiouy]/;
const NONE = new Uint8Array();
/** No word is spelt so. */
const ANY_SPELLING = "";

/** @param hasEndings whether the engine takes the endings off the words of the language */
export function heldByMany(places: WordPlaces, hasEndings: boolean, many = MANY_HOLD): HeldByMany {
  const { text, names, lengths } = places;
  const perhaps = beginsOf(text, many).filter((begin) => !hasEndings || !VOWEL.test(begin));
  const held = bitsOf(text, perhaps, lengths.length);
  const begins = perhaps.filter((begin) => placesOf(held.get(begin) ?? NONE).length >= many);
  const named = bitsOf(names, begins, lengths.length);
  const spellings = spellingsOf(places.marked, begins);
  const files = begins.map((begin): HeldFile => {
    const [inText, inNames] = [held.get(begin) ?? NONE, named.get(begin) ?? NONE];
    const first = { [ANY_SPELLING]: placesOf(inNames), ...spellings.get(begin) };
    const nearest = Object.entries(first).map(([spelling, all]) => [spelling, nearestOf(all, inNames, lengths)]);
    return { begin, text: packed(inText), names: packed(inNames), first: Object.fromEntries(nearest) };
  });
  return { begins, files };
}

/** Of each of these words its spellings with marks, and which records hold them. */
function spellingsOf(marked: WordPlaces["marked"], begins: readonly string[]): ReadonlyMap<string, Record<string, readonly number[]>> {
  const spellings = new Map(begins.map((begin) => [begin, {} as Record<string, readonly number[]>]));
  for (const [word, places] of marked) {
    const own = spellings.get(foldOnce(word));
    if (own) own[word] = places;
  }
  return spellings;
}

/** The beginnings of words that perhaps many hold: whoever holds two of the words is counted twice. */
function beginsOf(words: WordPlaces["text"], many: number): string[] {
  const sums = new Map<string, number>();
  for (const [word, places] of words) for (const begin of allBegins(word)) sums.set(begin, (sums.get(begin) ?? 0) + places.length);
  return [...sums].flatMap(([begin, sum]) => (sum >= many ? [begin] : [])).sort();
}

/** A hidden word is only asked for whole. */
const allBegins = (word: string): readonly string[] =>
  isHidden(word) ? [word] : Array.from({ length: word.length }, (_, index) => word.slice(0, index + 1));

function bitsOf(words: WordPlaces["text"], begins: readonly string[], records: number): ReadonlyMap<string, Uint8Array> {
  const bits = new Map(begins.map((begin) => [begin, new Uint8Array(Math.ceil(records / 8))]));
  for (const [word, places] of words)
    for (const begin of allBegins(word)) {
      const own = bits.get(begin);
      if (own) for (const place of places) own[place >> 3] = (own[place >> 3] ?? 0) | (1 << (place & 7));
    }
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

/** A word that is asked for, and the file of its beginning. */
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
