/** A table of the open data: its columns, and its rows. Its CSV, its sheet of the workbook and what is said of it are all made from it. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Flat } from "./columns.ts";
import { type Cell, csvPieces } from "./csv.ts";
import type { Site } from "./output-site.ts";

export interface CellTable {
  readonly columns: readonly Pick<Flat<never>, "name" | "what" | "shape">[];
  /** How many rows there are, of which none is made to know it. */
  readonly countOf: (catalogue: Catalogue) => number;
  /** The cells of each row, in the order of the columns; one after the other, for all at once fill the memory. */
  readonly rowsOf: (catalogue: Catalogue, site: Site) => Iterable<readonly Cell[]>;
  /** Of a table of platforms the rows of one: all of them, one platform after the other, are the table. */
  readonly rowsOfPlatform?: (platform: PlatformEntry, site: Site) => Iterable<readonly Cell[]>;
}

export const cellTable = <Row>(columns: readonly Flat<Row>[], entriesOf: (catalogue: Catalogue) => readonly Row[]): CellTable => ({
  columns,
  countOf: (catalogue) => entriesOf(catalogue).length,
  *rowsOf(catalogue, site) {
    for (const row of entriesOf(catalogue)) yield columns.map(({ value }) => value(row, site));
  },
});

/** A table of platforms, or of what they hold many of. */
export const platformTable = <Row>(columns: readonly Flat<Row>[], entriesOf: (platform: PlatformEntry) => readonly Row[]): CellTable => ({
  ...cellTable(columns, ({ platforms }) => platforms.flatMap(entriesOf)),
  *rowsOfPlatform(platform, site) {
    for (const row of entriesOf(platform)) yield columns.map(({ value }) => value(row, site));
  },
});

export const tableCsv = (table: Pick<CellTable, "columns">, rows: Iterable<readonly Cell[]>): string =>
  [...tablePieces(table, rows)].join("");

/** The same in pieces, one after the other. */
export const tablePieces = ({ columns }: Pick<CellTable, "columns">, rows: Iterable<readonly Cell[]>): Iterable<string> =>
  csvPieces(
    rows,
    columns.map(({ name }) => name),
  );
