/**
 * YAML that the reader refuses -> what its structure still says. Fields begin where their lines begin: a quote or a bracket that
 * nothing closes ends there, a field that stands twice is kept twice, and what fits nowhere is kept whole, with its place.
 */
import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Pointer } from "../../problems/problem.ts";
import { same } from "../../text/same.ts";
import { fieldNames } from "./field-names.ts";
import { DASH, type Guess, keyIn, type Leftover, type Row, RowCursor } from "./recover-rows.ts";
import { scalarOf } from "./recover-scalar.ts";
import { flowValue, recoverValue, unquoted } from "./recover-value.ts";
import type { SourceLine } from "./tidy-lines.ts";

export interface Recovered {
  readonly document: Document;
  readonly leftovers: readonly Leftover[];
  readonly guesses: ReadonlyMap<Guess, Iterable<number>>;
}

const DEEPEST = 24;

export function recoverYaml(lines: readonly SourceLine[]): Recovered {
  const reading = new Recovery(lines);
  const document = new Document(null, { schema: "core" });
  const contents = new YAMLMap(document.schema);
  reading.map(contents, 0, []);
  document.contents = contents as unknown as typeof document.contents;
  if (reading.comments.length > 0) document.comment = reading.comments.join("\n");
  return { document, leftovers: reading.leftovers, guesses: reading.guesses };
}

/** The structure of the file: fields, lists, and what is no field. */
class Recovery extends RowCursor {
  /** Of each map what stands under a key. */
  private readonly pairs = new WeakMap<YAMLMap, Map<string, Pair<unknown, unknown>>>();

  /** Reads pairs, all that stand at a column or behind it, into a map. */
  map(into: YAMLMap, least: number, place: Pointer): void {
    const column = this.next()?.indent;
    for (let row = this.next(); row && row.indent >= least; row = this.next()) {
      const key = keyIn(row.content);
      if (key && row.indent !== column) this.guess("column", row);
      if (key) this.pair(into, row, key, place);
      else this.stray(into, least, place);
    }
  }

  private pair(into: YAMLMap, row: Row, key: { readonly name: string; readonly length: number }, place: Pointer): void {
    const start = this.at;
    const before = this.comments;
    this.comments = [];
    const value = this.value(row, row.content.slice(key.length), [...place, key.name]);
    this.add(into, key.name, value, start, [...place, key.name], before);
  }

  /** What a field, or an item of it, is made of where no line is indented: its parts, until one comes again or is none of it. */
  private flat(into: YAMLMap, name: unknown, place: Pointer): YAMLMap {
    const parts = this.isFlat && place.length < DEEPEST ? fieldNames().parts.get(String(name)) : undefined;
    for (let row = this.next(); row && parts; row = this.next()) {
      const key = keyIn(row.content);
      if (!key || !parts.has(key.name) || into.has(key.name)) break;
      this.guess("flat", row);
      this.pair(into, row, key, place);
    }
    return into;
  }

  private add(into: YAMLMap, name: string, value: Node | null, start: number, place: Pointer, comments: readonly string[]): void {
    const pairs = this.pairs.get(into) ?? new Map<string, Pair<unknown, unknown>>();
    this.pairs.set(into, pairs);
    const pair = pairs.get(name);
    const key = scalarOf(name);
    if (comments.length > 0) key.commentBefore = comments.join("\n");
    if (!pair) pairs.set(name, into.items[into.items.push(new Pair(key, value)) - 1] as Pair<unknown, unknown>);
    else if (isNothing(pair.value)) pair.value = value;
    else if (!isNothing(value) && !same(asData(pair.value), asData(value))) this.leave(start, place, asData(value));
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
    this.at++;
    if (text === "" || text.startsWith("#")) return this.below(row, text, place);
    return recoverValue(this, row, text, place);
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
    if (!next || next.indent <= row.indent) {
      const map = this.flat(new YAMLMap(), place.at(-1), place);
      return map.items.length > 0 ? map : null;
    }
    if (keyIn(next.content)) {
      const map = new YAMLMap();
      this.map(map, row.indent + 1, place);
      return map;
    }
    this.at++;
    const behind = { ...next, indent: row.indent };
    return /^[{[]/.test(next.content) ? flowValue(this, behind, next.content, place) : unquoted(this, behind, next.content);
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
    return this.flat(map, place.at(-2), place);
  }
}

const isNothing = (value: unknown): boolean => value === null || (value instanceof Scalar && value.value === null);

const asData = (node: unknown): unknown => new Document(node).toJS();
