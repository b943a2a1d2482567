/**
 * The schemas of the files that are written in the editor, compiled ahead by ajv into a module of plain functions: the
 * page's policy refuses `new Function`, and ajv itself weighs more than what it makes. Takes the place of
 * scripts/records/compile-schema.ts in the browser and answers the same.
 */
import { _, Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { FORMATS } from "../../../scripts/records/compile-schema.ts";
import { DRAFT_KINDS, KINDS } from "../../../scripts/records/kinds.ts";

/** Source of the module. Its imports are found from scripts/records/. */
export function compiledSchemas(): string {
  const { schemas, definitions } = shareParts(Object.fromEntries(DRAFT_KINDS.map((kind) => [kind, KINDS[kind].schema])));
  const ajv = new Ajv({
    schemas: [{ $id: "shared", $defs: definitions }, ...DRAFT_KINDS.map((kind) => ({ ...schemas[kind], $id: kind }))],
    meta: false,
    validateSchema: false,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: false,
    formats: FORMATS,
    code: { source: true, esm: true, optimize: 1, formats: _`formats` },
  });
  const code = standalone(ajv, Object.fromEntries(DRAFT_KINDS.map((kind) => [`check_${kind}`, kind])));
  return [
    'import { isDate } from "../text/dates.ts";',
    'import { isWebAddress } from "../text/web-address.ts";',
    "const formats = { date: isDate, url: isWebAddress };",
    lean(code),
    `const CHECKS = { ${DRAFT_KINDS.map((kind) => `${kind}: check_${kind}`).join(", ")} };`,
    "export const compileSchema = (name) => (data) => (CHECKS[name](data) ? [] : CHECKS[name].errors);",
  ].join("\n");
}

/** Without what ajv tells of itself and nobody reads: a third of the code. */
const lean = (code: string): string =>
  code.replace(/schemaPath:"[^"]*",/g, "").replace(/,parentData:[^,{}]+,parentDataProperty:[^,{}]+,rootData/g, "");

type Schema = Readonly<Record<string, unknown>>;

interface Shared {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Parts that stand in several places (a date, a text in two languages, a source) become one function each. */
function shareParts(roots: Readonly<Record<string, object>>): Shared {
  const times = new Map<string, number>();
  const plainRoots = plain(roots) as Record<string, Schema>;
  const isPart = (schema: Schema) => typeof schema.type === "string" && Object.keys(schema).length > 1;
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isPart(value as Schema)) times.set(JSON.stringify(value), (times.get(JSON.stringify(value)) ?? 0) + 1);
    Object.values(value).forEach(visit);
  };
  visit(plainRoots);
  const names = new Map([...times].filter(([, count]) => count > 1).map(([text], index) => [text, `part${index}`]));
  const refer = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
    const name = isPart(value as Schema) ? names.get(JSON.stringify(value)) : undefined;
    return name === undefined ? inside(value) : { $ref: `shared#/$defs/${name}` };
  };
  const inside = (value: object): Schema => Object.fromEntries(Object.entries(value).map(([key, part]) => [key, refer(part)]));
  return {
    schemas: Object.fromEntries(Object.entries(plainRoots).map(([kind, schema]) => [kind, inside(schema)])),
    definitions: Object.fromEntries([...names].map(([text, name]) => [name, inside(JSON.parse(text) as Schema)])),
  };
}

/** A schema without the words for people. */
function plain(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([keyword, part]) => (keyword.startsWith("x-") ? [] : [[keyword, plain(part)]])));
}
