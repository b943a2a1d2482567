/** Dates and numbers as people read them, by `Intl` in the locale of each language; a formatter is made once. */
import { isDate, isPartDate } from "./dates.ts";
import { LANGUAGES, type Lang } from "./languages.ts";
import { madeOnce } from "./made-once.ts";

const once = <T>(make: (lang: Lang) => T): ((lang: Lang) => T) => {
  const made: Partial<Record<Lang, T>> = {};
  return (lang) => {
    made[lang] ??= make(lang);
    return made[lang];
  };
};

const dayFormat = once((lang) => new Intl.DateTimeFormat(LANGUAGES[lang].locale, { ...LANGUAGES[lang].day, timeZone: "UTC" }));
/** By the number of decimals. */
const shownNumbers = once((): ((value: string) => string)[] => []);
const timeFormat = once((lang) => new Intl.DateTimeFormat(LANGUAGES[lang].locale, { hour: "2-digit", minute: "2-digit" }));
const MOMENT = { day: "numeric", month: "numeric", year: "numeric", hour: "2-digit", minute: "2-digit" } as const;
const momentFormat = once((lang) => new Intl.DateTimeFormat(LANGUAGES[lang].locale, MOMENT));
const secondFormat = once((lang) => new Intl.DateTimeFormat(LANGUAGES[lang].locale, { ...MOMENT, second: "2-digit" }));

/** Days of a century are what a catalogue has. */
const shownDate = once((lang) => madeOnce((date) => dateIn(date, lang), 36_525));

/** A day, month or year as people read it; what is none of the calendar stays as it is. */
export const showDate = (date: string, lang: Lang): string => shownDate(lang)(date);

function dateIn(date: string, lang: Lang): string {
  if (!isPartDate(date)) return date;
  const below: Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, number>>> = LANGUAGES[lang].zeroBelow;
  const parts = dayFormat(lang).formatToParts(new Date(date));
  const shown = parts.map(({ type, value }) => ({ type, value: Number(value) < (below[type] ?? 0) ? value.padStart(2, "0") : value }));
  if (isDate(date)) return shown.map(({ value }) => value).join("");
  const month = shown.find(({ type }) => type === "month")?.value ?? "";
  return date.length > 4 ? LANGUAGES[lang].month(month, date.slice(0, 4)) : LANGUAGES[lang].year(date);
}

/** 1.000.000,5 in Vietnamese, 1,000,000.5 in English; at most two decimals, or as many as are asked for, and zero has no sign. */
export function showNumber(value: number, lang: Lang, decimals = 2): string {
  const shown = shownNumbers(lang);
  shown[decimals] ??= madeOnce(numberIn(lang, decimals), 10_000);
  return shown[decimals](String(value));
}

function numberIn(lang: Lang, decimals: number): (value: string) => string {
  const format = new Intl.NumberFormat(LANGUAGES[lang].locale, { maximumFractionDigits: decimals });
  return (value) => format.format(rounded(Number(value), decimals) || 0);
}

/** What was read of a text, as people write it: a figure with all its decimals, a day, else as it is. */
export const showRead = (value: unknown, lang: Lang): string =>
  typeof value === "number" ? showNumber(value, lang, 20) : showDate(String(value), lang);

/**
 * "67 triệu", "6.050 tỷ"; "67 million": a number of seven digits and more as people say it, to four digits at least; undefined of
 * what is short as it is. The exact number stands beside it.
 */
export function showLarge(value: number, lang: Lang): string | undefined {
  const [scale, name] = LANGUAGES[lang].large.find(([one]) => Math.abs(value) >= one) ?? [];
  if (scale === undefined || name === undefined) return undefined;
  const digits = Math.floor(Math.log10(Math.abs(value) / scale)) + 1;
  return `${showNumber(value / scale, lang, Math.max(0, Math.min(2, LARGE_DIGITS - digits)))} ${name}`;
}

const LARGE_DIGITS = 4;

/** The nearest number of so many decimals. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** The time of the clock where the reader is. */
export const showTime = (moment: Date, lang: Lang): string => timeFormat(lang).format(moment);

/** A day and time where the reader is. @param among where another of these is of the same minute, its seconds tell it from that */
export function showMoment(moment: Date, lang: Lang, among: readonly Date[] = []): string {
  const minuteOf = (one: Date) => Math.floor(one.getTime() / 60_000);
  const isAlone = among.every((one) => one.getTime() === moment.getTime() || minuteOf(one) !== minuteOf(moment));
  return (isAlone ? momentFormat : secondFormat)(lang).format(moment);
}
