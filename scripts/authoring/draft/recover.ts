/**
 * YAML that the reader refuses -> what its structure still says. Fields begin where their lines begin: a quote or a bracket that
 * nothing closes ends there, a field that stands twice is kept twice, and what fits nowhere is kept whole, with its place.
 */
import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Pointer } from "../../problems/problem.ts";
import { same } from "../../text/same.ts";
import { fieldNames } from "./field-names.ts";
import { readFlow } from "./recover-flow.ts";
import { cutComment, plainValue, QUOTES, readQuoted, scalarOf } from "./recover-scalar.ts";
import type { SourceLine } from "./tidy-lines.ts";

/** A part of a file that is not in the form: a field that stands twice, or lines that say nothing that can be read. */
export interface Leftover {
  /** Where it would stand. */
  readonly place: Pointer;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** All of it, as it came. */
  readonly text: string;
  /** What it says, when it is another value for its place. */
  readonly value?: unknown;
}

/** What was read otherwise than it stands, with the lines. */
export type Guess = "quote" | "bracket" | "text" | "joined" | "column";

export interface Recovered {
  readonly document: Document;
  readonly leftovers: readonly Leftover[];
  readonly guesses: ReadonlyMap<Guess, readonly number[]>;
}

const DEEPEST = 24;
/** A value that goes on over more lines than this was not closed. */
const MOST_LINES = 60;
const KEY = /^(?:"([^"]{1,80})"|'([^']{1,80})'|([A-Za-z][\w.-]*)) ?:(?=\s|$|["'“{[])/;
const DASH = /^-(?:\s+|$)/;

interface Row extends SourceLine {
  /** Text behind the indentation; without the dashes that were read. */
  content: string;
  indent: number;
}

export function recoverYaml(lines: readonly SourceLine[]): Recovered {
  const reading = new Reading(lines);
  const document = new Document(null, { schema: "core" });
  const contents = new YAMLMap(document.schema);
  reading.map(contents, 0, []);
  document.contents = contents as unknown as typeof document.contents;
  if (reading.comments.length > 0) document.comment = reading.comments.join("\n");
  return { document, leftovers: reading.leftovers, guesses: reading.guesses };
}

/** The lines while they are read; a part that is read moves on to the line behind it. */
class Reading {
  readonly rows: Row[];
  readonly leftovers: Leftover[] = [];
  readonly guesses = new Map<Guess, number[]>();
  comments: string[] = [];
  private at = 0;

  constructor(lines: readonly SourceLine[]) {
    this.rows = lines.map((line) => {
      const content = line.text.trim();
      return { ...line, content, indent: line.text.length - line.text.trimStart().length };
    });
  }

  private guess(what: Guess, { line }: Row): void {
    this.guesses.set(what, [...new Set([...(this.guesses.get(what) ?? []), line])]);
  }

  /** The next line that says something; comments are kept for the field behind them. */
  private next(): Row | undefined {
    for (; this.at < this.rows.length; this.at++) {
      const row = this.rows[this.at] as Row;
      if (row.content.startsWith("#")) this.comments.push(row.content.slice(1));
      else if (row.content !== "") return row;
    }
    return undefined;
  }

  private rawFrom(start: number): string {
    return this.rows
      .slice(start, this.at)
      .map(({ raw }) => raw)
      .join("\n")
      .trimEnd();
  }

  private leave(start: number, place: Pointer, value?: unknown): void {
    const text = this.rawFrom(start);
    const line = this.rows[start]?.line ?? 1;
    if (text.trim() !== "") this.leftovers.push({ place, line, text, ...(value === undefined ? {} : { value }) });
  }

  /** Reads pairs, all that stand at a column or behind it, into a map. */
  map(into: YAMLMap, least: number, place: Pointer): void {
    const column = this.next()?.indent;
    for (let row = this.next(); row && row.indent >= least; row = this.next()) {
      const key = keyIn(row.content);
      if (key && row.indent !== column) this.guess("column", row);
      const start = this.at;
      const before = this.comments;
      this.comments = [];
      if (!key) {
        this.comments = before;
        this.stray(into, least, place);
        continue;
      }
      const value = this.value(row, row.content.slice(key.length), [...place, key.name]);
      this.add(into, key.name, value, start, [...place, key.name], before);
    }
  }

