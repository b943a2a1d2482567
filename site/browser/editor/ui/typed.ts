/** What people type -> what is kept, and back. Tolerant as the issue forms are (scripts/text/typed). */

import { encodedAddress, readableAddress } from "../../../../scripts/text/address-encoding.ts";
import { showDate, showNumber } from "../../../../scripts/text/formats.ts";
import { type Lang, MAIN_LANG } from "../../../../scripts/text/languages.ts";
import { plainAddress } from "../../../../scripts/text/typed/addresses.ts";
import { readDate, readPartDate } from "../../../../scripts/text/typed/dates.ts";
import { readNumber } from "../../../../scripts/text/typed/numbers.ts";
import { readText } from "../../../../scripts/text/typed/words.ts";
import { addressFault } from "../../../../scripts/text/web-address.ts";

/** Text without what word processors leave in it; in an old encoding it stays as it is, so that the check can say what it reads as. */
export function tidy(typed: string): string {
  const { text, encoding } = readText(typed);
  return encoding ? typed.trim() : text;
}

/** The same of Markdown: the signs that word processors put before the items of a list are its own. */
export const tidyMarkdown = (typed: string): string => tidy(typed).replace(/^([ \t]*)[•·▪‣●◦∙][ \t]+/gmu, "$1- ");

export const tidyLine = (typed: string): string => tidy(typed).replace(/\s+/g, " ");

/** A day as YYYY-MM-DD; what is none stays as it was typed, so that the check can name it. */
export const typedDate = (typed: string): string => readDate(tidyLine(typed)) ?? tidyLine(typed);

/** The same, where a month or year alone will do. */
export const typedPartDate = (typed: string): string => readPartDate(tidyLine(typed)) ?? tidyLine(typed);

/** A number; what is none, or says more than a number, stays as it was typed. */
export function typedNumber(typed: string): number | string {
  const line = tidyLine(typed);
  if (/^-\d+$/.test(line)) return Number(line);
  const { value, hedge, unit, counted } = readNumber(line) ?? {};
  return value === undefined || hedge || unit || counted ? line : value;
}

/** An address, as forms read it. Letters of other alphabets go as they have to, unless they stand in the name of the host: those are looked at first. */
export function typedUrl(typed: string): string {
  const address = plainAddress(tidyLine(typed));
  const isOfPath = addressFault(address) === "letters" && /^https?:\/\/[\w\-.:]+[/?#]/i.test(address);
  return (isOfPath && encodedAddress(address)) || address;
}

export const shownUrl = (value: unknown): string => readableAddress(shownText(value));

/** Day/month/year in both languages, as it is asked for; a month or year alone in figures too, to be typed over. */
export function shownDate(value: unknown): string {
  const text = shownText(value);
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  return year ? `${month}/${year}` : /^\d{4}$/.test(text) ? text : showDate(text, MAIN_LANG);
}

/** Grouped as people read it; what would come back as another number stays plain. */
export function shownNumber(value: unknown, lang: Lang): string {
  if (typeof value !== "number") return shownText(value);
  const shown = showNumber(value, lang);
  return typedNumber(shown) === value ? shown : String(value);
}

/** Anything as text: a value of another type, in a file that was opened, is shown rather than lost. */
export function shownText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
