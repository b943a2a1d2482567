/**
 * What a query asks: filters and an order, when it is a question of state ("chưa được đánh giá", "của Bộ Y tế", "nhiều người
 * dùng nhất"), and its words without those that only ask. The phrases come with the page. Runs in the browser.
 */
import { fold } from "../../../scripts/text/text.ts";
import type { Facet } from "../../discovery/kinds.ts";
import type { Questions, SortQuestion, StateQuestion } from "../../discovery/questions.ts";
import { spelling, wordsAsWritten } from "../../discovery/search-text.ts";

export interface Understood {
  /** Filters that the query is made of. */
  readonly filters: readonly StateQuestion[];
  /** The order that it asks for. */
  readonly sort?: SortQuestion | undefined;
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
  readonly sort?: SortQuestion;
}

/** What was heard up to a word. */
interface Hearing {
  readonly filters: StateQuestion[];
  readonly rest: string[];
  sort?: SortQuestion | undefined;
  /** Where a "not" stands that nothing has followed yet. */
  not?: number | undefined;
}

export function understand(typed: string, questions: Questions): Understood {
  const spoken = wordsAsWritten(typed);
  const heard = spoken.map(heardAs);
  const hearing: Hearing = { filters: [], rest: [] };
  for (let at = 0; at < spoken.length; ) at += hear(hearing, at, spoken, questions);
  const { filters, sort, rest, not } = hearing;
  // "Bộ Y tế quản lý": what an agency does with its own says no more than its name.
  const bare = withoutEnds(rest, questions.owns);
  if (sort || filters.length > 0) {
    const isOwned = filters.some(({ facet }) => facet === "agency");
    return { filters, sort, rest: (isOwned ? bare : rest).join(" ") };
  }
  // "Chưa có gì" leaves no word that says something, and is no question for all.
  if (rest.length === 0 && not !== undefined && not < spoken.length - 1) return { filters, rest: "" };
  const isOfThings = heard.some((_, at) => begun(questions.things, heard.slice(at)).length > 0);
  if (!isOfThings && bare.length === rest.length) return { filters, rest: rest.join(" ") };
  // "Bộ Y tế có những nền tảng nào", "có bao nhiêu nền tảng": the name of an agency alone, or nothing, is all that is asked beside.
  const said = isOfThings ? [rest, bare] : [bare];
  const isNamed = (one: StateQuestion) => one.facet !== "missing" && said.some((words) => isAll(one, words));
  const alone = rest.length === 0 ? questions.things : questions.named.find(isNamed);
  return alone ? { filters: [alone], rest: "" } : { filters, rest: rest.join(" ") };
}

/** Hears the phrase at a word. @returns how long it is */
function hear(hearing: Hearing, at: number, spoken: readonly string[], questions: Questions): number {
  const { filters, rest } = hearing;
  const heard = spoken.slice(at).map(heardAs);
  const found = phraseAt(heard, questions);
  const length = found?.length ?? 1;
  if (!found?.question && at < spoken.length - 1 && questions.not.some((phrase) => opens(phrase, heard))) {
    hearing.not ??= at;
    if (!found) return length;
  }
  // The opposite of a filter is none: its words are looked for as they are.
  const isDenied = found?.question !== undefined && hearing.not !== undefined;
  if (isDenied) rest.push(...spoken.slice(hearing.not, at + length));
  else if (found?.question) filters.push(...sameWords(found, heard, questions).filter((question) => !filters.includes(question)));
  hearing.sort ??= found?.sort;
  if (!found) rest.push(spoken[at] ?? "");
  if (!found || found.question) hearing.not = undefined;
  return length;
}

/** Some words without these phrases before and behind them. */
function withoutEnds(spoken: readonly string[], phrases: readonly string[]): readonly string[] {
  const lengthAt = (words: readonly string[]) => Math.max(0, ...lengthsOf(phrases, words.map(heardAs)));
  const first = lengthAt(spoken);
  if (first > 0) return withoutEnds(spoken.slice(first), phrases);
  const last = spoken.findIndex((_, at) => at > 0 && lengthAt(spoken.slice(at)) === spoken.length - at);
  return last < 0 ? spoken : spoken.slice(0, last);
}

/** Two states of one kind may be asked for by the same words. */
const sameWords = ({ question, length }: Found, heard: readonly Heard[], { filters }: Questions): StateQuestion[] => [
  ...(question ? [question] : []),
  ...filters.filter(
    (one) => one !== question && one.facet === question?.facet && begun(one, heard).some((other) => other.length === length),
  ),
];

const isAll = (question: StateQuestion, spoken: readonly string[]): boolean =>
  begun(question, spoken.map(heardAs)).some(({ length }) => length === spoken.length);

const heardAs = (word: string): Heard => ({ spelt: spelling(word), folded: fold(word) });

function phraseAt(heard: readonly Heard[], { filters, sorts, named, before, idle }: Questions): Found | undefined {
  const all = [...filters.flatMap((question) => begun(question, heard)), ...named.flatMap((one) => behind(one, before, heard))];
  const orders = sorts.flatMap((sort) => lengthsOf(sort.phrases, heard).map((length): Found => ({ length, sort })));
  const idlers = lengthsOf(idle, heard).map((length): Found => ({ length }));
  return [...all, ...orders, ...idlers].reduce<Found | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined);
}

const begun = (question: StateQuestion, heard: readonly Heard[]): Found[] =>
  lengthsOf(question.phrases, heard).map((length) => ({ length, question }));

/** The name of an agency, a domain or a part of a record, behind the word that makes it a filter. */
function behind(question: StateQuestion, before: Questions["before"], heard: readonly Heard[]): Found[] {
  const openers = lengthsOf(before[question.facet as Facet] ?? [], heard);
  return openers.flatMap((length) => begun(question, heard.slice(length)).map((found) => ({ ...found, length: found.length + length })));
}

const lengthsOf = (phrases: readonly string[], heard: readonly Heard[]): number[] =>
  phrases.filter((phrase) => opens(phrase, heard)).map(lengthOf);
const lengthOf = (phrase: string): number => wordsOfPhrase(phrase).length;
/** The words of the phrases, which are many and the same for every query. */
const phraseWords = new Map<string, readonly Heard[]>();

function wordsOfPhrase(phrase: string): readonly Heard[] {
  const words = phraseWords.get(phrase) ?? phrase.split(" ").map((word): Heard => ({ spelt: word, folded: fold(word) }));
  phraseWords.set(phrase, words);
  return words;
}

/** With its marks a word is the one with these marks; without any it may be each. */
const opens = (phrase: string, heard: readonly Heard[]): boolean =>
  wordsOfPhrase(phrase).every(({ spelt, folded }, index) => {
    const said = heard[index];
    return said?.folded === folded && (said.spelt === spelt || said.spelt === said.folded);
  });
