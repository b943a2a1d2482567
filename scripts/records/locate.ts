/** Finds the line and column of a value in YAML text. Slow, so it is asked only when there is a problem to point at. */
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from "yaml";
import type { Pointer, Position } from "../problems/problem.ts";
import { findQuickly } from "./quick-yaml.ts";

export type Locate = (pointer: Pointer, onKey?: boolean) => Position;

/**
 * A function that finds pointers in one YAML text.
 * @param firstLine line of the file on which the text starts, from 1
 */
export function locator(yaml: string, firstLine: number): Locate {
  const find = findQuickly(yaml);
  let exactly: Locate | undefined;
  return (pointer, onKey = false) => {
    const offset = find?.(pointer, onKey);
    if (offset !== undefined) return positionAt(yaml, offset, firstLine);
    exactly ??= locateExactly(yaml, firstLine);
    return exactly(pointer, onKey);
  };
}

function positionAt(yaml: string, offset: number, firstLine: number): Position {
  let [line, start] = [firstLine, 0];
  for (let end = yaml.indexOf("\n"); end >= 0 && end < offset; end = yaml.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The same without the quick reader. */
export function locateExactly(yaml: string, firstLine: number): Locate {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: "core", logLevel: "silent", prettyErrors: false, uniqueKeys: false });
  const root = document.contents as Node | null;
  return (pointer, onKey = false) => {
    const offset = offsetOf(root, pointer, onKey);
    if (offset === undefined) return { line: firstLine, column: 1 };
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

/** Offset of the value, or of its key; of the nearest thing above it when it is not there. */
function offsetOf(root: Node | null, pointer: Pointer, onKey: boolean): number | undefined {
  let node: Node | null = root;
  let keyNode: Node | null = null;
  for (const step of pointer) {
    if (isMap(node)) {
      const pair = (node.items as Pair[]).find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      keyNode = pair.key as Node;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      keyNode = null;
      node = item;
    } else break;
  }
  const empty = !node?.range || (isScalar(node) && node.range[0] === node.range[1]);
  const target = (onKey || empty) && keyNode ? keyNode : node;
  return target?.range?.[0];
}

/** A function that finds the source of plain values in one YAML text: 0123, where what was read is 123. */
export function sourceFinder(yaml: string): (pointer: Pointer) => string | undefined {
  const document = parseDocument(yaml, { schema: "core", logLevel: "silent", prettyErrors: false, uniqueKeys: false });
  return (pointer) => {
    const node = document.getIn(pointer, true);
    return isScalar(node) ? node.source : undefined;
  };
}

/** The numbers that are written in some way, and where: what was read shows nothing of how it was written. */
export function numbersWritten(yaml: string, pattern: RegExp): (Position & { readonly detail: string })[] {
  const lines = new LineCounter();
  const found: (Position & { readonly detail: string })[] = [];
  visit(parseDocument(yaml, { lineCounter: lines, logLevel: "silent", prettyErrors: false, uniqueKeys: false }), {
    Scalar: (_, { value, source = "", range }) => {
      if (typeof value !== "number" || !pattern.test(source)) return;
      const { line, col: column } = lines.linePos(range?.[0] ?? 0);
      found.push({ line, column, detail: source });
    },
  });
  return found;
}
