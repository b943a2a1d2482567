/** A sentence on a change, in every language. */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { changeWords } from "../../words/words.ts";

export const sayChange = (say: (words: (typeof changeWords)[Lang], lang: Lang) => string): Bilingual =>
  inEach((lang) => say(changeWords[lang], lang));
