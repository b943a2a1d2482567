/** What is said of an answer that can not be read, in every language. */
import type { Bilingual } from "../../text/bilingual.ts";
import { inEach, type Lang } from "../../text/languages.ts";
import { didYouMean } from "../../text/text.ts";
import { answerWords } from "../../words/later.ts";
import type { Choice } from "./entries.ts";

export const sayAnswer = (say: (words: (typeof answerWords)[Lang], lang: Lang) => string): Bilingual =>
  inEach((lang) => say(answerWords[lang], lang));

/** It is none of the entries, which go by their codes and names. */
export function sayUnknown(text: string, entries: readonly Choice[], meant?: string, say: UnknownWords = "unknown"): Bilingual {
  const near = meant ?? nearest(text, entries);
  return sayAnswer((words) => words[say](text, near));
}
/** What is said of it: some things can be asked for. */
export type UnknownWords = "unknown" | "unknownAgency";

/** By its code or one of its names; what only begins like all the others is not near. */
function nearest(text: string, entries: readonly Choice[]): string | undefined {
  const named = new Map(entries.flatMap(({ code, names }) => [code, ...names.slice(1)].map((name) => [name, names[1] ?? code] as const)));
  const near = didYouMean(text, named.keys());
  return near === undefined ? undefined : named.get(near) === near || entries.some(({ code }) => code === near) ? near : named.get(near);
}
