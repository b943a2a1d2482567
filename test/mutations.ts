/** Files as they come back from people: one slip of the hand or of a program, by a number, so that each can be had again. */

import { randomFrom } from "./values.ts";

type Slip = (text: string, any: (below: number) => number) => string;

const atLine =
  (change: (line: string, any: (below: number) => number) => string): Slip =>
  (text, any) => {
    const lines = text.split("\n");
    const index = any(lines.length);
    lines[index] = change(lines[index] ?? "", any);
    return lines.join("\n");
  };
const atChar =
  (change: (text: string, at: number, any: (below: number) => number) => string): Slip =>
  (text, any) =>
    change(text, any(text.length), any);
/** One of what matches. */
const one =
  (pattern: RegExp, by: string): Slip =>
  (text, any) => {
    const found = [...text.matchAll(pattern)];
    const match = found[any(Math.max(found.length, 1))];
    return match ? text.slice(0, match.index) + by + text.slice(match.index + match[0].length) : text;
  };

const MARKS = [
  '"',
  "'",
  "{",
  "}",
  "[",
  "]",
  ":",
  ": ",
  ",",
  "#",
  " #",
  "&",
  "*",
  "!",
  "|",
  ">",
  "-",
  "- ",
  "?",
  "%",
  "@",
  "`",
  "\\",
  "\t",
  "\u00a0",
  "“",
  "”",
  "：",
  "\n",
  "  ",
];

export const SLIPS: Readonly<Record<string, Slip>> = {
  "a character less": atChar((text, at) => text.slice(0, at) + text.slice(at + 1)),
  "a mark more": atChar((text, at, any) => text.slice(0, at) + (MARKS[any(MARKS.length)] ?? "") + text.slice(at)),
  "a quote less": one(/"/g, ""),
  "a bracket less": one(/[{}[\]]/g, ""),
  "curly quotes": one(/"/g, "“"),
  "a full-width colon": one(/: /g, "： "),
  "a colon without a blank": one(/: /g, ":"),
  "a comma less": one(/, /g, " "),
  "commas in a number": one(/\b\d{4,9}\b/g, "1,000,000"),
  "a tab before a line": atLine((line) => `\t${line.trimStart()}`),
  "no-break blanks before a line": atLine((line) => line.replace(/^ +/, (blanks) => "\u00a0".repeat(blanks.length))),
  "a line further in": atLine((line) => `  ${line}`),
  "a line further out": atLine((line) => line.replace(/^ {2}/, "")),
  "a line at the margin": atLine((line) => line.trimStart()),
  "a line twice": atLine((line) => `${line}\n${line}`),
  "a line broken": atLine((line, any) => {
    const at = any(line.length + 1);
    return `${line.slice(0, at)}\n${line.slice(at)}`;
  }),
  "two lines in one": one(/\n/g, " "),
  "a longer fence": one(/^---$/gm, "----"),
  "no fence": one(/^---\n/gm, ""),
  "all lines further in": (text) => text.replace(/^/gm, "    "),
  "the rest cut off": atChar((text, at) => text.slice(0, at)),
  "a block twice": (text, any) => {
    const blocks = text.split(/\n(?=[a-z]\w*:)/);
    const index = any(blocks.length);
    return [...blocks.slice(0, index + 1), ...blocks.slice(index)].join("\n");
  },
};

/** A file with some slips, by its number. */
export function slipped(text: string, seed: number): { readonly text: string; readonly slips: readonly string[] } {
  const random = randomFrom(seed);
  const any = (below: number) => Math.floor(random() * below);
  const names = Object.keys(SLIPS);
  const slips = Array.from({ length: 1 + any(3) }, () => names[any(names.length)] ?? "");
  return { text: slips.reduce((now, name) => SLIPS[name]?.(now, any) ?? now, text), slips };
}

const wordsIn = (text: string): string[] => text.replace(/(?<=\d)[.,](?=\d)/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of a text, digits of a number together, lines that say the same twice counted once. */
export function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const lines = new Map(text.split("\n").map((line) => [wordsIn(line).join(" "), wordsIn(line)]));
  for (const word of [...lines.values()].flat()) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** Words of a text that stand less often in another. */
export function lostWords(text: string, kept: string): string[] {
  const counts = new Map<string, number>();
  for (const word of wordsIn(kept)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...wordsOf(text)].flatMap(([word, count]) => ((counts.get(word) ?? 0) < count ? [word] : []));
}
