/** Where in a record the values of a sort stand, by the controls of its schema: a field that is added is found with the others. */
import type { Pointer } from "../../problems/problem.ts";
import type { Control, SchemaNode } from "./node.ts";

export interface ValueAt<Value> {
  readonly value: Value;
  readonly pointer: Pointer;
}

/** Stands for every item of a list, and for every value under a key that the schema does not name. */
const EACH = "*";

/** Finds the values that a control edits, but for words that stand for none; undefined for a schema without such a field. */
export const findValues = <Value>(schema: SchemaNode, control: Control) =>
  findWhere<Value>(schema, (node) => node["x-control"] === control);

/** Finds the values of all fields of a sort, in data that need not fit the schema; undefined for a schema without such a field. */
export function findWhere<Value>(
  schema: SchemaNode,
  isWanted: (node: SchemaNode) => boolean,
): ((data: unknown) => ValueAt<Value>[]) | undefined {
  const found = pathsTo(schema, isWanted);
  if (found.length === 0) return undefined;
  const isWord = (value: unknown, words: readonly unknown[] = []) => words.includes(value);
  return (data) =>
    found.flatMap(
      ({ path, node }) => valuesAt(data, path, []).filter(({ value }) => !isWord(value, node["x-besides"])) as ValueAt<Value>[],
    );
}

interface NodeAt {
  readonly path: readonly string[];
  readonly node: SchemaNode;
}

function pathsTo(node: SchemaNode, isWanted: (node: SchemaNode) => boolean): NodeAt[] {
  if (isWanted(node)) return [{ path: [], node }];
  const others = node.items ?? (typeof node.additionalProperties === "object" ? node.additionalProperties : undefined);
  const children = [...Object.entries(node.properties ?? {}), ...(others ? [[EACH, others] as const] : [])];
  return children.flatMap(([key, child]) =>
    pathsTo(child, isWanted).map(({ path, node: found }) => ({ path: [key, ...path], node: found })),
  );
}

function valuesAt(data: unknown, [step, ...rest]: readonly string[], pointer: Pointer): ValueAt<unknown>[] {
  if (data === undefined) return [];
  if (step === undefined) return [{ value: data, pointer }];
  if (typeof data !== "object" || data === null || (Array.isArray(data) && step !== EACH)) return [];
  if (Array.isArray(data)) return data.flatMap((item, index) => valuesAt(item, rest, [...pointer, index]));
  if (step === EACH) return Object.entries(data).flatMap(([key, value]) => valuesAt(value, rest, [...pointer, key]));
  // What is not written yet can not be looked at.
  if (!Object.prototype.propertyIsEnumerable.call(data, step)) return [];
  return valuesAt((data as Readonly<Record<string, unknown>>)[step], rest, [...pointer, step]);
}
