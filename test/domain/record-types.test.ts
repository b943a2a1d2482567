/** The types that the package exports, `import type { Platform } from "…/types"`, are what the schemas say. `npm run bless` writes them anew. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";
import { FILE_KINDS, schemaName } from "../../scripts/records/kinds.ts";
import { isLang, LANGS } from "../../scripts/text/languages.ts";
import { publishedSchema } from "../../site/open-data/json-schema.ts";
import { accept } from "../accept.ts";

/** As the schemas have it: nothing else is allowed in a file of the data. */
interface Schema {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

const NAMES: Readonly<Record<string, string>> = { integer: "number", array: "readonly unknown[]", object: "object" };
const nameOf = (type = "unknown"): string => NAMES[type] ?? type;

function typeOf(schema: Schema, indent = ""): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(" | ");
  if (schema.items) return `readonly (${typeOf(schema.items, indent)})[]`;
  if (typeof schema.additionalProperties === "object") return `{ readonly [key: string]: ${typeOf(schema.additionalProperties, indent)} }`;
  return schema.properties ? objectOf(schema, indent) : nameOf(schema.type as string);
}

function objectOf({ properties = {}, required = [] }: Schema, indent: string): string {
  if (Object.keys(properties).every(isLang)) return "Words";
  const inner = `${indent}  `;
  const nameOf = (key: string) => (/^\w+$/.test(key) ? key : JSON.stringify(key)) + (required.includes(key) ? "" : "?");
  const keys = Object.entries(properties).map(([key, value]) => `${inner}readonly ${nameOf(key)}: ${typeOf(value, inner)};\n`);
  return `{\n${keys.join("")}${indent}}`;
}

const typeName = (name: string): string => name.replace(/^./, (letter) => letter.toUpperCase());

test("the exported types are what the schemas say", () => {
  const head =
    "// What the files of a catalogue hold, from its schemas; a key that a catalogue names itself is as here unless its settings say more.\n";
  const types = FILE_KINDS.map((kind) => {
    const schema = publishedSchema(kind) as Schema;
    return `/** ${schema.title}: ${schemaName(kind)} */\nexport type ${typeName(kind)} = ${typeOf(schema)};\n`;
  });
  expect(FILE_KINDS.map(typeName)).not.toContain("Words");
  const languages = LANGS.map((lang) => `readonly ${lang}?: string`).join("; ");
  const text = `/** Words in the languages of the catalogue; those in its main one are always there. */\nexport type Words = { ${languages} };\n`;
  accept(join(PACKAGE, "scripts/package/record-types.d.ts"), [head, text, ...types].join("\n"));
});
