/** One value of a text that is read quickly: what stands there, or that it has to be asked of the reader that decides. */

/** What the quick reader leaves to the reader that decides. */
export class Unsure extends Error {
  override name = "Unsure" as const;
}

const WORDS: ReadonlyMap<string, unknown> = new Map([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** A number as people write it. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What may be another: a date begins so too, and is text. */
const ODD_NUMBER = /^[-+]?(?:[.\d][.\d_]*(?:[eE][-+]?\d*)?|0[box][\da-fA-F]*|\.(?:inf|nan))$/i;

/** What a value without quotes is. */
export function unquotedValue(text: string): unknown {
  const first = text.charCodeAt(0);
  // Signs, digits and the dot.
  if (first === 0x2b || (first >= 0x2d && first <= 0x39)) return numberOr(text);
  return isWord(text) ? WORDS.get(text) : text;
}

/** Nearly all texts are longer, or begin otherwise: only of the others the table is asked. */
const isWord = (text: string): boolean => text.length <= 5 && (text === "" || "~nNtTfF".includes(text.charAt(0))) && WORDS.has(text);

function numberOr(text: string): unknown {
  if (PLAIN_NUMBER.test(text)) {
    const number = Number(text);
    if (number !== 0 || !text.startsWith("-")) return number;
  } else if (!ODD_NUMBER.test(text)) return text;
  throw new Unsure();
}

const COLON = 58;
const DASH = 45;
const UNDERSCORE = 95;
/** Longer than any name. */
const LONGEST_KEY = 100;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === UNDERSCORE;

/** The codes of the characters of a text. */
export type Codes = Uint16Array;

const LAST_PLACE = 1023;
/**
 * Keys that were read, each in a place that its letters decide. The same few stand in all files: another string for each would be looked up
 * among all names that the engine knows whenever an object gets it.
 */
const keys: string[] = new Array<string>(LAST_PLACE + 1).fill("");

/**
 * The key that begins at a place, a name that stands for nothing but itself, with a colon behind it; undefined where none does.
 * @param codes those of the text, and a line end behind them
 */
export function keyAt(text: string, codes: Codes, at: number): string | undefined {
  let code = codes[at] ?? 0;
  if (!isLetter(code)) return undefined;
  let end = at;
  let place = 0;
  while (isLetter(code) || (code >= 48 && code <= 57) || code === DASH) {
    place = (place * 31 + code) & LAST_PLACE;
    code = codes[++end] ?? 0;
  }
  if (code !== COLON || end - at > LONGEST_KEY) return undefined;
  const next = codes[end + 1];
  if (next !== 32 && next !== 10) return undefined;
  const known = keys[place] ?? "";
  if (known.length === end - at && text.startsWith(known, at)) return known;
  const key = text.slice(at, end);
  if (isWord(key)) throw new Unsure();
  keys[place] = key;
  return key;
}

const DOUBLE = /"([^"\\\n]*(?:\\["\\nt][^"\\\n]*)*)"/y;
const SINGLE = /'([^'\n]*(?:''[^'\n]*)*)'/y;

interface Quoted {
  readonly value: string;
  /** The place behind it. */
  readonly end: number;
}

/** What stands in quotes that end on their line. */
export function quotedAt(text: string, at: number): Quoted {
  const isDouble = text[at] === '"';
  const pattern = isDouble ? DOUBLE : SINGLE;
  pattern.lastIndex = at;
  const inside = pattern.exec(text)?.[1];
  if (inside === undefined) throw new Unsure();
  return { value: isDouble ? withoutEscapes(inside) : inside.replaceAll("''", "'"), end: pattern.lastIndex };
}

const withoutEscapes = (text: string): string =>
  text.includes("\\") ? text.replace(/\\(.)/g, (_, letter: string) => ({ n: "\n", t: "\t" })[letter] ?? letter) : text;
