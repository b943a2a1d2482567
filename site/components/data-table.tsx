/**
 * A table of things: a row each. Where its box is wide it scrolls by itself, by keyboard too, and the page does not; where it is
 * narrow each row is a card, each cell led by what heads its column (3-tables.css).
 */
import type { Children } from "../html/jsx-runtime.ts";
import { cellAttributes, ROLES } from "../views/table-roles.ts";

export interface ShownColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Children;
  /** Numbers stand on the right. */
  readonly isNumber?: boolean;
  /** Names its row: a heading, and first on the card. */
  readonly isName?: boolean;
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly caption?: string;
  readonly columns: readonly ShownColumn<Row>[];
  readonly rows: readonly Row[];
  /** Two columns are held against each other: where it is narrow they stay side by side, the others above and below. */
  readonly isPaired?: boolean;
}

export function DataTable<Row>({ label, caption, columns, rows, isPaired }: DataTableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" aria-label={label} tabIndex={0}>
      <table {...ROLES.table} {...(isPair(columns) ? {} : { class: isPaired ? "stacks paired" : "stacks" })}>
        {caption && <caption class="unseen">{caption}</caption>}
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            {columns.map(({ title, isNumber }) => (
              <th scope="col" {...ROLES.columnHead} {...numberClass(isNumber)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map((row) => (
            <tr {...ROLES.row}>
              {columns.map((column) => (
                <Cell column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column: { title, cell, isNumber, isName }, row }: { column: ShownColumn<Row>; row: Row }) {
  if (isName)
    return (
      <th scope="row" {...ROLES.rowHead}>
        {cell(row)}
      </th>
    );
  return (
    <td {...cellAttributes(title)} {...numberClass(isNumber)}>
      {cell(row)}
    </td>
  );
}

/** A name and a number fit side by side on any phone. */
const isPair = (columns: readonly ShownColumn<never>[]): boolean => columns.length === 2 && columns[1]?.isNumber === true;

const numberClass = (isNumber: boolean | undefined) => (isNumber ? { class: "number" } : {});
