/** What a page shows as a paper for a word processor: its headings, paragraphs and tables in their order, folds opened. */
import { type Block, bold, type Paper, type Table, unmarked } from "../views/papers/paper.ts";

const PARTS = "h1, h2, h3, summary, p, table";
/** What leads elsewhere, and what is part of a table already. */
const LEFT_OUT = "nav, .contribute, .screen-only, table *";

export function paperOf(article: Element): Paper {
  const parts = [...article.querySelectorAll(PARTS)].filter((part) => !part.closest(LEFT_OUT) || part.matches("table"));
  const isTitle = (part: Element) => part.matches("h1");
  return {
    titles: parts.filter(isTitle).map((part) => ({ text: wordsOf(part), bold: true })),
    blocks: parts.filter((part) => !isTitle(part)).map(blockOf),
  };
}

function blockOf(part: Element): Block {
  if (part instanceof HTMLTableElement) return tableBlock(part);
  const words = wordsOf(part);
  if (part.matches("p")) return { kind: "paragraph", line: unmarked(words), ...(part.matches(".quiet") ? { isSmall: true } : {}) };
  return { kind: "heading", line: bold(words), ...(part.matches("h2") ? {} : { isMinor: true }) };
}

function tableBlock(table: HTMLTableElement): Table {
  const [head, ...rows] = [...table.rows].map((row) => [...row.cells].map(wordsOf));
  return {
    kind: "table",
    columns: (head ?? []).map((title, index) => ({ title, width: widthOf([title, ...rows.map((cells) => cells[index] ?? "")]) })),
    rows: rows.map((cells) => ({ cells: cells.map((text) => [unmarked(text)]) })),
  };
}

/** A column is as wide as its longest cell, within bounds: a day stands on one line, a title may be broken. */
const widthOf = (cells: readonly string[]): number => Math.min(30, Math.max(20, ...cells.map(({ length }) => length)));

/** A grade of confidence, which stands apart by its look, stands in brackets. */
function wordsOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const grade of copy.querySelectorAll(".confidence")) grade.replaceWith(` (${grade.textContent})`);
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}
