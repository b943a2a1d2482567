/** Workbooks as spreadsheets open them (Office Open XML), written by hucre. */
import { writeXlsx } from "hucre/xlsx";
import { allowedMarkup } from "../../scripts/text/escape.ts";
import type { Cell } from "./csv.ts";

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ among them. */
  readonly name: string;
  /** The first is the heading: it stays in sight. */
  readonly rows: readonly (readonly Cell[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

/** The same sheets on the same day are the same bytes. A cell is a value, never a formula. @param day on which it was made, as an ISO date */
export const xlsxFile = (sheets: readonly Sheet[], day: string): Promise<Uint8Array> =>
  writeXlsx({
    properties: { created: new Date(day), modified: new Date(day) },
    sheets: sheets.map(({ name, rows, widths }) => ({
      name,
      rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? allowedMarkup(cell) : (cell ?? null)))),
      columns: widths.map((width) => ({ width })),
      freezePane: { rows: 1 },
    })),
  });
