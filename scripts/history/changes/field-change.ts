/** One value that became another, in a sentence. */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, type Lang, MAIN_LANG, otherLangs } from "../../text/languages.ts";
import { lowerFirst } from "../../text/text.ts";
import { nameWords } from "../../words/words.ts";
import { sayChange } from "./say-change.ts";

/** A value as one line of text: the main language of a text, the items of a list. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const { name } = value as { name?: unknown };
  return wordsIn(value, MAIN_LANG) ?? (typeof name === "string" ? name : JSON.stringify(value));
}

/** "Đổi tên: “A” → “B”"; with the translations that differ too; what cannot be shown is only named. */
export function fieldChange(title: Bilingual, old: unknown, now: unknown): Bilingual {
  // What a yes or no means when it is absent differs from key to key, so its going is only named.
  if (typeof (now ?? old) === "boolean")
    return typeof now === "boolean" ? sayChange((words, lang) => words.fieldYesNo(title[lang], now)) : fieldTouched(title);
  const [was, is] = [shown(old), shown(now)];
  const main = was === is ? [] : [sayChange((words, lang) => words.field(title[lang], was, is))];
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
