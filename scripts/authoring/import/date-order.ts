/** Days that are numbers alone: 03/04/2026 is one day where a language of the catalogue has the day first, else two. */
import type { Bilingual } from "../../text/bilingual.ts";
import { LANGS, LANGUAGES } from "../../text/languages.ts";
import { sayImport } from "./say-import.ts";

export const DATE_ORDERS = ["dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const NUMBERS = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/;

/** The same with the day first; what is said of one that could be two days. @param order unless the languages decide it */
export function dayFirst(text: string, order: DateOrder | undefined): string | Bilingual {
  const [, first = "", , second = "", year = ""] = NUMBERS.exec(text) ?? [];
  if (year === "") return text;
  const swapped = `${second}/${first}/${year}`;
  if (order === "mdy") return swapped;
  if (order === "dmy" || LANGS.some((lang) => LANGUAGES[lang].dayFirst)) return text;
  if (Number(first) > 12 || Number(first) === Number(second)) return text;
  if (Number(second) > 12) return swapped;
  const asDay = (day: string, month: string) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return sayImport((words) => words.twoDays(text, asDay(first, second), asDay(second, first)));
}
