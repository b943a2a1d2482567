/** English words of the workbook: its first sheets, which say what the others are. */
import type { workbook as vi } from "../vi/workbook.ts";

export const workbook: typeof vi = {
  about: "About",
  contents: "Sheets",
  columns: "Columns",
  title: "Catalogue",
  address: "Address",
  generated: "Updated on",
  commit: "Version of the data",
  licence: "Data licence",
  sheet: "Sheet",
  rows: "Rows",
  content: "Content",
  column: "Column",
  tooLarge: "This table is too large to be here; open the CSV file.",
};
