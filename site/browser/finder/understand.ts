/**
 * What a query asks: filters and an order, when it is a question of state ("chưa được đánh giá", "của Bộ Y tế", "nhiều người
 * dùng nhất"), and its words without those that only ask. The phrases come with the page. Runs in the browser.
 */
import { FIELD_FACETS } from "../../../scripts/records/schema/node.ts";
import { fold } from "../../../scripts/text/text.ts";
import type { Facet } from "../../discovery/kinds.ts";
import { stretches } from "../../discovery/parts.ts";
import type { Questions, SortQuestion, StateQuestion } from "../../discovery/questions.ts";
import { spelling, wordsAsWritten } from "../../discovery/search-text.ts";
import type { SiteAnswer } from "../../discovery/site-answers.ts";
import { fill } from "../../i18n/fill.ts";

export interface Understood {
  /** Filters that the query is made of. */
  readonly filters: readonly StateQuestion[];
  /** The order that it asks for. */
  readonly sort?: SortQuestion | undefined;
  /** What it asks of the site itself. */
  readonly site: readonly SiteAnswer[];
  /** The query without the words of that; "" where nothing else is asked. */
  readonly beside: string;
  /** The words that are left, as they were typed. */
  readonly rest: string;
  /** Which words of the query they are. */
  readonly places: readonly number[];
}

/** The words of a query without those that only ask; nothing of its places where all say something. */
export type SayingWords = Pick<Understood, "rest"> & Partial<Pick<Understood, "places">>;

/** Those words, each stretch of them as it was typed. */
export const leftOf = (typed: string, { places }: Pick<Understood, "places">): string[] => stretches(typed, places);

interface Heard {
  readonly spelt: string;
  readonly folded: string;
}

/** A phrase at the beginning of some words; the longest counts. */
interface Found {
  readonly length: number;
  readonly question?: StateQuestion;
  /** A name without the word before it that makes it a filter. */
  readonly isBare?: true;
  readonly sort?: SortQuestion;
  readonly site?: SiteAnswer;
}

/** What was heard up to a word. */
interface Hearing {
  readonly filters: StateQuestion[];
  readonly site: SiteAnswer[];
  /** The places of words that ask something of the site. */
  readonly ofSite: number[];
  /** The places of words that say something else. */
  readonly rest: number[];
  sort?: SortQuestion | undefined;
  /** Where a "not" stands that nothing has followed yet. */
  not?: number | undefined;
  /** A state was heard and an "or" behind it: the verb of the next may go without what helps it. */
  isJoined?: boolean;
}

export function understand(typed: string, questions: Questions): Understood {
  const spoken = wordsAsWritten(typed);
  const heard = spoken.map(heardAs);
  const hearing: Hearing = { filters: [], site: [], ofSite: [], rest: [] };
  for (let at = 0; at < spoken.length; ) at += hear(hearing, heard.slice(at), at, questions);
  const { filters, sort, rest, not } = hearing;
  const wordsAt = (places: readonly number[]) => places.flatMap((place) => heard[place] ?? []);
  const left = (places: readonly number[], more: Pick<Understood, "filters" | "sort">): Understood => {
    const site = siteAsked(hearing, more.filters);
    const isMore = places.length > 0 || more.filters.length > 0 || more.sort !== undefined;
    const beside = isMore ? spoken.filter((_, place) => !hearing.ofSite.includes(place)).join(" ") : "";
    return { ...more, ...{ site, beside, places }, rest: places.map((place) => spoken[place]).join(" ") };
  };
  // "Bộ Y tế quản lý": what an agency does with its own says no more than its name.
  const bare = withoutEnds(rest, questions.owns, wordsAt);
  const namedBy = (said: readonly (readonly number[])[]): readonly StateQuestion[] =>
    said.map((places) => allNamed(wordsAt(places), questions)).find((named) => named.length > 0) ?? [];
  if (sort || filters.length > 0) {
    const isOwned = filters.some(({ facet, not }) => facet === "agency" && !not);
    const named = isOwned ? [] : namedBy([rest, bare]);
    return named.length > 0 ? left([], { filters: [...named, ...filters], sort }) : left(isOwned ? bare : rest, { filters, sort });
  }
  // "Chưa có gì" leaves no word that says something, and is no question for all.
  if (rest.length === 0 && not !== undefined && not < spoken.length - 1) return left([], { filters });
  const isOfThings = heard.some((_, at) => begun(questions.things, heard.slice(at)).length > 0);
  const isOfSite = rest.length === 0 && hearing.site.some(({ topic }) => topic !== "operator");
  const several = namedBy([rest, bare]);
  // "Bộ Công an và Bộ Y tế": no record is called so, and what both have can be told.
  if (several.length > 1) return left([], { filters: several });
  if (isOfSite || (!isOfThings && bare.length === rest.length)) return left(rest, { filters });
  // "Bộ Y tế có những nền tảng nào", "có bao nhiêu nền tảng": the name of an agency alone, or nothing, is all that is asked beside.
  const alone = rest.length === 0 ? [questions.things] : namedBy(isOfThings ? [rest, bare] : [bare]);
  return alone.length > 0 ? left([], { filters: alone }) : left(rest, { filters });
}

