/** Which texts a catalogue may have, and what their files are called: a page of the site each, a file a language. */
import type { Bilingual } from "../text/bilingual.ts";
import { isLang, type Lang } from "../text/languages.ts";

/** The texts that a catalogue may have; each is a page of the site, which is not there without it. */
export const TEXTS = {
  guide: { vi: "Hướng dẫn", en: "Guide" },
  about: { vi: "Giới thiệu", en: "About" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TextName = keyof typeof TEXTS;
export const TEXT_NAMES = Object.keys(TEXTS) as readonly TextName[];

/** Name of the file of a text in a language: "guide-vi". */
export const textId = (name: TextName, lang: Lang): string => `${name}-${lang}`;

/** What a file holds by its name; undefined of one that is none of the texts. */
export function textOfId(id: string): { readonly name: TextName; readonly lang: Lang } | undefined {
  const name = TEXT_NAMES.find((one) => id.startsWith(`${one}-`));
  const lang = name && id.slice(name.length + 1);
  return name && lang && isLang(lang) ? { name, lang } : undefined;
}
