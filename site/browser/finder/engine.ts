/** Answers a state of the finder: asks the index, puts the first results in our order, and corrects the spelling of a query that finds nothing. */
import { isFoldedSyllable, isSpelt } from "../../../scripts/text/keyed.ts";
import { fold } from "../../../scripts/text/text.ts";
import { EVERYTHING } from "../../discovery/facet-codes.ts";
import { type Facet, MAIN_KIND } from "../../discovery/kinds.ts";
import { inOrderOf, isOrdered } from "../../discovery/orders.ts";
import { type Part, stretches } from "../../discovery/parts.ts";
import type { SortQuestion, StateQuestion } from "../../discovery/questions.ts";
import { searchable, wordsAsWritten } from "../../discovery/search-text.ts";
import type { SiteAnswer } from "../../discovery/site-answers.ts";
import { areNamed, correctSpelling, keyedQuery } from "../../discovery/spelling.ts";
import { fill } from "../../i18n/fill.ts";
import { meantBy } from "../meant.ts";
import { byParts } from "./by-parts.ts";
import { type Asking, limitsOf } from "./filters.ts";
import { type Ask, type Asker, bestLevel, type Gathered, gather, RANKED, RANKED_OTHER } from "./gather.ts";
import type { Result, SearchIndex } from "./index-reader.ts";
import { type Asked, type Exchange, indexWords, readQuery, serialIn, tellingWords } from "./query.ts";
import { LEVELS } from "./rank.ts";
import type { FinderState } from "./state.ts";
import { leftOf, type Understood, understand } from "./understand.ts";

/** A result as it is shown. */
interface FoundResult extends Result {
  /** The query that it meets best: its words are marked. */
  readonly asked?: string;
  /** The synonym by which it was found. */
  readonly exchange?: Exchange;
  /** The everyday word by which it was found. */
  readonly said?: string;
}

export interface Found {
  readonly total: number;
  /** The page asked for, or the last one when there are fewer. */
  readonly page: number;
  /** The results of the page asked for. */
  readonly results: readonly FoundResult[];
  /** The question that filters are counted for: what was typed, or what stood for it when that found nothing itself; none where no filter would find anything. */
  readonly counted?: FinderState;
  /** Filters that the query was understood as. */
  readonly filters?: readonly StateQuestion[];
  /** An everyday word, as it was typed, for what the catalogue has nothing of: the results are only the nearest. */
  readonly absent?: string;
  /** What was typed as it was read, where that are other words: it came in an encoding from before Unicode, or as marks of HTML. */
  readonly read?: string;
  /** What was looked for in place of what was typed: its spelling corrected, or fewer words. */
  readonly instead?: { readonly text: string; readonly via: "corrected" | "fewer" };
  /** What the query asks of the site itself. */
  readonly site?: readonly SiteAnswer[];
  /** The order that the query was understood to ask for. */
  readonly sort?: SortQuestion;
  /** The results are of these words alone: in no state that was asked for. */
  readonly noneSo?: { readonly rest: string; readonly filters: readonly StateQuestion[] };
  /** How well the first result meets the words. */
  readonly level?: number;
  /** What of the query stands for nothing in this answer. */
  readonly unheard?: readonly string[];
}

/** Results on a page. */
export const PAGE_LENGTH = 20;

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Finds what a state asks for, by what was typed as it is meant. */
export async function find(state: FinderState, asking: Asking): Promise<Found> {
  const typed = state.query;
  const query = await meantBy(typed, asking.index.typedText);
  const found = await findRead({ ...state, query }, asking);
  return searchable(query) === searchable(typed.replace(UNSEEN, "")) ? found : { ...found, read: query };
}

