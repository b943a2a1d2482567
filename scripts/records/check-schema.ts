/**
 * Holds a value against a schema and gives every error at once. The only file that knows ajv, which says what is wrong with a value that does not
 * fit; a page has walk-schema.ts alone.
 */
import { _, Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { Pointer } from "../problems/problem.ts";
import { isDate, isPartDate } from "../text/dates.ts";
import { isUri } from "../text/web-address.ts";
import { OWN_KEYWORDS, type SchemaNode } from "./schema/node.ts";
import type { Keyword, SchemaError } from "./schema-error.ts";
import { walkSchema } from "./walk-schema.ts";

/** Made when something does not fit. Quick to compile rather than quickest to run (the schemas themselves are under test). */
function makeAjv(): Ajv {
  const ajv = new Ajv({
    meta: false,
    validateSchema: false,
    code: { optimize: false },
    allErrors: true,
    messages: false,
    verbose: true,
    strictTypes: false,
    strictRequired: false,
    formats: { date: isDate, "part-date": isPartDate, url: isUri },
    keywords: [...OWN_KEYWORDS],
  });
  // Blanks alone are no text: whoever reads it sees nothing.
  ajv.removeKeyword("minLength");
  ajv.addKeyword({
    keyword: "minLength",
    type: "string",
    schemaType: "number",
    code: (keyword) => keyword.fail(_`${keyword.data}.trim().length < ${keyword.schema}`),
  });
  ajv.removeKeyword("x-either");
  ajv.addKeyword({
    keyword: "x-either",
    type: "object",
    schemaType: "array",
    validate: (keys: readonly string[], data: object) => keys.some((key) => Object.hasOwn(data, key)),
  });
  return ajv;
}

let ajv: Ajv | undefined;
const compiled = new Map<SchemaNode, ValidateFunction>();

/** Every error of a value; none when it fits. */
export const checkSchema = (schema: SchemaNode, value: unknown): SchemaError[] =>
  walkSchema(schema, value).length === 0 ? [] : checkWithAjv(schema, value);

/** The same without the quick look. */
export function checkWithAjv(schema: SchemaNode, value: unknown): SchemaError[] {
  ajv ??= makeAjv();
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  // A value of another type is no choice either: that is said once.
  const ofType = new Set(errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  return errors
    .filter(({ keyword, instancePath }) => keyword !== "enum" || !ofType.has(instancePath))
    .map((error) => errorOf(error, value));
}

function errorOf({ keyword, instancePath, params, parentSchema, data }: ErrorObject, root: unknown): SchemaError {
  const [either] = keyword === "x-either" ? ((parentSchema as SchemaNode)["x-either"] ?? []) : [];
  const key: unknown = either ?? params.missingProperty ?? params.additionalProperty;
  return {
    keyword: either === undefined ? (keyword as Keyword) : "required",
    node: parentSchema as SchemaNode,
    pointer: pointerOf(instancePath, root),
    value: data,
    ...(key === undefined ? {} : { key: String(key) }),
  };
}

/** A JSON Pointer as keys and indexes. */
function pointerOf(path: string, root: unknown): Pointer {
  let value = root;
  const steps = path.split("/").slice(1);
  return steps.map((step) => {
    const key = Array.isArray(value) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Readonly<Record<string | number, unknown>>)[key];
    return key;
  });
}
