/**
 * Usage figures of a platform, a part for each metric: the newest in large, the picture of all, the older ones in a fold, each with
 * its own date, basis and source; and all of them as a file, which the page itself carries.
 */

import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { showMeasured } from "../../scripts/catalogue/measures.ts";
import { SUPPLY_METRICS } from "../../scripts/records/schema/choices.ts";
import { platformSchema } from "../../scripts/records/schema/platform.ts";
import { anchor } from "../address-words.ts";
import { usageCharts } from "../charts/usage-places.ts";
import type { Locale } from "../context.ts";
import { usageCsv } from "../open-data/usage-csv.ts";
import { type MetricRows, metricsOf, type UsageRow } from "../views/usage.ts";
import { amountOf, sayHedged } from "../views/use.ts";
import { DataTable, type ShownColumn } from "./data-table.tsx";
import { OtherRemarks } from "./field-facts.tsx";
import { Day, LanguageNote, Say } from "./say.tsx";
import { SourceLink } from "./sources.tsx";
import { UsageCharts } from "./usage-chart.tsx";

interface UsageProps {
  readonly locale: Locale;
  readonly entry: Pick<PlatformEntry, "id" | "data" | "criteria">;
  /** Newest first. */
  readonly rows: readonly UsageRow[];
}

export function Usage({ locale, entry, rows }: UsageProps) {
  const words = locale.words.platform;
  const supplied = [...new Set(rows.map(({ record }) => record.metric))].filter((metric) => SUPPLY_METRICS.includes(metric));
  const charts = usageCharts(entry, locale.site.find.criteria.get(entry.criteria ?? ""));
  return (
    <>
      <p class="quiet">{words.usageNote}</p>
      {supplied.length > 0 && (
        <p class="quiet">
          {words.usageSupply(supplied.map((metric) => locale.words.names.metric[metric].toLocaleLowerCase(locale.lang)).join("; "))}
        </p>
      )}
      <LanguageNote locale={locale} of={rows.map(({ record }) => record.source.title)} ofSources />
      {metricsOf(rows).map((some) => (
        <section class="metric" aria-labelledby={anchor("so-lieu", some.metric)}>
          <h3 id={anchor("so-lieu", some.metric)}>{locale.words.names.metric[some.metric]}</h3>
          <Metric locale={locale} of={some} />
          <UsageCharts locale={locale} charts={charts.filter(({ newest }) => newest.record.metric === some.metric)} />
          <Older locale={locale} of={some} />
          <p>
            <a href={usageCsv(locale, some)} download={`${entry.id}-${some.metric}.csv`}>
              {words.usageCsv}
              <span class="unseen">: {locale.words.names.metric[some.metric]}</span>
            </a>
          </p>
        </section>
      ))}
      {charts.length > 0 && <p class="quiet">{locale.words.charts.usageHelp}</p>}
    </>
  );
}

/** The newest, each way of counting by itself. */
const Metric = ({ locale, of: { newest } }: { locale: Locale; of: MetricRows }) => (
  <ul class="newest">
    {newest.map((row) => (
      <li>
        <p>
          <Amount locale={locale} record={row.record} isAlone />,{" "}
          <time dateTime={row.record.date}>{locale.words.platform.asOf(locale.date(row.record.date))}</time>
        </p>
        <Basis locale={locale} record={row.record} />
        {row.share !== undefined && (
          <p>
            {locale.words.platform.share}: <Share locale={locale} row={row} />
          </p>
        )}
        <p class="quiet">
          {locale.words.platform.source}: <SourceLink locale={locale} source={row.record.source} />
        </p>
      </li>
    ))}
  </ul>
);

function Older({ locale, of: { metric, older } }: { locale: Locale; of: MetricRows }) {
  const words = locale.words.platform;
  if (older.length === 0) return null;
  const label = `${words.older(older.length)}: ${locale.words.names.metric[metric]}`;
  return (
    <details>
      <summary aria-label={label}>{words.older(older.length)}</summary>
      <DataTable label={label} columns={usageColumns(locale, older)} rows={older} />
    </details>
  );
}

/** A share is said where any row has one. */
function usageColumns(locale: Locale, rows: readonly UsageRow[]): ShownColumn<UsageRow>[] {
  const words = locale.words.platform;
  const hasShare = rows.some(({ share }) => share !== undefined);
  const share: ShownColumn<UsageRow> = { title: words.share, cell: (row) => <Share locale={locale} row={row} /> };
  return [
    { title: words.date, isName: true, cell: ({ record }) => <Day locale={locale} date={record.date} /> },
    { title: words.value, isNumber: true, cell: ({ record }) => <Amount locale={locale} record={record} isAlone isSmall /> },
    { title: words.basis, cell: ({ record }) => <Basis locale={locale} record={record} /> },
    ...(hasShare ? [share] : []),
    { title: words.source, cell: ({ record }) => <SourceLink locale={locale} source={record.source} /> },
  ];
}

interface Part {
  readonly locale: Locale;
  readonly record: UsageRow["record"];
}

interface AmountProps extends Part {
  /** What it counts is said beside it. */
  readonly isAlone?: boolean;
  readonly isSmall?: boolean;
}

/** "67 triệu tài khoản (67.000.000)": as people say it, and exactly. */
export function Amount({ locale, record, isAlone = false, isSmall = false }: AmountProps) {
  const { value, unit, metric } = record;
  const amount = amountOf(record, locale.lang);
  const of = unit || isAlone ? "" : locale.words.names.metric[metric].toLocaleLowerCase(locale.lang);
  const hedged = (number: string) => sayHedged(number, record, locale.words.known.use);
  return (
    <>
      <data value={value} data-metric={metric} {...(isSmall ? {} : { class: "large" })}>
        {hedged(amount.said)}
        {of && ` ${of}`}
      </data>
      {amount.said !== amount.exact && <span class="quiet exact"> ({hedged(amount.exact)})</span>}
    </>
  );
}

/** In the number, beside it, and below it. */
const PLACED = [
  ...(["date", "metric", "value", "unit", "approximate", "hedge", "basis", "potentialMarket"] as const),
  ...(["source", "confidence", "note"] as const),
];

const Basis = ({ locale, record }: Part) => {
  const { basis, note, confidence } = record;
  return (
    <>
      {basis && <Say locale={locale} text={basis} />}
      {note && (
        <p class="quiet">
          <Say locale={locale} text={note} />
        </p>
      )}
      {confidence && <p class="quiet">{locale.words.names.confidence[confidence]}</p>}
      <OtherRemarks locale={locale} schema={platformSchema.properties.usage.items} data={record} placed={PLACED} />
    </>
  );
};

function Share({ locale, row: { record, share, threshold } }: { locale: Locale; row: UsageRow }) {
  const { potentialMarket: market } = record;
  if (!market || share === undefined) return null;
  const percent = sayHedged(showMeasured(share, "%", locale.lang, threshold), record, locale.words.known.use);
  return (
    <>
      {locale.words.platform.shareOf(percent, locale.number(market.value))}
      {market.description && (
        <span class="quiet">
          {" "}
          <Say locale={locale} text={market.description} />
        </span>
      )}
    </>
  );
}
