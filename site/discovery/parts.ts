/**
 * The parts of a query that the catalogue has words for: syllables that stand side by side in a name, and words that are no
 * syllable of Vietnamese. What one says of an answer is said by the rarest. Runs in the browser.
 */
import { isFoldedSyllable } from "../../scripts/text/keyed.ts";
import { fold } from "../../scripts/text/text.ts";
import { spokenWords, wordsAsWritten } from "./search-text.ts";
import type { Vocabulary } from "./spelling.ts";

/** Some words of a query side by side. */
export interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const NUMBER = /^\d+$/;

const part = (all: readonly string[], from: number, to: number): Part => ({ text: all.slice(from, to).join(" "), from, to });

/** The longest such parts, from left to right. */
export function knownParts(typed: string, { words: known, isPair }: Vocabulary): Part[] {
  const all = wordsAsWritten(typed);
  const folded = all.map(fold);
  const parts: Part[] = [];
  // Numbers stand in no vocabulary: "55 nền tảng" may be what a list is called.
  const isBeside = (a: string, b: string, c: string) => isPair(a, b) || (NUMBER.test(a) && isPair(b, c));
  for (let from = 0, to = 1; from < all.length; from = to, to++) {
    while (to < all.length && isBeside(folded[to - 1] ?? "", folded[to] ?? "", folded[to + 1] ?? "")) to++;
    const word = folded[from] ?? "";
    if (to - from > 1 || /\d/.test(word) || (known.has(word) && !isFoldedSyllable(word))) parts.push(part(all, from, to));
  }
  return parts;
}

/** A part in smaller ones of two words and more, the longest first, without its first and without its last; and a number alone. */
export const smallerParts = ({ text, from, to }: Part): Part[] => {
  const all = text.split(" ");
  if (all.length < 3) return [];
  const [first = ""] = all;
  return [
    ...(NUMBER.test(first) ? [{ text: first, from, to: from + 1 }] : []),
    { text: all.slice(0, -1).join(" "), from, to: to - 1 },
    { text: all.slice(1).join(" "), from: from + 1, to },
  ];
};

/** Words at some places of a query: each stretch of them exactly as it was typed, and all of it with the signs around it. */
export function stretches(typed: string, places: readonly number[]): string[] {
  const text = typed.normalize("NFC");
  const spoken = spokenWords(text);
  if (places.length === spoken.length) return [text.trim()].filter(Boolean);
  const found: { from: number; to: number }[] = [];
  for (const [index, place] of places.entries()) {
    const word = spoken[place];
    const before = found.at(-1);
    if (!word) continue;
    if (before && places[index - 1] === place - 1) before.to = word.to;
    else found.push({ from: word.from, to: word.to });
  }
  return found.map(({ from, to }) => text.slice(from, to));
}
