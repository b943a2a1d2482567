/**
 * The schemas of the authored files, printed for editors and for people who check the data with their own tools.
 * Made from the same values that check the files; the words for people become `title` and `description`.
 */

import { titleOfKind } from "../../scripts/records/kind-title.ts";
import { type FileKind, RECORD_KINDS, USED_KINDS } from "../../scripts/records/kinds.ts";
import { OWN_KEYWORDS, type SchemaNode } from "../../scripts/records/schema/node.ts";
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { type SiteFile, to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { readableJson } from "./json.ts";

/** A day, or its month or year alone: the form, not the calendar. */
export const PART_DATE_PATTERN = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
/** Our formats in what every JSON Schema tool knows. */
const FORMATS: Readonly<Record<string, object>> = { url: { format: "uri" }, "part-date": { pattern: PART_DATE_PATTERN } };

/** Path and text of each schema. */
export function schemaFiles(addresses: Addresses): SiteFile[] {
  return USED_KINDS.map((kind) => ({ path: to("schema", { kind }), content: readableJson(publishedSchema(kind, addresses)) }));
}

/** JSON Schema draft-07 without keywords of our own; without addresses it is a copy beside the files, and has no id. */
export function publishedSchema(kind: FileKind, addresses?: Addresses): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    ...(addresses ? { $id: addresses.absolute(to("schema", { kind })) } : {}),
    title: bothLanguages(titleOfKind(kind)),
    ...(publish(RECORD_KINDS[kind].schema, addresses !== undefined) as object),
  };
}

/** The same for who reads the data, as a part of another description. */
export const openSchema = (kind: FileKind): { readonly type?: unknown; readonly items?: unknown } =>
  publish(RECORD_KINDS[kind].schema, true) as object;

export const bothLanguages = (words: Bilingual): string => LANGS.map((lang) => words[lang]).join(" / ");

/**
 * A schema at any depth. `properties` holds names of keys, not keywords, so it is walked apart.
 * @param isOpen for who reads the data: keys and codes may be added within a version, so it has no closed list of them. Who
 * writes the data has the closed one beside the files.
 */
function publish(schema: unknown, isOpen: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((one) => publish(one, isOpen));
  if (typeof schema !== "object" || schema === null) return schema;
  const { "x-title": title, "x-help": help } = schema as SchemaNode;
  const rest = Object.entries(schema).filter(([keyword]) => !OWN_KEYWORDS.includes(keyword as never));
  const either = (schema as SchemaNode)["x-either"]?.map((key) => ({
    type: "object",
    properties: { [key]: true },
    required: [key],
  }));
  const words = { ...(title ? { title: bothLanguages(title) } : {}), ...(help ? { description: bothLanguages(help) } : {}) };
  const published = Object.assign({}, ...rest.map(([keyword, value]) => publishKeyword(keyword, value, isOpen)));
  return { ...words, ...published, ...(either ? { anyOf: either } : {}) };
}

function publishKeyword(keyword: string, value: unknown, isOpen: boolean): object {
  if (keyword === "format") return FORMATS[String(value)] ?? { format: value };
  if (isOpen && keyword === "enum") return { examples: value };
  if (isOpen && keyword === "additionalProperties" && value === false) return {};
  const published =
    keyword === "properties"
      ? Object.fromEntries(Object.entries(value as object).map(([name, schema]) => [name, publish(schema, isOpen)]))
      : publish(value, isOpen);
  return { [keyword]: published };
}
