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
  return text.length <= 5 && WORDS.has(text) ? WORDS.get(text) : text;
}

function numberOr(text: string): unknown {
  if (PLAIN_NUMBER.test(text)) {
    const number = Number(text);
    if (number !== 0 || !text.startsWith("-")) return number;
  } else if (!ODD_NUMBER.test(text)) return text;
  throw new Unsure();
}

/** A name that stands for nothing but itself, and the colon behind it. */
const KEY = /([A-Za-z_][\w-]{0,99}):(?=[ \n]|$)/y;

/** The key that begins at a place; undefined where none does. */
export function keyAt(text: string, at: number): string | undefined {
  KEY.lastIndex = at;
  const key = KEY.exec(text)?.[1];
  // What every object has would be taken for a key that stands twice.
  if (key !== undefined && (WORDS.has(key) || key in {})) throw new Unsure();
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
