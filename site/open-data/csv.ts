/**
 * CSV after RFC 4180, for spreadsheets: UTF-8 with a byte-order mark (without it Excel reads Vietnamese as Latin) and
 * CRLF. Anybody may have written the text, so no cell may be taken for a formula.
 */

export type Cell = string | number | boolean | undefined;

const BYTE_ORDER_MARK = "\uFEFF";

/** Characters of a piece of a file, or somewhat more. */
const PIECE = 1 << 16;

/** Control characters and runs of blanks: a cell is one line, and a tab never starts a cell when text is pasted. */
const BLANKS = /[\p{Cc}\s]+/gu;
/** Those that are not one space already: few cells have any, and a table of ten thousand records has millions of cells. */
const UNEVEN = /[^\S ]|\p{Cc}| {2}/u;

/**
 * What a spreadsheet may run: = + - @ and their full-width forms, after nothing but blanks and unseen characters.
 * Also after a semicolon: where the decimal sign is a comma (vi-VN), programs split cells at semicolons.
 */
const STARTS = String.raw`[\p{Z}\p{Cf}'"]*[=+\-@\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20\u2212]`;
const FORMULA = new RegExp(`(^|;)(?=${STARTS})`, "gu");
/** Looked for at the start first, which is soon done. */
const MAY_RUN = new RegExp(`^${STARTS}`, "u");

/** What most cells are, found in one look: a letter or digit, then neither quotes nor what separates cells, and single blanks between words. */
const PLAIN = /^[\dA-Za-z\u00c0-\u024f\u1e00-\u1eff](?:[!#-&(-+\--:<-~\u00c0-\u024f\u1e00-\u1eff]| (?=\S))*$/;

/** Rows to a file; numbers and truth values stay what they are, everything else is text. @param head a row before the others */
export const csvFile = (rows: Iterable<readonly Cell[]>, head?: readonly Cell[]): string => [...csvPieces(rows, head)].join("");

/** The same in pieces, one after the other: the largest table would take more room than the catalogue that it is made from. */
export function* csvPieces(rows: Iterable<readonly Cell[]>, head?: readonly Cell[]): Iterable<string> {
  let piece = BYTE_ORDER_MARK + (head ? csvLine(head) : "");
  for (const row of rows) {
    piece += csvLine(row);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

/** Rows as they stand in a file. */
export const csvLines = (rows: Iterable<readonly Cell[]>): string => Array.from(rows, csvLine).join("");

const csvLine = (row: readonly Cell[]): string => `${row.map(csvCell).join(",")}\r\n`;

/** One cell; an apostrophe before what would start a formula makes it text. */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  if (PLAIN.test(cell)) return cell;
  const line = UNEVEN.test(cell) ? cell.replace(BLANKS, " ") : cell;
  const text = line.includes(";") || MAY_RUN.test(line) ? line.replace(FORMULA, "$1'") : line;
  return /[",;']/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text;
}
