/** What was done to a file that was opened, in every language. */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { draftWords } from "../../words/later.ts";

export const sayNote = (say: (words: (typeof draftWords)[Lang]) => string): Bilingual => inEach((lang) => say(draftWords[lang]));
