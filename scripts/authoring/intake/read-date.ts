/** Days, months and years as answers. What no date can say is asked back, with what may be meant. */
import type { Bilingual } from "../../text/bilingual.ts";
import { lastDay } from "../../text/dates.ts";
import { showDate } from "../../text/formats.ts";
import { looksLikeDay, monthFirst, readDate, readPartDate, readPeriod, severalDates } from "../../text/typed/dates.ts";
import { isOtherCalendar, monthInFigures } from "../../text/typed/day-words.ts";
import { isShortened } from "../../text/typed/ranges.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { sayAnswer } from "./say-answer.ts";

export function readDay(text: string): ReadAnswer | Bilingual {
  const value = readDate(monthInFigures(text));
  if (value !== undefined) return { value };
  const [last] = datesOf(text);
  if (readPeriod(text) && last) return sayAnswer((words, lang) => words.periodNoDay(text, showDate(last, lang)));
  return readPartDate(monthInFigures(text)) === undefined ? sayNoDate(text) : sayAnswer((words) => words.noDay(text));
}

/** A day, or a month or year alone. */
export function readPartOfYear(text: string): ReadAnswer | Bilingual {
  const value = readPartDate(monthInFigures(text));
  const period = readPeriod(text);
  if (period) return sayAnswer((words, lang) => words.period(text, showDate(period.lastMonth, lang), showDate(period.year, lang)));
  if (value === undefined) return sayNoDate(text);
  return isShortened(text) ? { value, notes: [sayAnswer((words, lang) => words.readAs(showDate(value, lang)))] } : { value };
}

function sayNoDate(text: string): Bilingual {
  const several = severalDates(text);
  const swapped = monthFirst(text);
  return sayAnswer((words, lang) => {
    if (several.length > 0)
      return words.severalDates(
        text,
        several.map((date) => showDate(date, lang)),
      );
    if (isOtherCalendar(text)) return words.otherCalendar(text);
    if (swapped !== undefined) return words.monthFirst(text, showDate(swapped, lang));
    return looksLikeDay(text) ? words.notADate(text) : words.noDate(text);
  });
}

/**
 * What a text that is no date may mean, for the person to choose from.
 * @param isPart whether a month or a year alone will do
 */
export function datesOf(text: string, isPart = false): readonly string[] {
  const period = readPeriod(text);
  if (period) return isPart ? [period.lastMonth, period.year] : [lastDay(period.lastMonth)];
  const swapped = monthFirst(text);
  return swapped === undefined ? severalDates(text) : [swapped];
}
