/** Until when something held, said in one way everywhere: the same on a page and in the script that shows any day. */
import { addDays, isDate } from "../../scripts/text/dates.ts";
import { showDate } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { fill } from "../i18n/fill.ts";
import type { site } from "../i18n/vi/site.ts";

export type UntilWords = Pick<typeof site, "lastDay" | "before">;

/** "đến hết ngày 28/02/2025". @param end when it held no more; of a month or year, which has no day before it, "đến trước năm 2025" */
export const sayUntil = (end: string, { lastDay, before }: UntilWords, lang: Lang): string =>
  isDate(end) ? sayLastDay(addDays(end, -1), { lastDay }, lang) : fill(before, { date: showDate(end, lang) });

/** The same by the last day on which it held. */
export const sayLastDay = (day: string, { lastDay }: Pick<UntilWords, "lastDay">, lang: Lang): string =>
  fill(lastDay, { date: showDate(day, lang) });
