/** How all stood at the end of a year: by status against the year before, what was overdue, and what has no source. */
import { RECORD_PARTS } from "../../../scripts/catalogue/statistics/agencies.ts";
import type { YearReport } from "../../../scripts/catalogue/year-reports.ts";
import type { YearEnd } from "../../../scripts/catalogue/year-rows.ts";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import type { ReportParts } from "../../views/year-reports.ts";
import { DataTable, type ShownColumn } from "../data-table.tsx";
import { PlatformLink } from "../links.tsx";
import { Day } from "../say.tsx";
import { actColumns } from "./acts.tsx";
import { Rows } from "./rows.tsx";

interface PartsProps {
  readonly locale: Locale;
  readonly report: YearReport;
  readonly parts: ReportParts;
  readonly most: number;
}

const platformColumn = (locale: Locale): ShownColumn<YearEnd> => ({
  title: locale.words.report.platform,
  isName: true,
  cell: ({ platform }) => <PlatformLink locale={locale} id={platform} />,
});
const sinceColumn = (locale: Locale): ShownColumn<YearEnd> => ({
  title: locale.words.report.since,
  cell: ({ since }) => <Day locale={locale} date={since} />,
});

export function Stages({ locale, report, parts: { stages }, most }: PartsProps) {
  const { report: words, names } = locale.words;
  if (stages.length === 0) return <p>{words.standingNone}</p>;
  const counts = stages.map(({ key, rows, before }) => ({ name: names.stageCode[key], now: rows.length, before }));
  const all = { name: words.all, now: report.standing.length, before: report.before.length };
  return (
    <>
      <DataTable
        label={fill(words.number, { title: words.standing, count: locale.number(all.now) })}
        columns={[
          { title: words.stage, isName: true, cell: ({ name }) => name },
          {
            title: report.isRunning ? fill(words.now, { day: locale.date(report.day) }) : words.atEnd,
            isNumber: true,
            cell: ({ now }) => locale.number(now),
          },
          { title: words.atEndBefore, isNumber: true, cell: ({ before }) => locale.number(before) },
          { title: words.change, isNumber: true, cell: ({ now, before }) => signed(locale, now - before) },
        ]}
        rows={[...counts, all]}
      />
      {stages.map(
        ({ key, rows }) =>
          rows.length > 0 && (
            <Rows
              locale={locale}
              section={words.standing}
              title={names.stageCode[key]}
              columns={[platformColumn(locale), sinceColumn(locale)]}
              rows={rows}
              most={most}
              isFolded
            />
          ),
      )}
    </>
  );
}

const signed = ({ number }: Locale, change: number): string =>
  change > 0 ? `+${number(change)}` : change < 0 ? `−${number(-change)}` : "0";

export function Overdue({ locale, parts: { overdue }, most }: PartsProps) {
  const words = locale.words.report;
  if (overdue.length === 0) return <p>{words.overdueNone}</p>;
  const due: ShownColumn<YearEnd> = {
    title: words.due,
    cell: ({ overdue: day }) => day !== undefined && <Day locale={locale} date={day} />,
  };
  return <Rows locale={locale} title={words.overdue} columns={[platformColumn(locale), due]} rows={overdue} most={most} />;
}

/** What has no source, part by part, and what was done by no document that is known. */
export function Gaps({ locale, report, parts: { gaps, withoutDocument }, most }: PartsProps) {
  const words = locale.words.report;
  const titleOf = (part: string) => {
    const title = RECORD_PARTS.find(({ id }) => id === part)?.title;
    return title ? locale.text(title) : part;
  };
  return (
    <>
      <p class="quiet">{fill(words.gapsText, { day: locale.date(report.day) })}</p>
      {gaps.length + withoutDocument.length === 0 && <p>{words.gapsNone}</p>}
      {gaps.map(({ key, rows }) => (
        <Rows
          locale={locale}
          section={words.gaps}
          title={titleOf(key)}
          columns={[platformColumn(locale), sinceColumn(locale)]}
          rows={rows}
          most={most}
          isFolded
        />
      ))}
      {withoutDocument.length > 0 && (
        <Rows
          locale={locale}
          section={words.gaps}
          title={words.noDocument}
          columns={actColumns(locale, withoutDocument)}
          rows={withoutDocument}
          most={most}
        />
      )}
    </>
  );
}
