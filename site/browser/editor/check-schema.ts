/**
 * Holds a value against a schema in the page, where ajv can not run: it compiles with `new Function`, which the page's policy
 * refuses. It knows what of JSON Schema the schemas here use, and takes the place of scripts/records/check-schema.ts; a test
 * holds the answers of both together on every fixture and on values of every kind.
 */
import type { Pointer } from "../../../scripts/problems/problem.ts";
import type { SchemaNode } from "../../../scripts/records/schema/node.ts";
import type { Keyword, SchemaError } from "../../../scripts/records/schema-error.ts";
import { isDate, isPartDate } from "../../../scripts/text/dates.ts";
import { isUri } from "../../../scripts/text/web-address.ts";

type Values = Readonly<Record<string, unknown>>;

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = { date: isDate, "part-date": isPartDate, url: isUri };

/** Every error of a value; none when it fits. */
export function checkSchema(node: SchemaNode, value: unknown, pointer: Pointer = []): SchemaError[] {
  const wrong = (keywords: readonly (Keyword | false | undefined)[]): SchemaError[] =>
    keywords.flatMap((keyword) => (keyword ? [{ keyword, node, pointer, value }] : []));
  // A number that is not whole can be too small as well.
  if (typeof value === "number") return wrong([!isOfType(node.type, value) && "type", ...ofNumber(node, value)]);
  if (!isOfType(node.type, value)) return wrong(["type"]);
  if (typeof value === "string") return wrong(ofText(node, value));
  if (Array.isArray(value)) {
    const { items } = node;
    return [...wrong(ofList(node, value)), ...(items ? value.flatMap((item, index) => checkSchema(items, item, [...pointer, index])) : [])];
  }
  return typeof value === "object" && value !== null
    ? [...wrong([Object.keys(value).length < (node.minProperties ?? 0) && "minProperties"]), ...keyErrors(node, value as Values, pointer)]
    : [];
}

function isOfType(type: string | undefined, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return type === undefined || typeof value === type;
}

const ofText = (node: SchemaNode, text: string) =>
  [
    text.trim().length < (node.minLength ?? 0) && "minLength",
    text.length > (node.maxLength ?? Number.POSITIVE_INFINITY) && [...text].length > (node.maxLength ?? 0) && "maxLength",
    node.pattern !== undefined && !matcher(node.pattern).test(text) && "pattern",
    node.format !== undefined && !FORMATS[node.format]?.(text) && "format",
    node.enum && !node.enum.includes(text) && "enum",
  ] as const;

const ofNumber = ({ minimum, maximum, exclusiveMinimum }: SchemaNode, value: number) =>
  [
    minimum !== undefined && value < minimum && "minimum",
    maximum !== undefined && value > maximum && "maximum",
    exclusiveMinimum !== undefined && value <= exclusiveMinimum && "exclusiveMinimum",
  ] as const;

const ofList = ({ minItems = 0, maxItems, uniqueItems }: SchemaNode, list: readonly unknown[]) =>
  [
    list.length < minItems && "minItems",
    maxItems !== undefined && list.length > maxItems && "maxItems",
    uniqueItems && new Set(list.map((item) => JSON.stringify(item))).size < list.length && "uniqueItems",
  ] as const;

function keyErrors(node: SchemaNode, value: Values, pointer: Pointer): SchemaError[] {
  const { properties = {}, required = [], additionalProperties: others } = node;
  const either = node["x-either"]?.some((key) => Object.hasOwn(value, key)) === false ? node["x-either"].slice(0, 1) : [];
  const missing = [...required, ...either]
    .filter((key) => !Object.hasOwn(value, key))
    .map((key): SchemaError => ({ keyword: "required", node, pointer, value, key }));
  const inside = Object.entries(value).flatMap(([key, part]): SchemaError[] => {
    const schema = Object.hasOwn(properties, key) ? properties[key] : others;
    if (schema === false) return [{ keyword: "additionalProperties", node, pointer, value, key }];
    return typeof schema === "object" ? checkSchema(schema, part, [...pointer, key]) : [];
  });
  return [...missing, ...inside];
}

const matchers = new Map<string, RegExp>();
function matcher(pattern: string): RegExp {
  const made = matchers.get(pattern) ?? new RegExp(pattern, "u");
  matchers.set(pattern, made);
  return made;
}