async function findRead(state: FinderState, asking: Asking): Promise<Found> {
  const found = await findTyped(state, asking);
  if (state.literal || isWhole(found) || found.absent || found.filters || found.site || found.instead?.via === "corrected") return found;
  const query = await keyedQuestion(state.query, asking);
  if (query === undefined) return found;
  const keyed = await findTyped({ ...state, query }, asking);
  // What is asked for stands in the chips then, and what nothing is about is said as it was typed.
  if (keyed.filters || keyed.site) return keyed;
  if (keyed.absent) return { ...keyed, absent: state.query };
  return isWhole(keyed) ? { ...keyed, instead: { text: query, via: "corrected" } } : found;
}

/** A question, or an everyday word, that was keyed in Telex or VNI and not composed. */
async function keyedQuestion(query: string, { index, questions }: Asking): Promise<string | undefined> {
  const { everyday } = await index.synonyms();
  const { filters, sorts, site, not, auxiliaries } = questions;
  const phrases = [...[...filters, ...sorts, ...site].flatMap((one) => one.phrases), ...not, ...auxiliaries, ...everyday];
  return keyedQuery(query, { words: new Map(phrases.flatMap(wordsAsWritten).map((word, place) => [fold(word), place])) });
}

async function findTyped(state: FinderState, asking: Asking): Promise<Found> {
  const understood = understand(state.query, asking.questions);
  const { site, beside } = understood;
  if (state.literal || site.length === 0) return findRecords(state, understood, asking);
  if (beside === "") {
    // Only what is called so is an answer beside: what holds the words somewhere was not asked for.
    const named = await findRecords(state, understood, asking);
    const isNamed = isWhole(named) && (named.level ?? 0) > LEVELS.text;
    return { ...(isNamed ? named : { total: 0, page: 1, counted: state, results: [] }), site };
  }
  // What is asked of the site is no word of a record.
  const { unheard = [], ...found } = await findRecords({ ...state, query: beside }, understand(beside, asking.questions), asking);
  const typed = state.query.normalize("NFC");
  return {
    ...found,
    site: site.map((one) => ofRecord(one, found)),
    unheard: unheard.flatMap((part) => (typed.includes(part) ? [part] : part.split(" "))),
  };
}

/** What the record that was asked about says of it, where that is what is asked. */
function ofRecord(answer: SiteAnswer, { results: [first], absent }: Pick<Found, "results" | "absent">): SiteAnswer {
  if (!answer.ofRecord || first?.kind !== "platform" || absent) return answer;
  const { named, unnamed } = answer.ofRecord;
  return { ...answer, say: fill(first.makers ? named : unnamed, { thing: first.title, names: first.makers }) };
}

async function findRecords(state: FinderState, understood: Understood, asking: Asking): Promise<Found> {
  const { filters, sort, rest } = understood;
  if (state.literal) return answer(state, { rest }, asking);
  if (filters.length === 0 && sort === undefined) return answer(state, understood, asking);
  const meant = { ...withFilters(state, filters), query: "", ...(sort && state.sort === "relevance" ? { sort: sort.sort } : {}) };
  const asked = { filters, ...(sort ? { sort } : {}) };
  const found = (rest !== "" && (await besideWords(state, understood, asking))) || undefined;
  return found ?? { ...(await answer(meant, understood, asking)), counted: meant, ...asked, unheard: leftOf(state.query, understood) };
}

/** What is found of a question of state by the words beside it: both, else the words alone, and that none of it is so; undefined by none. */
async function besideWords(state: FinderState, { filters, rest }: Understood, asking: Asking): Promise<Found | undefined> {
  const answerTo = (asked: FinderState) => answer(asked, { rest: "" }, asking);
  const words = await answerTo({ ...state, query: rest });
  // "1527 còn hiệu lực không": it is asked of the document, whose card says it.
  if (words.level === LEVELS.number && filters.every(({ facet }) => facet === "list")) return words;
  const both = { ...withFilters(state, filters), query: rest };
  const found = await answerTo(both);
  if (isWhole(found)) return { ...found, counted: both, filters };
  if (found.absent && found.total > 0) return { ...found, filters };
  if (words.absent && words.total > 0) return words;
  // What only some text holds is not what was asked about: "nhưng" is no name.
  const isNamed = words.level === undefined || words.level > LEVELS.text;
  if (isWhole(words) && (isNamed || filters.length === 0)) return filters.length > 0 ? { ...words, noneSo: { rest, filters } } : words;
  const typed = await answerTo(state);
  if (isWhole(typed)) return typed;
  // "Bao nhiêu người đang dùng VNeID": who names something asks about it.
  return words.total > 0 && isNamed ? words : undefined;
}

