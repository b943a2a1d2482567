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
  look(planOf(schema), value, walk);
  return walk.found;
}

/** What a schema asks, with a place for each keyword: schemas have some or others, in any order, and are slow to look into. */
interface Plan {
  readonly node: SchemaNode;
  readonly type: string | undefined;
  /** Of a text, of a number, of a list and of an object, where there is any. */
  readonly text: readonly Fault<string>[];
  readonly number: readonly Fault<number>[];
  readonly list: readonly Fault<readonly unknown[]>[];
  readonly items: Plan | undefined;
  readonly minProperties: number;
  readonly needed: readonly string[];
  readonly either: readonly string[];
  readonly properties: ReadonlyMap<string, Plan>;
  /** Of keys that are not listed; false where there may be none, nothing where they may be anything. */
  readonly others: Plan | false | undefined;
}

const plans = new WeakMap<SchemaNode, Plan>();
function planOf(node: SchemaNode): Plan {
  const made = plans.get(node) ?? makePlan(node);
  plans.set(node, made);
  return made;
}

function makePlan(node: SchemaNode): Plan {
  const { type, items, minProperties = 0, properties = {}, required = [], additionalProperties: others, "x-either": either = [] } = node;
  return {
    node,
    type,
    text: faultsOfText(node),
    number: faultsOfNumber(node),
    list: faultsOfList(node),
    items: items && planOf(items),
    minProperties,
    needed: required,
    either,
    properties: new Map(Object.entries(properties).map(([key, one]) => [key, planOf(one)])),
    others: typeof others === "object" ? planOf(others) : others === false ? false : undefined,
  };
}

type Fault<Value> = readonly [Keyword, (value: Value) => boolean];
/** Those of some keywords that a schema has. */
const those = <Value>(all: readonly (Fault<Value> | false | undefined)[]): Fault<Value>[] =>
  all.filter((one) => one !== false && one !== undefined);

function faultsOfText({ minLength, maxLength, pattern, format, enum: values }: SchemaNode): Fault<string>[] {
  const matcher = pattern === undefined ? undefined : new RegExp(pattern, "u");
  const isOfFormat = format === undefined ? undefined : FORMATS[format];
  const choices = values && new Set(values);
  return those<string>([
    // Blanks alone are no text: whoever reads it sees nothing.
    minLength !== undefined && ["minLength", (text) => text.trim().length < minLength],
    maxLength !== undefined && ["maxLength", (text) => text.length > maxLength && [...text].length > maxLength],
    matcher && ["pattern", (text) => !matcher.test(text)],
    format !== undefined && ["format", (text) => !isOfFormat?.(text)],
    choices && ["enum", (text) => !choices.has(text)],
  ]);
}

const faultsOfNumber = ({ minimum, maximum, exclusiveMinimum }: SchemaNode): Fault<number>[] =>
  those<number>([
    minimum !== undefined && ["minimum", (value) => value < minimum],
    maximum !== undefined && ["maximum", (value) => value > maximum],
    exclusiveMinimum !== undefined && ["exclusiveMinimum", (value) => value <= exclusiveMinimum],
  ]);

const faultsOfList = ({ minItems, maxItems, uniqueItems }: SchemaNode): Fault<readonly unknown[]>[] =>
  those<readonly unknown[]>([
    minItems !== undefined && ["minItems", (list) => list.length < minItems],
    maxItems !== undefined && ["maxItems", (list) => list.length > maxItems],
    uniqueItems && ["uniqueItems", (list) => list.length > 1 && new Set(list.map((item) => JSON.stringify(item))).size < list.length],
  ]);

/** The one list of steps is used for all places: nearly all values fit, and nobody asks where those are. */
interface Walk {
  readonly place: (string | number)[];
  readonly found: SchemaError[];
}

function say({ place, found }: Walk, { node }: Plan, value: unknown, keyword: Keyword, key?: string): void {
  const pointer: Pointer = [...place];
  found.push({ keyword, node, pointer, value, ...(key === undefined ? {} : { key }) });
}

function look(plan: Plan, value: unknown, walk: Walk): void {
  const isRight = isOfType(plan.type, value);
  if (!isRight) say(walk, plan, value, "type");
  // A number that is not whole can be too small as well.
  if (typeof value === "number") ask(plan.number, value, plan, walk);
  else if (isRight && typeof value === "string") ask(plan.text, value, plan, walk);
  else if (isRight && Array.isArray(value)) lookAtList(plan, value, walk);
  else if (isRight && typeof value === "object" && value !== null) lookAtKeys(plan, value as Values, walk);
}

function ask<Value>(faults: readonly Fault<Value>[], value: Value, plan: Plan, walk: Walk): void {
  for (const [keyword, isWrong] of faults) if (isWrong(value)) say(walk, plan, value, keyword);
}

function isOfType(type: string | undefined, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return type === undefined || typeof value === type;
}

function lookAtList(plan: Plan, list: readonly unknown[], walk: Walk): void {
  ask(plan.list, list, plan, walk);
  if (plan.items) for (const [index, item] of list.entries()) inside(index, plan.items, item, walk);
}

type Values = Readonly<Record<string, unknown>>;

function lookAtKeys(plan: Plan, value: Values, walk: Walk): void {
  const keys = Object.keys(value);
  if (keys.length < plan.minProperties) say(walk, plan, value, "minProperties");
  for (const key of plan.needed) if (value[key] === undefined && !Object.hasOwn(value, key)) say(walk, plan, value, "required", key);
  if (plan.either.length > 0 && !plan.either.some((key) => Object.hasOwn(value, key))) say(walk, plan, value, "required", plan.either[0]);
  for (const key of keys) {
    const part = plan.properties.get(key) ?? plan.others;
    if (part === false) say(walk, plan, value, "additionalProperties", key);
    else if (part) inside(key, part, value[key], walk);
  }
}

function inside(step: string | number, plan: Plan, value: unknown, walk: Walk): void {
  walk.place.push(step);
  look(plan, value, walk);
  walk.place.pop();
}
