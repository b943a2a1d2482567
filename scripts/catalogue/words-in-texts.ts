/**
 * Words of the settings in the texts of a catalogue: what things are called there is said as `[[word:thing]]`, so that a text
 * follows when the settings change. What it names that there is not stands as it is, and the check says so.
 */
import { readReference, TITLE_WORD } from "../records/references.ts";
import type { Settings } from "../records/schema/settings.ts";
import { inLang } from "../text/bilingual.ts";
import type { Lang } from "../text/languages.ts";
import { TERMS } from "../words/terms.ts";

export function withWords(text: string, lang: Lang, { title }: Pick<Settings, "title">): string {
  const words: Readonly<Record<string, string>> = { ...TERMS[lang], [TITLE_WORD]: inLang(title, lang) };
  return text.replace(/\[\[([^[\]]+)\]\]/g, (whole, inner: string) => {
    const reference = readReference(inner);
    const word = reference.to === "word" ? words[reference.name] : undefined;
    return word === undefined ? whole : asText(word);
  });
}

/** What a name is called is no Markdown. */
const asText = (word: string): string => word.replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&");
