/**
 * Calendar days as YYYY-MM-DD strings, which sort and compare as text; where a source says no more, a month (2023-06) or a
 * year (2023) alone. No clock: today is always an argument.
 */

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar: 2024-02-29 is, 2023-02-29 is not. */
export function isDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const PART = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether a text is a day, or a month or year alone. */
export const isPartDate = (text: string): boolean => PART.test(text) && isDate(firstDay(text));

/** The first day it may be: 2023-06 -> 2023-06-01. */
export const firstDay = (date: string): string => (date.length < 10 ? `${date}-01-01`.slice(0, 10) : date);

/** The last day it may be: 2023-06 -> 2023-06-30. By then it is sure to have come. */
export function lastDay(date: string): string {
  if (date.length >= 10) return date;
  const [year = 0, month = 12] = date.split("-").map(Number);
  return format(year, month, daysInMonth(year, month));
}

/** Whether it is sure to have come by the end of a day. */
export const isBy = (date: string, day: string): boolean => lastDay(date) <= day;

/** A day that is looked at, and the last day that anything is known of. */
export interface When {
  readonly day: string;
  readonly today: string;
}

/**
 * Whether what is recorded had come by the end of a day. Of a month or year that is not over yet only that it has come is known:
 * it has by today, and on no earlier day is that sure.
 */
export const hasCome = (date: string, { day, today }: When): boolean => isBy(date, day) || (day >= today && firstDay(date) <= day);

/** Whether two may be the same day: 2023 and 2023-06 may. */
export const overlap = (a: string, b: string): boolean => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

/** Earlier first, by the day on which each is sure to have come; of one day the more exact last. */
export function compareDates(a: string, b: string): number {
  const [one, other] = [lastDay(a), lastDay(b)];
  if (one === other) return a.length - b.length;
  return one < other ? -1 : 1;
}

/** The newest of several by their dates, the later one of two with the same; undefined of none. */
export const newestOf = <T extends { readonly date: string }>(items: readonly T[]): T | undefined =>
  items.reduce<T | undefined>((newest, item) => (newest && compareDates(newest.date, item.date) > 0 ? newest : item), undefined);

/** A place in time between others: the middle of a month or year. Milliseconds. */
export const momentOf = (date: string): number => (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2;

/** The same day some months later, or that month's last day: 2024-01-31 + 1 = 2024-02-29. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const total = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (total % 12) + 1];
  return format(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Whole months from one day to another; both YYYY-MM-DD. */
export function monthsBetween(from: string, to: string): number {
  const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const months = monthOf(to) - monthOf(from);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** The day some days later, or earlier when negative. */
export function addDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** @param month from 1 to 12 */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function format(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Whether a day is in a period, its first and last day included; a bound that is not named is open. */
export const isWithin = (day: string, from = "", to = "9999"): boolean => from <= day && day <= to;

/** Days from one day to another; both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
