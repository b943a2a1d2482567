/**
 * Numbers as people write them: "1.000.000", "1,5 triệu", "hơn 67 triệu tài khoản", "2.500 tỷ đồng". What could be two numbers
 * is not guessed: both are handed back, for the question to be asked again.
 */
import { LANGS, LANGUAGES } from "../languages.ts";
import { fold } from "../text.ts";
import { plainDashes } from "./words.ts";

/** What the source says of a number that is not exact: the keys of `hedge` in a usage value. */
export type Hedge = "over" | "about" | "under";

export interface TypedNumber {
  readonly value: number;
  readonly hedge?: Hedge;
  /** "vnd" or "%", where it was written with the number. */
  readonly unit?: string;
}

const HEDGES: Readonly<Record<string, Hedge>> = {
  ...{ hon: "over", tren: "over", over: "over", "more than": "over", ">": "over", vuot: "over", "it nhat": "over" },
  ...{ khoang: "about", "xap xi": "about", "uoc tinh": "about", "uoc dat": "about", uoc: "about", chung: "about", co: "about" },
  ...{ about: "about", around: "about", approximately: "about", "~": "about", "≈": "about" },
  ...{ gan: "under", nearly: "under", almost: "under" },
};

const SCALES: Readonly<Record<string, number>> = {
  ...{ nghin: 1e3, ngan: 1e3, k: 1e3, trieu: 1e6, tr: 1e6, ty: 1e9, ti: 1e9 },
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};
const ENGLISH = /thousand|million|billion|trillion/;

/** Nouns that people put after a count. */
const COUNTED =
  "nguoi(?: dung| dan| su dung)?|(?:cong )?dan|tai khoan|luot(?: truy cap| nguoi| giao dich| xem| tai)?|giao dich|ho(?: so| dan| gia dinh)?|khach hang|thue bao|hoc sinh|can bo|doanh nghiep|to chuc|co quan|don vi|van ban|giay to|dich vu|(?:us|custom)ers?|people|accounts?|visits?|transactions?";
/** Units that the number is in, and how they are kept. */
const UNITS: Readonly<Record<string, string>> = { dong: "vnd", vnd: "vnd", d: "vnd", "%": "%", "phan tram": "%", percent: "%" };
const alternatives = (words: readonly string[]): string =>
  words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .sort((a, b) => b.length - a.length)
    .join("|");

const HEDGE = new RegExp(`^(${alternatives(Object.keys(HEDGES))})(?![a-z])\\s*`);
/** A word that multiplies, folded, as a pattern. */
export const SCALE = `(?:${alternatives(Object.keys(SCALES))})(?![a-z])`;
const PART = new RegExp(`^(\\d(?:[\\d., ]*\\d)?)\\s*((?:nghin |ngan )?(?=${SCALE})${SCALE})?\\s*`);
const AFTER = new RegExp(`^(?:(${alternatives(Object.keys(UNITS))})|${COUNTED})?\\s*(\\+|tro len)?$`);

/** Every number that a text can mean: none, one, or two that the question is to be asked about. */
export function numberReadings(text: string): TypedNumber[] {
  const words = fold(plainDashes(text))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;]$/, "")
    .replace(/^\((.*)\)$/, "$1");
  const [before = "", hedgeWord = ""] = HEDGE.exec(words) ?? [];
  const parts: { digits: string; scale: string }[] = [];
  let rest = words.slice(before.length);
  for (let part = PART.exec(rest); part; part = PART.exec(rest)) {
    parts.push({ digits: part[1] ?? "", scale: part[2] ?? "" });
    rest = rest.slice(part[0].length);
  }
  const after = AFTER.exec(rest);
  if (!after || !isSum(parts)) return [];
  const [, unitWord = "", more] = after;
  const hedge = more === undefined ? HEDGES[hedgeWord] : "over";
  return sums(parts.map(readPart)).map((value) => ({
    value,
    ...(hedge ? { hedge } : {}),
    ...(UNITS[unitWord] ? { unit: UNITS[unitWord] } : {}),
  }));
}

/** The number that a text means; undefined when it is none, or could be two. */
export function readNumber(text: string): TypedNumber | undefined {
  const [one, other] = numberReadings(text);
  return other ? undefined : one;
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

/** Whether a point parts thousands in a language of the catalogue; else "1.500" may be one and a half. */
const POINTED = LANGS.some((lang) => new Intl.NumberFormat(LANGUAGES[lang].locale).format(1e4).includes("."));

/** Vietnamese: 1.000.000,5. English where it can not be anything else: 1,000,000.5. Spaces part thousands in both. */
function plainDigits(digits: string, scale: string): number[] {
  const text = digits.replace(/(?<=\d) (?=\d{3}(?:\D|$))/g, "").trim();
  const [points, commas] = [text.replaceAll(".", ""), text.replaceAll(",", "")];
  if (/^\d+$/.test(text)) return [Number(text)];
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return [Number(points)];
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return [Number(commas)];
  // One separator and three figures: thousands to one reader, a fraction to another.
  if (/^0[.,]\d+$/.test(text)) return [Number(text.replace(",", "."))];
  if (/^\d{1,3}\.\d{3}$/.test(text)) return POINTED && !ENGLISH.test(scale) ? [Number(points)] : [Number(text), Number(points)];
  if (/^\d{1,3},\d{3}$/.test(text)) return [Number(text.replace(",", ".")), Number(commas)];
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text) || /^\d+,(?:\d{1,2}|\d{4,})$/.test(text)) return [Number(points.replace(",", "."))];
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text) || /^\d+\.(?:\d{1,2}|\d{4,})$/.test(text)) return [Number(commas)];
  return [];
}

/** 1,1 triệu is 1100000 and not 1100000.0000000001. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
