/** Words for people in the languages of the catalogue. */
import { inEach, LANGS, type Lang, MAIN_LANG, type MainLang, type OtherLang } from "./languages.ts";

/** Words for people, in every language. */
export type Bilingual = Record<Lang, string>;

/** A text of a record: only the main language is sure to be there. */
export type Text = { [L in MainLang]: string } & { [L in OtherLang]?: string | undefined };

/** The words in one language; a missing translation falls back to the main language (the caller marks it). */
export function inLang(text: Text, lang: Lang): string {
  return text[lang] ?? text[MAIN_LANG];
}

/** What a thing of the settings is called in a language; other words where they say nothing. */
export const called = (name: Readonly<Record<string, string>> | undefined, lang: Lang, otherwise: string): string =>
  name?.[lang] ?? name?.[MAIN_LANG] ?? otherwise;

/** The words are in the main language for want of a translation. */
export const isUntranslated = (text: Text, lang: Lang): boolean => text[lang] === undefined;

/** The words in every language they are in, the main one first. */
export const versionsOf = (text: Text): string[] => LANGS.flatMap((lang) => text[lang] ?? []);

/** Words that are the same in every language, or in the language of the page already. */
export const asIs = (words: string): Bilingual => inEach(() => words);

/** Every language from a text whose translations may be missing. */
export function bilingual(text: Text): Bilingual {
  return inEach((lang) => inLang(text, lang));
}

/** The same on one line in every language: "Hội đồng · Council". */
export const sideBySide = (say: (lang: Lang) => string): string => LANGS.map(say).join(" · ");

/** The same in every language, all but the main one in Markdown italics. */
export const withItalics = (say: (lang: Lang) => string, between: string): string =>
  LANGS.map((lang) => (lang === MAIN_LANG ? say(lang) : `*${say(lang)}*`)).join(between);

/** The names of one table in one language. */
export function namesIn<Key extends string>(names: Readonly<Record<Key, Bilingual>>, lang: Lang): Record<Key, string> {
  return Object.fromEntries(Object.entries<Bilingual>(names).map(([key, name]) => [key, name[lang]])) as Record<Key, string>;
}
