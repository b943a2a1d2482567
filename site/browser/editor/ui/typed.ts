/** What people type -> what is kept, and back. Tolerant as the issue forms are (scripts/text/as-typed.ts). */
import { type Hedge, readDate, readNumber, readPartDate } from "../../../../scripts/text/as-typed.ts";
import { showDate, showNumber } from "../../../../scripts/text/formats.ts";
import { type Lang, MAIN_LANG } from "../../../../scripts/text/languages.ts";

/** Text without what word processors leave in it. */
export function tidy(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, " ")
    .trim();
}

export const tidyLine = (typed: string): string => tidy(typed).replace(/\s+/g, " ");

/** A day as YYYY-MM-DD; what is none stays as it was typed, so that the check can name it. */
export const typedDate = (typed: string): string => readDate(tidyLine(typed)) ?? tidyLine(typed);

/** The same, where a month or year alone will do. */
export const typedPartDate = (typed: string): string => readPartDate(tidyLine(typed)) ?? tidyLine(typed);

/** A number; what is none stays as it was typed. A point before one or two digits can only be a decimal one here. */
export function typedNumber(typed: string): number | string {
  const line = tidyLine(typed);
  if (/^-?\d+(?:\.\d{1,2})?$/.test(line)) return Number(line);
  return readNumber(line.replace(/\s*%$/, ""))?.value ?? line;
}

/** How such a number stands to what there is, where it is not exact. */
export const typedHedge = (typed: string): Hedge | undefined => readNumber(tidyLine(typed))?.hedge;

/** An address; people leave the scheme out. */
export function typedUrl(typed: string): string {
  const line = tidyLine(typed);
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(line) ? `https://${line}` : line;
}

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