  private add(into: YAMLMap, name: string, value: Node | null, start: number, place: Pointer, comments: readonly string[]): void {
    const pair = into.items.find((one) => String((one.key as Scalar).value) === name);
    const key = scalarOf(name);
    if (comments.length > 0) key.commentBefore = comments.join("\n");
    if (!pair) into.items.push(new Pair(key, value));
    else if (isNothing(pair.value)) pair.value = value;
    else if (!isNothing(value) && !same(plain(pair.value), plain(value))) this.leave(start, place, plain(value));
  }

  /** A line without a field: the text before it goes on, or it is left as it is. */
  private stray(into: YAMLMap, least: number, place: Pointer): void {
    const start = this.at;
    const row = this.rows[start] as Row;
    this.at++;
    const last = into.items.at(-1)?.value;
    if (last instanceof Scalar && typeof last.value === "string" && !DASH.test(row.content) && !/^[{}[\]]/.test(row.content)) {
      last.value = `${last.value} ${row.content}`.trim();
      this.guess("joined", row);
      return;
    }
    while (this.at < this.rows.length) {
      const { content, indent } = this.rows[this.at] as Row;
      if (content !== "" && (indent < least || keyIn(content) || (indent === row.indent && DASH.test(row.content) !== DASH.test(content))))
        break;
      this.at++;
    }
    this.leave(start, place);
  }

