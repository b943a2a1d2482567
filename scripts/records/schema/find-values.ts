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
  // On a page the schemas of what few write come late: what is in such a one is looked for when it is asked.
  let paths = schema.type ? pathsTo(schema, isWanted) : undefined;
  if (paths?.length === 0) return undefined;
  return (data) => {
    paths ??= pathsTo(schema, isWanted);
    const found: ValueAt<unknown>[] = [];
    for (const { path, node } of paths) collect(data, { path, words: node["x-besides"] ?? [], place: [], found });
    return found as ValueAt<Value>[];
  };
}

interface NodeAt {
  readonly path: readonly string[];
  readonly node: SchemaNode;
}

/** All are looked for when the rules are loaded, of each kind of file: what is not wanted makes nothing. */
function pathsTo(schema: SchemaNode, isWanted: (node: SchemaNode) => boolean): NodeAt[] {
  const [found, path]: [NodeAt[], string[]] = [[], []];
  const look = (node: SchemaNode): void => {
    if (isWanted(node)) return void found.push({ path: [...path], node });
    const others = node.items ?? (typeof node.additionalProperties === "object" ? node.additionalProperties : undefined);
    for (const key in node.properties) lookInside(key, node.properties[key] as SchemaNode);
    if (others) lookInside(EACH, others);
  };
  const lookInside = (key: string, node: SchemaNode): void => {
    path.push(key);
    look(node);
    path.pop();
  };
  look(schema);
  return found;
}

/** The one list of steps is used for all places: where a value stands is written down when it is found. */
interface Walk {
  readonly path: readonly string[];
  /** What is no value of the sort, but stands for none. */
  readonly words: readonly unknown[];
  readonly place: (string | number)[];
  readonly found: ValueAt<unknown>[];
}

function collect(data: unknown, walk: Walk): void {
  const { path, words, place, found } = walk;
  const step = path[place.length];
  if (data === undefined) return;
  if (step === undefined) {
    if (!words.includes(data)) found.push({ value: data, pointer: [...place] });
  } else if (typeof data !== "object" || data === null) return;
  else if (Array.isArray(data)) {
    if (step === EACH) for (let index = 0; index < data.length; index++) inside(index, data[index], walk);
  } else if (step === EACH) for (const key of Object.keys(data)) inside(key, (data as Values)[key], walk);
  // What is not written yet can not be looked at.
  else if (Object.prototype.propertyIsEnumerable.call(data, step)) inside(step, (data as Values)[step], walk);
}

type Values = Readonly<Record<string, unknown>>;

function inside(step: string | number, value: unknown, walk: Walk): void {
  walk.place.push(step);
  collect(value, walk);
  walk.place.pop();
}
