/**
 * When nothing holds all the words of a query: what is found by those parts of it that say something.
 * A part that many records hold tells none from another, and alone finds nothing: better no answer than any. Runs in the browser.
 */
import { knownParts, type Part, smallerParts } from "../../discovery/parts.ts";
import { wordsAsWritten } from "../../discovery/search-text.ts";
import type { Vocabulary } from "../../discovery/spelling.ts";
import { type Asker, bestLevel, type Gathered, gather } from "./gather.ts";
import type { Result } from "./index-reader.ts";
import { LEVELS, type Ranked } from "./rank.ts";

/** As many questions to the index: each reads its first results. */
const MOST_ASKED = 10;
/** What stands in more names than this says too little to be asked for alone. */
const FEW = 8;
/** A part that only texts hold must be as much as this of the query, and so must one word alone. */
const ENOUGH = 0.5;
/** A record belongs to the answer when it holds as much of the query as this of what the best holds. */
const AS_GOOD = 0.75;
/** What a part is worth in a name, by the share that it is of it more; and a platform against what tells of them. */
const NAMED = 1.5;
const PLATFORM = 1.2;

interface Held {
  readonly part: Part;
  readonly answer: Gathered;
}

export interface ByParts {
  readonly answer: Gathered;
  /** Those that the first result holds. */
  readonly parts: readonly Part[];
}

/** @param isSaying whether a part has more than words that only ask */
export async function byParts(
  typed: string,
  vocabulary: Vocabulary,
  asker: Asker,
  isSaying: (part: Part) => boolean,
): Promise<ByParts | undefined> {
  const held = await heldParts(typed, vocabulary, asker, isSaying);
  const telling = held.filter((one) => tells(one, wordsAsWritten(typed).length));
  if (telling.length === 0) return undefined;
  const worth = worthOf(held);
  const most = Math.max(...[...worth.values()].map(({ sum }) => sum));
  const tellingPaths = new Set(telling.flatMap(({ answer }) => answer.first.map(({ result }) => result.path)));
  const first = [...worth.values()]
    .filter(({ ranked, sum }) => sum >= AS_GOOD * most && tellingPaths.has(ranked.result.path))
    .sort((a, b) => b.sum - a.sum);
  const [top] = first;
  if (!top) return undefined;
  const asked = top.parts.map(({ text }) => ({ text, via: "fewer" as const }));
  return {
    answer: { asked, first: first.map(({ ranked }) => ranked), rest: [] },
    parts: [...top.parts].sort((a, b) => a.from - b.from),
  };
}

/** The longest parts that some record holds side by side. */
async function heldParts(typed: string, vocabulary: Vocabulary, asker: Asker, isSaying: (part: Part) => boolean): Promise<Held[]> {
  const held: Held[] = [];
  const waiting = knownParts(typed, vocabulary).filter(isSaying);
  // A word that nearly all records hold is no part that tells: not even its records are looked for.
  const inParts = { ...asker, common: { ...asker.common, names: asker.common.text } };
  for (let asked = 0; asked < MOST_ASKED; asked++) {
    const part = waiting.shift();
    if (!part) break;
    const { first, ...answer } = await gather([{ text: part.text, via: "fewer" }], inParts);
    const whole = first.filter((one) => one.match.level >= LEVELS.text && !isOtherNumber(part, one));
    if (whole.length > 0) held.push({ part, answer: { ...answer, first: whole } });
    // A text may hold more of it than the name that is meant.
    if (!whole.some(({ match }) => match.level > LEVELS.text))
      waiting.push(...smallerParts(part).filter((one) => isSaying(one) && !waiting.some(isSame(one))));
  }
  return held;
}

/** A number alone is that of a document or of a name: neither one that begins so ("10" is not "1051"), nor how many it is a list of, nor any in a text. */
const isOtherNumber = ({ text }: Part, { result, match }: Ranked<Result>): boolean =>
  /^\d+$/.test(text) && match.level < (result.kind === "document" ? LEVELS.number : LEVELS.phrase);

/** Whether a part alone tells what is meant. */
function tells({ part, answer }: Held, words: number): boolean {
  // A document is known by its number, and not by what kind of document it is.
  const found = answer.first.filter(
    ({ result, match }) => result.kind !== "document" || match.level <= LEVELS.text || /\d/.test(part.text),
  );
  const level = Math.max(0, ...found.map(({ match }) => match.level));
  const isNamed = level > LEVELS.text;
  const many = isNamed ? found.filter(({ match }) => match.level > LEVELS.text).length : found.length + answer.rest.length;
  const length = part.to - part.from;
  return found.length > 0 && many <= FEW && ((isNamed && length > 1) || level >= LEVELS.equal || length / words >= ENOUGH);
}

const isSame =
  (a: Part) =>
  (b: Part): boolean =>
    a.from === b.from && a.to === b.to;

interface Worth {
  readonly ranked: Ranked<Result>;
  readonly sum: number;
  readonly parts: readonly Part[];
}

/** How much of the query each record holds: long parts and rare ones count more, and a name more than a text. */
function worthOf(held: readonly Held[]): Map<string, Worth> {
  const all = new Map<string, Worth>();
  // Of parts that lie over each other a record counts the one that is worth the most: names come first.
  for (const { part, answer } of [...held].sort((a, b) => bestLevel(b.answer) - bestLevel(a.answer))) {
    const rare = 1 / (1 + Math.log2(answer.first.length + answer.rest.length));
    for (const ranked of answer.first) {
      const known = all.get(ranked.result.path);
      if (known?.parts.some(({ from, to }) => from < part.to && part.from < to)) continue;
      const named =
        (ranked.match.level > LEVELS.text ? NAMED + ranked.match.cover : 1) * (ranked.result.kind === "platform" ? PLATFORM : 1);
      const sum = (known?.sum ?? 0) + (part.to - part.from) * rare * named;
      const better = known && known.ranked.match.level >= ranked.match.level ? known.ranked : ranked;
      all.set(ranked.result.path, { ranked: better, sum, parts: [...(known?.parts ?? []), part] });
    }
  }
  return all;
}
