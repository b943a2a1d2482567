/**
 * The words that a thousand records hold, and what they begin with, which is typed on the way to them; and which records these are. The engine scores
 * each record that it finds and hands it over, which takes a tenth of a second for ten thousand, and of one letter as long again for each word that begins
 * so; it is asked for the other words alone, and of these the browser fetches a bit for each record. Shared with the browser.
 */
import { grouped } from "../../scripts/text/group.ts";
import type { BesideIndex } from "./orders.ts";
import { foldOnce, withoutTones } from "./search-text.ts";
import type { WordPlaces } from "./word-places.ts";

/** Of one word that many hold, or of all words that begin so. */
export interface HeldFile extends BesideIndex {
  readonly word: string;
  /** A bit for each record that holds it, in the order of the index; the bytes in Base64. */
  readonly text: string;
  /** The same for those that are called so. */
  readonly names: string;
  /**
   * The places of the nearest, which have it in their names, as a word before all, and the shortest ones; and of each spelling with marks those that hold it.
   * A beginning is spelt without its tone, which is typed last.
   */
  readonly first: Readonly<Record<string, readonly number[]>>;
}

export interface HeldByMany {
  /** Folded; they have files, and so has each of their beginnings. */
  readonly words: readonly string[];
  readonly files: readonly HeldFile[];
}

const beginningsOf = (word: string): string[] => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));

/** All that has a file, in the order of their numbers. */
export const withBeginnings = (words: readonly string[]): string[] => [...new Set(words.flatMap(beginningsOf))].sort();

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
  const { text, names, own, marked, lengths } = places;
  const { words, asked, askedBy, spelt } = askedOf(text, hasEndings, many);
  const [inText, inNames] = [text, names].map((held) => bitsBy(askedBy, held, lengths.length)) as [Bits, Bits];
  const spellings = grouped([...bitsBy(spelt, marked, lengths.length)].map((one) => [foldOnce(one[0]), one] as const));
  const shortest = [...lengths.keys()].sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
  const none = new Uint8Array(Math.ceil(lengths.length / 8));
  const files = asked.map((word): HeldFile => {
    const [held, named] = [inText.get(word) ?? none, inNames.get(word) ?? none];
    const first = [[ANY_SPELLING, named] as const, ...(spellings.get(word) ?? [])];
    const nearest = first.map(([spelling, bits]) => {
      const whole = new Set(own.get(spelling === ANY_SPELLING ? word : spelling));
      return [spelling, nearestOf(bits, { whole, named, shortest })] as const;
    });
    return { word, text: packed(held), names: packed(named), first: Object.fromEntries(nearest) };
  });
  return { words, files };
}

/** What has files, and what of it finds a word: itself, or the beginnings that are no word of many, which are asked for whole. */
function askedOf(text: WordPlaces["text"], hasEndings: boolean, many: number) {
  const isHeld = (word: string) => (text.get(word)?.length ?? 0) >= many;
  const sure = (word: string) => (hasEndings ? (word.split(VOWEL)[0] ?? "") : word);
  const all = [...new Set([...text.keys()].filter(isHeld).map(sure).filter(Boolean))].sort();
  const words = all.filter((word, at) => !all[at + 1]?.startsWith(word));
  const asked = withBeginnings(words);
  const isAsked = new Set(asked);
  const askedBy = (word: string): string[] => {
    const found: string[] = [];
    for (let to = 1; to <= word.length && isAsked.has(word.slice(0, to)); to++) found.push(word.slice(0, to));
    return found.filter((one) => one === word || !isHeld(one));
  };
  /** The same of a word with marks, as it is spelt, and begins. */
  const spelt = (word: string): string[] =>
    askedBy(foldOnce(word)).flatMap((one) => {
      const spelling = isHeld(one) ? word : withoutTones(word).slice(0, one.length);
      return foldOnce(spelling) === one ? [spelling] : [];
    });
  return { words, asked, askedBy, spelt };
}

type Bits = ReadonlyMap<string, Uint8Array>;

/** The records of words, by what these are asked for as. */
function bitsBy(askedBy: (word: string) => readonly string[], places: WordPlaces["text"], records: number): Bits {
  const all = new Map<string, Uint8Array>();
  for (const [word, held] of places)
    for (const asked of askedBy(word)) {
      const bits = all.get(asked) ?? new Uint8Array(Math.ceil(records / 8));
      all.set(asked, bits);
      for (const place of held) bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
    }
  return all;
}

const hasBit = (bits: Uint8Array, place: number): boolean => (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;

interface Called {
  /** Places of those in whose names it is a word, and none that opens nearly all names. */
  readonly whole: ReadonlySet<number>;
  /** Of those in whose names a word begins so. */
  readonly named: Uint8Array;
  /** All places, those with the shortest names first. */
  readonly shortest: readonly number[];
}

function nearestOf(held: Uint8Array, { whole, named, shortest }: Called): number[] {
  const found = shortest.filter((place) => hasBit(held, place));
  const orderOf = (place: number) => (whole.has(place) ? 0 : hasBit(named, place) ? 1 : 2);
  return found.sort((a, b) => orderOf(a) - orderOf(b)).slice(0, FIRST);
}

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
  const [left, names] = [bitsOfAll("text"), bitsOfAll("names")];
  const found: number[] = [];
  /** Each once; what is called so holds it too. */
  const take = (place: number) => {
    if (!hasBit(left, place)) return;
    left[place >> 3] = (left[place >> 3] ?? 0) & ~(1 << (place & 7));
    found.push(place);
  };
  const first = telling(words).flatMap(nearestAsSpelt);
  for (const place of first) if (hasBit(names, place)) take(place);
  for (const place of first) take(place);
  for (const held of [names, left]) for (let place = 0; place < held.length * 8; place++) if (hasBit(held, place)) take(place);
  return found;
}

/** Those that the fewest hold come first, and of several the last one, which is typed when the others did not tell enough. */
const telling = (words: readonly HeldWord[]): HeldWord[] =>
  words
    .map((word) => ({ word, count: countIn(unpacked(word.file.text)) }))
    .reverse()
    .sort((a, b) => a.count - b.count)
    .map(({ word }) => word);

function countIn(bits: Uint8Array): number {
  let count = 0;
  for (let byte of bits) for (; byte > 0; byte &= byte - 1) count++;
  return count;
}

/** Without marks it is any spelling. */
const nearestAsSpelt = ({ word, file: { word: folded, first } }: HeldWord): readonly number[] =>
  (word === folded ? undefined : (first[word] ?? first[withoutTones(word)])) ?? first[ANY_SPELLING] ?? [];
