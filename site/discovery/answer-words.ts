/** The words that the answers below a search box need (browser/finder/answers.ts), handed over by the page as JSON. */
import type { Locale } from "../context.ts";
import { stageNames } from "./finder-script-data.ts";
import { stateQuestionsOf } from "./questions.ts";

export type AnswerWords = ReturnType<typeof typedAnswerWords>;

export function typedAnswerWords(locale: Locale) {
  const { words, lang } = locale;
  const { kinds, results, oneResult, noResults } = words.finder;
  // The names of agencies are many; the search page has them.
  const questions = stateQuestionsOf(locale);
  const asked = { ...questions, named: questions.named.filter(({ facet }) => facet === "missing") };
  return { ...words.searching, asked, lang, kinds, results, oneResult, noResults, all: words.home.allResults, stages: stageNames(locale) };
}
