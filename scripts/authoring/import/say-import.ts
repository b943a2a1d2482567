/** Words about a table that is imported, in every language. */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { importWords } from "../../words/words.ts";

export const sayImport = (say: (words: (typeof importWords)[Lang], lang: Lang) => string): Bilingual =>
  inEach((lang) => say(importWords[lang], lang));
