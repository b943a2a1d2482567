/**
 * What a query asks: filters, when it is a question of state ("chưa được đánh giá", "của Bộ Y tế"), and its words without those
 * that only ask. The phrases come with the page. Runs in the browser.
 */
import { fold } from "../../../scripts/text/text.ts";
import type { Facet } from "../../discovery/kinds.ts";
import type { Questions, StateQuestion } from "../../discovery/questions.ts";
import { spelling, wordsAsWritten } from "../../discovery/search-text.ts";

export interface Understood {
  /** Filters that the query is made of. */
  readonly filters: readonly StateQuestion[];
  /** The words that are left, as they were typed. */
  readonly rest: string;
}

interface Heard {
  readonly spelt: string;
  readonly folded: string;
}

/** A phrase at the beginning of some words; the longest counts. */
interface Found {
  readonly length: number;
  readonly question?: StateQuestion;
}

export function understand(typed: string, questions: Questions): Understood {
  const spoken = wordsAsWritten(typed);
  const heard = spoken.map(heardAs);
  const filters: StateQuestion[] = [];
  const rest: string[] = [];
  for (let at = 0; at < spoken.length; ) {
    const found = phraseAt(heard.slice(at), questions);
    if (found?.question && !filters.includes(found.question)) filters.push(found.question);
    if (!found) rest.push(spoken[at] ?? "");
    at += found?.length ?? 1;
  }
  if (filters.length > 0 || !heard.some((_, at) => begun(questions.things, heard.slice(at)).length > 0))
    return { filters, rest: rest.join(" ") };
  // "Bộ Y tế có những nền tảng nào", "có bao nhiêu nền tảng": the name of an agency alone, or nothing, is all that is asked beside.
  const alone = rest.length === 0 ? questions.things : questions.named.find((one) => isAll(one, rest));
  return alone ? { filters: [alone], rest: "" } : { filters, rest: rest.join(" ") };
}

const isAll = (question: StateQuestion, spoken: readonly string[]): boolean =>
  begun(question, spoken.map(heardAs)).some(({ length }) => length === spoken.length);

const heardAs = (word: string): Heard => ({ spelt: spelling(word), folded: fold(word) });

function phraseAt(heard: readonly Heard[], { filters, named, before, idle }: Questions): Found | undefined {
  const all = [...filters.flatMap((question) => begun(question, heard)), ...named.flatMap((one) => behind(one, before, heard))];
  const idlers = idle.flatMap((phrase) => (opens(phrase, heard) ? [{ length: lengthOf(phrase) }] : []));
  return [...all, ...idlers].reduce<Found | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined);
}

const begun = (question: StateQuestion, heard: readonly Heard[]): Found[] =>
  question.phrases.filter((phrase) => opens(phrase, heard)).map((phrase) => ({ length: lengthOf(phrase), question }));

/** The name of an agency or a domain, behind the word that makes it a filter. */
function behind(question: StateQuestion, before: Questions["before"], heard: readonly Heard[]): Found[] {
  const openers = (before[question.facet as Facet] ?? []).filter((opener) => opens(opener, heard)).map(lengthOf);
  return openers.flatMap((length) => begun(question, heard.slice(length)).map((found) => ({ ...found, length: found.length + length })));
}

const lengthOf = (phrase: string): number => phrase.split(" ").length;
/** With its marks a word is the one with these marks; without any it may be each. */
const opens = (phrase: string, heard: readonly Heard[]): boolean =>
  phrase.split(" ").every((word, index) => {
    const said = heard[index];
    return said !== undefined && (said.spelt === word || (said.spelt === said.folded && fold(word) === said.folded));
  });
