/**
 * Tables of what is no record of its own: the columns by their names, of which the words of the site say what each is. Small enough
 * for a page that makes such a table itself.
 */
import type { Text } from "../../scripts/text/bilingual.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import type { ColumnWords } from "../i18n/vi/columns.ts";
import type { CodeNames } from "../views/code-names.ts";
import { type Cell, csvFile } from "./csv.ts";

export interface TableColumn<Row> {
  readonly name: Exclude<keyof ColumnWords, "nameOf">;
  /** A value of several parts has a column for each, named by its path. */
  readonly parts?: readonly string[];
  readonly value: (row: Row, names: CodeNames) => Cell | Readonly<Partial<Record<string, Cell>>>;
}

/** A text in every language. */
export const textColumn = <Row>(
  name: TableColumn<Row>["name"],
  value: (row: Row, names: CodeNames) => Text | undefined,
): TableColumn<Row> => ({ name, parts: LANGS, value });

/** The name of a code, which can be any word: "constructor" too. */
export const nameOfCode = (names: Readonly<Record<string, Text>>, code: string | undefined): Text | undefined =>
  code !== undefined && Object.hasOwn(names, code) ? names[code] : undefined;

/** The columns of one value, as the file names them. */
export const headsOf = <Row>({ name, parts }: TableColumn<Row>): string[] => parts?.map((part) => `${name}.${part}`) ?? [name];

export const tableFile = <Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[], names: CodeNames): string =>
  csvFile([columns.flatMap(headsOf), ...rows.map((row) => rowCells(columns, row, names))]);

export const rowCells = <Row>(columns: readonly TableColumn<Row>[], row: Row, names: CodeNames): Cell[] =>
  columns.flatMap((column) => cellsOf(column, row, names));

function cellsOf<Row>({ parts, value }: TableColumn<Row>, row: Row, names: CodeNames): Cell[] {
  const found = value(row, names);
  if (!parts) return [typeof found === "object" ? undefined : found];
  return parts.map((part) => (typeof found === "object" ? found[part] : undefined));
}
