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
}

export const DAY_PHRASES: Readonly<Record<Lang, DayPhrases>> = {
  vi: {
    months: [],
    // The second as spreadsheets in Vietnamese write it.
    days: ["{day},? thang {month}(?:,? nam |,? | ?[/.-] ?){year}", "{day}[ -]thg {month}(?:, ?|[ -]){year}"],
    partDates: [
      "(?:thang |t)? ?{month}(?: ?[/.-] ?|,? nam | ){year}",
      "(?:quy|q) ?(?:iv|i{1,3}|[1-4])(?: ?[/.-] ?|,? nam | ){year}",
      "nam {year}(?:-{month})?",
    ],
    onDay: ["ngay"],
    weekdays: ["thu [a-z]{2,4}"],
    partsOf: ["(?:(?:khoang|tu|trong) )?(?:(?:(?:nua )?(?:dau|cuoi)|giua|(?:6|9|sau|chin) thang dau) (?=thang|nam|t\\d))?"],
  },
  en: {
    months: "jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
    days: ["{day}(?:st|nd|rd|th)?[ -]{name},?[ -](?<year>\\d{4}|\\d{2})", "{name} {day}(?:st|nd|rd|th)?,? {year}"],
    partDates: ["{name},? {year}", "year {year}(?:-{month})?"],
    onDay: ["dated?", "on"],
    weekdays: [],
    partsOf: [],
  },
};
