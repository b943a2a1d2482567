/**
 * Corrects what was mistyped: one letter of a syllable, two letters changed round, letters that sound alike (gi for d, i for
 * y), a blank too many or too few. A word that is spelt with its marks is left as it is, and of a query one word at most is
 * replaced. Which corrected words are meant, the names of the catalogue say: words that stand side by
 * side in one of them belong together, which matters in Vietnamese, where nearly every slip is a word too ("đám mây",
 * "dân mây"). Runs in the browser.
 */
import { isSpelt, keyedWord } from "../../scripts/text/keyed.ts";
import { fold } from "../../scripts/text/text.ts";
import { words, wordsAsWritten } from "./search-text.ts";

/** The file that the site writes: words, commonest first, and for each the numbers of those that follow it. */
export interface VocabularyFile {
  readonly words: string;
  readonly next: readonly (readonly number[])[];
}

export interface Vocabulary {
  /** Each word with its place: the commoner, the smaller. */
  readonly words: ReadonlyMap<string, number>;
  readonly isPair: (first: string, second: string) => boolean;
}

export function readVocabulary({ words: list, next }: VocabularyFile): Vocabulary {
  const all = list.split(" ").filter(Boolean);
  const places = new Map(all.map((word, index) => [word, index]));
  const pairs = new Set(next.flatMap((followers, first) => followers.map((second) => `${all[first]} ${all[second]}`)));
  return { words: places, isPair: (first, second) => pairs.has(`${first} ${second}`) };
}

/** Ways of correcting that are kept while the query is read from left to right, and given back. */
const KEPT = 24;
const GIVEN = 3;
/** What a slip costs, when a known word and a known neighbourhood are worth 1 each. */
const SLIP = 0.75;
const MOST_SLIPS = 1;

interface Way {
  readonly words: readonly string[];
  readonly slips: number;
  readonly worth: number;
}

/** Likeliest corrected queries, folded; none when the query as it stands fits the names no worse. */
export function correctSpelling(typed: string, vocabulary: Vocabulary): string[] {
  const given = spokenIn(typed);
  let ways: Map<number, Way[]> = new Map([[0, [{ words: [], slips: 0, worth: 0 }]]]);
  for (let at = 0; at < given.length; at++) {
    const here = best(ways.get(at) ?? []);
    const after = new Map(ways);
    after.delete(at);
    for (const { taken, words: put, slips } of stepsAt(given, at, vocabulary)) {
      const longer = here.map((way) => extend(way, { taken, words: put, slips }, vocabulary)).filter((way) => way.slips <= MOST_SLIPS);
      after.set(at + taken, [...(after.get(at + taken) ?? []), ...longer]);
    }
    ways = after;
  }
  const ends = best(ways.get(given.length) ?? []);
  const asTyped = ends.find(({ slips }) => slips === 0)?.worth ?? 0;
  return ends
    .filter(({ slips, worth }) => slips > 0 && worth > asTyped)
    .slice(0, GIVEN)
    .map((way) => way.words.join(" "));
}

/** Whether some name may hold all words of a query: of one that none has, the index need not be asked. Numbers stand in no vocabulary. */
export const areNamed = (query: string, { words: known }: Pick<Vocabulary, "words">): boolean =>
  words(query)
    .map(fold)
    .every((word) => /\d/.test(word) || known.has(word) || known.has(`${word}s`) || known.has(word.replace(/s$/, "")));

const best = (ways: readonly Way[]): Way[] => [...ways].sort((a, b) => b.worth - a.worth).slice(0, KEPT);

function extend(way: Way, { taken, words: put, slips }: Step, { words: known, isPair }: Vocabulary): Way {
  let { worth } = way;
  // Words written as one, or one as two, weigh as much as what was typed.
  const weight = taken / put.length;
  let last = way.words.at(-1);
  for (const word of put) {
    const place = known.get(word);
    // The commoner of two equal words first, by less than anything else counts.
    worth += (place === undefined ? 0 : weight - place / 1e6) + (last !== undefined && isPair(last, word) ? 1 : 0);
    last = word;
  }
  return { words: [...way.words, ...put], slips: way.slips + slips, worth: worth - slips * SLIP };
}

interface Step {
  /** Words of the query that it reads. */
  readonly taken: number;
  readonly words: readonly string[];
  readonly slips: number;
}

interface Spoken {
  readonly folded: string;
  /** It is a word, whatever stands beside it. */
  readonly isSpelt: boolean;
}

const spokenIn = (typed: string): Spoken[] => wordsAsWritten(typed).map((word) => ({ folded: fold(word), isSpelt: isSpelt(word) }));

function stepsAt(given: readonly Spoken[], at: number, vocabulary: Vocabulary): Step[] {
  const { folded: word, isSpelt: isFixed } = given[at] ?? { folded: "", isSpelt: true };
  const joined = word + (given[at + 1]?.folded ?? "");
  const steps: Step[] = [{ taken: 1, words: [word], slips: 0 }];
  // Numbers are meant to differ.
  if (/\d/.test(word)) return steps;
  if (at + 1 < given.length && vocabulary.words.has(joined)) steps.push({ taken: 2, words: [joined], slips: 1 });
  for (let cut = 1; cut < word.length; cut++) {
    const halves = [word.slice(0, cut), word.slice(cut)] as const;
    if (vocabulary.isPair(...halves)) steps.push({ taken: 1, words: halves, slips: 1 });
  }
  for (const known of vocabulary.words.keys()) {
    if (known !== word && (isFixed ? isSameSound(word, known) : isSlip(word, known))) steps.push({ taken: 1, words: [known], slips: 1 });
  }
  return steps;
}

/** Spellings that sound alike somewhere in the country, or that keyboards leave out. */
const ALIKE: readonly (readonly [string, string])[] = [
  ["gi", "d"],
  ["gi", "r"],
  ["ch", "tr"],
  ["ngh", "ng"],
  ["gh", "g"],
  ["ph", "f"],
  ["qu", "w"],
];

/** The same word as others write it: i for y. */
const isSameSound = (a: string, b: string): boolean => a.replace(/y/g, "i") === b.replace(/y/g, "i");

/** One slip between two words; words of two letters differ only by i and y, anything else would be another word. */
export function isSlip(a: string, b: string): boolean {
  if (ALIKE.some(([one, other]) => begins(a, b, one, other) || begins(a, b, other, one))) return true;
  if (Math.min(a.length, b.length) < 3) return a !== b && isSameSound(a, b);
  return isOneEdit(a, b);
}

const begins = (a: string, b: string, one: string, other: string): boolean =>
  a.startsWith(one) && b.startsWith(other) && a.slice(one.length) === b.slice(other.length);

/** A letter more, less or other, or two neighbours changed round. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.length !== restB.length) return restA.slice(1) === restB || restB.slice(1) === restA;
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA !== "" && (restA.slice(1) === restB.slice(1) || (swapped && restA.length > 1));
}

/** The query as it was keyed in Telex or VNI, where that makes words of the catalogue; undefined when nothing was left over. */
export function keyedQuery(typed: string, { words: known }: Pick<Vocabulary, "words">): string | undefined {
  const all = words(typed);
  const read = all.map((word) => {
    const meant = known.has(fold(word)) ? undefined : keyedWord(word);
    return meant !== undefined && known.has(meant) ? meant : word;
  });
  return read.some((word, index) => word !== all[index]) ? read.join(" ") : undefined;
}
