/**
 * What an output is made of, as values: a column is a key of a JSON object and, flattened, one or more columns of a
 * table. Files, the description of the API and the documents for readers are all made from the same columns.
 */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { text } from "../../scripts/records/schema/common.ts";
import { fieldValue, type SchemaField, shownIn } from "../../scripts/records/schema/fields.ts";
import type { FieldControl, SchemaNode } from "../../scripts/records/schema/node.ts";
import type { Settings } from "../../scripts/records/schema/settings.ts";
import type { Bilingual, Text } from "../../scripts/text/bilingual.ts";
import { grouped } from "../../scripts/text/group.ts";
import { inEach, MAIN_LANG } from "../../scripts/text/languages.ts";
import { onDemand } from "../../scripts/text/made-once.ts";
import { lowerFirst } from "../../scripts/text/text.ts";
import type { ColumnWords } from "../i18n/vi/columns.ts";
import { inAll, WORDS } from "../i18n/words.ts";
import { answeredOnce } from "../views/answers.ts";
import { listsInForce } from "../views/lists-in-force.ts";
import type { Addresses } from "./addresses.ts";
import { documentTypes, measures, namesOfChoice, units } from "./code-lists.ts";
import type { Cell } from "./csv.ts";
import { bothLanguages, PART_DATE_PATTERN } from "./json-schema.ts";

export type Json = Readonly<Record<string, unknown>>;

/** What values are made from beside their record. */
export interface Site extends Addresses {
  /** Day of the build. */
  readonly today: string;
  readonly settings: Settings;
  /** By platform, what the lists in force say of it. */
  readonly inForce: LookUp<readonly InForce[]>;
  /** Names of the codes that records refer to others by. */
  readonly names: Readonly<Record<Named, LookUp<Text>>>;
}
/** Asked for one key at a time: what is made of it hangs on those answers, and not on the whole catalogue. */
type LookUp<Value> = Pick<ReadonlyMap<string, Value>, "get">;
export interface InForce {
  readonly list: string;
  readonly group: string | undefined;
  readonly item: number | string | undefined;
}
type Named = "agency" | "domain" | "platform" | "set" | "documentType" | "measure" | "unit";

export interface Column<Row, Name extends string = string, Value = unknown> {
  readonly name: Name;
  /** What it is: of a field its title, and `help` says more. */
  readonly what: Bilingual;
  readonly help?: Bilingual;
  /** Of a group what its parts are, by their paths within it: a table has a column for each. */
  readonly titles?: ReadonlyMap<string, Bilingual> | undefined;
  /** JSON Schema of the value; a text in two languages is TEXT. */
  readonly shape: Json;
  /** There in every record. */
  readonly always: boolean;
  /** What parts several values in one cell of a table. */
  readonly between: string;
  readonly value: (row: Row, site: Site) => Value;
}

export const STRING = { type: "string" } as const;
export const DATE = { type: "string", format: "date" } as const;
/** A day, or its month or year alone. */
export const PART_DATE = { type: "string", pattern: PART_DATE_PATTERN } as const;
export const COUNT = { type: "integer", minimum: 0 } as const;
export const FLAG = { type: "boolean" } as const;
export const TEXT = { $ref: "#/components/schemas/Text" } as const;
/** A text for each language. */
export const TEXT_BY_LANG = inEach(() => STRING);
/** The first keys of a file that tells of a whole build. */
export const HEAD = { schemaVersion: STRING, generated: DATE, build: STRING };
/** A code of a list that may get new ones: those of today are examples. */
export const oneOfMore = (codes: readonly string[]) => ({ type: "string", examples: codes }) as const;
export const list = (items: Json) => ({ type: "array", items });
export const objectOf = (properties: Json, required: readonly string[] = Object.keys(properties)) => ({
  type: "object",
  properties,
  required,
});

/** What a column is, where it is no field of a schema. */
export const whatIs = (name: Exclude<keyof ColumnWords, "nameOf">): Bilingual => inAll(({ columns }) => columns[name]);

/** A function that makes columns of rows of one type; what each is stands in the words of the site under its name. */
export const columnsOf =
  <Row>() =>
  <const Name extends Parameters<typeof whatIs>[0], Value>(
    name: Name,
    shape: Json,
    value: (row: Row, site: Site) => Value,
    { always = false } = {},
  ): Column<Row, Name, Value> => ({ name, what: whatIs(name), titles: partsOf(name), shape, value, always, between: " " });

/** What a part of a column is, where the words of the site tell it apart: "use.since". */
export const partIs = (path: string): Bilingual | undefined =>
  path in WORDS[MAIN_LANG].columns ? whatIs(path as Parameters<typeof whatIs>[0]) : undefined;

/** What the parts of a column are, as the words of the site say: "use.since" of "use". */
function partsOf(name: string): Column<never>["titles"] {
  const within = `${name}.`;
  const all = Object.keys(WORDS[MAIN_LANG].columns) as Parameters<typeof whatIs>[0][];
  return new Map(all.filter((key) => key.startsWith(within)).map((key) => [key.slice(within.length), whatIs(key)]));
}

export const ALWAYS = { always: true } as const;

/** Type of the JSON object that columns make. */
export type Made<Columns extends readonly Column<never>[]> = {
  readonly [One in Columns[number] as One["name"]]: ReturnType<One["value"]>;
};

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
const REFERRING: Readonly<Partial<Record<FieldControl, Named>>> = {
  agency: "agency",
  domain: "domain",
  platform: "platform",
  set: "set",
  framework: "set",
};

