/**
 * What a page shows as a paper for a word processor: its headings, paragraphs and tables in their order, folds opened. It reads HTML as
 * the pages and browsers write it (every tag closed, values of attributes in quotes), so it says the same in a browser and on the command line.
 */
import { type Block, bold, type Paper, type Table, unmarked } from "./paper.ts";

/** An element with what stands in it. */
interface Element {
  readonly name: string;
  readonly classes: readonly string[];
  readonly inside: (Element | string)[];
}

const VOID = ["br", "hr", "img", "input", "link", "meta", "source", "wbr", "col"];
const PARTS = ["h1", "h2", "h3", "summary", "p", "table"];
/** What leads elsewhere, and what is there for a screen alone. */
const LEFT_OUT = ["contribute", "screen-only"];

/** @param html of the page, or of its article */
export function paperOf(html: string): Paper {
  const start = html.indexOf("<article");
  const parts = partsIn(treeOf(html.slice(Math.max(start, 0), start < 0 ? undefined : html.lastIndexOf("</article>"))));
  const isTitle = ({ name }: Element) => name === "h1";
  return {
    titles: parts.filter(isTitle).map((part) => ({ text: wordsOf(part), bold: true })),
    blocks: parts.filter((part) => !isTitle(part)).map(blockOf),
  };
}

function treeOf(html: string): Element {
  const root: Element = { name: "", classes: [], inside: [] };
  const open = [root];
  for (const [, end, name = "", attributes = "", text] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/g)) {
    const within = open.at(-1) ?? root;
    if (text !== undefined) within.inside.push(plain(text));
    else if (end) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at > 0) open.length = at;
    } else {
      const made = { name, classes: /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(" ") ?? [], inside: [] };
      within.inside.push(made);
      if (!VOID.includes(name) && !attributes.endsWith("/")) open.push(made);
    }
  }
  return root;
}

const MARKS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0", "#39": "'" };
const plain = (text: string): string => text.replace(/&([a-z]+|#39);/g, (whole, name: string) => MARKS[name] ?? whole);

const isElement = (one: Element | string): one is Element => typeof one !== "string";
const elementsIn = ({ inside }: Element): Element[] => inside.filter(isElement);

/** In their order; what stands in a part belongs to it. */
function partsIn(element: Element): Element[] {
  return elementsIn(element).flatMap((one) => {
    if (one.name === "nav" || one.classes.some((name) => LEFT_OUT.includes(name))) return [];
    return PARTS.includes(one.name) ? [one] : partsIn(one);
  });
}

function blockOf(part: Element): Block {
  if (part.name === "table") return tableBlock(part);
  const words = wordsOf(part);
  if (part.name === "p") return { kind: "paragraph", line: unmarked(words), ...(part.classes.includes("quiet") ? { isSmall: true } : {}) };
  return { kind: "heading", line: bold(words), ...(part.name === "h2" ? {} : { isMinor: true }) };
}

function tableBlock(table: Element): Table {
  const [head, ...rows] = rowsIn(table);
  return {
    kind: "table",
    columns: (head ?? []).map((title, index) => ({ title, width: widthOf([title, ...rows.map((cells) => cells[index] ?? "")]) })),
    rows: rows.map((cells) => ({ cells: cells.map((text) => [unmarked(text)]) })),
  };
}

const rowsIn = (element: Element): string[][] =>
  elementsIn(element).flatMap((one) => (one.name === "tr" ? [elementsIn(one).map(wordsOf)] : rowsIn(one)));

/** A column is as wide as its longest cell, within bounds: a day stands on one line, a title may be broken. */
const widthOf = (cells: readonly string[]): number => Math.min(30, Math.max(20, ...cells.map(({ length }) => length)));

const wordsOf = (part: Element): string => textIn(part).replace(/\s+/g, " ").trim();

/** A grade of confidence, which stands apart by its look, stands in brackets. */
function textIn({ classes, inside }: Element): string {
  const text = inside.map((one) => (isElement(one) ? textIn(one) : one)).join("");
  return classes.includes("confidence") ? ` (${text})` : text;
}