/** Whether there is an answer to all that was typed. */
const isWhole = ({ total, absent, instead }: Found): boolean => total > 0 && !absent && instead === undefined;

/** A state with the filters of its query. They are of platforms. */
function withFilters(state: FinderState, filters: readonly StateQuestion[]): FinderState {
  const chosen: Partial<Record<Facet, readonly string[]>> = { ...state.chosen, kind: [MAIN_KIND] };
  const excluded: Partial<Record<Facet, readonly string[]>> = {};
  for (const { facet, code, not, beside = [] } of filters) {
    const codes = not ? excluded : chosen;
    // What is counted apart from a state is not surely without it.
    codes[facet] = [...new Set([...(codes[facet] ?? []), code, ...(not ? beside.map((one) => one.code) : [])])];
  }
  return { ...state, chosen, excluded };
}

/** Loads the index before it is asked, with the answer to what asks for everything, where the catalogue is so large that it takes a while. */
export async function prepare({ index }: Pick<Asking, "index">): Promise<void> {
  const [common] = await Promise.all([index.common(), index.load()]);
  if (common.text.length === 0) return;
  // The engine runs where keys are read: not while somebody types.
  await new Promise((idle) => (globalThis.requestIdleCallback ?? setTimeout)(idle));
  await index.places(null, EVERYTHING);
}

async function answer(state: FinderState, understood: Said, { index, kind }: Asking): Promise<Found> {
  const ask: Ask = (wanted) => index.places(wanted.join(" ") || null, limitsOf(state, kind));
  const query = indexWords(state.query);
  if (searchable(state.query) === "" && state.query.trim() !== "") return nothingAtAll(state);
  const common = await index.common();
  if (query.length > 0 && state.sort === "relevance") return byRelevance(state, understood, { index, ask, common });
  // Without words there is nothing to be relevant to: then by name.
  const wanted = tellingWords(query, common);
  const results = await ask(wanted);
  // What is asked for without words comes in the order of names already.
  const sorted = wanted.length === 0 && !isOrdered(state.sort) ? results : await inOrder(results, state.sort, index);
  const { start, ...page } = pageOf(state, sorted.length);
  return { ...page, counted: state, results: await index.readAll(sorted.slice(start, start + PAGE_LENGTH)) };
}

const nothing = (state: FinderState, unheard: readonly string[]): Found => ({ ...nothingAtAll(state), counted: state, unheard });
/** Whatever is chosen. */
const nothingAtAll = ({ query }: FinderState): Found => ({ total: 0, page: 1, results: [], unheard: [query.trim()] });

/** The index holds its documents in the order of their names. */
async function inOrder(places: readonly number[], sort: FinderState["sort"], index: SearchIndex): Promise<readonly number[]> {
  const byName = [...places].sort((a, b) => a - b);
  return isOrdered(sort) ? inOrderOf(sort, byName, await index.orders()) : byName;
}

async function byRelevance(state: FinderState, understood: Said, asker: Asker): Promise<Found> {
  const asked = readQuery(state.query, await asker.index.synonyms(), understood.rest);
  const found = await gather(asked, asker);
  const level = bestLevel(found);
  if (level < LEVELS.starts && (await saysNothing(state, understood, asked, asker))) return nothingAtAll(state);
  if (level >= LEVELS.text) return show(state, found, asker);
  if (level === LEVELS.near) return { ...(await show(state, found, asker)), absent: state.query };
  return (
    (await ofOtherIssuer(state, asker)) ??
    (await inOldEncoding(state, asker)) ??
    (await corrected(state, asked, asker)) ??
    (found.first.length > 0 ? show(state, found, asker) : inParts(state, understood, asker))
  );
}

