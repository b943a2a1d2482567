/** A number of a report with the rows that it counts, in a fold where they are many; what a page has no room for is in the file of the year. */
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { DataTable, type ShownColumn } from "../data-table.tsx";

/** More are folded. */
const OPEN = 12;

interface RowsProps<Row> {
  readonly locale: Locale;
  readonly title: string;
  /** The title of its section, where that holds several: what was recognised in a year is not what stands so at its end. */
  readonly section?: string;
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
  /** How many have room. */
  readonly most: number;
  /** Whether the numbers above say enough for most readers, so that it is folded however short it is. */
  readonly isFolded?: boolean;
}

export function Rows<Row>({ locale, title, section, columns, rows, most, isFolded }: RowsProps<Row>) {
  const words = locale.words.report;
  const [shown, count] = [rows.slice(0, most), locale.number(rows.length)];
  // Beside a section of the same title the table has a name of its own.
  const name = fill(words.number, { title, count });
  return (
    <details open={!isFolded && rows.length <= OPEN} data-rows={rows.length}>
      <summary>{name}</summary>
      <DataTable label={section === undefined ? name : `${section}: ${name}`} columns={columns} rows={shown} />
      {shown.length < rows.length && <p class="quiet">{fill(words.more, { shown: locale.number(shown.length), count })}</p>}
    </details>
  );
}
