/**
 * The text of a document that was read from a text and then changed: what did not change stands as its author wrote it, line
 * for line; what did is written in canonical form. Edits are made on the text by the places of the values in it.
 */
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { sameValues } from "../text/same.ts";
import { pairKey, printFlow, printItem, printPair, printScalar } from "./print-yaml.ts";
import { parseYaml, readYaml } from "./read-yaml.ts";

/** Front matter and body as they were read. */
export interface Before {
  readonly yaml: string;
  readonly body: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What can not be changed in place is written anew as a part of what holds it. */
class NotInPlaceError extends Error {}

const parsed = new WeakMap<Before, Document.Parsed>();

/** @returns undefined where the whole has to be written anew */
export function changedText(before: Before, document: Document): string | undefined {
  const old = parsed.get(before) ?? parseYaml(before.yaml);
  parsed.set(before, old);
  if (old.contents === null && isMap(document.contents) && document.contents.items.length === 0) return before.yaml;
  const [was, now] = [old.contents, document.contents] as readonly unknown[];
  const isBlock = (isMap(was) && isMap(now)) || (isSeq(was) && isSeq(now));
  if (old.errors.length > 0 || !isBlock || was.flow) return undefined;
  const edits = attempt(() => valueEdits(before.yaml, was, now, before.yaml.length, false));
  if (!edits) return undefined;
  const text = applied(before.yaml, edits);
  const read = readYaml(text);
  return "data" in read && sameValues(read.data, document.toJS()) ? text : undefined;
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotInPlaceError) return undefined;
    throw error;
  }
}

/** From behind; of what comes to one place the last goes in first, so that all stand in their order. */
const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .reverse()
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((now, { from, to, text: own }) => now.slice(0, from) + own + now.slice(to), text);

/** Whether two values are the same, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (isMap(a) && isMap(b))
    return (
      a.items.length === b.items.length && b.items.every((pair) => a.has(pairKey(pair)) && same(a.get(pairKey(pair), true), pair.value))
    );
  if (isSeq(a) && isSeq(b)) return a.items.length === b.items.length && b.items.every((item, index) => same(a.items[index], item));
  const [one, other] = [a, b].map((node) => (isScalar(node) ? node.value : (node ?? null)));
  return !isMap(a) && !isSeq(a) && !isMap(b) && !isSeq(b) && one === other;
}

const startOf = (node: unknown): number => {
  const start = (node as Node | null)?.range?.[0];
  if (start === undefined) throw new NotInPlaceError();
  return start;
};

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** Where the lines of a part end, which run to `end`: blank lines and comments before the next part are the next one's. */
function contentEnd(text: string, end: number, indent: number): number {
  let at = end;
  while (at > 0) {
    const start = lineStart(text, at - 1);
    const line = text.slice(start, at);
    const words = line.trim();
    if (words !== "" && (!words.startsWith("#") || line.length - line.trimStart().length > indent)) return at;
    at = start;
  }
  return at;
}

/** Parts of a block (pairs, items), each with the lines that it stands on. */
function piecesAt<T>(text: string, items: readonly T[], firstOf: (item: T) => number, end: number) {
  const starts = items.map(firstOf);
  const indent = starts[0] === undefined ? 0 : starts[0] - lineStart(text, starts[0]);
  const parts = items.map((item, index) => {
    const from = starts[index] as number;
    const next = starts[index + 1];
    return { item, from, to: contentEnd(text, next === undefined ? end : lineStart(text, next), indent) };
  });
  return { indent, parts };
}

/** Changes the pairs of a block map that ends before `end`. */
function mapEdits(text: string, old: YAMLMap, now: YAMLMap, end: number): Edit[] {
  const { indent, parts } = piecesAt(text, old.items as Pair[], ({ key }) => startOf(key), end);
  const wanted = new Map((now.items as Pair[]).map((pair) => [pairKey(pair), pair]));
  const edits: Edit[] = [];
  for (const { item, from, to } of parts) {
    const pair = wanted.get(pairKey(item));
    if (!pair) edits.push({ from: removalStart(text, from, item === old.items[0], parts.length), to, text: "" });
    else if (!same(item.value, pair.value)) edits.push(...pairEdits(text, item, pair, { from, to, indent }));
  }
  let after: (typeof parts)[number] | undefined;
  for (const pair of now.items as Pair[]) {
    const part = parts.find(({ item }) => pairKey(item) === pairKey(pair));
    if (part) after = part;
    else {
      const at = after ? after.to : lineStart(text, parts[0]?.from ?? 0);
      edits.push(inserted(text, at, indented(printPair(pair), indent)));
    }
  }
  return edits;
}

