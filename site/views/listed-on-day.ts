/** How the lists on a day are named and counted: the same on a page and in the script that shows any other day. */

import type { PlatformOn } from "../../scripts/catalogue/as-of.ts";
import { showDate, showNumber } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { fill } from "../i18n/fill.ts";
import type { AsOfWords } from "../i18n/vi/as-of.ts";

/** "Ngày 11/02/2022" */
export const onDay = (date: string, words: Pick<AsOfWords, "on">, lang: Lang): string => fill(words.on, { date: showDate(date, lang) });

/** A list that had not ended on the day. */
export interface DayList {
  /** How its document is cited. */
  readonly cited: string;
  readonly official: number;
}

/**
 * The official counts first, then what is known by name: "Số lượng chính thức: 35 nền tảng (Quyết định số …). Trang này …".
 * @param listed platforms known by name on those lists
 */
export function sayDay(lists: readonly DayList[], listed: number, words: Pick<AsOfWords, DayWords>, lang: Lang): string {
  const counts = lists.map(({ cited, official }) => fill(words.official, { count: showNumber(official, lang), document: cited }));
  const none = lists.length > 0 ? words.noneKnown : words.none;
  const known = listed === 0 ? none : fill(listed === 1 ? words.oneListed : words.manyListed, { count: showNumber(listed, lang) });
  return [...(counts.length > 0 ? [fill(words.officials, { counts: counts.join("; ") })] : []), known].join(" ");
}
type DayWords = "officials" | "official" | "oneListed" | "manyListed" | "noneKnown" | "none";

/** "(từ 01/3/2025)": when a hand-over on record made it the owner, and ended it; nothing where the owner is what the record says today. */
export function sayOwnerSpan(
  { ownerSince, ownerUntil }: Pick<PlatformOn, "ownerSince" | "ownerUntil">,
  words: Pick<AsOfWords, "ownerSince" | "ownerUntil">,
  lang: Lang,
): string {
  const parts = [
    ...(ownerSince ? [fill(words.ownerSince, { date: showDate(ownerSince, lang) })] : []),
    ...(ownerUntil ? [fill(words.ownerUntil, { date: showDate(ownerUntil, lang) })] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(" ")})` : "";
}
