/** A sentence on a change, in every language. */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { changeWords } from "../../words/words.ts";

export type ChangeWords = (typeof changeWords)[Lang];

export const sayChange = (say: (words: ChangeWords, lang: Lang) => string): Bilingual => inEach((lang) => say(changeWords[lang], lang));