/** Where the lines of a part that goes begin: its comment goes with it, but not what stands at the top. */
function removalStart(text: string, from: number, isFirst: boolean, count: number): number {
  if (count === 1 || text.slice(lineStart(text, from), from).trim() !== "") throw new NotInPlaceError();
  let at = lineStart(text, from);
  while (!isFirst && at > 0 && /^\s*#/.test(text.slice(lineStart(text, at - 1), at))) at = lineStart(text, at - 1);
  return at;
}

interface Lines {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
}

function pairEdits(text: string, old: Pair, now: Pair, { from, to, indent }: Lines): Edit[] {
  const inside = attempt(() => valueEdits(text, old.value, now.value, to, false));
  if (inside) return inside;
  const lines = indented(printPair(now), indent).slice(indent);
  return [{ from, to, text: text[to - 1] === "\n" ? lines : lines.trimEnd() }];
}

function valueEdits(text: string, old: unknown, now: unknown, end: number, flow: boolean): Edit[] {
  if (same(old, now)) return [];
  if (isMap(old) && isMap(now)) return old.flow ? flowEdits(text, old, now) : mapEdits(text, old, now, end);
  if (isSeq(old) && isSeq(now)) return old.flow ? flowEdits(text, old, now) : seqEdits(text, old, now, end);
  if (!isScalar(old) || !isScalar(now) || !old.range || old.range[0] === old.range[1]) throw new NotInPlaceError();
  const line = printScalar(now, old, flow);
  if (line.includes("\n") || old.type?.startsWith("BLOCK")) throw new NotInPlaceError();
  return [{ from: old.range[0], to: old.range[1], text: line }];
}

/** The remark behind it stands where it stood. */
function withoutComment<Of extends YAMLMap | YAMLSeq>(node: Of, print: (node: Of) => string): string {
  const { comment } = node;
  node.comment = null;
  const text = print(node);
  node.comment = comment ?? null;
  return text;
}

/** Values in braces and brackets are changed one by one; when there are more or fewer, all of it is written anew. */
function flowEdits(text: string, old: YAMLMap | YAMLSeq, now: YAMLMap | YAMLSeq): Edit[] {
  const values = (node: YAMLMap | YAMLSeq) =>
    (node.items as unknown[]).map((item, index) =>
      isMap(node) ? ([pairKey(item as Pair), (item as Pair).value] as const) : ([String(index), item] as const),
    );
  const wanted = new Map(values(now));
  if (values(old).length !== wanted.size || !values(old).every(([key]) => wanted.has(key))) {
    const [from, to] = old.range ?? [0, 0];
    const line = withoutComment(now, printFlow);
    if (line.includes("\n")) throw new NotInPlaceError();
    return [{ from, to, text: line }];
  }
  return values(old).flatMap(([key, value]) => valueEdits(text, value, wanted.get(key), 0, true));
}

/** Changes the items of a block list; those that are the same on both sides stay where they are. */
function seqEdits(text: string, old: YAMLSeq, now: YAMLSeq, end: number): Edit[] {
  const { indent, parts } = piecesAt(text, old.items as Node[], (item) => dashOf(text, startOf(item)), end);
  let first = 0;
  while (first < parts.length && first < now.items.length && same(old.items[first], now.items[first])) first++;
  let last = 0;
  while (last < Math.min(parts.length, now.items.length) - first && same(old.items.at(-1 - last), now.items.at(-1 - last))) last++;
  const gone = parts.slice(first, parts.length - last);
  const come = now.items.slice(first, now.items.length - last);
  const edits = gone.flatMap(({ item, from, to }, index): Edit[] => {
    if (index >= come.length) return [{ from: removalStart(text, from, false, now.items.length === 0 ? 1 : 2), to, text: "" }];
    const inside = attempt(() => valueEdits(text, item, come[index], to, false));
    return inside ?? [{ from, to, text: `${indented(printItem(come[index]), indent).slice(indent)}` }];
  });
  const at = (gone.at(-1) ?? parts[first - 1])?.to ?? lineStart(text, parts[0]?.from ?? 0);
  const more = come.slice(gone.length).map((item) => indented(printItem(item), indent));
  return more.length > 0 ? [...edits, inserted(text, at, more.join(""))] : edits;
}

/** The dash of an item, which must be the first thing on its line. */
function dashOf(text: string, start: number): number {
  const begin = lineStart(text, start);
  const [, spaces] = /^( *)-\s+$/.exec(text.slice(begin, start)) ?? [];
  if (spaces === undefined) throw new NotInPlaceError();
  return begin + spaces.length;
}

const inserted = (text: string, at: number, lines: string): Edit => ({
  from: at,
  to: at,
  text: at > 0 && text[at - 1] !== "\n" ? `\n${lines}` : lines,
});

const indented = (text: string, indent: number): string => text.replace(/^(?=[^\n])/gm, " ".repeat(indent));
