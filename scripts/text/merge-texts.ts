/** A text that two people changed, paragraph by paragraph against what both began with (as diff3 does with lines). */
import { commonPlaces } from "./common-places.ts";

interface MergedText {
  /** Where both changed the same paragraphs, each in its own way, the first one's stand before the other's. */
  readonly text: string;
  readonly isClean: boolean;
}

const BETWEEN = "\n\n";

interface Paragraph {
  readonly text: string;
  /** The lines between it and the one before it; of the first what stands before it. */
  readonly gap: string;
}

/** Texts and gaps by turns. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const parts = text === "" ? [] : text.split(/(\n{2,})/);
  return parts.flatMap((part, index) => (index % 2 === 0 ? [{ text: part, gap: parts[index - 1] ?? "" }] : []));
}

const isSame = (one: Paragraph, other: Paragraph): boolean => one.text === other.text;
const areSame = (one: readonly Paragraph[], other: readonly Paragraph[]): boolean =>
  one.length === other.length && one.every((part, index) => part.text === other[index]?.text);

export function mergeTexts(base: string, mine: string, theirs: string): MergedText {
  const [old, own, other] = [base, mine, theirs].map(paragraphsOf) as [Paragraphs, Paragraphs, Paragraphs];
  const [inOwn, inOther] = [new Map(commonPlaces(old, own, isSame)), new Map(commonPlaces(old, other, isSame))];
  const kept = [...inOwn].flatMap(([at, mine]) => (inOther.has(at) ? [[at, mine, inOther.get(at) ?? 0] as const] : []));
  const merged: Paragraph[] = [];
  let isClean = true;
  let [from, start, begin] = [0, 0, 0];
  for (const [at, mineAt, theirsAt] of [...kept, [old.length, own.length, other.length] as const]) {
    const [was, now, then] = [old.slice(from, at), own.slice(start, mineAt), other.slice(begin, theirsAt)];
    const isClash = !areSame(now, was) && !areSame(then, was) && !areSame(now, then);
    isClean &&= !isClash;
    merged.push(
      ...(areSame(now, was) ? then : now),
      ...(isClash ? then.filter((part) => !now.some((one) => isSame(one, part))) : []),
      ...keptAs(old[at], own[mineAt], other[theirsAt]),
    );
    [from, start, begin] = [at + 1, mineAt + 1, theirsAt + 1];
  }
  const text = merged.map((one, index) => (index === 0 ? "" : one.gap || BETWEEN) + one.text).join("");
  return { text, isClean };
}

type Paragraphs = readonly Paragraph[];

/** A paragraph that all have, behind the gap that one of the two changed, if one did. */
const keptAs = (old: Paragraph | undefined, own: Paragraph | undefined, other: Paragraph | undefined): Paragraphs =>
  old ? [{ text: old.text, gap: (own?.gap === old.gap ? other?.gap : own?.gap) ?? old.gap }] : [];
