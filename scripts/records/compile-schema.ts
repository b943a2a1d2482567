/**
 * A schema -> the function that finds its faults. The only file that knows ajv; in the browser its place is taken by the
 * same schemas compiled ahead (site/build/editor/), for ajv compiles with `new Function`, which the page's policy refuses.
 */
import { Ajv } from "ajv";
import { isDate } from "../text/dates.ts";
import { isWebAddress } from "../text/web-address.ts";
import { OWN_KEYWORDS } from "./schema/node.ts";

/** What of ajv's errors is used. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** All faults of a value; none when it fits. */
export type SchemaCheck = (data: unknown) => readonly SchemaError[];

/** Our formats, by the name they have in the schemas. */
export const FORMATS = { date: isDate, url: isWebAddress } as const;

/** Quick to compile rather than quickest to run: most runs check a few files (the schemas themselves are under test). */
const ajv = new Ajv({
  meta: false,
  validateSchema: false,
  code: { optimize: false },
  allErrors: true,
  messages: false,
  strictTypes: false,
  strictRequired: false,
  formats: FORMATS,
  keywords: [...OWN_KEYWORDS],
});

/** @param _name of the schema, by which the browser finds what was compiled ahead */
export function compileSchema(_name: string, schema: object): SchemaCheck {
  const validate = ajv.compile(schema);
  return (data) => (validate(data) ? [] : (validate.errors ?? []));
}
