/**
 * Numbers as people write them: "1.000.000", "1,5 triệu", "hơn 67 triệu tài khoản", "2.500 tỷ đồng". What could be two numbers
 * is not guessed: both are handed back, for the question to be asked again.
 */
import { LANGS, LANGUAGES } from "../languages.ts";
import { onDemand } from "../made-once.ts";
import { fold } from "../text.ts";
import { alternatives, anyOf, inAny } from "./phrases/any.ts";
import { type Hedge, NUMBER_PHRASES } from "./phrases/numbers.ts";
import { plainDashes } from "./words.ts";

export interface TypedNumber {
  readonly value: number;
  readonly hedge?: Hedge;
  /** "vnd" or "%", where it was written with the number. */
  readonly unit?: string;
  /** The noun behind it, as it was typed: what was counted. */
  readonly counted?: string;
}

/** What hedges a number, by its words without their marks. */
const HEDGES: Readonly<Record<string, Hedge>> = {
  ...Object.fromEntries(
    inAny(NUMBER_PHRASES, ({ hedges }) =>
      Object.entries(hedges).flatMap(([hedge, all]) => all.map((word) => [fold(word), hedge as Hedge])),
    ),
  ),
  // Signs that every language has.
  ...{ ">": "over", "~": "about", "≈": "about" },
};
const SPELT = inAny(NUMBER_PHRASES, ({ hedges }) => Object.values(hedges).flat());
const ONLY_MARKED = inAny(NUMBER_PHRASES, ({ onlyMarked }) => onlyMarked);
const SCALES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(inAny(NUMBER_PHRASES, ({ scales }) => Object.entries(scales))),
  k: 1e3,
};
/** Units that the number is in, and how they are kept. */
export const NUMBER_UNITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(inAny(NUMBER_PHRASES, ({ units }) => Object.entries(units))),
  ...{ vnd: "vnd", "₫": "vnd", usd: "usd", "%": "%" },
};
const longestFirst = (words: readonly string[]): string =>
  words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .sort((a, b) => b.length - a.length)
    .join("|");

const HEDGE = new RegExp(`^(${longestFirst(Object.keys(HEDGES))})(?![a-z])\\.?\\s*`);
const BEHIND = inAny(NUMBER_PHRASES, ({ behind }) => behind.map(fold));
const HEDGE_BEHIND = new RegExp(`(?:\\(\\s{0,3}(${longestFirst(Object.keys(HEDGES))})\\.?\\s{0,3}\\)|\\s(${longestFirst(BEHIND)})\\.?)$`);
/** A word that multiplies, folded, as a pattern. */
export const SCALE = `(?:${longestFirst(Object.keys(SCALES))})(?![a-z])`;
const PART = new RegExp(
  `^(\\d(?:[\\d., ]*\\d)?)\\s*((?:${anyOf(NUMBER_PHRASES, ({ scalesOfScales }) => scalesOfScales)} )?(?=${SCALE})${SCALE})?\\s*`,
);
/** "1 triệu rưỡi". */
const AND_HALF = new RegExp(`^(\\d{1,3}) ?(${SCALE}) ${anyOf(NUMBER_PHRASES, ({ half }) => half)}(?![a-z])`);
const UNIT_BEFORE = /^(vnd)\s*(?=\d)/;
const COUNTED = anyOf(NUMBER_PHRASES, ({ counted }) => counted);
const OR_MORE = anyOf(NUMBER_PHRASES, ({ orMore }) => orMore);
const AFTER = new RegExp(`^(?:(${longestFirst(Object.keys(NUMBER_UNITS))})|(${COUNTED}))?\\s*(\\+|${OR_MORE})?$`);

/** Every number that a text can mean: none, one, or two that the question is to be asked about. */
export function numberReadings(text: string): TypedNumber[] {
  const typed = plainDashes(text)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;]$/, "")
    .replace(/^\(([^()]*)\)$/, "$1");
  const { words, hedges } = withoutHedges(typed);
  const [before, unitBefore = ""] = UNIT_BEFORE.exec(words) ?? [""];
  const parts: { digits: string; scale: string }[] = [];
  let rest = words.slice(before.length).replace(AND_HALF, "$1,5 $2");
  for (let part = PART.exec(rest); part; part = PART.exec(rest)) {
    parts.push({ digits: part[1] ?? "", scale: part[2] ?? "" });
    rest = rest.slice(part[0].length);
  }
  const after = AFTER.exec(rest.replace(/^\((.*)\)$/, "$1"));
  if (!after || !isSum(parts) || parts.some(isLong)) return [];
  const [, unitWord = unitBefore, noun, more] = after;
  // "gần … trở lên" says two things.
  const [hedge, other] = new Set([...hedges, ...(more === undefined ? [] : ["over" as const])]);
  if (other) return [];
  return [...new Set([...sums(parts.map(readPart)), ...shorthand(parts)])].map((value) => ({
    value,
    ...(hedge ? { hedge } : {}),
    ...(NUMBER_UNITS[unitWord] ? { unit: NUMBER_UNITS[unitWord] } : {}),
    ...(noun ? { counted: asTyped(noun, text) } : {}),
  }));
}

