/** What a year is measured by: how long the steps took that ended in it, and the usage figures that are of it. */
import { MEDIAN_FROM, medianDays } from "../../../scripts/catalogue/statistics/steps.ts";
import type { EndedStep } from "../../../scripts/catalogue/year-reports.ts";
import type { UsageOfYear } from "../../../scripts/catalogue/year-rows.ts";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import type { ReportParts } from "../../views/year-reports.ts";
import { DataTable, type ShownColumn } from "../data-table.tsx";
import { PlatformLink } from "../links.tsx";
import { Day } from "../say.tsx";
import { SourceLink } from "../sources.tsx";
import { Amount } from "../usage.tsx";
import { Rows } from "./rows.tsx";

interface MeasuredProps {
  readonly locale: Locale;
  readonly parts: ReportParts;
  readonly most: number;
}

export function StepTimes({ locale, parts: { steps }, most }: MeasuredProps) {
  const { report: words, statistics } = locale.words;
  const nameOf = (id: EndedStep["step"]) => `${statistics.stepNames[id].title}: ${statistics.stepNames[id].duration}`;
  if (steps.length === 0) return <p>{words.stepsNone}</p>;
  return (
    <>
      <p class="quiet">{fill(words.stepsText, { least: locale.number(MEDIAN_FROM) })}</p>
      <DataTable
        label={fill(words.number, { title: words.steps, count: locale.number(steps.length) })}
        columns={[
          { title: words.step, isName: true, cell: ({ key }) => nameOf(key) },
          {
            title: words.median,
            isNumber: true,
            cell: ({ rows }) => {
              const middle = medianDays(rows);
              return middle === undefined ? <span class="absent">{words.notEnough}</span> : locale.number(middle);
            },
          },
          { title: words.timed, isNumber: true, cell: ({ rows }) => locale.number(rows.filter(isTimed).length) },
          { title: words.leftOut, isNumber: true, cell: ({ rows }) => locale.number(rows.filter((row) => !isTimed(row)).length) },
        ]}
        rows={steps}
      />
      {steps.map(({ key, rows }) => (
        <Rows
          locale={locale}
          section={words.steps}
          title={statistics.stepNames[key].title}
          columns={stepColumns(locale)}
          rows={rows}
          most={most}
          isFolded
        />
      ))}
    </>
  );
}

const isTimed = ({ days }: EndedStep): boolean => days !== undefined;

function stepColumns(locale: Locale): readonly ShownColumn<EndedStep>[] {
  const words = locale.words.report;
  return [
    { title: words.platform, isName: true, cell: ({ platform }) => <PlatformLink locale={locale} id={platform} /> },
    { title: words.begun, cell: ({ from }) => <Day locale={locale} date={from} /> },
    { title: words.ended, cell: ({ to }) => <Day locale={locale} date={to} /> },
    {
      title: words.days,
      isNumber: true,
      cell: ({ days }) => (days === undefined ? <span class="absent">{words.leftOut}</span> : locale.number(days)),
    },
  ];
}

/** @param title of its table, which says of what time the figures are */
export function UsageFigures({
  locale,
  title,
  parts: { usage },
  most,
}: Omit<MeasuredProps, "parts"> & { readonly title: string; readonly parts: Pick<ReportParts, "usage"> }) {
  const { report: words, names } = locale.words;
  if (usage.length === 0) return <p>{words.usageNone}</p>;
  const columns: readonly ShownColumn<UsageOfYear>[] = [
    { title: words.platform, isName: true, cell: ({ platform }) => <PlatformLink locale={locale} id={platform} /> },
    { title: words.metric, cell: ({ record }) => names.metric[record.metric] },
    { title: words.value, isNumber: true, cell: ({ record }) => <Amount locale={locale} record={record} isAlone isSmall /> },
    { title: words.date, cell: ({ date }) => <Day locale={locale} date={date} /> },
    { title: words.source, cell: ({ record }) => <SourceLink locale={locale} source={record.source} /> },
  ];
  return <Rows locale={locale} title={title} columns={columns} rows={usage} most={most} />;
}
