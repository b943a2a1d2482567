/** What is said of an answer that can not be read, in every language. */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { answerWords } from "../../words/words.ts";
import type { Choice } from "./entries.ts";

export const sayAnswer = (say: (words: (typeof answerWords)[Lang]) => string): Bilingual => inEach((lang) => say(answerWords[lang]));

/** It is none of the entries, which go by their codes and names. */
export function sayUnknown(text: string, entries: readonly Choice[]): Bilingual {
  const known = entries.flatMap(({ code, names: [, name = ""] }) => [code, name]);
  const near = didYouMean(text, known);
  return sayAnswer((words) => words.unknown(text, near));
}
