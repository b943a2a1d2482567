/** What days are written with besides figures: months whose number is in words, and another calendar. */
import { fold } from "../text.ts";
import { anyOf, inAny } from "./phrases/any.ts";
import { DAY_WORDS } from "./phrases/day-words.ts";

const MONTHS_IN_WORDS = inAny(DAY_WORDS, ({ monthsInWords }) =>
  monthsInWords.map(([pattern, figures]) => [new RegExp(String.raw`\b${pattern}`), figures] as const),
);
const OTHER_CALENDAR = new RegExp(String.raw`\b${anyOf(DAY_WORDS, ({ otherCalendar }) => otherCalendar)}`);
const plain = (text: string): string => fold(text).replace(/\s+/g, " ");

/** A day with its month in figures, "tháng ba năm 2024" as "tháng 3 năm 2024"; any other text as it is. */
export function monthInFigures(text: string): string {
  const words = plain(text);
  const read = MONTHS_IN_WORDS.reduce((some, [pattern, figures]) => some.replace(pattern, figures), words);
  return read === words ? text : read;
}

/** Whether it is a day or month of a calendar that no record is kept by. */
export const isOtherCalendar = (text: string): boolean => OTHER_CALENDAR.test(plain(text));
