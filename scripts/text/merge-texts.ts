/** A text that two people changed, paragraph by paragraph against what both began with (as diff3 does with lines). */
import { commonPlaces } from "./common-places.ts";

interface MergedText {
  /** Where both changed the same paragraphs, each in its own way, the first one's stand before the other's. */
  readonly text: string;
  readonly isClean: boolean;
}

const BETWEEN = "\n\n";
const paragraphsOf = (text: string): readonly string[] => (text === "" ? [] : text.split(/\n{2,}/));
const isSame = (one: string, other: string): boolean => one === other;
const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((part, index) => part === other[index]);

export function mergeTexts(base: string, mine: string, theirs: string): MergedText {
  const [old, own, other] = [base, mine, theirs].map(paragraphsOf) as [readonly string[], readonly string[], readonly string[]];
  const [inOwn, inOther] = [new Map(commonPlaces(old, own, isSame)), new Map(commonPlaces(old, other, isSame))];
  const kept = [...inOwn].flatMap(([at, mine]) => (inOther.has(at) ? [[at, mine, inOther.get(at) ?? 0] as const] : []));
  const merged: string[] = [];
  let isClean = true;
  let [from, start, begin] = [0, 0, 0];
  for (const [at, mineAt, theirsAt] of [...kept, [old.length, own.length, other.length] as const]) {
    const [was, now, then] = [old.slice(from, at), own.slice(start, mineAt), other.slice(begin, theirsAt)];
    const isClash = !areSame(now, was) && !areSame(then, was) && !areSame(now, then);
    isClean &&= !isClash;
    merged.push(
      ...(areSame(now, was) ? then : now),
      ...(isClash ? then.filter((part) => !now.includes(part)) : []),
      ...old.slice(at, at + 1),
    );
    [from, start, begin] = [at + 1, mineAt + 1, theirsAt + 1];
  }
  return { text: merged.join(BETWEEN), isClean };
}
