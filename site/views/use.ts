/** What is known of the use of a platform, in words: for the page, the badge and the comparison alike. */
import { showAmount, showUnit } from "../../scripts/catalogue/measures.ts";
import { type Use, useAge } from "../../scripts/catalogue/use.ts";
import type { Metric } from "../../scripts/records/schema/choices.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { showDate, showLarge, showNumber } from "../../scripts/text/formats.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { fill } from "../i18n/fill.ts";
import type { KnownWords } from "../i18n/vi/known.ts";

type UseWords = KnownWords["use"];

/** Since when it is in use, by what; or that this is not known. */
export function saySince({ by, since = "", evidenceSince, evidenceBy }: Use, words: UseWords, lang: Lang): string {
  const said = fill(words[by ?? "unknown"], { date: showDate(since, lang) });
  return evidenceSince === undefined
    ? said
    : fill(evidenceBy === "list" ? words.earlierList : words.earlier, { launched: said, date: showDate(evidenceSince, lang) });
}

interface Surroundings {
  readonly words: UseWords;
  readonly metrics: Readonly<Record<Metric, string>>;
  readonly lang: Lang;
  readonly today: string;
}

/** The newest value and how old it is; undefined where there is none. */
export function sayNewest(use: Pick<Use, "newest">, { words, metrics, lang, today }: Surroundings): string | undefined {
  const { newest } = use;
  const age = useAge(use, today);
  if (!newest || age === undefined) return undefined;
  const value = sayHedged(showAmount(newest.value, newest.unit, lang), newest, words);
  const metric = metrics[newest.metric].toLocaleLowerCase(lang);
  return fill(words.newest, { metric, value, date: showDate(newest.date, lang), age: sayAge(age, words) });
}

/** The record that the newest value is of. */
export const newestRecord = ({ newest }: Pick<Use, "newest">, usage: readonly UsageRecord[] = []): UsageRecord | undefined =>
  newest && usage.find(({ date, metric, value }) => date === newest.date && metric === newest.metric && value === newest.value);

/** How old the newest value is. */
export function sayWhen(use: Pick<Use, "newest">, words: UseWords, today: string): string {
  const age = useAge(use, today);
  return age === undefined ? "" : sayAge(age, words);
}

/** "hơn 67.000.000": a number with what its source says of it, where it is not exact. */
export const sayHedged = (number: string, { approximate, hedge }: Pick<UsageRecord, "approximate" | "hedge">, words: UseWords): string =>
  approximate || hedge ? fill(words.hedged[hedge ?? "about"], { value: number }) : number;

const sayAge = (months: number, words: UseWords): string =>
  months < 1 ? words.under : months === 1 ? words.month : fill(words.months, { count: months });

/** A value as people say it, "67 triệu", and to the last digit. */
export function amountOf(
  { value, unit }: Pick<UsageRecord, "value" | "unit">,
  lang: Lang,
): { readonly said: string; readonly exact: string } {
  const exact = `${showNumber(value, lang)}${unit ? ` ${showUnit(unit, lang)}` : ""}`;
  return { said: unit === undefined ? (showLarge(value, lang) ?? exact) : showAmount(value, unit, lang), exact };
}
