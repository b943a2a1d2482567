/**
 * Order of the first results. The engine counts syllables wherever they stand; what people type is mostly a name, so
 * how a record's names match decides first, and the engine's order only after it. Runs in the browser. Pure.
 */
import { openingLength } from "../../scripts/domain/names.ts";
import { fold } from "../../scripts/domain/text.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { spelling } from "./search-text.ts";

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

/** How a record meets the query, best first: by a name, by its owner, by its text. */
const LEVELS = { equal: 8, starts: 7, code: 6, phrase: 5, prefix: 4, scattered: 3, text: 2, begun: 1, none: 0 } as const;

export interface Match {
  readonly level: number;
  /** Whether the name is written exactly as the query, diacritics included. */
  readonly exact: boolean;
  /** Words of the query in the words of the name: a short name is nearer than a long one. */
  readonly cover: number;
}

const NO_MATCH: Match = { level: LEVELS.none, exact: false, cover: 0 };

/** Best first; equal matches keep the engine's order. */
export function rank<T extends Rankable>(query: string, results: readonly T[]): T[] {
  const wanted = prepare(query);
  return results
    .map((result, index) => ({ result, index, match: bestMatch(wanted, result) }))
    .sort((a, b) => compareMatches(b.match, a.match) || byKind(a.result, b.result, a.match) || a.index - b.index)
    .map(({ result }) => result);
}

/** Of what belongs to an agency, its platforms come before its documents. */
const byKind = (a: Rankable, b: Rankable, { level }: Match): number =>
  level === LEVELS.code ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) : 0;

/** How well a record meets a query, by the best of its names. */
export function matchOf(query: string, result: Rankable): Match {
  return bestMatch(prepare(query), result);
}

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
  const rest = (words: string) => words.split(" ").slice(opening).join(" ");
  return [name, { spelt: rest(name.spelt), folded: rest(name.folded), count: name.count }];
}

function bestMatch(query: Prepared, { names, codes, text }: Rankable): Match {
  const matches = names.flatMap(withAndWithoutOpening).map((name) => matchName(query, name));
  const best = matches.reduce((a, b) => (compareMatches(b, a) > 0 ? b : a), NO_MATCH);
  const code = best.level < LEVELS.code ? codes.find((code) => fold(code) === query.folded) : undefined;
  if (code) return { ...NO_MATCH, level: LEVELS.code, exact: spelling(code) === query.spelt };
  if (best.level < LEVELS.text && hasWords(text, query.folded)) return { ...NO_MATCH, level: LEVELS.text };
  return best;
}

/** Whether the words stand side by side in a text of the index, which is in lower case and without đ already. */
function hasWords(text: string, query: string): boolean {
  return ` ${fold(text).replaceAll(".", " ").replace(/\s+/g, " ")} `.includes(` ${query} `);
}

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
  const words = name.split(" ");
  const wanted = query.split(" ");
  if (wanted.every((word) => words.includes(word))) return LEVELS.scattered;
  return wanted.every((word) => words.some((one) => one.startsWith(word))) ? LEVELS.begun : LEVELS.none;
}

function compareMatches(a: Match, b: Match): number {
  return Number(a.exact) - Number(b.exact) || a.level - b.level || a.cover - b.cover;
}
