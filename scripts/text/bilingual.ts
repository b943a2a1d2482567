/** Words for people in the languages of the catalogue. */
import { inEach, type Lang, MAIN_LANG, type MainLang, type OtherLang } from "./languages.ts";

/** Words for people, in every language. */
export type Bilingual = Record<Lang, string>;

/** A text of a record: only the main language is sure to be there. */
export type Text = { [L in MainLang]: string } & { [L in OtherLang]?: string | undefined };

/** The words in one language; a missing translation falls back to the main language (the caller marks it). */
export function inLang(text: Text, lang: Lang): string {
  return text[lang] ?? text[MAIN_LANG];
}

/** Every language from a text whose translations may be missing. */
export function bilingual(text: Text): Bilingual {
  return inEach((lang) => inLang(text, lang));
}
