/** How the lists on a day are named and counted: the same on a page and in the script that shows any other day. */

import { countNamed, type PlatformOn } from "../../scripts/catalogue/as-of.ts";
import { LIST_STATES, type ListState } from "../../scripts/catalogue/lists.ts";
import { isDate } from "../../scripts/text/dates.ts";
import { showDate, showNumber } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { upperFirst } from "../../scripts/text/text.ts";
import { fill } from "../i18n/fill.ts";
import type { AsOfWords } from "../i18n/vi/as-of.ts";
import { sayUntil, type UntilWords } from "./until.ts";

/** "Ngày 11/02/2022", "Năm 2022" */
export function dayTitle(date: string, words: Pick<AsOfWords, "on">, lang: Lang): string {
  const shown = showDate(date, lang);
  return isDate(date) ? fill(words.on, { date: shown }) : upperFirst(shown);
}

/** A list that had not ended on the day. */
export interface DayList {
  readonly key: string;
  readonly state: ListState;
  /** How its document is cited. */
  readonly cited: string;
  readonly official: number;
}

/**
 * In sentences. The official counts first, those of the lists in force apart from those of lists of which that is not clear; then what is known
 * by name, as the table of the lists counts it. An amended list counts no more: the one that amended it has the count of both;
 * whoever is only on the amended one is counted apart, as are those that a document put on a list of which nothing is recorded.
 */
export function dayCounts(
  lists: readonly DayList[],
  listed: readonly PlatformOn[],
  words: Pick<AsOfWords, DayWords>,
  lang: Lang,
): readonly string[] {
  const inState = (state: ListState) => lists.filter((list) => list.state === state);
  const counts = (some: readonly DayList[]) =>
    some.map(({ cited, official }) => fill(words.official, { count: showNumber(official, lang), document: cited })).join("; ");
  const [inForce, unclear, amended] = [inState("in-force"), inState("unclear"), inState("amended")];
  const keys = [...inForce, ...unclear].map(({ key }) => key);
  const named = countNamed(listed, keys);
  const onlyAmended = listed.filter((one) => one.lists.length > 0 && countNamed([one], keys) === 0).length;
  const elsewhere = listed.filter((one) => one.lists.length === 0).length;
  const say = (count: number, one: keyof AsOfWords & DayWords, many: keyof AsOfWords & DayWords) =>
    fill(words[count === 1 ? one : many], { count: showNumber(count, lang), documents: amended.map(({ cited }) => cited).join("; ") });
  return [
    ...(inForce.length > 0 ? [fill(words.inForce, { counts: counts(inForce) })] : []),
    ...(unclear.length > 0 ? [fill(words.unclear, { counts: counts(unclear) })] : []),
    ...(named > 0 ? [say(named, "oneListed", "manyListed")] : []),
    ...(named === 0 && keys.length > 0 ? [words.noneKnown] : []),
    ...(onlyAmended > 0 ? [say(onlyAmended, "oneAmended", "manyAmended")] : []),
    ...(elsewhere > 0 ? [say(elsewhere, "oneElsewhere", "manyElsewhere")] : []),
    ...(listed.length === 0 && lists.length === 0 ? [words.none] : []),
  ];
}
type Counted = "oneListed" | "manyListed" | "oneAmended" | "manyAmended" | "oneElsewhere" | "manyElsewhere";
type DayWords = "inForce" | "unclear" | "official" | Counted | "noneKnown" | "none";

/** On which lists a platform was that had not ended, those in force first: "Quyết định số 1132/QĐ-TTg (Đang có hiệu lực)". */
export function sayListsOf(
  { lists }: Pick<PlatformOn, "lists">,
  day: readonly DayList[],
  states: Readonly<Record<ListState, string>>,
): string {
  const on = day.filter(({ key }) => lists.includes(key));
  const rank = ({ state }: DayList) => LIST_STATES.indexOf(state);
  return [...on]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ cited, state }) => `${cited} (${states[state]})`)
    .join("; ");
}

/** "(từ 01/3/2025)": when a hand-over on record made it the owner, and ended it; nothing where the owner is what the record says today. */
export function sayOwnerSpan(
  { ownerSince, ownerUntil }: Pick<PlatformOn, "ownerSince" | "ownerUntil">,
  words: Pick<AsOfWords, "ownerSince"> & UntilWords,
  lang: Lang,
): string {
  const parts = [
    ...(ownerSince ? [fill(words.ownerSince, { date: showDate(ownerSince, lang) })] : []),
    ...(ownerUntil ? [sayUntil(ownerUntil, words, lang)] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(" ")})` : "";
}
