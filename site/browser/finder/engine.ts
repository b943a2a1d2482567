/** Answers a state of the finder: understands what is asked, asks the index, and puts the first results in our order. Runs in the browser. */
import { isFoldedSyllable, isSpelt } from "../../../scripts/text/keyed.ts";
import { fold } from "../../../scripts/text/text.ts";
import { EVERYTHING } from "../../discovery/facet-codes.ts";
import { type Facet, MAIN_KIND } from "../../discovery/kinds.ts";
import type { StateQuestion } from "../../discovery/questions.ts";
import { searchable, wordsAsWritten } from "../../discovery/search-text.ts";
import type { SiteAnswer } from "../../discovery/site-answers.ts";
import { keyedQuery } from "../../discovery/spelling.ts";
import { fill } from "../../i18n/fill.ts";
import { meantBy } from "../meant.ts";
import { insteadFound } from "./fallbacks.ts";
import { type Asking, limitsOf } from "./filters.ts";
import { type Found, foundOf, nothingAtAll, PAGE_LENGTH, pageIn, placesInOrder } from "./found.ts";
import { type Ask, type Asker, askedOfAll, bestLevel, gather, RANKED } from "./gather.ts";
import { type Asked, indexWords, readQuery } from "./query.ts";
import { LEVELS } from "./rank.ts";
import type { FinderState } from "./state.ts";
import { leftOf, type SayingWords, type Understood, understand } from "./understand.ts";

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

async function answer(state: FinderState, understood: SayingWords, { index, kind }: Asking): Promise<Found> {
  const ask: Ask = (wanted) => index.places(wanted.join(" ") || null, limitsOf(state, kind));
  const query = indexWords(state.query);
  if (searchable(state.query) === "" && state.query.trim() !== "") return nothingAtAll(state);
  const common = await index.common();
  if (query.length > 0) return byWords(state, understood, { index, ask, common });
  // Without words there is nothing to be relevant to: they come in the order of names.
  const places = await placesInOrder(await ask([]), state.sort, index);
  const { start, ...page } = pageIn(state, places.length);
  return { ...page, counted: state, results: await index.readAll(places.slice(start, start + PAGE_LENGTH)) };
}

async function byWords(state: FinderState, understood: SayingWords, asker: Asker): Promise<Found> {
  const asked = readQuery(state.query, await asker.index.synonyms(), understood.rest);
  const found = await gather(asked, asker);
  const level = bestLevel(found);
  if (level < LEVELS.starts && (await saysNothing(state, understood, asked, asker))) return nothingAtAll(state);
  if (level >= LEVELS.text) return foundOf(state, found, asker);
  if (level === LEVELS.near) return { ...(await foundOf(state, found, asker)), absent: state.query };
  return insteadFound(state, understood, found, asker);
}

/** What of a catalogue one syllable may find and still tell something. */
const MANY = 0.25;

/**
 * Words that only ask, and half a word of Vietnamese that stands nearly everywhere: only a name that begins so is meant. Of the whole catalogue,
 * whatever is chosen: no filter finds what is not found without it.
 */
async function saysNothing({ query }: FinderState, { places }: SayingWords, asked: readonly Asked[], asker: Asker): Promise<boolean> {
  // "AI" is "who" without its capitals, and a term of the register.
  if (asked.some(({ via }) => via === "synonym")) return false;
  if (places?.length === 0) return true;
  const [word = "", ...others] = wordsAsWritten(query);
  if (others.length > 0 || isSpelt(word) || !isFoldedSyllable(fold(word))) return false;
  const all = askedOfAll(asker);
  const { first, rest } = await gather(asked, all);
  const found = first.length + rest.length;
  return bestLevel({ first }) < LEVELS.starts && found > RANKED && found > MANY * (await all.ask([])).length;
}
