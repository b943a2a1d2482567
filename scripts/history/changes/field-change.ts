/** One value that became another, in a sentence. */
import type { SchemaNode } from "../../records/schema/node.ts";
import type { Bilingual } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import { inEach, type Lang, MAIN_LANG, otherLangs } from "../../text/languages.ts";
import { lowerFirst } from "../../text/text.ts";
import { nameWords } from "../../words/words.ts";
import { sayChange } from "./say-change.ts";

/** What the values of a choice are called. */
type Names = Readonly<Record<string, Bilingual>>;

/**
 * A value as one line of text: the main language of a text, the items of a list, what the value of a choice is called, a day as
 * people read it.
 * @param node the part of the schema that the value fits
 */
export function shown(value: unknown, lang: Lang, node: SchemaNode = {}): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item) => shown(item, lang, node.items ?? node)).join(", ");
  if (typeof value !== "object" || value === null)
    return isDay(node) ? showDate(String(value), lang) : nameOf(String(value), lang, node["x-names"] ?? {});
  const { name } = value as { name?: unknown };
  return wordsIn(value, MAIN_LANG) ?? (typeof name === "string" ? name : JSON.stringify(value));
}

const isDay = (node: SchemaNode): boolean => node.format === "date" || node.format === "part-date";

/** A code can be any word, "constructor" too. */
const nameOf = (code: string, lang: Lang, names: Names): string => (Object.hasOwn(names, code) ? (names[code]?.[lang] ?? code) : code);

/** "Đổi tên: “A” → “B”"; with the translations that differ too; what cannot be shown is only named. */
export function fieldChange(title: Bilingual, old: unknown, now: unknown, node: SchemaNode = {}): Bilingual {
  // What a yes or no means when it is absent differs from key to key, so its going is only named.
  if (typeof (now ?? old) === "boolean")
    return typeof now === "boolean" ? sayChange((words, lang) => words.fieldYesNo(title[lang], now)) : fieldTouched(title);
  const differs = shown(old, MAIN_LANG) !== shown(now, MAIN_LANG);
  const main = differs ? [sayChange((words, lang) => words.field(title[lang], shown(old, lang, node), shown(now, lang, node)))] : [];
  const translations = otherLangs(MAIN_LANG)
    .filter((other) => wordsIn(old, other) !== wordsIn(now, other))
    .map((other) =>
      sayChange((words, lang) =>
        words.translation(title[lang], nameWords[lang].languages[other], wordsIn(old, other), wordsIn(now, other)),
      ),
    );
  const all = [...main, ...translations];
  return all.length === 0
    ? fieldTouched(title)
    : inEach((lang) => all.map((sentence, index) => (index === 0 ? sentence[lang] : lowerFirst(sentence[lang]))).join("; "));
}

/** A title that is the same in every language is a proper name. */
export function fieldTouched(title: Bilingual): Bilingual {
  const isName = new Set(Object.values(title)).size === 1;
  return sayChange((words, lang) => words.fieldTouched(title[lang], isName));
}

function wordsIn(value: unknown, lang: Lang): string | undefined {
  const text = ((value ?? {}) as Partial<Record<Lang, unknown>>)[lang];
  return typeof text === "string" ? text : undefined;
}