  /** What stands behind a key: on its line, and on the lines that belong to it. */
  private value(row: Row, behind: string, place: Pointer): Node | null {
    const text = behind.trim();
    const first = text[0] ?? "";
    this.at++;
    if (text === "" || first === "#") return this.below(row, text, place);
    if (/^[|>][-+]?\d?(?:\s+#.*)?$/.test(text)) return this.block(row, text);
    if (first === "{" || first === "[") return this.flow(row, text, place);
    if (QUOTES[first] !== undefined) return this.quoted(row, text);
    return this.plain(row, text);
  }

  private below(row: Row, comment: string, place: Pointer): Node | null {
    const next = this.next();
    if (comment !== "") this.comments.unshift(comment.slice(1));
    if (next && place.length >= DEEPEST) {
      const start = this.at;
      while (this.at < this.rows.length && ((this.rows[this.at] as Row).content === "" || (this.rows[this.at] as Row).indent > row.indent))
        this.at++;
      this.leave(start, place);
      return null;
    }
    if (next && DASH.test(next.content) && next.indent >= row.indent) return this.list(next.indent, row.indent, place);
    if (!next || next.indent <= row.indent) return null;
    if (keyIn(next.content)) {
      const map = new YAMLMap();
      this.map(map, row.indent + 1, place);
      return map;
    }
    this.at++;
    if (/^[{[]/.test(next.content)) return this.flow({ ...next, indent: row.indent }, next.content, place);
    return this.plain({ ...next, indent: row.indent }, next.content);
  }

  private list(column: number, least: number, place: Pointer): YAMLSeq {
    const list = new YAMLSeq();
    for (let row = this.next(); row && row.indent >= least && DASH.test(row.content); row = this.next()) {
      if (row.indent < column && row.indent <= least && column > least) break;
      const comments = this.comments;
      this.comments = [];
      const item = this.item(row, [...place, list.items.length]);
      if (item && comments.length > 0) item.commentBefore = comments.join("\n");
      list.items.push(item);
    }
    return list;
  }

  private item(row: Row, place: Pointer): Node | null {
    const { indent } = row;
    const dash = DASH.exec(row.content)?.[0] ?? "-";
    row.indent += dash.length;
    row.content = row.content.slice(dash.length);
    if (row.content === "" || row.content.startsWith("#")) return this.value({ ...row, indent }, row.content, place);
    if (place.length >= DEEPEST) return this.value({ ...row, indent }, row.content.replace(/^[-\s]+/, ""), place);
    if (DASH.test(row.content)) return this.list(row.indent, indent + 1, place);
    if (!keyIn(row.content)) return this.value({ ...row, indent }, row.content, place);
    const map = new YAMLMap();
    this.map(map, indent + 1, place);
    return map;
  }

  /** Whether a line begins something that is not part of a value of a field. */
  private begins(row: Row, { indent, content }: Row): boolean {
    if (indent > row.indent) return keyIn(content) !== undefined && fieldNames().all.has(keyIn(content)?.name ?? "");
    return keyIn(content) !== undefined || DASH.test(content);
  }

  /** Lines that go on with a value: those that begin nothing of their own. */
  private goesOn(row: Row, isWhole: (soFar: string) => boolean, soFar: string, mayBegin: (line: Row, text: string) => boolean): string {
    let text = soFar;
    const last = this.at + MOST_LINES;
    while (this.at < Math.min(this.rows.length, last) && !isWhole(text)) {
      const line = this.rows[this.at] as Row;
      if (this.begins(row, line) && !mayBegin(line, text)) break;
      this.at++;
      text += line.content === "" ? "" : `\n${line.content}`;
    }
    return text;
  }

  private flow(row: Row, text: string, place: Pointer): Node | null {
    const start = this.at - 1;
    // Inside brackets a line that begins with a field goes on with it, unless it is one of the file itself.
    const inside = (line: Row, soFar: string) =>
      /[,{[]$/.test(soFar) &&
      !DASH.test(line.content) &&
      (line.indent > row.indent || !fieldNames().top.has(keyIn(line.content)?.name ?? ""));
    const whole = this.goesOn(row, isBalanced, text, inside);
    const read = readFlow(whole);
    if (!read) {
      this.leave(start, place);
      return null;
    }
    if (read.open) this.guess("bracket", row);
    if (read.joined) this.guess("joined", row);
    if (read.rest.startsWith("#")) read.node.comment = read.rest.slice(1);
    else if (read.rest !== "") this.leftovers.push({ place, line: row.line, text: read.rest });
    return read.node;
  }

  private quoted(row: Row, text: string): Node {
    const whole = this.goesOn(
      row,
      (soFar) => readQuoted(soFar, 0) !== undefined,
      text,
      () => false,
    );
    const read = readQuoted(whole, 0);
    const rest = read ? whole.slice(read.end).trim() : "";
    if (read && (rest === "" || rest.startsWith("#"))) return scalarOf(folded(read.value), rest.slice(1));
    this.guess("quote", row);
    return scalarOf(folded(read ? whole : whole.slice(1)));
  }

  private plain(row: Row, text: string): Node {
    const cut = cutComment(text);
    if (/:\s|:$|^[&*!@`%]/.test(cut.text)) this.guess("text", row);
    let whole = cut.text;
    for (let line = this.rows[this.at]; line && line.content !== "" && !line.content.startsWith("#"); line = this.rows[this.at]) {
      if (this.begins(row, line) || cut.comment !== undefined || DASH.test(line.content) || line.indent <= row.indent) break;
      whole += ` ${line.content}`;
      this.at++;
    }
    const value = plainValue(whole);
    return scalarOf(value === undefined ? whole : value, cut.comment);
  }

  private block(row: Row, head: string): Node {
    const lines: Row[] = [];
    for (let line = this.rows[this.at]; line && (line.content === "" || line.indent > row.indent); line = this.rows[this.at]) {
      lines.push(line);
      this.at++;
    }
    const margin = Math.min(...lines.filter(({ content }) => content !== "").map(({ indent }) => indent), 1000);
    const literal = lines
      .map(({ text }) => text.slice(margin))
      .join("\n")
      .trimEnd();
    const scalar = new Scalar(head.startsWith("|") ? literal : literal.replace(/([^\n])\n(?=[^\n])/g, "$1 ").replace(/\n\n/g, "\n"));
    scalar.type = head.startsWith("|") ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
    return scalar;
  }
}

const isNothing = (value: unknown): boolean => value === null || (value instanceof Scalar && value.value === null);

const plain = (node: unknown): unknown => new Document(node).toJS();

const folded = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .trim();

function keyIn(content: string): { readonly name: string; readonly length: number } | undefined {
  const found = KEY.exec(content.slice(0, 200));
  const name = found?.slice(1).find((one) => one !== undefined);
  return found && name !== undefined ? { name, length: found[0].length } : undefined;
}

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
