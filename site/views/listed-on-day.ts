/** How the list on a day is named and counted: the same on a page and in the script that shows any other day. */

import { showDate, showNumber } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { fill } from "../i18n/fill.ts";
import type { AsOfWords } from "../i18n/vi/as-of.ts";

/** "Danh mục ngày 11/02/2022" */
export const onDay = (date: string, words: Pick<AsOfWords, "on">, lang: Lang): string => fill(words.on, { date: showDate(date, lang) });

/** "14 nền tảng trong Danh mục" */
export const countListed = (count: number, words: Pick<AsOfWords, "oneListed" | "manyListed">, lang: Lang): string =>
  fill(count === 1 ? words.oneListed : words.manyListed, { count: showNumber(count, lang) });
