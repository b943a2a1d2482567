/**
 * Order of the first results. The engine counts syllables wherever they stand; what people type is mostly a name, so
 * how a record's names match decides first, and the engine's order only after it. Runs in the browser.
 */
import { openingLength } from "../../../scripts/text/names.ts";
import { fold } from "../../../scripts/text/text.ts";
import { KINDS, type Kind } from "../../discovery/kinds.ts";
import { words } from "../../discovery/search-text.ts";
import {
  areJoined,
  areWhole,
  type Comparable,
  comparable,
  comparableQuery,
  hasInRow,
  isBegunBy,
  isStem,
  isWord,
  occurrences,
  type Word,
  wordsOf,
} from "./comparable.ts";
import type { Asked, Via } from "./query.ts";

/** What ranking looks at; the rest of a result is carried along. */
export interface Rankable {
  /** Every name of the record: title, abbreviation, aliases, former names, name in the other language. */
  readonly names: readonly string[];
  /** Everyday words for what it does. */
  readonly everyday?: readonly string[];
  /** Everyday words for what nothing does, and to which it is nearest. */
  readonly near?: readonly string[];
  /** Codes it belongs to: its owner, its issuer. */
  readonly codes: readonly string[];
  /** All its text in the index. */
  readonly text: string;
  readonly kind: Kind;
}

/** How a record meets the query, best first: by its number, by a name, by its owner, by its text. */
export const LEVELS = {
  number: 10,
  equal: 9,
  starts: 8,
  code: 7,
  phrase: 6,
  prefix: 5,
  scattered: 4,
  text: 3,
  /** It is not what is meant, only the nearest to it: in the very words of the register, which say more than what only holds the words apart. */
  near: 2.5,
  begun: 2,
  apart: 1,
  none: 0,
} as const;

/** A name that was not typed comes behind the same name typed: the less of the query it says, the further. */
const BEHIND: Readonly<Record<Via, number>> = { typed: 0, number: 0, bare: 3, synonym: 0.5, everyday: 3.5, corrected: 0, fewer: 0 };
const EXCHANGED = BEHIND.synonym;
/** Ways of asking for a part of the query. */
const PARTS: readonly Via[] = ["everyday", "bare"];

interface Match {
  readonly level: number;
  /** Whether the name is written exactly as the query, diacritics included. */
  readonly exact: boolean;
  /** Words of the query in the words of the name: a short name is nearer than a long one. */
  readonly cover: number;
  /** Words of what was typed that its names hold, where its names alone do not decide. */
  readonly shared: number;
}

const NO_MATCH: Match = { level: LEVELS.none, exact: false, cover: 0, shared: 0 };

/** A result with the way of asking that it meets best. */
export interface Ranked<T> {
  readonly result: T;
  readonly match: Match;
  readonly asked: Asked;
}

/** Best first; equal matches keep the engine's order. */
export function rank<T extends Rankable>(asked: readonly Asked[], results: readonly T[]): Ranked<T>[] {
  const wanted = asked.map((one) => ({ asked: one, query: comparableQuery(one.text) }));
  return results
    .map((result, index) => ({ ...bestOf(wanted, made(result)), index }))
    .sort(
      (a, b) => compareLevels(b.match, a.match) || byKind(a.result, b.result, a.match) || byCover(b.match, a.match) || a.index - b.index,
    )
    .map(({ result, match, asked }) => ({ result, match, asked }));
}

type Wanted = readonly { readonly asked: Asked; readonly query: Comparable }[];

/** A result made ready once for every way of asking. */
interface Own<T extends Rankable = Rankable> {
  readonly result: T;
  readonly names: readonly Comparable[];
  readonly nameWords: readonly Word[];
  readonly everyday: readonly Comparable[];
  readonly near: readonly Comparable[];
  /** Of its text, which is long and mostly not needed. */
  readonly text: () => Text;
}
interface Text {
  readonly folded: string;
  readonly words: readonly Word[];
}

const ready = new WeakMap<Rankable, Own>();

