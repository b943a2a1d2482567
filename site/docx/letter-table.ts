/** A table of a letter: its head again on each page, groups as rows of their own. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TableLayoutType,
  Table as TableOf,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { isKeptWhole, type PaperCell, type Table } from "../views/papers/paper.ts";
import { runsOf } from "./letter-lines.ts";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "auto" };

/** @param room of all columns, in twips @param size of the letters, in half points */
export function tableOf(table: Table, room: number, size: number): TableOf {
  const { columns, rows } = table;
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((room * width) / all));
  const hasHead = columns.some(({ title }) => title);
  const cell = (lines: PaperCell, index: number, look: { bold?: true; isCentred?: boolean; span?: number; keepNext?: true }) =>
    new TableCell({
      ...(look.span ? { columnSpan: look.span } : { width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      verticalAlign: VerticalAlignTable.TOP,
      children: (lines.length > 0 ? lines : [[]]).map(
        (line) =>
          new Paragraph({
            alignment: look.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
            keepNext: look.keepNext === true,
            children: runsOf(line, { size, ...(look.bold ? { bold: true } : {}) }),
          }),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title = "" }, index) => cell([[{ text: title }]], index, { bold: true, isCentred: true, keepNext: true })),
  });
  // Rows are kept with the next by what stands in them.
  const kept = (index: number): { keepNext?: true } => (isKeptWhole(table) && index < rows.length - 1 ? { keepNext: true } : {});
  const body = rows.map(
    ({ cells, isGroup }, row) =>
      new TableRow({
        cantSplit: lengthOf(cells) < LONG_ROW,
        children: isGroup
          ? [cell(cells[0] ?? [], 0, { span: columns.length, keepNext: true })]
          : columns.map(({ isHead, isCentred }, index) =>
              cell(cells[index] ?? [], index, { ...(isHead ? { bold: true } : {}), ...(isCentred ? { isCentred } : {}), ...kept(row) }),
            ),
      }),
  );
  return new TableOf({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: hasHead ? [head, ...body] : body,
  });
}

const lengthOf = (cells: readonly PaperCell[]): number => cells.flat(2).reduce((sum, { text }) => sum + text.length, 0);
/** A row of more letters may be cut between pages: one as long as a page would leave the rest of the one before blank. */
const LONG_ROW = 1200;
