/** Words as answers: one line, or paragraphs that stay what they are. */
import type { Bilingual } from "../../text/bilingual.ts";
import { withoutQuotes } from "../../text/character-faults.ts";
import type { ReadAnswer } from "./read-answer.ts";
import { sayAnswer } from "./say-answer.ts";

/** What Markdown and word processors put before a line, and around a word. */
const BEFORE_LINE = /^(?:#{1,6}\s+|>\s*(?![\s\d=])|[-*+•]\s+|(?:\d{1,2}[.)]|[a-zđ]\))\s+(?=\p{L}))+/u;
const LINK = /\[([^\]]+)\]\(<?([^()\s<>]+)>?\)/g;
export const hasLink = (text: string): boolean => text.search(LINK) >= 0;
const plainLine = (line: string): string =>
  line
    .trim()
    .replace(BEFORE_LINE, "")
    .replace(LINK, "$1")
    .replace(/(\*\*|__|`)(\S(?:.*?\S)?)\1/g, "$2")
    .replace(/\s+/g, " ")
    .trim();

/** In characters: more fits no field of one line, which is said then. */
const LONGEST_LINE = 2_000;

/** One line, without what only shapes it. */
export function readLine(text: string): ReadAnswer | Bilingual {
  if (text.length > LONGEST_LINE) return { value: text.replace(/\s+/g, " ").trim() };
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 1) return sayAnswer((words) => words.severalLines(text));
  const line = plainLine(text);
  const links = [...text.matchAll(LINK)].flatMap(([, words = "", address = ""]) => (words === address ? [] : [address]));
  return { value: (withoutQuotes(line) ?? line) || undefined, ...(links.length > 0 ? { links } : {}) };
}

const SHAPED = /^\s*(?:[-*+•]|\d{1,2}[.)]|#{1,6}|>|\|)\s?/;

/** Paragraphs, lists and tables: lines that only wrap are joined, all others stay. */
export function readParagraphs(text: string): ReadAnswer {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => {
    const lines = paragraph.split("\n").map((line) => line.trimEnd());
    const isShaped = lines.some((line) => SHAPED.test(line));
    return isShaped ? lines.join("\n") : lines.join(" ").replace(/\s+/g, " ").trim();
  });
  return { value: paragraphs.filter((paragraph) => paragraph.trim() !== "").join("\n\n") || undefined };
}

const BOX = /^\s*(?:[-*+]\s+)?(?:\[([ xX✓✔])\]|([☐☑☒✓✔]))\s*(\S.*)$/;

/** Of choices with boxes before them those that are ticked, one a line; any other text as it is. */
export function tickedIn(text: string): string {
  const lines = text
    .replace(/(\S)[ \t](?=[☐☑☒])/g, "$1\n")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const boxes = lines.map((line) => BOX.exec(line));
  const ticked = boxes.flatMap((box) => (box && /[xX✓✔☑☒]/.test(`${box[1] ?? ""}${box[2] ?? ""}`) ? [box[3] ?? ""] : []));
  return ticked.length > 0 && boxes.every((box) => box !== null) ? ticked.join("\n") : text;
}