/** Made ready once, however often it is asked for. */
function made<T extends Rankable>(result: T): Own<T> {
  const known = (ready.get(result) as Own<T> | undefined) ?? makeReady(result);
  ready.set(result, known);
  return known;
}

function makeReady<T extends Rankable>(result: T): Own<T> {
  let text: Text | undefined;
  return {
    result,
    names: result.names.flatMap(withAndWithoutOpening),
    nameWords: result.names.map(comparable).flatMap(wordsOf),
    everyday: (result.everyday ?? []).map(comparable),
    near: (result.near ?? []).map(comparable),
    text: () => {
      if (text === undefined) {
        const held = comparable(result.text);
        text = { folded: held.folded, words: wordsOf(held) };
      }
      return text;
    },
  };
}

function bestOf<T extends Rankable>(wanted: Wanted, own: Own<T>): Ranked<T> {
  const { result } = own;
  const all = wanted.map(({ asked, query }): Ranked<T> => {
    const match = asWhole(asked, bestMatch(query, own));
    // Without the words that only ask it still is what was asked; an everyday word in it is not.
    const least = asked.via === "bare" ? Math.min(match.level, LEVELS.text) : LEVELS.apart;
    const level = isNear(match) ? match.level : Math.max(Math.min(least, match.level), match.level - BEHIND[asked.via]);
    const shared = level < LEVELS.phrase ? sharedWords(wanted[0]?.query, own) : 0;
    // What stands for a part of the query is not written as the query is.
    return { result, asked, match: { ...match, level, shared, exact: match.exact && !PARTS.includes(asked.via) } };
  });
  return all.reduce((a, b) => (compareMatches(b.match, a.match) > 0 ? b : a));
}

const isNear = ({ level }: Match): boolean => level === LEVELS.near;

/** An everyday word of the register is whole, and not one that is still being typed: "port" is no portal. */
const asWhole = ({ via }: Asked, match: Match): Match =>
  via === "everyday" && (match.level === LEVELS.prefix || match.level === LEVELS.begun) ? NO_MATCH : match;

/** Of what belongs to an agency, its platforms come before its documents; of what only holds the words somewhere, platforms come first. */
function byKind(a: Rankable, b: Rankable, { level }: Match): number {
  if (level > LEVELS.code) return 0;
  return level === LEVELS.code
    ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
    : Number(b.kind === "platform") - Number(a.kind === "platform");
}

const sharedWords = (typed: Comparable | undefined, { nameWords }: Own): number =>
  typed ? wordsOf(typed).filter((word) => nameWords.some((one) => isWord(word, one))).length : 0;

/** A name is also found by what follows "Nền tảng": people leave that out. */
function withAndWithoutOpening(text: string): Comparable[] {
  const name = comparable(text);
  const opening = openingLength(name.folded.split(" "));
  if (opening === 0) return [name];
  const rest = (all: string) => all.split(" ").slice(opening).join(" ");
  return [name, { spelt: rest(name.spelt), folded: rest(name.folded), count: name.count }];
}

function bestMatch(query: Comparable, { result, names, everyday, near, text }: Own): Match {
  if (isNumberOf(query.folded, result)) return { ...NO_MATCH, level: LEVELS.number, exact: true, cover: 1 };
  const matches = names.map((name) => matchName(query, name));
  const best = matches.reduce((a, b) => (compareMatches(b, a) > 0 ? b : a), NO_MATCH);
  const code = best.level < LEVELS.code ? result.codes.find((code) => fold(code) === query.folded) : undefined;
  if (code) return { ...NO_MATCH, level: LEVELS.code, exact: comparable(code).spelt === query.spelt };
  const said = bestOfTerms(query, everyday);
  if (said.level > best.level) return { ...said, level: said.level - EXCHANGED };
  if (best.level >= LEVELS.text) return best;
  // The text of the index holds these terms too, so that they can be found.
  if (best.level < LEVELS.near && bestOfTerms(query, near).level > 0) return { ...NO_MATCH, level: LEVELS.near };
  const level = levelInText(query, text());
  if (level <= best.level) return best;
  const isTerm = (terms: readonly Comparable[]) => occurrences(query, terms) > 0;
  // What stands only in a longer everyday word is another one.
  if (level === LEVELS.text && occurrences(query, [text()]) <= occurrences(query, [...everyday, ...near]))
    return { ...NO_MATCH, level: isTerm(near) ? LEVELS.near : best.level };
  return { ...NO_MATCH, level };
}

