/** Dates and numbers as people read them, by `Intl` in the locale of each language; a formatter is made once. */
import { isDate } from "./dates.ts";
import { LANGUAGES, type Lang } from "./languages.ts";

const once = <T>(make: (lang: Lang) => T): ((lang: Lang) => T) => {
  const made: Partial<Record<Lang, T>> = {};
  return (lang) => {
    made[lang] ??= make(lang);
    return made[lang];
  };
};

const dayFormat = once((lang) => new Intl.DateTimeFormat(LANGUAGES[lang].locale, { ...LANGUAGES[lang].day, timeZone: "UTC" }));
const numberFormat = once((lang) => new Intl.NumberFormat(LANGUAGES[lang].locale, { maximumFractionDigits: 2 }));
const timeFormat = once((lang) => new Intl.DateTimeFormat(LANGUAGES[lang].locale, { hour: "2-digit", minute: "2-digit" }));
const momentFormat = once((lang) => new Intl.DateTimeFormat(LANGUAGES[lang].locale, MOMENT));

const MOMENT = {
  day: "numeric",
  month: "numeric",
  year: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
} as const satisfies Intl.DateTimeFormatOptions;

/** A day, YYYY-MM-DD, as people read it; what is no day of the calendar stays as it is. */
export function showDate(date: string, lang: Lang): string {
  if (!isDate(date)) return date;
  const below: Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, number>>> = LANGUAGES[lang].zeroBelow;
  const parts = dayFormat(lang).formatToParts(new Date(date));
  return parts.map(({ type, value }) => (Number(value) < (below[type] ?? 0) ? value.padStart(2, "0") : value)).join("");
}

/** 1.000.000,5 in Vietnamese, 1,000,000.5 in English; at most two decimals, and zero has no sign. */
export const showNumber = (value: number, lang: Lang): string => numberFormat(lang).format(Math.round(value * 100) / 100 || 0);

/** The time of the clock where the reader is. */
export const showTime = (moment: Date, lang: Lang): string => timeFormat(lang).format(moment);

/** A day and time where the reader is. */
export const showMoment = (moment: Date, lang: Lang): string => momentFormat(lang).format(moment);