/** The words of a query without those that only ask; nothing of its places where all say something. */
type Said = Pick<Understood, "rest"> & Partial<Pick<Understood, "places">>;

/** What of a catalogue one syllable may find and still tell something. */
const MANY = 0.25;

/**
 * Words that only ask, and half a word of Vietnamese that stands nearly everywhere: only a name that begins so is meant. Of the whole catalogue,
 * whatever is chosen: no filter finds what is not found without it.
 */
async function saysNothing({ query }: FinderState, { places }: Said, asked: readonly Asked[], asker: Asker): Promise<boolean> {
  // "AI" is "who" without its capitals, and a term of the register.
  if (asked.some(({ via }) => via === "synonym")) return false;
  if (places?.length === 0) return true;
  const [word = "", ...others] = wordsAsWritten(query);
  if (others.length > 0 || isSpelt(word) || !isFoldedSyllable(fold(word))) return false;
  const ask: Ask = (wanted) => asker.index.places(wanted.join(" ") || null, EVERYTHING);
  const { first, rest } = await gather(asked, { ...asker, ask });
  const found = first.length + rest.length;
  return bestLevel({ first }) < LEVELS.starts && found > RANKED && found > MANY * (await ask([])).length;
}

/** A document by its figure alone, where none is numbered as it was typed: who issued it is easily mistaken. */
async function ofOtherIssuer(state: FinderState, asker: Asker): Promise<Found | undefined> {
  const text = serialIn(state.query);
  const answer = text && (await gather([{ text, via: "fewer" }], asker));
  if (!answer) return undefined;
  const first = answer.first.filter(({ match }) => match.level === LEVELS.number);
  return first.length > 0 ? { ...(await show(state, { ...answer, first, rest: [] }, asker)), instead: { text, via: "fewer" } } : undefined;
}

/** Without a mark, in whatever encoding. */
const ONLY_LETTERS = /^[\w\s/-]*$/;

/** The query as one of the encodings from before Unicode reads it, when a name then holds all its words. */
async function inOldEncoding(state: FinderState, asker: Asker): Promise<Found | undefined> {
  if (ONLY_LETTERS.test(state.query)) return undefined;
  const [{ oldReadings }, synonyms] = [await asker.index.typedText(), await asker.index.synonyms()];
  for (const query of oldReadings(state.query)) {
    const answer = await gather(readQuery(query, synonyms), asker);
    if (bestLevel(answer) >= LEVELS.scattered)
      return { ...(await show({ ...state, query }, answer, asker)), instead: { text: query, via: "corrected" } };
  }
  return undefined;
}

/** The query with its spelling corrected, when a name then holds all its words: first as it was keyed, then with a slip mended. */
async function corrected(state: FinderState, asked: readonly Asked[], asker: Asker): Promise<Found | undefined> {
  const vocabulary = await asker.index.vocabulary();
  const keyed = keyedQuery(state.query, vocabulary);
  const ways = [...(keyed === undefined ? [] : [keyed]), ...correctSpelling(keyed ?? state.query, vocabulary)];
  let top: Gathered["first"][number] | undefined;
  // The likeliest comes first. What was keyed is surely meant; of the others a few results tell.
  for (const text of ways.filter((way) => areNamed(way, vocabulary))) {
    const answer = await gather([{ text, via: "corrected" }], asker, text === keyed ? RANKED : RANKED_OTHER);
    if (bestLevel(answer) >= LEVELS.scattered) [top] = answer.first;
    if (top) break;
  }
  if (!top) return undefined;
  const answer = await gather([top.asked, ...asked], asker);
  const { names, everyday = [] } = top.result;
  const text = inWordsOf(top.asked.text, [...names, ...everyday]);
  return { ...(await show(state, answer, asker)), instead: { text, via: "corrected" } };
}