/** Everyday words are meant whole, or not at all. */
function bestOfTerms(query: Comparable, terms: readonly Comparable[]): Match {
  const matches = terms.map((term) => matchName(query, term));
  return matches.filter(({ level }) => level >= LEVELS.equal).reduce((a, b) => (compareMatches(b, a) > 0 ? b : a), NO_MATCH);
}

/** Whether the query is the number of a document, or the part of it that people remember: "186", "qd 1230 btttt". */
function isNumberOf(query: string, { kind, names: [title = "", ...others] }: Rankable): boolean {
  if (kind !== "document") return false;
  const asked = query.split(" ");
  const serial = asked.find((word) => /^\d+$/.test(word));
  if (serial === undefined || words(title)[0] !== serial) return false;
  const own = new Set([title, ...others].flatMap((name) => words(name).map(fold)));
  return asked.every((word) => own.has(word));
}

/** The text of the index is in lower case and without đ already. */
function levelInText(query: Comparable, { folded, words: own }: Text): number {
  if (!query.folded) return LEVELS.none;
  const wanted = wordsOf(query);
  if (` ${folded} `.includes(` ${query.folded} `) && hasInRow(wanted, own)) return LEVELS.text;
  const isHeld = wanted.every((word) => own.some((one) => isWord(word, one) || isStem(word[1], one[1])));
  return isHeld && areWhole(wanted, folded) ? LEVELS.apart : LEVELS.none;
}

function matchName(query: Comparable, name: Comparable): Match {
  const level = levelOf(query, name);
  const exact = level >= LEVELS.phrase && phraseLevel(query.spelt, name.spelt) >= LEVELS.phrase;
  return { level, exact, cover: query.count / Math.max(name.count, 1), shared: 0 };
}

function levelOf(query: Comparable, name: Comparable): number {
  if (!query.folded || !name.folded) return LEVELS.none;
  const level = phraseLevel(query.folded, name.folded);
  const own = wordsOf(name);
  const wanted = wordsOf(query);
  const isWhole = (word: Word) => own.some((one) => isWord(word, one));
  // What is spelt with other marks is another word; the last one may still be being typed.
  const last = wanted.at(-1) ?? ["", ""];
  const isTyped = (word: Word) => isWhole(word) || (level === LEVELS.prefix && word === last && own.some((one) => isBegunBy(word, one)));
  if (level > LEVELS.none) return wanted.every(isTyped) ? level : LEVELS.none;
  if (!areJoined(wanted, name.folded)) return LEVELS.none;
  if (wanted.every(isWhole)) return LEVELS.scattered;
  // The last word may still be being typed; the others are whole, or long enough to have an ending.
  const isBegun = (word: Word) => isWhole(word) || own.some((one) => isStem(word[1], one[1]) || (word === last && isBegunBy(word, one)));
  return wanted.every(isBegun) ? LEVELS.begun : LEVELS.none;
}

function phraseLevel(query: string, name: string): number {
  if (!query || !name) return LEVELS.none;
  if (name === query) return LEVELS.equal;
  if (name.startsWith(`${query} `)) return LEVELS.starts;
  if (` ${name} `.includes(` ${query} `)) return LEVELS.phrase;
  // The last word may still be being typed.
  return ` ${name}`.includes(` ${query}`) ? LEVELS.prefix : LEVELS.none;
}

const compareLevels = (a: Match, b: Match): number => Number(a.exact) - Number(b.exact) || a.level - b.level || a.shared - b.shared;
const byCover = (a: Match, b: Match): number => a.cover - b.cover;
const compareMatches = (a: Match, b: Match): number => compareLevels(a, b) || byCover(a, b);
