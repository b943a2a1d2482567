/** Usage over time on a platform's page; the table below it has every value with its basis and source. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { WIDTH } from "../charts/chart.tsx";
import { HEIGHT, type PlacedValue, type UsageChart, usageCharts } from "../charts/usage-places.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";

export function UsageCharts({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const charts = usageCharts(entry, locale.site.find.criteria.get(entry.criteria ?? ""));
  if (charts.length === 0) return null;
  return (
    <>
      <div class="usage-charts">
        {charts.map((chart) => (
          <Chart locale={locale} chart={chart} />
        ))}
      </div>
      <p class="quiet">{locale.words.charts.usageHelp}</p>
    </>
  );
}

function Chart({ locale, chart }: { locale: Locale; chart: UsageChart }) {
  const { runs, first, newest, base, threshold } = chart;
  const title = locale.words.names.metric[chart.metric] + (chart.unit ? ` (${chart.unit})` : "");
  const words = locale.words.charts;
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={labelOf(locale, title, chart)}>
        <path class="base" d={`M0 ${base}H${WIDTH}`} />
        {threshold && (
          <>
            <path class="threshold" d={`M0 ${threshold.y}H${WIDTH}`} />
            <text class="threshold-label" x="0" y={threshold.y - 6}>
              {fill(words.thresholdLine, { percent: locale.number(threshold.percent), value: locale.number(threshold.value) })}
            </text>
          </>
        )}
        {runs.map((run) => run.length > 1 && <path class="run" d={`M${run.map(({ x, y }) => `${x} ${y}`).join("L")}`} />)}
        {runs.flat().map(({ record, x, y }) => (
          <circle class={record.approximate ? "point approximate" : "point"} cx={x} cy={y} r="4" />
        ))}
        {[first, newest].map((value) => (
          <text class="label" {...beside(value)} y={base + 20}>
            {locale.date(value.record.date)}
          </text>
        ))}
        <text class="amount" {...beside(newest)} y={newest.y - 11}>
          {amountOf(locale, newest)}
        </text>
      </svg>
    </figure>
  );
}

/** Words at the ends of the plane stay inside it. */
function beside({ x }: PlacedValue) {
  if (x < WIDTH / 3) return { x: 0 };
  return x > (WIDTH * 2) / 3 ? { x: WIDTH, "text-anchor": "end" as const } : { x, "text-anchor": "middle" as const };
}

const amountOf = (locale: Locale, { record }: PlacedValue): string =>
  `${record.approximate ? "≈ " : ""}${locale.number(record.value)}${record.unit ? ` ${record.unit}` : ""}`;

function labelOf(locale: Locale, title: string, { first, newest }: UsageChart): string {
  const said = (value: PlacedValue) => `${locale.date(value.record.date)}: ${amountOf(locale, value)}`;
  return `${title}. ${said(first)}; ${said(newest)}.`;
}
