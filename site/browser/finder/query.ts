/**
 * What was typed, and the other ways of asking for the same: the number of a document without what people write around
 * it, and each synonym of the register put in the place of the term that was typed. Runs in the browser.
 */
import { isFoldedSyllable, isSpelt } from "../../../scripts/text/keyed.ts";
import { openingLength } from "../../../scripts/text/names.ts";
import { fold } from "../../../scripts/text/text.ts";
import { alternatives, inAny } from "../../../scripts/text/typed/phrases/any.ts";
import { DOCUMENT_PHRASES, type DocumentPhrases } from "../../../scripts/text/typed/phrases/documents.ts";
import type { CommonWords } from "../../discovery/common-words.ts";
import type { Synonyms } from "../../discovery/search-files.ts";
import { spelling, words, wordsAsWritten } from "../../discovery/search-text.ts";

/**
 * Why something is asked: it was typed so, it means the same, it is an everyday word that stands in the query, it is the query
 * without the words that only ask, its spelling was corrected, or it is what is left of the query.
 */
export type Via = "typed" | "number" | "synonym" | "everyday" | "bare" | "corrected" | "fewer";

/** Two terms: the one typed and the one asked for in its place. */
export interface Exchange {
  readonly typed: string;
  readonly meant: string;
}

export interface Asked {
  readonly text: string;
  readonly via: Via;
  /** What a synonym stands for. */
  readonly exchange?: Exchange;
}

/** As many synonyms are asked for: each costs the index a look. */
const MOST_SYNONYMS = 4;
const MOST_EVERYDAY = 2;

/** Everything to ask for a query: what was typed first. `bare` is what it says without the words that only ask. */
export function readQuery(typed: string, { same, everyday }: Synonyms, bare = ""): Asked[] {
  const short = bare && bare !== typed.trim() ? bare : undefined;
  const number = withoutAttributes(typed) ?? (short && withoutAttributes(short));
  return [
    { text: typed, via: "typed" },
    ...(short === undefined ? [] : [{ text: short, via: "bare" } as const]),
    ...(number === undefined ? [] : [{ text: number, via: "number" } as const]),
    ...[...exchanges(typed, same), ...(short === undefined ? [] : exchanges(short, same))].slice(0, MOST_SYNONYMS),
    ...longest(typed, everyday).map((text): Asked => ({ text, via: "everyday" })),
  ];
}

/** What any language writes around a number, as a query is folded, with any blanks. */
const folded = (said: (one: DocumentPhrases) => readonly string[]): string =>
  alternatives(inAny(DOCUMENT_PHRASES, said).map((phrase) => fold(phrase).replaceAll(" ", String.raw`\s+`)));

/** "ngày 28/9/2023", "28-9-2023", "ngày 28 tháng 9 năm 2023". */
const DAY = new RegExp(
  String.raw`(?<!\p{L})(?:${folded(({ onDay }) => onDay)}\s+)?\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|${folded(({ monthAndYear }) => monthAndYear)})`,
  "gu",
);
/** "quyết định số 2294", "QĐ no. 186", "văn bản số 186", "số 186". */
const NUMBER_WORD = new RegExp(
  String.raw`(?<!\S)(?:${folded(({ anyKind }) => anyKind)}\s+)?(?:${folded(({ number }) => number)}\s+)?(?=\d)`,
  "gu",
);
/** The figure of "186/QĐ-BTTTT" and of "10/2021/QH15". */
const SERIAL = /(?<![\d/])(\d+)\/(?:\d{4}\/)?\p{L}/u;

/** The figure of a document's number that was typed whole: people remember it better than what stands behind it. */
export const serialIn = (typed: string): string | undefined => SERIAL.exec(typed)?.[1];

/** The number of a document without its day and the word "số"; undefined when the query holds neither. */
function withoutAttributes(typed: string): string | undefined {
  const text = fold(typed);
  const bare = text.replace(DAY, " ").replace(NUMBER_WORD, "").trim();
  return bare !== text.trim() && /\d/.test(bare) ? bare : undefined;
}

/** The query with each term of the register that stands in it exchanged for the others of its group, the longest only. */
function exchanges(typed: string, synonyms: Synonyms["same"]): Asked[] {
  const spoken = wordsAsWritten(typed);
  const said = spoken.map(heardAs);
  return synonyms.flatMap((terms) => {
    const all = terms.map((term) => {
      const own = wordsAsWritten(term).map(heardAs);
      return { term, length: own.length, start: positionOf(own, said) };
    });
    const [found] = all.filter(({ start }) => start >= 0).sort((a, b) => b.length - a.length);
    if (!found) return [];
    const before = spoken.slice(0, found.start);
    const after = spoken.slice(found.start + found.length);
    return all
      .filter(({ start }) => start < 0)
      .map(({ term: meant }): Asked => {
        return { text: [...before, meant, ...after].join(" "), via: "synonym", exchange: { typed: found.term, meant } };
      });
  });
}

/** The longest everyday words that stand in a longer query, beside each other. */
function longest(typed: string, everyday: Synonyms["everyday"]): string[] {
  const said = wordsAsWritten(typed).map(heardAs);
  const found = everyday
    .map((term) => ({ term, own: wordsAsWritten(term).map(heardAs) }))
    .map(({ term, own }) => ({ term, length: own.length, start: own.length < said.length ? positionOf(own, said) : -1 }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.length - a.length);
  const kept: Stretch[] = [];
  for (const one of found) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.slice(0, MOST_EVERYDAY).map(({ term }) => term);
}

interface Stretch {
  readonly term: string;
  readonly start: number;
  readonly length: number;
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.start + b.length && b.start < a.start + a.length;

interface Heard {
  readonly spelt: string;
  readonly folded: string;
  readonly isCapitals: boolean;
}

const heardAs = (word: string): Heard => {
  const folded = fold(word).replace(/(?<=[a-z]{2}[^sui])s$/, "");
  return { spelt: isSpelt(word) ? spelling(word) : folded, folded, isCapitals: word.length > 1 && word === word.toUpperCase() };
};

/** One syllable alone is meant where it is spelt so, with its marks or in capitals: without them it may be many words. */
function isSaid(own: Heard, said: Heard | undefined, isAlone: boolean): boolean {
  if (said?.folded !== own.folded) return false;
  const isSpeltSo = said.spelt === own.spelt;
  if (isAlone && isFoldedSyllable(said.folded)) return isSpeltSo && (said.spelt !== said.folded || (said.isCapitals && own.isCapitals));
  return isSpeltSo || said.spelt === said.folded;
}

/** Where some words stand side by side among others, or -1. */
function positionOf(part: readonly Heard[], whole: readonly Heard[]): number {
  const last = whole.length - part.length;
  for (let start = 0; start <= last; start++)
    if (part.every((word, index) => isSaid(word, whole[start + index], part.length === 1 && whole.length > 1))) return start;
  return -1;
}

/** Of the words of a query those that tell its answers from others; none where it asks for all. */
export function tellingWords(wanted: readonly string[], common: CommonWords): readonly string[] {
  const without = (all: readonly string[]) => wanted.filter((word) => !all.includes(fold(word)));
  const telling = without(common.text);
  // A word that only the texts share may still be somebody's name; several are found as neighbours.
  return telling.length > 0 || wanted.length > 1 || without(common.names).length === 0 ? telling : wanted;
}

/**
 * The words that the index is asked for: each once, and without the "Nền tảng" that opens nearly every name, tells
 * nothing apart, and is the heaviest part of the index.
 */
export function indexWords(text: string): string[] {
  const all = words(text);
  return [...new Set(all.slice(openingLength(all.map(fold))))];
}
