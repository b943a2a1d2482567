/** Columns of the fields of a schema, and of what the codes in them are called. */
import { text } from "../../scripts/records/schema/common.ts";
import { fieldValue, type SchemaField, shownIn } from "../../scripts/records/schema/fields.ts";
import type { FieldControl, SchemaNode } from "../../scripts/records/schema/node.ts";
import type { Bilingual, Text } from "../../scripts/text/bilingual.ts";
import { inEach } from "../../scripts/text/languages.ts";
import { lowerFirst } from "../../scripts/text/text.ts";
import { inAll } from "../i18n/words.ts";
import { namesOfChoice } from "./code-lists.ts";
import { type Column, DATE, type Json, list, objectOf, PART_DATE, TEXT } from "./columns.ts";
import type { LookUp, NamedKind, Site } from "./output-site.ts";

/** A column for each field of a schema that the output has as it has every other. */
export const fieldColumns = <Row>(output: "list" | "csv", schema: SchemaNode, dataOf: (row: Row) => object): Column<Row>[] =>
  shownIn(output, schema).map((field) => fieldColumn(field, dataOf));

function fieldColumn<Row>(field: SchemaField, dataOf: (row: Row) => object): Column<Row> {
  const { key, title, help, kind, required, node } = field;
  const isList = node.type === "array";
  return {
    name: key,
    what: title,
    help,
    titles: new Map(titlesOfParts(field)),
    shape: shapeOf(node),
    always: required || isList,
    // Codes have no blanks; what people write has.
    between: kind === "checks" ? " " : " | ",
    value: (row) => fieldValue(dataOf(row), field) ?? (isList ? [] : undefined),
  };
}

/** A part is named behind what it is a part of. */
const partTitle = (whole: Bilingual, part: Bilingual): Bilingual => inEach((lang) => `${whole[lang]}: ${lowerFirst(part[lang])}`);

/** What each part of a group is, by its path within it. */
const titlesOfParts = ({ parts, title }: Pick<SchemaField, "parts" | "title">, within = ""): [string, Bilingual][] =>
  parts.flatMap((part) => {
    const named = partTitle(title, part.title);
    return [[`${within}${part.key}`, named], ...titlesOfParts({ parts: part.parts, title: named }, `${within}${part.key}.`)];
  });

/** The fields as a table has them: behind a code, which alone says little, what it is called. A field that is added comes last. */
export const tableColumns = <Row>(schema: SchemaNode, dataOf: (row: Row) => object): Column<Row>[] =>
  shownIn("csv", schema).flatMap((field) => {
    const namesIn = namesOf(field);
    const codeOf = (row: Row) => fieldValue(dataOf(row), field);
    return [fieldColumn(field, dataOf), ...(namesIn ? [namesOfColumn(field.key, field.title, codeOf, namesIn)] : [])];
  });

/**
 * Names of the codes within fields that are groups, "source.confidenceName" of "source.confidence", and of those of no list. They come after all columns of a table that had none of them: a column that is there keeps its place.
 */
export const namesWithin = <Row>(schema: SchemaNode, dataOf: (row: Row) => object): Column<Row>[] =>
  shownIn("csv", schema).flatMap((field) => {
    const groupOf = (row: Row) => fieldValue(dataOf(row), field);
    const namesIn = freeNamesOf(field);
    return [...(namesIn ? [namesOfColumn(field.key, field.title, groupOf, namesIn)] : []), ...within(field, field.key, groupOf)];
  });

function within<Row>(
  { title, parts, node }: Pick<SchemaField, "title" | "parts" | "node">,
  path: string,
  groupOf: (row: Row) => unknown,
): Column<Row>[] {
  if (node.items) return [];
  return parts.flatMap((part) => {
    const own = `${path}.${part.key}`;
    const partOf = (row: Row) => fieldValue((groupOf(row) ?? {}) as object, part);
    const namesIn = freeNamesOf(part) ?? namesOf(part);
    const named = partTitle(title, part.title);
    return [...(namesIn ? [namesOfColumn(own, named, partOf, namesIn)] : []), ...within({ ...part, title: named }, own, partOf)];
  });
}

/** @param codeOf the code, or codes, in a row */
export const namesOfColumn = <Row>(
  name: string,
  what: Bilingual,
  codeOf: (row: Row, site: Site) => unknown,
  namesIn: (site: Site) => LookUp<Text>,
): Column<Row> => ({
  name: `${name}Name`,
  what: inAll(({ columns }, lang) => columns.nameOf(what[lang])),
  shape: TEXT,
  always: false,
  between: " ",
  value: (row, site) => namesOfCodes(codeOf(row, site), namesIn(site)),
});

function namesOfCodes(code: unknown, names: LookUp<Text>): Text | undefined {
  if (!Array.isArray(code)) return names.get(String(code));
  if (code.length === 0) return undefined;
  return inEach((lang) => code.map((one) => names.get(one)?.[lang] ?? one).join(" | "));
}

/** Fields of these kinds refer to records by their codes. */
const REFERRING: Readonly<Partial<Record<FieldControl, NamedKind>>> = {
  agency: "agency",
  domain: "domain",
  platform: "platform",
  set: "set",
  framework: "set",
};

/** Fields in which any code may stand: the records say which there are. */
const FREE: Readonly<Partial<Record<string, NamedKind>>> = { unit: "unit", measure: "measure", gate: "measure" };

function freeNamesOf({ key, node }: SchemaField): ((site: Site) => LookUp<Text>) | undefined {
  const list = node.type === "string" && !node.enum ? FREE[key] : undefined;
  return list && (({ names }) => names[list]);
}

function namesOf({ kind, node }: SchemaField): ((site: Site) => LookUp<Text>) | undefined {
  const register = REFERRING[kind];
  if (register) return ({ names }) => names[register];
  const names = namesOfChoice(node);
  return names && (() => names);
}

/** The schema of a file's value as the API promises it: lists of values may grow within a version, so they are not named. */
function shapeOf(node: SchemaNode): Json {
  if (node.properties === text.properties) return TEXT;
  if (node.items) return list(shapeOf(node.items));
  if (node.properties) {
    const parts = Object.entries(node.properties).map(([key, part]) => [key, shapeOf(part)]);
    return objectOf(Object.fromEntries(parts), node.required ?? []);
  }
  return node.format === "date" ? DATE : node.format === "part-date" ? PART_DATE : { type: node.type };
}
