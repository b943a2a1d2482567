/** Months whose number is in words, and days of another calendar: read where an answer is, not while it is typed. */
import type { Lang } from "../../languages.ts";

interface DayWords {
  /** Each with its figure. */
  readonly monthsInWords: readonly (readonly [pattern: string, inFigures: string])[];
  /** What says that the day is one of another calendar. */
  readonly otherCalendar: readonly string[];
}

/** "Tháng năm 2026" is May, or a form whose month nobody filled in. */
const MONTH_NUMBERS = ["mot", "hai", "ba", "(?:tu|bon)", "nam(?! \\d)", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai"];

export const DAY_WORDS: Readonly<Record<Lang, DayWords>> = {
  vi: {
    monthsInWords: MONTH_NUMBERS.map(
      (number, index) => [`thang ${number}(?= ?[/.-] ?\\d{4}|,? nam \\d{4}| \\d{4})`, `thang ${index + 1}`] as const,
    ),
    otherCalendar: ["thang (?:gieng|chap)\\b", "am lich", "ram thang"],
  },
  en: { monthsInWords: [], otherCalendar: ["lunar"] },
};
