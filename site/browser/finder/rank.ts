/**
 * Order of the first results. The engine counts syllables wherever they stand; what people type is mostly a name, so
 * how a record's names match decides first, and the engine's order only after it. Runs in the browser.
 */
import { openingLength } from "../../../scripts/text/names.ts";
import { fold } from "../../../scripts/text/text.ts";
import { KINDS, type Kind } from "../../discovery/kinds.ts";
import { spelling, words } from "../../discovery/search-text.ts";
import type { Asked } from "./query.ts";

/** What ranking looks at; the rest of a result is carried along. */
export interface Rankable {
  /** Every name of the record: title, abbreviation, aliases, former names, name in the other language. */
  readonly names: readonly string[];
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
  begun: 2,
  apart: 1,
  none: 0,
} as const;

/** A name that was not typed comes just behind the same name typed. */
const EXCHANGED = 0.5;

interface Match {
  readonly level: number;
  /** Whether the name is written exactly as the query, diacritics included. */
  readonly exact: boolean;
  /** Words of the query in the words of the name: a short name is nearer than a long one. */
  readonly cover: number;
}

const NO_MATCH: Match = { level: LEVELS.none, exact: false, cover: 0 };

/** A result with the way of asking that it meets best. */
export interface Ranked<T> {
  readonly result: T;
  readonly match: Match;
  readonly asked: Asked;
}

/** Best first; equal matches keep the engine's order. */
export function rank<T extends Rankable>(asked: readonly Asked[], results: readonly T[]): Ranked<T>[] {
  const wanted = asked.map((one) => ({ asked: one, query: prepare(one.text) }));
  return results
    .map((result, index) => ({ ...bestOf(wanted, result), index }))
    .sort((a, b) => compareMatches(b.match, a.match) || byKind(a.result, b.result, a.match) || a.index - b.index)
    .map(({ result, match, asked }) => ({ result, match, asked }));
}

type Wanted = readonly { readonly asked: Asked; readonly query: Prepared }[];

function bestOf<T extends Rankable>(wanted: Wanted, result: T): Ranked<T> {
  const all = wanted.map(({ asked, query }): Ranked<T> => {
    const match = bestMatch(query, result);
    const level = asked.via === "synonym" && match.level > 0 ? match.level - EXCHANGED : match.level;
    return { result, asked, match: { ...match, level } };
  });
  return all.reduce((a, b) => (compareMatches(b.match, a.match) > 0 ? b : a));
}

/** Of what belongs to an agency, its platforms come before its documents. */
const byKind = (a: Rankable, b: Rankable, { level }: Match): number =>
  level === LEVELS.code ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) : 0;

interface Prepared {
  readonly spelt: string;
  readonly folded: string;
  readonly count: number;
}

const prepare = (text: string): Prepared => {
  const spelt = spelling(text);
  const folded = fold(spelt);
  return { spelt, folded, count: folded ? folded.split(" ").length : 0 };
};

/** A name is also found by what follows "Nền tảng": people leave that out. */
function withAndWithoutOpening(text: string): Prepared[] {
  const name = prepare(text);
  const opening = openingLength(name.folded.split(" "));
  if (opening === 0) return [name];
  const rest = (all: string) => all.split(" ").slice(opening).join(" ");
  return [name, { spelt: rest(name.spelt), folded: rest(name.folded), count: name.count }];
}

function bestMatch(query: Prepared, result: Rankable): Match {
  const { names, codes, text } = result;
  if (isNumberOf(query.folded, result)) return { level: LEVELS.number, exact: true, cover: 1 };
  const matches = names.flatMap(withAndWithoutOpening).map((name) => matchName(query, name));
  const best = matches.reduce((a, b) => (compareMatches(b, a) > 0 ? b : a), NO_MATCH);
  const code = best.level < LEVELS.code ? codes.find((code) => fold(code) === query.folded) : undefined;
  if (code) return { ...NO_MATCH, level: LEVELS.code, exact: spelling(code) === query.spelt };
  if (best.level >= LEVELS.text) return best;
  const level = levelInText(query.folded, text);
  return level > best.level ? { ...NO_MATCH, level } : best;
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

/** The text of the index is in lower case and without đ already. Enough of a word must stand there, for English endings. */
function levelInText(query: string, text: string): number {
  const held = ` ${fold(text).replaceAll(".", " ").replace(/\s+/g, " ")} `;
  if (!query) return LEVELS.none;
  if (held.includes(` ${query} `)) return LEVELS.text;
  return query.split(" ").every((word) => held.includes(` ${word.slice(0, STEM)}`)) ? LEVELS.apart : LEVELS.none;
}
const STEM = 5;

function matchName(query: Prepared, name: Prepared): Match {
  const level = levelOf(query.folded, name.folded);
  const exact = level >= LEVELS.phrase && levelOf(query.spelt, name.spelt) >= LEVELS.phrase;
  return { level, exact, cover: query.count / Math.max(name.count, 1) };
}

function levelOf(query: string, name: string): number {
  if (!query || !name) return LEVELS.none;
  if (name === query) return LEVELS.equal;
  if (name.startsWith(`${query} `)) return LEVELS.starts;
  if (` ${name} `.includes(` ${query} `)) return LEVELS.phrase;
  // The last word may still be being typed.
  if (` ${name}`.includes(` ${query}`)) return LEVELS.prefix;
  const own = name.split(" ");
  const wanted = query.split(" ");
  if (wanted.every((word) => own.includes(word))) return LEVELS.scattered;
  return wanted.every((word) => own.some((one) => one.startsWith(word))) ? LEVELS.begun : LEVELS.none;
}

function compareMatches(a: Match, b: Match): number {
  return Number(a.exact) - Number(b.exact) || a.level - b.level || a.cover - b.cover;
}
