/** Vietnamese text: folding for comparison, slugs for addresses, and "did you mean". */
import { withoutLookAlikes } from "./look-alikes.ts";

/** Order of two texts by the codes of their characters, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lowercase without diacritics, đ as d: hòa = hoà = hoa. Neither accents nor letters that look like others must hide that two names are one. */
export function fold(text: string): string {
  return withoutLookAlikes(text)
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
}

/** Words of a folded text, in whatever letters: what is compared when names are. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lowercase ASCII kebab, the form of every id and address: "Đường sắt" -> "duong-sat". */
export function slug(text: string): string {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).join("-");
}

/** Letters to change, add or take away to get from one word to the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate that was probably meant, accents and case aside; undefined when none is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word).slice(0, 100);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, folded);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Within a sentence: "Tên" -> "tên". */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** As the second part of a name in camel case: "date" -> "Date". */
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const WORD = /\S*\p{L}\S*/gu;
const ACCENTED = /[^\P{L}a-z]/iu;

/** Whether a line reads as Vietnamese: a third of its words have an accent. An English line that names a decision does not. */
export function readsAsVietnamese(line: string): boolean {
  const words = line.match(WORD) ?? [];
  return words.length > 0 && words.filter((word) => ACCENTED.test(word)).length * 3 >= words.length;
}

/** Its first letters, where it has more than there is room for. */
export function shorten(text: string, max: number): string {
  const letters = [...text];
  return letters.length > max ? `${letters.slice(0, max - 1).join("")}…` : text;
}
