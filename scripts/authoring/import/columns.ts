/** Columns of a table by the fields of a platform: "owner", "events.date", "sources.2.url" for the second of several. */
import type { Pointer } from "../../problems/problem.ts";
import { isTextNode, type SchemaNode } from "../../records/schema/node.ts";
import { isLang, LANGS, MAIN_LANG } from "../../text/languages.ts";
import { fold } from "../../text/text.ts";

/** The text below the front matter, and the name of the folder. */
const OWN_COLUMNS = ["id", "body"] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

export interface FieldColumn {
  readonly name: string;
  readonly path: Pointer;
  /** Of one value. */
  readonly node: SchemaNode;
}

const isGroup = (node: SchemaNode): boolean => node.properties !== undefined;

/** The columns of a head, each its field, or what it is beside the fields; undefined where it is neither. */
export const columnsIn = (head: readonly string[], schema: SchemaNode): readonly (FieldColumn | OwnColumn | undefined)[] =>
  head.map((name) => OWN_COLUMNS.find((own) => own === name) ?? columnOf(name, schema));

/** The field that a column is for; a text without a language is in the main one. Undefined where there is none. */
function columnOf(name: string, schema: SchemaNode): FieldColumn | undefined {
  let node = schema;
  const path: (string | number)[] = [];
  const go = (step: string | number, next: SchemaNode | undefined): boolean => {
    path.push(step);
    if (next) node = next;
    return next !== undefined;
  };
  for (const step of name.split(".")) {
    const list = node.items;
    if (list && isGroup(list)) {
      const isPlace = /^[1-9]\d?$/.test(step);
      go(isPlace ? Number(step) - 1 : 0, list);
      if (isPlace) continue;
    }
    if (!Object.hasOwn(node.properties ?? {}, step) || !go(step, node.properties?.[step])) return undefined;
  }
  if (isTextNode(node)) go(MAIN_LANG, node.properties?.[MAIN_LANG]);
  return isGroup(node) || (node.items && isGroup(node.items)) ? undefined : { name, path, node };
}

/** A heading as people write it -> the name of its column: in whatever case, or the title of a field; as it is where it is neither. */
export function columnNamed(heading: string, schema: SchemaNode): string {
  const [, base, lang = ""] = /^(.+)\.([a-z]{2})$/i.exec(heading) ?? [];
  if (base && isLang(lang.toLowerCase())) return `${columnNamed(base, schema)}.${lang.toLowerCase()}`;
  const wanted = fold(heading);
  const named = columnNames(schema).find((name) => fold(name) === wanted);
  const titled = Object.entries(schema.properties ?? {}).filter(([, node]) =>
    LANGS.some((lang) => fold(node["x-title"]?.[lang] ?? "") === wanted),
  );
  // A title that two fields have says nothing.
  return named ?? (titled.length === 1 ? titled[0]?.[0] : undefined) ?? heading;
}

/** Names of all columns that there can be, the first of each list. */
export const columnNames = (schema: SchemaNode): string[] => [...OWN_COLUMNS, ...fieldNames(schema)];

function fieldNames(node: SchemaNode, before = ""): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const name = `${before}${key}`;
    const group = value.items ?? value;
    if (isTextNode(value)) return [name];
    return isGroup(group) ? fieldNames(group, `${name}.`) : [name];
  });
}