/** Hears the phrase that some words begin with. @returns how long it is */
function hear(hearing: Hearing, heard: readonly Heard[], at: number, questions: Questions): number {
  const { filters, rest } = hearing;
  const isBare = hearing.not !== undefined || hearing.isJoined === true;
  const found = phraseAt(heard, questions, isBare);
  const length = found?.length ?? 1;
  const not = found?.question ? 0 : notAt(heard, questions);
  if (not > 0 && not < heard.length && not >= length) {
    hearing.not ??= at;
    return not;
  }
  if (found?.question) {
    // "Trừ Bộ Y tế và Bộ Công an": what is said of the one is said of the other.
    const isDenied = hearing.not !== undefined || (hearing.isJoined === true && found.isBare === true && filters.at(-1)?.not === true);
    const same = sameWords(found, heard, questions, isBare).map((one) => (isDenied ? oppositeOf(one, questions) : one));
    for (const one of same) if (!filters.some(({ facet, code }) => one.facet === facet && one.code === code)) filters.push(one);
  }
  hearing.sort ??= found?.sort;
  if (found?.site) {
    if (!hearing.site.includes(found.site)) hearing.site.push(found.site);
    hearing.ofSite.push(...Array.from({ length }, (_, index) => at + index));
  }
  // A "not" that denies no state is a word like others.
  if (!found) rest.push(...Array.from({ length: at - (hearing.not ?? at) }, (_, index) => (hearing.not ?? at) + index), at);
  const isJoin = lengthsOf(questions.joins, heard).includes(length);
  if (!found || found.question || isJoin) hearing.not = undefined;
  hearing.isJoined = (isJoin || hearing.isJoined === true) && !found?.question && filters.length > 0;
  return length;
}

/** "Trang này" alone asks who runs it; beside another question it only says where. */
const siteAsked = ({ site, sort, rest }: Hearing, filters: readonly StateQuestion[]): readonly SiteAnswer[] => {
  const isAlone = site.length === 1 && filters.length === 0 && !sort && rest.length === 0;
  return isAlone ? site : site.filter(({ topic }) => topic !== "operator");
};

/** How long a word that denies is, with those behind it that only help a verb. */
function notAt(heard: readonly Heard[], { not, auxiliaries }: Questions): number {
  let length = Math.max(0, ...lengthsOf(not, heard));
  while (length > 0 && lengthsOf(auxiliaries, heard.slice(length)).length > 0) length++;
  return length;
}

/** What is called the opposite, else all but these; what has no such field is among them, and that is said. */
function oppositeOf(question: StateQuestion, { opposite, filters }: Questions): StateQuestion {
  const named = filters.find(({ facet, code }) => `${facet} ${code}` === question.opposite);
  const isField = FIELD_FACETS.some((facet) => facet === question.facet);
  return named ?? { ...question, label: fill(isField ? opposite.orUnknown : opposite.plain, { state: question.label }), not: true };
}

/** Some places without those of these phrases before and behind them. */
function withoutEnds(
  places: readonly number[],
  phrases: readonly string[],
  wordsAt: (places: readonly number[]) => readonly Heard[],
): readonly number[] {
  const lengthAt = (some: readonly number[]) => Math.max(0, ...lengthsOf(phrases, wordsAt(some)));
  const first = lengthAt(places);
  if (first > 0) return withoutEnds(places.slice(first), phrases, wordsAt);
  const last = places.findIndex((_, at) => at > 0 && lengthAt(places.slice(at)) === places.length - at);
  return last < 0 ? places : places.slice(0, last);
}

/** Two states of one kind may be asked for by the same words. */
const sameWords = ({ question, length }: Found, heard: readonly Heard[], questions: Questions, isBare: boolean): StateQuestion[] => [
  ...(question ? [question] : []),
  ...questions.filters.filter(
    (one) =>
      one !== question && one.facet === question?.facet && stated(one, heard, questions, isBare).some((other) => other.length === length),
  ),
];

/** A state: behind a "not" or an "or" also without the words that only help its verb ("chưa công nhận" of "đã công nhận"). */
function stated(question: StateQuestion, heard: readonly Heard[], { auxiliaries }: Questions, isBare: boolean): Found[] {
  if (!isBare) return begun(question, heard);
  const bare = question.phrases.map((phrase) => {
    const words = phrase.split(" ");
    return words.slice(words.findIndex((word) => !auxiliaries.includes(word))).join(" ");
  });
  return lengthsOf([...question.phrases, ...bare], heard).map((length) => ({ length, question }));
}

/** The names of agencies or domains that some words are, one behind the other and nothing else; none where another word is among them. */
function allNamed(heard: readonly Heard[], questions: Questions): readonly StateQuestion[] {
  const found: StateQuestion[] = [];
  for (let at = 0; at < heard.length; ) {
    const all = questions.named.filter(({ facet }) => facet !== "missing").flatMap((one) => begun(one, heard.slice(at)));
    const longest = all.reduce<Found | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined);
    if (!longest?.question) return [];
    if (!found.includes(longest.question)) found.push(longest.question);
    at += longest.length;
  }
  return found.every(({ facet }) => facet === found[0]?.facet) ? found : [];
}

const heardAs = (word: string): Heard => ({ spelt: spelling(word), folded: fold(word) });

function phraseAt(heard: readonly Heard[], questions: Questions, isBare: boolean): Found | undefined {
  const { filters, sorts, site, named, before, idle } = questions;
  const states = filters.flatMap((question) => stated(question, heard, questions, isBare));
  // "Trừ Bộ Y tế", "của Bộ Công an và Bộ Y tế": its name alone.
  const bare = isBare ? named.filter(({ facet }) => facet !== "missing").flatMap((one) => begun(one, heard)) : [];
  const barely = bare.map((one): Found => ({ ...one, isBare: true }));
  const all = [...states, ...barely, ...named.flatMap((one) => behind(one, before, heard))];
  const orders = sorts.flatMap((sort) => lengthsOf(sort.phrases, heard).map((length): Found => ({ length, sort })));
  const idlers = lengthsOf(idle, heard).map((length): Found => ({ length }));
  const ofSite = site.flatMap((one) => lengthsOf(one.phrases, heard).map((length): Found => ({ length, site: one })));
  return [...all, ...orders, ...ofSite, ...idlers].reduce<Found | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined);
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