/** A number without what hedges it, before or behind it; folded. */
function withoutHedges(typed: string): { words: string; hedges: readonly Hedge[] } {
  const words = fold(typed);
  const isMarked = words !== typed;
  const isSpelt = (word: string, at: number): boolean => {
    const as = typed.slice(at, at + word.length);
    return as === word ? !(isMarked && MARKED.has(word)) && !ONLY_MARKED.some((one) => fold(one) === word) : SPELT.includes(as);
  };
  const [ahead = "", first] = HEDGE.exec(words) ?? [];
  const hasFirst = first !== undefined && isSpelt(first, 0);
  const start = hasFirst ? ahead.length : 0;
  const behind = HEDGE_BEHIND.exec(words.slice(start));
  const last = behind?.[1] ?? behind?.[2];
  const hasLast = behind !== null && last !== undefined && isSpelt(last, words.indexOf(last, start + behind.index));
  const found = [...(hasFirst ? [first] : []), ...(hasLast ? [last] : [])];
  return {
    words: words.slice(start, hasLast ? start + behind.index : undefined).trim(),
    hedges: found.flatMap((word) => HEDGES[word] ?? []),
  };
}
const MARKED = new Set(SPELT.map(fold).filter((word) => !SPELT.includes(word)));

/** Words as they stand in a text, of which they are a part once it is folded. */
function asTyped(folded: string, text: string): string {
  const words = text.split(/\s+/);
  const length = folded.split(" ").length;
  const runs = words.map((_, index) =>
    words
      .slice(index, index + length)
      .join(" ")
      .replace(/^\(|[.;)]+$/g, ""),
  );
  return runs.find((run) => fold(run) === folded) ?? folded;
}

/** The number that a text means; undefined when it is none, or could be two. */
export function readNumber(text: string): TypedNumber | undefined {
  const [one, other] = numberReadings(text);
  return other ? undefined : one;
}

/** "1tr5" is said of one and a half million, and written of no sum; what it is has to be asked. */
function shorthand(parts: readonly { digits: string; scale: string }[]): number[] {
  const [one, other, more] = parts;
  if (!one?.scale || !other || other.scale || more || !/^\d{1,3}$/.test(other.digits)) return [];
  return readPart(one).map((value) => value + (Number(other.digits) * factor(one.scale)) / 10 ** other.digits.length);
}

const factor = (scale: string): number => scale.split(" ").reduce((product, word) => product * (SCALES[word] ?? 1), 1);

/** "1 triệu 500 nghìn": each smaller than the one before it; else what follows is another number. */
const isSum = (parts: readonly { scale: string }[]): boolean =>
  parts.length > 0 && parts.every(({ scale }, index) => index === 0 || factor(scale) < factor(parts[index - 1]?.scale ?? ""));

function readPart({ digits, scale }: { digits: string; scale: string }): number[] {
  const times = factor(scale);
  return plainDigits(digits, scale).map((value) => round(value * times));
}

const sums = (parts: readonly (readonly number[])[]): number[] =>
  parts.reduce<number[]>((all, part) => all.flatMap((one) => part.map((other) => one + other)), [0]);

/**
 * Languages of the catalogue in which a point parts thousands; where there is none "1.500" may be one and a half. Asked of few texts, and a
 * format takes longer to make than a whole file to read.
 */
const pointed = onDemand(() => LANGS.filter((lang) => new Intl.NumberFormat(LANGUAGES[lang].locale).format(1e4).includes(".")));
/** Scales of the other languages: whoever writes "1.500 million" has said so. */
const unpointed = onDemand(
  () => new RegExp(alternatives(inAny(NUMBER_PHRASES, ({ scales }, lang) => (pointed().includes(lang) ? [] : Object.keys(scales))))),
);

/** Vietnamese: 1.000.000,5. English where it can not be anything else: 1,000,000.5. Spaces part thousands in both. */
function plainDigits(digits: string, scale: string): number[] {
  const text = digits.replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, "").trim();
  const [points, commas] = [text.replaceAll(".", ""), text.replaceAll(",", "")];
  if (/^\d+$/.test(text)) return [Number(text)];
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return [Number(points)];
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return [Number(commas)];
  // One separator and three figures: thousands to one reader, a fraction to another.
  if (/^0[.,]\d+$/.test(text)) return [Number(text.replace(",", "."))];
  if (/^\d{1,3}\.\d{3}$/.test(text))
    return pointed().length > 0 && !unpointed().test(scale) ? [Number(points)] : [Number(text), Number(points)];
  if (/^\d{1,3},\d{3}$/.test(text)) return [Number(text.replace(",", ".")), Number(commas)];
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text) || /^\d+,(?:\d{1,2}|\d{4,})$/.test(text)) return [Number(points.replace(",", "."))];
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text) || /^\d+\.(?:\d{1,2}|\d{4,})$/.test(text)) return [Number(commas)];
  return [];
}

/** 1,1 triệu is 1100000 and not 1100000.0000000002. */
const round = (value: number): number => Number(value.toPrecision(DIGITS));
/** Digits that a number holds as they are written. */
const DIGITS = 15;
const isLong = ({ digits }: { digits: string }): boolean =>
  digits.replace(/[., ]/g, "").replace(/^0+|0+$/g, "").length > DIGITS || /^0[.,]0{6}/.test(digits);

/** Whether a text has a number of more digits than are kept, or a smaller one. */
export const hasTooManyDigits = (text: string): boolean => (text.match(/\d[\d., ]*/g) ?? []).some((digits) => isLong({ digits }));
