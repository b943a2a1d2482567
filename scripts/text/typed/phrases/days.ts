/** Days, months and years in words. */
import type { Lang } from "../../languages.ts";

interface DayPhrases {
  /** How months begin, the first to the twelfth, where they have names; none else. */
  readonly months: readonly string[];
  /** Whole days, months and years in words: {day}, {month} or {name} (of a month), and {year}. */
  readonly days: readonly string[];
  readonly partDates: readonly string[];
  /** Before a day: what says that one follows, and days of the week. */
  readonly onDay: readonly string[];
  readonly weekdays: readonly string[];
  /** Before a month or a year: the part of it, which is left out. */
  readonly partsOf: readonly string[];
  /** Before a day up to which something was counted. */
  readonly upTo: readonly string[];
  /** Between two days. */
  readonly and: readonly string[];
  /** Parts of a year that are neither a day nor a month, each with the month that it ends with. */
  readonly periods: readonly (readonly [pattern: string, lastMonth: number])[];
}

const OF_YEAR = "(?: ?[/.-] ?|,? nam | ){year}";

export const DAY_PHRASES: Readonly<Record<Lang, DayPhrases>> = {
  vi: {
    months: [],
    // The second as spreadsheets in Vietnamese write it.
    days: ["{day},? thang {month}(?:,? nam |,? | ?[/.-] ?){year}", "{day}[ -]thg {month}(?:, ?|[ -]){year}"],
    partDates: ["(?:thang |t)? ?{month}(?: ?[/.-] ?|,? nam | ){year}", "nam {year}(?:-{month})?"],
    onDay: ["(?:ngay )?m[uo]ng", "ngay"],
    weekdays: ["thu (?:[a-z]{2,4}|[2-7])", "chu nhat"],
    partsOf: ["(?:(?:khoang|tu|trong) )?(?:(?:dau|cuoi|giua) (?=thang|nam|t\\d))?"],
    upTo: ["(?:tinh )?den(?: het)?(?: ngay)?", "het"],
    and: ["va", "hoac"],
    periods: [
      ...["i", "ii", "iii", "iv"].map((roman, index) => [`(?:quy|q) ?(?:${roman}|${index + 1})${OF_YEAR}`, 3 * (index + 1)] as const),
      [`(?:(?:6|sau) thang|nua) dau(?: nam)? {year}`, 6],
      [`(?:9|chin) thang(?: dau)?(?: nam)? {year}`, 9],
      [`(?:(?:6|sau) thang|nua) cuoi(?: nam)? {year}`, 12],
    ],
  },
  en: {
    months: "jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
    days: ["{day}(?:st|nd|rd|th)?[ -]{name},?[ -](?<year>\\d{4}|\\d{2})", "{name} {day}(?:st|nd|rd|th)?,? {year}"],
    partDates: ["{name},? {year}", "year {year}(?:-{month})?"],
    onDay: ["dated?", "on"],
    weekdays: [],
    partsOf: [],
    upTo: ["as of", "until", "up to"],
    and: ["and", "or"],
    periods: [
      ...["first|1st", "second|2nd", "third|3rd", "fourth|4th|last"].map(
        (name, index) => [`(?:the )?(?:${name}) quarter(?: of|,)? {year}`, 3 * (index + 1)] as const,
      ),
      ["(?:the )?first half(?: of|,)? {year}", 6],
      ["(?:the )?second half(?: of|,)? {year}", 12],
    ],
  },
};
