/**
 * A file while it is being written: YAML that keeps its comments and its order, changed value by value. An emptied value
 * takes its key away, for a key without a value is a problem. The document is changed in place; nothing else is touched.
 */
import { type Document, isCollection, isMap, isScalar, isSeq, Scalar, YAMLMap } from "yaml";
import type { Pointer } from "../../problems/problem.ts";
import { parseYaml } from "../../records/read-yaml.ts";

/** A YAML document for a text that can be read (see open.ts for one that can not). */
export function documentOf(yaml: string): Document {
  const document: Document = parseYaml(yaml);
  if (!isMap(document.contents)) document.contents = new YAMLMap(document.schema);
  return document;
}

/** The plain values of a document. */
export function dataOf(document: Document): Record<string, unknown> {
  return (document.toJS({ maxAliasCount: 10 }) ?? {}) as Record<string, unknown>;
}

/** Puts a value in its place, makes the places above it, and takes away what is emptied: "", [] and undefined. */
export function setValue(document: Document, pointer: Pointer, value: unknown): void {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
    removeValue(document, pointer);
    return;
  }
  makeWay(document, pointer);
  document.setIn(pointer, typeof value === "object" ? document.createNode(value) : inPlaceOf(document.getIn(pointer, true), value));
}

/** A plain value with the comments of the one before it, but nothing of how that was written: 1.500 has three decimals. */
function inPlaceOf(before: unknown, value: unknown): Scalar {
  const scalar = new Scalar(value);
  if (!isScalar(before)) return scalar;
  const { comment, commentBefore, spaceBefore } = before;
  return Object.assign(scalar, comment && { comment }, commentBefore && { commentBefore }, spaceBefore && { spaceBefore });
}

/** Takes a key away, and the maps that it leaves empty; an item of a list stays, for the person has added it. */
export function removeValue(document: Document, pointer: Pointer): void {
  if (!document.hasIn(pointer)) return;
  document.deleteIn(pointer);
  const above = pointer.slice(0, -1);
  const parent = document.getIn(above);
  const isEmpty = isCollection(parent) && parent.items.length === 0;
  if (isEmpty && typeof above.at(-1) === "string") removeValue(document, above);
}

/** Adds an item at the end of a list, which is made when it is not there. */
export function addItem(document: Document, pointer: Pointer, item: unknown): void {
  makeWay(document, [...pointer, 0]);
  if (!isSeq(document.getIn(pointer))) document.setIn(pointer, document.createNode([]));
  document.addIn(pointer, document.createNode(item));
}

/** Puts an item between those of a list that is there, in braces where the one before it stands in braces. */
export function insertItem(document: Document, pointer: Pointer, index: number, item: unknown): void {
  const list = document.getIn(pointer);
  if (!isSeq(list)) return;
  const [node, like] = [document.createNode(item), list.items[Math.max(index - 1, 0)]];
  if (isMap(node) && isMap(like)) node.flow = like.flow === true;
  list.items.splice(index, 0, node);
}

/** Puts the items of a list in another order, each as it stands; what is no place of one is a new item. */
export function arrangeItems(document: Document, pointer: Pointer, items: readonly (number | { readonly item: unknown })[]): void {
  const list = document.getIn(pointer);
  if (!isSeq(list)) return;
  const before = [...list.items];
  list.items = items.map((one) => (typeof one === "number" ? before[one] : document.createNode(one.item)));
}

/** Gives a key another name, its value and its comments kept; a key of that name is replaced. */
export function renameKey(document: Document, pointer: Pointer, name: string): void {
  const parent = document.getIn(pointer.slice(0, -1));
  const pair = isMap(parent) && parent.items.find(({ key }) => String(key) === pointer.at(-1));
  if (!pair || !isMap(parent)) return;
  parent.delete(name);
  pair.key = document.createNode(name);
}

/** What stands in the way of a value and can not hold it (null, a text where a group belongs) goes. */
function makeWay(document: Document, pointer: Pointer): void {
  for (let length = 1; length < pointer.length; length++) {
    const place = pointer.slice(0, length);
    const node = document.getIn(place);
    if (node === undefined) return;
    const fits = typeof pointer[length] === "number" ? isSeq(node) : isMap(node);
    if (!fits) document.deleteIn(place);
  }
}
