/**
 * The output of one kind of records: the summary in the list, the whole record, the table. Each is columns; what is the
 * same for every kind (id, addresses, hash) is here.
 */
import type { Catalogue, FileEntry } from "../../scripts/catalogue/catalogue.ts";
import { type ApiFolder, isPaged, type PublishedKind, RECORD_KINDS } from "../../scripts/records/kinds.ts";
import { namedFirst } from "../../scripts/records/schema/fields.ts";
import { to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { type CellTable, cellTable } from "./cell-table.ts";
import {
  ALWAYS,
  type Column,
  columnsOf,
  DATE,
  flatten,
  type Json,
  jsonOf,
  type Made,
  objectOf,
  STRING,
  schemaOf,
  TEXT_BY_LANG,
  whatIs,
} from "./columns.ts";
import type { Cell } from "./csv.ts";
import { bothLanguages, openSchema } from "./json-schema.ts";
import { outputSite, type Site } from "./output-site.ts";
import { PUBLISHED_COLUMNS } from "./published-columns.ts";
import { API_VERSION } from "./version.ts";

/** What a kind of records says of its output. */
interface OutputShape<Entry, Row> {
  /** Its schema is that of `data`; a register's is of a list of such. */
  readonly kind: PublishedKind;
  readonly entriesOf: (catalogue: Catalogue) => readonly Entry[];
  readonly idOf: (entry: Entry) => string;
  /** Of the summary, after id and addresses. */
  readonly list: readonly Column<Entry>[];
  /** Of the record, after what was written in its file. */
  readonly record: readonly Column<Entry>[];
  readonly table: {
    readonly rowsOf: (entry: Entry) => readonly Row[];
    readonly entryOf: (row: Row) => Entry;
    /** Before the addresses of the entry. */
    readonly columns: readonly Column<Row>[];
  };
}

/** A table of one entry a row. */
export const entryTable = <Entry>(columns: readonly Column<Entry>[]): OutputShape<Entry, Entry>["table"] => ({
  rowsOf: (entry) => [entry],
  entryOf: (entry) => entry,
  columns,
});

/** One record of a kind: made when it is asked for. */
export interface OutputRecord {
  readonly id: string;
  readonly summary: object;
  readonly record: object;
}

/** The output of a kind whose entries are known. */
export interface OutputOf<Entry> extends Output {
  readonly recordOf: (entry: Entry, site: Site) => OutputRecord;
  /** Its rows of the table. */
  readonly rowsOfEntry: (entry: Entry, site: Site) => readonly (readonly Cell[])[];
}

/** The output of a kind, whatever its entries are. */
export interface Output {
  readonly folder: ApiFolder;
  readonly records: (catalogue: Catalogue, addresses: Addresses) => Iterable<OutputRecord>;
  readonly table: CellTable;
  /** Documents of the record's keys. */
  readonly recordColumns: readonly Column<never>[];
  readonly summarySchema: Json;
  readonly recordSchema: Json;
  /** Of what was written in its file, or of an entry of its register. */
  readonly dataSchema: Json;
}

const URI = { type: "string", format: "uri" } as const;

/** What comes after everything else in summary and record; made of the whole record, and of the history of the data. */
export const STAMPS = {
  lastChanged: { what: whatIs("lastChanged"), shape: DATE },
  lastChangedCommit: { what: whatIs("lastChangedCommit"), shape: STRING },
  hash: { what: whatIs("hash"), shape: { type: "string", pattern: "^sha256-[0-9a-f]{64}$" } },
} as const;

/** Id and addresses: first in summary and record. */
function head<Row>(kind: PublishedKind, idOf: (row: Row) => string) {
  const column = columnsOf<Row>();
  const { api, one } = RECORD_KINDS[kind];
  return {
    id: column("id", STRING, idOf, ALWAYS),
    url: column("url", URI, (row, { record }) => record(api, idOf(row)), ALWAYS),
    html: isPaged(one) ? [column("html", objectOf(TEXT_BY_LANG), (row, { html }) => html(api, idOf(row)), ALWAYS)] : [],
  };
}

/** An entry of a register has no file and no text of its own. */
type Written<Data> = Pick<FileEntry<Data>, "data"> & Partial<FileEntry<Data>>;

/** What was written, and in which file when the record has one of its own. */
function written<Data>(kind: PublishedKind) {
  const column = columnsOf<Written<Data>>();
  const data = column("data", { type: "object" }, (entry) => entry.data, ALWAYS);
  if (RECORD_KINDS[kind].schema.type === "array") return [data];
  return [
    column("path", STRING, ({ path }) => path, ALWAYS),
    column("schema", URI, (_, { absolute }) => absolute(to("schema", { kind: kind })), ALWAYS),
    data,
    column("body", STRING, ({ body }) => body, ALWAYS),
  ];
}

const VERSION = columnsOf<unknown>()("schemaVersion", STRING, () => API_VERSION, ALWAYS);

/** The start of the file of a record, as those who read it see it. */
export type RecordFile<Data> = { readonly id: string } & Made<ReturnType<typeof written<Data>>>;

/** Makes the output of a kind. */
export function makeOutput<One extends Written<unknown>, Row>(shape: OutputShape<One, Row>): OutputOf<One> {
  const { kind, idOf, entriesOf } = shape;
  const { rowsOf, entryOf, columns } = shape.table;
  const { id, url, html } = head(kind, idOf);
  const summary = [id, url, ...html, ...shape.list];
  const record = [VERSION, id, url, ...html, ...written(kind), ...shape.record];
  const links = head<Row>(kind, (row) => idOf(entryOf(row)));
  // A row of another kind than its entry has an id of its own; a field with the name of an address stands beside it, as in the record.
  const taken: readonly string[] = [...links.html, links.url].map(({ name }) => name);
  const apart = columns.map((column) => (taken.includes(column.name) ? { ...column, name: `data.${column.name}` } : column));
  const own = new Map([links.id, ...apart, ...links.html, links.url].map((column) => [column.name, column]));
  const table = namedFirst(PUBLISHED_COLUMNS[RECORD_KINDS[kind].api] ?? [], flatten([...own.values()]), ({ name }) => name);
  const recordOf = (entry: One, site: Site): OutputRecord => ({
    id: idOf(entry),
    get summary() {
      return jsonOf(summary, entry, site);
    },
    get record() {
      return jsonOf(record, entry, site);
    },
  });
  return {
    folder: RECORD_KINDS[kind].api,
    recordOf,
    rowsOfEntry: (entry, site) => rowsOf(entry).map((row) => table.map(({ value }) => value(row, site))),
    *records(catalogue, addresses) {
      const site = outputSite(catalogue, addresses);
      for (const entry of entriesOf(catalogue)) yield recordOf(entry, site);
    },
    table: cellTable(table, (catalogue) => entriesOf(catalogue).flatMap(rowsOf)),
    recordColumns: record,
    summarySchema: stamped(schemaOf(summary)),
    recordSchema: stamped(withData(schemaOf(record), kind)),
    dataSchema: dataSchema(kind),
  };
}

type ObjectSchema = ReturnType<typeof objectOf>;

function stamped({ properties, required }: ObjectSchema): Json {
  const stamps = Object.entries(STAMPS).map(([name, { what, shape }]) => [name, { ...shape, description: bothLanguages(what) }]);
  return objectOf({ ...properties, ...Object.fromEntries(stamps) }, [...required, "hash"]);
}

/** The name in OpenAPI of the schema of what was written. */
export const dataName = (folder: ApiFolder): string => `${folder}Data`;

/** It stands in the description itself: generators of clients read one file, and follow no address. */
function dataSchema(kind: PublishedKind): Json {
  const schema = openSchema(kind);
  return (schema.type === "array" ? schema.items : schema) as Json;
}

/** The schema of what was written in place of what stands for it. */
function withData({ properties, required }: ObjectSchema, kind: PublishedKind): ObjectSchema {
  return objectOf({ ...properties, data: { $ref: `#/components/schemas/${dataName(RECORD_KINDS[kind].api)}` } }, required);
}
