/** How the lists on a day is named and counted: the same on a page and in the script that shows any other day. */

import { showDate, showNumber } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { fill } from "../i18n/fill.ts";
import type { AsOfWords } from "../i18n/vi/as-of.ts";

/** "Ngày 11/02/2022" */
export const onDay = (date: string, words: Pick<AsOfWords, "on">, lang: Lang): string => fill(words.on, { date: showDate(date, lang) });

/** "14 nền tảng đã biết tên trong các Danh mục …" */
export const countListed = (count: number, words: Pick<AsOfWords, "oneListed" | "manyListed">, lang: Lang): string =>
  fill(count === 1 ? words.oneListed : words.manyListed, { count: showNumber(count, lang) });
