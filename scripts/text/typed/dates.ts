/** Days as officials write them. Day before month, always; what could be no day is none. */
import { isDate, isPartDate } from "../dates.ts";
import { fold } from "../text.ts";
import { plainDashes } from "./words.ts";

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const monthNamed = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3)) / 4 + 1);
const MONTH = `((?:${MONTHS})[a-z]*)\\.?`;

type Parts = readonly [year: string, month: string, day: string];

/** Each way to write a day, folded, and which part is what. */
const WAYS: readonly (readonly [RegExp, (match: readonly string[]) => Parts])[] = [
  [/^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/, ([, day = "", , month = "", year = ""]) => [year, month, day]],
  [/^(\d{4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/, ([, year = "", , month = "", day = ""]) => [year, month, day]],
  [/^(\d{1,2}),? thang (\d{1,2})(?:,? nam |,? | ?[/.-] ?)(\d{4})$/, ([, day = "", month = "", year = ""]) => [year, month, day]],
  [/^(\d{2})(\d{2})(\d{4})$/, ([, day = "", month = "", year = ""]) => [year, month, day]],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([, year = "", month = "", day = ""]) => [year, month, day]],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})$`), ([, day = "", name = "", year = ""]) => [year, monthNamed(name), day]],
  [new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`), ([, name = "", day = "", year = ""]) => [year, monthNamed(name), day]],
];

/** "Hà Nội, ngày", "thứ Hai, ngày": what stands before a day and is no part of it. */
const BEFORE = /^(?:(?:[a-z][a-z .]{1,30}, ?)?(?:ngay|dated?|on)\b:? ?|thu [a-z]{2,4},? ?)/;
const plain = (text: string): string =>
  fold(plainDashes(text))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[("“]+|[.,;)"”]+$/g, "")
    .replace(BEFORE, "");

/** A year of two figures: 24 is 2024. */
const wholeYear = (year: string): string => (year.length > 2 ? year : `${Number(year) < 70 ? 20 : 19}${year}`);

/** A day as officials write it -> YYYY-MM-DD; undefined when it is none. */
export function readDate(text: string): string | undefined {
  const words = plain(text);
  for (const [pattern, partsOf] of WAYS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const [year, month, day] = partsOf(match);
    const date = `${wholeYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isDate(date)) return date;
  }
  return undefined;
}

/** A part of a month or year, which is left out: "đầu", "6 tháng đầu". */
const PART_OF = /^(?:(?:khoang|tu|trong) )?(?:(?:dau|giua|cuoi|nua dau|nua cuoi|(?:6|9|sau|chin) thang dau) (?=(?:thang|nam|t\d)))?/;
const OF_YEAR = String.raw`(?: ?[/.-] ?|,? nam | )(\d{4})`;
const QUARTER = new RegExp(`^(?:quy|q) ?(?:iv|i{1,3}|[1-4])${OF_YEAR}$`);
const OF_MONTH = new RegExp(`^(?:thang |t)? ?(\\d{1,2})${OF_YEAR}$`);
const NAMED_MONTH = new RegExp(`^${MONTH},? (\\d{4})$`);

/**
 * The same, or a month or year alone where the source says no more: "6/2023", "T6/2023", "tháng 6 năm 2023", "năm 2023". A
 * part of a year that is no month ("giữa năm 2023", "quý II/2023") is known to the year.
 */
export function readPartDate(text: string): string | undefined {
  const words = plain(text);
  const bare = words.replace(PART_OF, "");
  const [, month = "", monthYear = ""] = OF_MONTH.exec(bare) ?? [];
  const [, name = "", namedYear = monthYear] = NAMED_MONTH.exec(bare) ?? [];
  const [, quarterYear = namedYear] = QUARTER.exec(bare) ?? [];
  const [, year = quarterYear, isoMonth = name ? monthNamed(name) : month] = /^(?:nam |year )?(\d{4})(?:-(\d{1,2}))?$/.exec(bare) ?? [];
  const date = isoMonth ? `${year}-${isoMonth.padStart(2, "0")}` : year;
  return isPartDate(date) ? date : readDate(text);
}
