/** The Markdown of a description as blocks of paper: headings, paragraphs, lists, tables and quotes, with bold and italics; an address stands behind its link. */
import { createMarkdown } from "../../../scripts/records/markdown.ts";
import type { Block, Line, PaperCell, PaperRow, Run } from "./paper.ts";

const reader = createMarkdown();
type Token = ReturnType<typeof reader.parse>[number];

export function markdownBlocks(text: string): Block[] {
  if (text.trim() === "") return [];
  const tokens = reader.parse(text, {});
  // Until the reader has come the text stands as it was typed.
  if (tokens.length === 0) return text.split(/\n{2,}/).map((part) => ({ kind: "paragraph", line: [{ text: part }] }));
  return blocksIn(tokens);
}

/** Tokens that open and close a thing hold what is between them. */
function blocksIn(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const end = endOf(tokens, at);
    const inside = tokens.slice(at + 1, end);
    blocks.push(...blocksOf(token, inside));
    at = Math.max(at, end);
  }
  return blocks;
}

function blocksOf(token: Token, inside: readonly Token[]): Block[] {
  switch (token.type) {
    case "heading_open":
      return [{ kind: "heading", line: lineOf(inside[0]).map((run) => ({ ...run, bold: true })), isMinor: true }];
    case "paragraph_open":
      return linesOf(inside[0]).map((line) => ({ kind: "paragraph", line }));
    case "bullet_list_open":
    case "ordered_list_open":
      return [{ kind: "list", ...numberingOf(token), items: groupsIn(inside, "list_item_open").map(blocksIn) }];
    case "table_open":
      return [tableOf(inside)];
    case "code_block":
    case "fence":
      return token.content
        .trimEnd()
        .split("\n")
        .map((text) => ({ kind: "paragraph", line: [{ text }] }));
    default:
      return blocksIn(inside);
  }
}

/** Where what opens here closes; itself, where it opens nothing. */
function endOf(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.nesting !== 1) return at;
  const end = tokens.findIndex((other, index) => index > at && other.nesting === -1 && other.level === token.level);
  return end < 0 ? tokens.length : end;
}

/** The insides of the tokens of one type, as they follow each other; what stands in one of them is its own. */
function groupsIn(tokens: readonly Token[], type: string): Token[][] {
  const groups: Token[][] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.type !== type) continue;
    const end = endOf(tokens, at);
    groups.push(tokens.slice(at + 1, end));
    at = end;
  }
  return groups;
}

function numberingOf({ type, attrs }: Token): Pick<Extract<Block, { kind: "list" }>, "isNumbered" | "start"> {
  const start = Number(new Map(attrs ?? []).get("start") ?? 1);
  return { isNumbered: type === "ordered_list_open", ...(start === 1 ? {} : { start }) };
}

function tableOf(tokens: readonly Token[]): Block {
  const rows = groupsIn(tokens, "tr_open");
  const cells = (row: readonly Token[]): PaperCell[] =>
    [...groupsIn(row, "th_open"), ...groupsIn(row, "td_open")].map((cell) => linesOf(cell[0]));
  const [head = [], ...others] = rows.map(cells);
  const titles = head.map((cell) =>
    cell
      .flat()
      .map(({ text }) => text)
      .join(" "),
  );
  const body: PaperRow[] = others.map((one) => ({ cells: one }));
  return { kind: "table", columns: titles.map((title) => ({ title, width: Math.round(100 / titles.length) })), rows: body };
}

const lineOf = (token: Token | undefined): Line => linesOf(token).flat();

/** A hard break begins another line. */
function linesOf(token: Token | undefined): Line[] {
  const lines: Run[][] = [[]];
  const open: { bold?: true; italic?: true } = {};
  const links: string[] = [];
  const add = (text: string) =>
    text && lines.at(-1)?.push({ text, ...(open.bold ? { bold: true } : {}), ...(open.italic ? { italic: true } : {}) });
  for (const { type, content, ...child } of token?.children ?? []) {
    if (type === "hardbreak") lines.push([]);
    else if (type === "softbreak") add(" ");
    else if (type === "strong_open") open.bold = true;
    else if (type === "strong_close") delete open.bold;
    else if (type === "em_open") open.italic = true;
    else if (type === "em_close") delete open.italic;
    else if (type === "link_open") links.push(String(new Map(child.attrs ?? []).get("href") ?? ""));
    else if (type === "link_close") add(addressBehind(links.pop() ?? "", lines.at(-1) ?? []));
    else add(content);
  }
  return lines.filter((line) => line.length > 0);
}

/** An address that is its own text is not said twice; a place on the page is none on paper. */
const addressBehind = (address: string, line: readonly Run[]): string =>
  address.startsWith("#") || line.at(-1)?.text === address ? "" : ` (${address})`;
