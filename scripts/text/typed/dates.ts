/** Days as officials write them. Day before month, always; what could be no day is none. */
import { isDate, isPartDate } from "../dates.ts";
import { fold } from "../text.ts";
import { alternatives, anyOf, inAny } from "./phrases/any.ts";
import { DAY_PHRASES } from "./phrases/days.ts";
import { plainDashes } from "./words.ts";

const MONTHS = inAny(DAY_PHRASES, ({ months }) => months);
const monthNamed = (name: string): string => String((MONTHS.findIndex((beginning) => name.startsWith(beginning)) % 12) + 1);
const GROUPS: Readonly<Record<string, string>> = {
  day: "(?<day>\\d{1,2})",
  month: "(?<month>\\d{1,2})",
  name: `(?<name>${alternatives(MONTHS)}[a-z]*)\\.?`,
  year: "(?<year>\\d{4})",
};
const whole = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/\{([a-z]+)\}/g, (_, name) => GROUPS[name] ?? "")}$`);

/** Each way to write a day, folded: in figures, and in the words of each language. */
const WAYS: readonly RegExp[] = [
  "{day} ?([/.-]) ?{month} ?\\2 ?(?<year>\\d{4}|\\d{2})",
  "{year} ?([/.-]) ?{month} ?\\2 ?{day}",
  "(?<day>\\d\\d)(?<month>\\d\\d){year}",
  "(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)",
  ...inAny(DAY_PHRASES, ({ days }) => days),
].map(whole);

const WEEKDAY = anyOf(DAY_PHRASES, ({ weekdays }) => weekdays);
/** "Hà Nội, ngày", "thứ Hai, ngày": what stands before a day and is no part of it. */
const BEFORE = new RegExp(
  `^(?:(?:(?:${WEEKDAY}|[a-z][a-z .]{1,30}), ?)?${anyOf(DAY_PHRASES, ({ onDay }) => onDay)}\\b:? ?|${WEEKDAY},? ?)`,
);
const UP_TO = new RegExp(`^${anyOf(DAY_PHRASES, ({ upTo }) => upTo)} `);
const plain = (text: string): string =>
  fold(plainDashes(text))
    .replace(/\s+/g, " ")
    .trim()
    // Programs write a day as its midnight; an hour behind a day is no part of it, unless it is that of another zone.
    .replace(/[t ]0?0:00[:.0]*z?$/, "")
    .replace(/(?<=\d{4}),? \d{1,2}[:h]\d{2}(?::\d{2})?$/, "")
    .replace(/^[("“]+|[.,;)"”]+$/g, "")
    .replace(UP_TO, "")
    .replace(BEFORE, "");

/** A year of two figures: 24 is 2024. */
const wholeYear = (year: string): string => (year.length > 2 ? year : `${Number(year) < 70 ? 20 : 19}${year}`);

/** A day as officials write it -> YYYY-MM-DD; undefined when it is none. */
export function readDate(text: string): string | undefined {
  const words = plain(text);
  for (const pattern of WAYS) {
    const { year = "", day = "", name, month = name && monthNamed(name) } = pattern.exec(words)?.groups ?? {};
    const date = `${wholeYear(year)}-${month?.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isDate(date)) return date;
  }
  return undefined;
}

/** A part of a month or year, which is left out: "đầu", "6 tháng đầu". */
const PARTS_OF = inAny(DAY_PHRASES, ({ partsOf }) => partsOf.map((pattern) => new RegExp(`^${pattern}`)));
/** Each way to write a month or a year alone. */
const PART_WAYS: readonly RegExp[] = [
  "{year}(?: ?[/.-] ?{month})?",
  " ?{month}(?: ?[/.-] ?| ){year}",
  ...inAny(DAY_PHRASES, ({ partDates }) => partDates),
].map(whole);

/**
 * The same, or a month or year alone where the source says no more: "6/2023", "T6/2023", "tháng 6 năm 2023", "năm 2023",
 * "giữa năm 2023". A part of a year that is no month ("quý II/2023") is none of these: see `readPeriod`.
 */
export function readPartDate(text: string): string | undefined {
  const bare = PARTS_OF.reduce((words, part) => words.replace(part, ""), plain(text));
  const found = PART_WAYS.map((pattern) => pattern.exec(bare)?.groups).find((groups) => groups !== undefined);
  const { year = "", name, month = name && monthNamed(name) } = found ?? {};
  const date = month ? `${year}-${month.padStart(2, "0")}` : year;
  return isPartDate(date) ? date : readDate(text);
}

const PERIODS = inAny(DAY_PHRASES, ({ periods }) => periods.map(([pattern, month]) => [whole(pattern), month] as const));

/** A quarter or a half of a year, by the year and the month that it ends with. */
export interface Period {
  readonly year: string;
  readonly lastMonth: string;
}

/** "quý II/2023", "6 tháng đầu năm 2023": what no date can say. */
export function readPeriod(text: string): Period | undefined {
  const words = plain(text);
  for (const [pattern, month] of PERIODS) {
    const year = pattern.exec(words)?.groups?.year;
    if (year !== undefined && isPartDate(year)) return { year, lastMonth: `${year}-${String(month).padStart(2, "0")}` };
  }
  return undefined;
}

const BETWEEN_DAYS = new RegExp(`\\s*[;,]\\s*|(?<=[/.]\\d{4})-(?=\\d)|\\s+(?:-|${anyOf(DAY_PHRASES, ({ and }) => and)})\\s+`);

/** Two days or more where one was asked for: "02/11/2026 và 20/10/2026". */
export function severalDates(text: string): readonly string[] {
  const dates = fold(plainDashes(text))
    .split(BETWEEN_DAYS)
    .map((part) => readDate(part));
  return dates.length > 1 && dates.every((date) => date !== undefined) ? dates : [];
}

/** A day with its month first, "10/31/2026", which can be no other. */
export function monthFirst(text: string): string | undefined {
  const [, month, sign = "", day, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(plain(text)) ?? [];
  return sign && readDate(text) === undefined ? readDate(`${day}${sign}${month}${sign}${year}`) : undefined;
}

/** Whether it is written as a day in figures is: then what is wrong with it is that there is no such day. */
export const looksLikeDay = (text: string): boolean => /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$|^\d{8}$/.test(plain(text));
