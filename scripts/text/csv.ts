/** A table as spreadsheets save it (RFC 4180): commas, semicolons or tabs, quotes, lines within quotes. */

/**
 * Rows of cells, empty lines too; undefined when a quote is not closed. What parts the cells is whichever of the
 * three is most in the first line: a spreadsheet saves what the language of the machine has.
 */
export function readCsv(text: string): string[][] | undefined {
  const whole = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(whole);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\n][^${separator}\\n]*|))(${separator}|\\n|$)`, "y");
  const rows: string[][] = [[]];
  while (cell.lastIndex < whole.length || rows.at(-1)?.length) {
    const found = cell.exec(whole);
    if (!found) return undefined;
    const [, quoted, bare = "", end] = found;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.length > 0);
}

function separatorOf(text: string): string {
  const [head = ""] = text.replace(/"(?:[^"]|"")*"/g, "").split("\n");
  const count = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}