/** Fields in which any code may stand: the records say which there are. */
const FREE: Readonly<Partial<Record<string, Named>>> = { unit: "unit", measure: "measure", gate: "measure" };

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

/** The columns of one row as a JSON object. */
export const jsonOf = <Row, Columns extends readonly Column<Row>[]>(columns: Columns, row: Row, site: Site): Made<Columns> =>
  Object.fromEntries(columns.map(({ name, value }) => [name, value(row, site)])) as Made<Columns>;

/** What the JSON object looks like. */
export const schemaOf = (columns: readonly Column<never>[]) =>
  objectOf(
    Object.fromEntries(
      columns.map(({ name, what, help, shape }) => [
        name,
        { ...shape, ...(help ? { title: bothLanguages(what), description: bothLanguages(help) } : { description: bothLanguages(what) }) },
      ]),
    ),
    columns.filter(({ always }) => always).map(({ name }) => name),
  );

/** A column of a table, with what it means. */
export interface Flat<Row> {
  readonly name: string;
  readonly what: Bilingual;
  /** JSON Schema of the value that the cell says. */
  readonly shape: Json;
  readonly value: (row: Row, site: Site) => Cell;
}

/** Columns for a table: a column for each value that is no object. The name is the path of the value in the JSON. */
export const flatten = <Row>(columns: readonly Column<Row>[]): Flat<Row>[] => columns.flatMap((column) => flat(column, column.name, ""));

type Value<Row> = (row: Row, site: Site) => unknown;
type Flattened<Row> = Pick<Column<Row>, "what" | "shape" | "between" | "value" | "titles">;

/** @param path within the column that the name begins with, a dot behind each part */
function flat<Row>({ what, shape, between, value, titles }: Flattened<Row>, name: string, path: string): Flat<Row>[] {
  const parts = shape === TEXT ? TEXT_BY_LANG : (shape.properties as Readonly<Record<string, Json>> | undefined);
  if (parts) {
    const partOf =
      (key: string): Value<Row> =>
      (row, site) =>
        (value(row, site) as Json | undefined)?.[key];
    return Object.entries(parts).flatMap(([key, part]) => {
      return flat(
        { what: titles?.get(`${path}${key}`) ?? what, shape: part, between, titles, value: partOf(key) },
        `${name}.${key}`,
        `${path}${key}.`,
      );
    });
  }
  return [{ name, what, shape, value: (row, site) => cellOf(value(row, site), between) }];
}

/** Lists of words in one cell; lists of more than words as JSON, which loses nothing. */
function cellOf(value: unknown, between: string): Cell {
  if (!Array.isArray(value)) return value as Cell;
  return value.some((item) => typeof item === "object") ? JSON.stringify(value) : value.join(between);
}

/** Newest list first. */
const inForceIn = answeredOnce("inForce", (catalogue) => {
  const places = grouped(
    listsInForce(catalogue).flatMap(({ list, members }) =>
      members.map(({ platform, event }) => [platform.id, { list: list.slug, group: event.listGroup, item: event.item }] as const),
    ),
  );
  return (id): readonly InForce[] | undefined => places.get(id);
});

/** By the kind of the code and, after a blank, the code. */
const nameIn = answeredOnce("nameOfCode", (catalogue) => {
  const { agencies, domains, platforms, criteria, settings } = catalogue;
  const names: Readonly<Record<Named, () => ReadonlyMap<string, Text>>> = {
    agency: onDemand(() => new Map(agencies.map(({ data }) => [data.code, data.name]))),
    domain: onDemand(() => new Map(domains.map(({ id, name }) => [id, name]))),
    platform: onDemand(() => new Map(platforms.map(({ id, data }) => [id, data.name]))),
    set: onDemand(() => new Map(criteria.map(({ id, data }) => [id, data.title]))),
    documentType: onDemand(() => documentTypes(settings)),
    measure: onDemand(() => measures(catalogue)),
    unit: onDemand(() => units(catalogue)),
  };
  return (asked): Text | undefined => {
    const end = asked.indexOf(" ");
    return names[asked.slice(0, end) as Named]().get(asked.slice(end + 1));
  };
});

/** @param catalogue whose codes have names: what values need of it is read when they are made, for files of a platform hang on what was read */
export function outputSite(catalogue: Catalogue, { absolute, record, html }: Addresses): Site {
  const names = (kind: Named) => lookUp((code) => nameIn(catalogue, `${kind} ${code}`));
  return {
    ...{ absolute, record, html },
    get today() {
      return catalogue.today;
    },
    get settings() {
      return catalogue.settings;
    },
    inForce: lookUp((id) => inForceIn(catalogue, id)),
    names: {
      agency: names("agency"),
      domain: names("domain"),
      platform: names("platform"),
      set: names("set"),
      documentType: names("documentType"),
      measure: names("measure"),
      unit: names("unit"),
    },
  };
}

/** Keeps what was answered: the same few codes are asked for millions of times. */
function lookUp<Value>(ask: (key: string) => Value | undefined): LookUp<Value> {
  const known = new Map<string, Value | undefined>();
  return {
    get: (key) => {
      const found = known.get(key);
      if (found !== undefined || known.has(key)) return found;
      const answer = ask(key);
      known.set(key, answer);
      return answer;
    },
  };
}
