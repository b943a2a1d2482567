/**
 * Holds a value against a schema by walking both. It knows what of JSON Schema the schemas here use, and is asked first, for most files fit:
 * ajv (check-schema.ts) needs longer to compile the schemas than a command may take. In the page there is only this one: ajv makes code, which
 * the page's policy refuses. A test holds the answers of both together on every fixture and on values of every kind.
 */
import type { Pointer } from "../problems/problem.ts";
import { isDate, isPartDate } from "../text/dates.ts";
import { isUri } from "../text/web-address.ts";
import type { SchemaNode } from "./schema/node.ts";
import type { Keyword, SchemaError } from "./schema-error.ts";

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = { date: isDate, "part-date": isPartDate, url: isUri };

/** Every error of a value; none when it fits. */
export function walkSchema(schema: SchemaNode, value: unknown): SchemaError[] {
  const walk: Walk = { place: [], found: [] };
  look(schema, value, walk);
  return walk.found;
}

/** The one list of steps is used for all places: nearly all values fit, and nobody asks where those are. */
interface Walk {
  readonly place: (string | number)[];
  readonly found: SchemaError[];
}

function say({ place, found }: Walk, node: SchemaNode, value: unknown, keyword: Keyword, key?: string): void {
  const pointer: Pointer = [...place];
  found.push({ keyword, node, pointer, value, ...(key === undefined ? {} : { key }) });
}

function look(node: SchemaNode, value: unknown, walk: Walk): void {
  const isRight = isOfType(node.type, value);
  if (!isRight) say(walk, node, value, "type");
  // A number that is not whole can be too small as well.
  if (typeof value === "number") lookAtNumber(node, value, walk);
  else if (isRight && typeof value === "string") lookAtText(node, value, walk);
  else if (isRight && Array.isArray(value)) lookAtList(node, value, walk);
  else if (isRight && typeof value === "object" && value !== null) lookAtKeys(node, value as Values, walk);
}

function isOfType(type: string | undefined, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return type === undefined || typeof value === type;
}

function lookAtText(node: SchemaNode, text: string, walk: Walk): void {
  const { minLength, maxLength, pattern, format, enum: values } = node;
  // Blanks alone are no text: whoever reads it sees nothing.
  if (minLength !== undefined && text.trim().length < minLength) say(walk, node, text, "minLength");
  if (maxLength !== undefined && text.length > maxLength && [...text].length > maxLength) say(walk, node, text, "maxLength");
  if (pattern !== undefined && !matcher(pattern).test(text)) say(walk, node, text, "pattern");
  if (format !== undefined && !FORMATS[format]?.(text)) say(walk, node, text, "format");
  if (values !== undefined && !values.includes(text)) say(walk, node, text, "enum");
}

function lookAtNumber(node: SchemaNode, value: number, walk: Walk): void {
  const { minimum, maximum, exclusiveMinimum } = node;
  if (minimum !== undefined && value < minimum) say(walk, node, value, "minimum");
  if (maximum !== undefined && value > maximum) say(walk, node, value, "maximum");
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) say(walk, node, value, "exclusiveMinimum");
}

function lookAtList(node: SchemaNode, list: readonly unknown[], walk: Walk): void {
  const { minItems, maxItems, uniqueItems, items } = node;
  if (minItems !== undefined && list.length < minItems) say(walk, node, list, "minItems");
  if (maxItems !== undefined && list.length > maxItems) say(walk, node, list, "maxItems");
  if (uniqueItems && list.length > 1 && new Set(list.map((item) => JSON.stringify(item))).size < list.length)
    say(walk, node, list, "uniqueItems");
  if (items) for (const [index, item] of list.entries()) inside(index, items, item, walk);
}

type Values = Readonly<Record<string, unknown>>;

function lookAtKeys(node: SchemaNode, value: Values, walk: Walk): void {
  const { minProperties, properties, required, additionalProperties: others, "x-either": either } = node;
  const keys = Object.keys(value);
  if (minProperties !== undefined && keys.length < minProperties) say(walk, node, value, "minProperties");
  for (const key of required ?? []) if (!Object.hasOwn(value, key)) say(walk, node, value, "required", key);
  if (either && !either.some((key) => Object.hasOwn(value, key))) say(walk, node, value, "required", either[0]);
  for (const key of keys) {
    const schema = properties && Object.hasOwn(properties, key) ? properties[key] : others;
    if (schema === false) say(walk, node, value, "additionalProperties", key);
    else if (typeof schema === "object") inside(key, schema, value[key], walk);
  }
}

function inside(step: string | number, node: SchemaNode, value: unknown, walk: Walk): void {
  walk.place.push(step);
  look(node, value, walk);
  walk.place.pop();
}

const matchers = new Map<string, RegExp>();
function matcher(pattern: string): RegExp {
  const made = matchers.get(pattern) ?? new RegExp(pattern, "u");
  matchers.set(pattern, made);
  return made;
}
