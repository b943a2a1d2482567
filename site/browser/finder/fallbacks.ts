/** What stands for a query that nothing answers as it was typed: another number, another encoding, its spelling corrected, fewer words. Runs in the browser. */
import { fold } from "../../../scripts/text/text.ts";
import { type Part, stretches } from "../../discovery/parts.ts";
import { wordsAsWritten } from "../../discovery/search-text.ts";
import { areNamed, correctSpelling, keyedQuery } from "../../discovery/spelling.ts";
import { byParts } from "./by-parts.ts";
import { type Found, foundOf, nothingAtAll } from "./found.ts";
import { type Asker, askedOfAll, bestLevel, type Gathered, gather, RANKED, RANKED_OTHER } from "./gather.ts";
import { type Asked, readQuery, serialIn } from "./query.ts";
import { LEVELS } from "./rank.ts";
import type { FinderState } from "./state.ts";
import type { SayingWords } from "./understand.ts";

/** @param found what the index has of it as it was typed, which holds no whole word */
export async function insteadFound(state: FinderState, understood: SayingWords, found: Gathered, asker: Asker): Promise<Found> {
  return (
    (await ofOtherIssuer(state, asker)) ??
    (await inOldEncoding(state, asker)) ??
    (await corrected(state, found.asked, asker)) ??
    (found.first.length > 0 ? foundOf(state, found, asker) : inParts(state, understood, asker))
  );
}

/** A document by its figure alone, where none is numbered as it was typed: who issued it is easily mistaken. */
async function ofOtherIssuer(state: FinderState, asker: Asker): Promise<Found | undefined> {
  const text = serialIn(state.query);
  const answer = text && (await gather([{ text, via: "fewer" }], asker));
  if (!answer) return undefined;
  const first = answer.first.filter(({ match }) => match.level === LEVELS.number);
  return first.length > 0
    ? { ...(await foundOf(state, { ...answer, first, rest: [] }, asker)), instead: { text, via: "fewer" } }
    : undefined;
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
      return { ...(await foundOf({ ...state, query }, answer, asker)), instead: { text: query, via: "corrected" } };
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
  return { ...(await foundOf(state, answer, asker)), instead: { text, via: "corrected" } };
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
async function inParts(state: FinderState, { places }: SayingWords, asker: Asker): Promise<Found> {
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
    return { ...(await foundOf(state, found.answer, asker)), instead: { text, via: "fewer" }, unheard: stretches(state.query, left) };
  }
  const unheard = stretches(state.query, saying);
  // A filter may hide what it is; and no filter finds what is not found without it.
  const { first } = await gather([{ text: state.query, via: "typed" }], askedOfAll(asker));
  return { ...nothingAtAll(state), unheard, ...(first.length > 0 ? { counted: state } : {}) };
}
