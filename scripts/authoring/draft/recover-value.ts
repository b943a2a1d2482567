/** What stands behind a key or a dash on its line, and on the lines that go on with it: in brackets, in quotes, plain, or a block. */
import { Document, isCollection, type Node, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Pointer } from "../../problems/problem.ts";
import { same } from "../../text/same.ts";
import { fieldNames } from "./field-names.ts";
import { type Flow, readFlow } from "./recover-flow.ts";
import { DASH, keyIn, type Leftover, type Row, type RowCursor } from "./recover-rows.ts";
import { cutComment, plainValue, QUOTES, readQuoted, scalarOf } from "./recover-scalar.ts";

/** A value that goes on over more lines than this was not closed. */
const MOST_LINES = 60;

/** @param text not empty, and no comment; the cursor is behind its line */
export function recoverValue(lines: RowCursor, row: Row, text: string, place: Pointer): Node | null {
  const first = text[0] ?? "";
  if (/^[|>][-+]?\d?(?:\s+#.*)?$/.test(text)) return block(lines, row, text);
  if (first === "{" || first === "[") return flowValue(lines, row, text, place);
  if (QUOTES[first] !== undefined) return quoted(lines, row, text);
  return unquoted(lines, row, text);
}

/** Whether a line begins something that is not part of a value of a field. */
function begins(row: Row, { indent, content }: Row): boolean {
  if (indent > row.indent) return keyIn(content) !== undefined && fieldNames().all.has(keyIn(content)?.name ?? "");
  return keyIn(content) !== undefined || DASH.test(content);
}

/** A value that goes on over several lines. */
interface Continued {
  readonly soFar: string;
  readonly isWhole: (soFar: string) => boolean;
  /** What stands on a line that ends it. */
  readonly mayEnd: RegExp;
  /** Whether a line that looks like the next field is inside it all the same. */
  readonly mayBegin?: (line: Row, soFar: string) => boolean;
}

/** Lines that go on with a value: those that begin nothing of their own. */
function goesOn(lines: RowCursor, row: Row, { soFar, isWhole, mayEnd, mayBegin = () => false }: Continued): string {
  let text = soFar;
  const last = Math.min(lines.rows.length, lines.at + MOST_LINES);
  let isDone = isWhole(text);
  while (lines.at < last && !isDone) {
    const line = lines.rows[lines.at] as Row;
    if (begins(row, line) && !mayBegin(line, text)) break;
    lines.at++;
    text += line.content === "" ? "" : `\n${line.content}`;
    // All of it is looked at again only where the line may have ended it.
    isDone = mayEnd.test(line.content) && isWhole(text);
  }
  return text;
}

/** A value in brackets; without one that can be read its lines are kept beside the form. */
export function flowValue(lines: RowCursor, row: Row, text: string, place: Pointer): Node | null {
  const start = lines.at - 1;
  // Inside brackets a line that begins with a field goes on with it, unless it is one of the file itself.
  const mayBegin = (line: Row, soFar: string) =>
    /[,{[]$/.test(soFar) &&
    !DASH.test(line.content) &&
    (line.indent > row.indent || !fieldNames().top.has(keyIn(line.content)?.name ?? ""));
  const whole = goesOn(lines, row, { soFar: text, isWhole: isBalanced, mayEnd: /[}\]]/, mayBegin });
  const read = readFlow(whole);
  if (!read) {
    lines.leave(start, place);
    return null;
  }
  if (read.open) lines.guess("bracket", row);
  if (read.joined) lines.guess("joined", row);
  lines.leftovers.push(...besideFlow(read, place, row.line));
  if (read.rest.startsWith("#")) read.node.comment = read.rest.slice(1);
  else if (read.rest !== "") lines.leftovers.push({ place, line: row.line, text: read.rest });
  return read.node;
}

/** What braces held beside the form: another value for its place, or words without one. */
export const besideFlow = ({ node, beside }: Flow, place: Pointer, line: number): Leftover[] =>
  beside.flatMap((one) => {
    const value = new Document(one.node).toJS();
    const steps = one.place;
    return same(nodeAt(node, steps), value) ? [] : [{ place: [...place, ...steps], line, text: one.text.trim(), value }];
  });

const nodeAt = (node: YAMLMap | YAMLSeq, place: Pointer): unknown => {
  const found = node.getIn([...place]);
  return isCollection(found) ? new Document(found).toJS() : found;
};

function quoted(lines: RowCursor, row: Row, text: string): Node {
  const isWhole = (soFar: string) => readQuoted(soFar, 0) !== undefined;
  const whole = goesOn(lines, row, { soFar: text, isWhole, mayEnd: /["'”’»]/ });
  const read = readQuoted(whole, 0);
  const rest = read ? whole.slice(read.end).trim() : "";
  if (read && (rest === "" || rest.startsWith("#"))) return scalarOf(folded(read.value), rest.slice(1));
  lines.guess("quote", row);
  // Quotation marks within others of the same kind: the outer ones go.
  const isAround = read !== undefined && whole.trimEnd().endsWith(QUOTES[whole[0] ?? ""] ?? "\n");
  return scalarOf(folded(isAround ? whole.trimEnd().slice(1, -1) : read ? whole : whole.slice(1)));
}

/** A plain value, with the lines behind it that are further in and begin nothing. */
export function unquoted(lines: RowCursor, row: Row, text: string): Node {
  const cut = cutComment(text);
  if (/:\s|:$|^[&*!@`%]/.test(cut.text)) lines.guess("text", row);
  let whole = cut.text;
  for (let line = lines.rows[lines.at]; line && line.content !== "" && !line.content.startsWith("#"); line = lines.rows[lines.at]) {
    if (begins(row, line) || cut.comment !== undefined || DASH.test(line.content) || line.indent <= row.indent) break;
    whole += ` ${line.content}`;
    lines.at++;
  }
  const value = plainValue(whole);
  return scalarOf(value === undefined ? whole : value, cut.comment);
}

function block(lines: RowCursor, row: Row, head: string): Node {
  const own: Row[] = [];
  for (let line = lines.rows[lines.at]; line && (line.content === "" || line.indent > row.indent); line = lines.rows[lines.at]) {
    own.push(line);
    lines.at++;
  }
  const margin = Math.min(...own.filter(({ content }) => content !== "").map(({ indent }) => indent), 1000);
  const literal = own
    .map(({ text }) => text.slice(margin))
    .join("\n")
    .trimEnd();
  const scalar = new Scalar(head.startsWith("|") ? literal : literal.replace(/([^\n])\n(?=[^\n])/g, "$1 ").replace(/\n\n/g, "\n"));
  scalar.type = head.startsWith("|") ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  return scalar;
}

const folded = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .trim();

/** Whether every bracket is closed, as far as can be seen without knowing what is in quotes. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const here = text[at];
    if (here === "{" || here === "[") depth++;
    else if (here === "}" || here === "]") depth--;
    else if (here !== undefined && QUOTES[here] !== undefined && /[\s,[{:]/.test(text[at - 1] ?? " "))
      at = (readQuoted(text, at)?.end ?? at + 1) - 1;
  }
  return depth <= 0;
}