/** Folded words as a name writes them: "dich vu cong" as "Dịch vụ công". */
function inWordsOf(folded: string, names: readonly string[]): string {
  // Side by side in a name they are these words; each alone may be another with its marks: "công", "cổng".
  const { length } = folded.split(" ");
  for (const own of names.map(wordsAsWritten)) {
    const start = own.findIndex((_, at) => fold(own.slice(at, at + length).join(" ")) === folded);
    if (start >= 0) return own.slice(start, start + length).join(" ");
  }
  const spelt = new Map(names.flatMap(wordsAsWritten).map((word) => [fold(word), word]));
  return folded
    .split(" ")
    .map((word) => spelt.get(word) ?? word)
    .join(" ");
}

/** When nothing holds all the words: what is found by parts of them, and which are not understood; both are said as they were typed. */
async function inParts(state: FinderState, { places }: Said, asker: Asker): Promise<Found> {
  const vocabulary = await asker.index.vocabulary();
  const typed = wordsAsWritten(state.query);
  const keyed = keyedQuery(state.query, vocabulary)?.split(" ");
  const all = [...typed.keys()];
  const saying = places ?? all;
  // As it was keyed; without the words that only ask; as it was typed.
  const isShorter = saying.length < all.length;
  const ways = [
    ...(keyed ? [{ said: keyed, at: all }] : []),
    ...(isShorter ? [{ said: typed, at: saying }] : []),
    { said: typed, at: all },
  ];
  for (const { said, at } of ways) {
    const isSaying = ({ from, to }: Part) => at.slice(from, to).some((place) => saying.includes(place));
    const found = await byParts(at.map((place) => said[place]).join(" "), vocabulary, asker, isSaying);
    if (!found) continue;
    const heard = found.parts.map(({ from, to }) => at.slice(from, to));
    const text = heard.flatMap((part) => stretches(state.query, part)).join(" … ");
    const left = at.filter((place) => !heard.flat().includes(place));
    return { ...(await show(state, found.answer, asker)), instead: { text, via: "fewer" }, unheard: stretches(state.query, left) };
  }
  return nothing(state, stretches(state.query, saying));
}

/** The page asked for of an answer. */
async function show(state: FinderState, { first, rest }: Gathered, { index }: Asker): Promise<Found> {
  const { start, ...page } = pageOf(state, first.length + rest.length);
  const ranked = first.slice(start, start + PAGE_LENGTH).map(({ result, asked }): FoundResult => {
    const said = everydayOf(result, asked);
    return { ...result, asked: asked.text, ...(asked.exchange ? { exchange: asked.exchange } : {}), ...(said ? { said } : {}) };
  });
  const from = Math.max(0, start - first.length);
  const others = await index.readAll(rest.slice(from, from + PAGE_LENGTH - ranked.length));
  const found = first.find(({ asked }) => asked.via === "typed") ?? first[0];
  return {
    ...page,
    level: bestLevel({ first }),
    counted: { ...state, query: found?.asked.text ?? state.query },
    results: [...ranked, ...others.map((result) => ({ ...result, asked: state.query }))],
  };
}

/** The everyday word that was asked for, where the record does not hold it itself. */
const everydayOf = ({ everyday = [], names, summary }: Result, { text }: Asked): string | undefined =>
  everyday.find((term) => fold(term) === fold(text.trim()) && ![...names, summary].some((own) => fold(own).includes(fold(term))));

function pageOf({ page: wanted }: FinderState, total: number) {
  const page = Math.max(1, Math.min(wanted, Math.ceil(total / PAGE_LENGTH)));
  return { total, page, start: (page - 1) * PAGE_LENGTH };
}
