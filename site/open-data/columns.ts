/**
 * What an output is made of, as values: a column is a key of a JSON object and, flattened, one or more columns of a
 * table. Files, the description of the API and the documents for readers are all made from the same columns.
 */
import type { Bilingual } from "../../scripts/text/bilingual.ts";
import { inEach, MAIN_LANG } from "../../scripts/text/languages.ts";
import type { ColumnWords } from "../i18n/vi/columns.ts";
import { inAll, WORDS } from "../i18n/words.ts";
import type { Cell } from "./csv.ts";
import { bothLanguages, PART_DATE_PATTERN } from "./json-schema.ts";
import type { Site } from "./output-site.ts";

export type Json = Readonly<Record<string, unknown>>;

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
