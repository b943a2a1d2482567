/** What is wrong with a value by its schema, before it is said in words. */
import type { Pointer } from "../problems/problem.ts";
import type { SchemaNode } from "./schema/node.ts";

/** What can be wrong, by the keyword that says so. */
export type Keyword =
  | "type"
  | "enum"
  | "format"
  | "pattern"
  | "minLength"
  | "maxLength"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "minProperties"
  | "required"
  | "additionalProperties";

export interface SchemaError {
  readonly keyword: Keyword;
  /** The schema that has the keyword. */
  readonly node: SchemaNode;
  readonly pointer: Pointer;
  readonly value: unknown;
  /** The key that is missing or not known. */
  readonly key?: string;
}
