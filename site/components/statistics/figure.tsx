/** A chart with what belongs to it: its title, what it counts, its table and its file. */

import { Bars, type BarsProps } from "../../charts/bars.tsx";
import { Columns, type ColumnsProps } from "../../charts/columns.tsx";
import type { Locale } from "../../context.ts";
import type { Children } from "../../html/jsx-runtime.ts";
import { fill } from "../../i18n/fill.ts";
import type { StatisticsFile } from "../../open-data/statistics.ts";
import { to } from "../../routes.ts";
import { DataTable, type ShownColumn } from "../data-table.tsx";

export interface NumberTable {
  readonly head: readonly string[];
  /** The first cell names its row; numbers are written in the language of the page. */
  readonly rows: readonly (readonly Children[])[];
}

/** Rows that a chart shows, and a table: the file has all. */
export const BARS_SHOWN = 15;
const ROWS_SHOWN = 60;

interface FigureProps {
  readonly locale: Locale;
  readonly id: string;
  readonly title: string;
  /** What it shows, as its heading; its title, unless said. */
  readonly finding?: string | undefined;
  readonly file: StatisticsFile;
  readonly note?: Children;
  readonly chart: Children;
  readonly table: NumberTable;
}

export function Figure({ locale, id, title, finding = title, file, note, chart, table }: FigureProps) {
  return (
    <section class="tile figure" aria-labelledby={id}>
      <h3 id={id}>{finding}</h3>
      {note && <p class="quiet">{note}</p>}
      <div class="drawing">{chart}</div>
      <Numbers locale={locale} title={title} file={file} table={table} />
    </section>
  );
}

type NumbersProps = Pick<FigureProps, "locale" | "title" | "file" | "table">;

interface DrawnProps extends Omit<FigureProps, "id" | "chart"> {
  /** What is drawn, where its title does not say it; the numbers follow. */
  readonly description?: string;
}

/** A figure of bars, its parts named after its file. */
export const BarsFigure = ({ bars, tone, description, ...figure }: DrawnProps & Pick<BarsProps, "bars" | "tone">) => (
  <Figure {...figure} id={figure.file} chart={<Bars {...namingOf(figure, description)} bars={bars} {...(tone ? { tone } : {})} />} />
);

/** A figure of columns, its parts named after its file. */
export const ColumnsFigure = ({ columns, description, ...figure }: DrawnProps & Pick<ColumnsProps, "columns">) => (
  <Figure {...figure} id={figure.file} chart={<Columns {...namingOf(figure, description)} columns={columns} />} />
);

const namingOf = ({ file, title }: DrawnProps, description: string | undefined) => ({
  id: file,
  title,
  ...(description === undefined ? {} : { description }),
});

/** The table in a fold, and the files to take away: the table, and by script the chart. */
export function Numbers({ locale, title, file, table }: NumbersProps) {
  const words = locale.words.statistics;
  return (
    <div class="numbers">
      <details>
        <summary aria-label={fill(words.tableOf, { title })}>{words.table}</summary>
        <NumbersTable locale={locale} title={title} table={table} />
        <p class="quiet" data-cite>
          {citationOf(locale, title, file)}
        </p>
      </details>
      <p>
        <button type="button" hidden data-drawing={file} aria-label={fill(words.pictureOf, { title })}>
          {words.picture}
        </button>{" "}
        <a href={locale.site.url(to("statisticsTable", { name: file }))} download aria-label={fill(words.downloadOf, { title })}>
          {words.download}
        </a>
      </p>
    </div>
  );
}

/** A line to cite it by: what, where, when, at which address. */
function citationOf(locale: Locale, title: string, file: StatisticsFile): string {
  const { settings, today } = locale.site.catalogue;
  const address = `${locale.site.absolute(locale.path(to("statistics")))}#${file}`;
  return fill(locale.words.statistics.cite, { title, site: locale.text(settings.title), date: locale.date(today), address });
}

function NumbersTable({ locale, title, table: { head, rows } }: Pick<FigureProps, "locale" | "title" | "table">) {
  const words = locale.words.statistics;
  const shown = rows.slice(0, ROWS_SHOWN);
  const columns = head.map(
    (label, column): ShownColumn<NumberTable["rows"][number]> => ({
      title: label,
      isName: column === 0,
      isNumber: rows.some((row) => typeof row[column] === "number"),
      cell: ({ [column]: cell }) => (typeof cell === "number" ? locale.number(cell) : cell),
    }),
  );
  return (
    <>
      <DataTable label={fill(words.tableOf, { title })} caption={title} columns={columns} rows={shown} />
      {rows.length > shown.length && <p class="quiet">{moreOf(locale, shown.length, rows.length)}</p>}
    </>
  );
}

/** Says that a chart or a table stops before the end. */
export function moreOf(locale: Locale, shown: number, count: number): string {
  return fill(locale.words.statistics.more, { shown: locale.number(shown), count: locale.number(count) });
}
