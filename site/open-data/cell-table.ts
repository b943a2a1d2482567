/** A table of the open data: its columns, and its rows. Its CSV, its sheet of the workbook and what is said of it are all made from it. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { Flat, Site } from "./columns.ts";
import { type Cell, csvFile } from "./csv.ts";

export interface CellTable {
  readonly columns: readonly Pick<Flat<never>, "name" | "what" | "shape">[];
  /** The cells of each row, in the order of the columns. */
  readonly rowsOf: (catalogue: Catalogue, site: Site) => readonly (readonly Cell[])[];
}

export const cellTable = <Row>(columns: readonly Flat<Row>[], rowsOf: (catalogue: Catalogue) => readonly Row[]): CellTable => ({
  columns,
  rowsOf: (catalogue, site) => rowsOf(catalogue).map((row) => columns.map(({ value }) => value(row, site))),
});

export const tableCsv = ({ columns }: CellTable, rows: readonly (readonly Cell[])[]): string =>
  csvFile([columns.map(({ name }) => name), ...rows]);
