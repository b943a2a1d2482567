/** Tables as word processors and spreadsheets hand them over, a tab between cells -> tables of Markdown, so that no cell runs into the next. */

/** A sign of a list with the tab behind it is no cell. */
const LISTED = /^\s*(?:[-*+•·▪‣–—o]|\d{1,3}[.)]|[a-zđ]\))\t/u;
const cellsOf = (line: string): readonly string[] => line.split("\t").map((cell) => cell.trim().replaceAll("|", "\\|"));
const isRow = (line: string | undefined): line is string =>
  line !== undefined && /\S/.test(line) && line.includes("\t") && !LISTED.test(line);
/** Tabs before words only indent them; the corner of a table may be empty. */
const isParted = (line: string): boolean => /^\s*\S.*\t/.test(line);

/** A text with its tables as Markdown; the same text where it has none. */
export function withTables(text: string): string {
  if (!text.includes("\t")) return text;
  const lines = text.split("\n");
  const made: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const from = at;
    while (isRow(lines[at])) at++;
    const rows = lines.slice(from, at);
    // One row alone may be anything.
    const isTable = rows.length > 1 && rows.some(isParted);
    made.push(...(isTable ? tableOf(rows.map(cellsOf)) : rows));
    // The line behind would be a row of it.
    if (isTable && /\S/.test(lines[at] ?? "")) made.push("");
    if (at < lines.length) made.push(lines[at] ?? "");
  }
  return made.join("\n");
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  const width = Math.max(head.length, ...rows.map(({ length }) => length));
  const row = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  return [row(head), `|${"---|".repeat(width)}`, ...rows.map(row)];
}
