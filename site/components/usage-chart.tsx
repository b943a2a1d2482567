/** Usage over time on a platform's page; the table below it has every value with its basis and source. */

import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { hedgeOf } from "../../scripts/catalogue/hedges.ts";
import { showAmount, showUnit } from "../../scripts/catalogue/measures.ts";
import { WIDTH } from "../charts/chart.tsx";
import { type PlacedValue, type UsageChart, usageCharts } from "../charts/usage-places.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { sayHedged } from "../views/use.ts";
import { Say } from "./say.tsx";

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

interface Part {
  readonly locale: Locale;
  readonly chart: UsageChart;
}

/** Below the base: the days, and the values of the first and the newest, one under the other where both are long. */
const DAY_LINE = 20;
const LINE = 18;
/** A figure in bold, a little above the mean. */
const FIGURE = 8;

function Chart({ locale, chart }: Part) {
  const { run, isJoined, first, newest, base, threshold } = chart;
  const [from, to] = [amountOf(locale, first), amountOf(locale, newest)];
  const isLong = (from.length + to.length + 2) * FIGURE > WIDTH;
  const [firstLine, newestLine] = [base + DAY_LINE + LINE, base + DAY_LINE + LINE * (isLong ? 2 : 1)];
  const { basis } = newest.record;
  return (
    <figure>
      <figcaption>{titleOf(locale, chart)}</figcaption>
      {basis && (
        <p class="quiet">
          <Say locale={locale} text={basis} />
        </p>
      )}
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${newestLine + 6}`} role="img" aria-label={labelOf(locale, chart)}>
        <path class="base" d={`M0 ${base}H${WIDTH}`} />
        {threshold && <path class="threshold" d={`M0 ${threshold.y}H${WIDTH}`} />}
        {isJoined && <path class="run" d={`M${run.map(({ x, y }) => `${x} ${y}`).join("L")}`} />}
        {run.map(({ record, x, y }) => (
          <circle class={hedgeOf(record) ? "point approximate" : "point"} cx={x} cy={y} r="4" />
        ))}
        <Ends y={base + DAY_LINE} of={[locale.date(first.record.date), locale.date(newest.record.date)]} kind="label" />
        <Ends y={firstLine} last={newestLine} of={[from, to]} kind="amount" />
      </svg>
      {threshold && <p class="quiet">{thresholdWords(locale, threshold)}</p>}
    </figure>
  );
}

/** What is said of the first and of the newest value, under where they are. */
const Ends = ({ y, last = y, of: [from, to], kind }: { y: number; last?: number; of: [string, string]; kind: "label" | "amount" }) => (
  <>
    <text class={kind} x="0" y={y}>
      {from}
    </text>
    <text class={kind} x={WIDTH} y={last} text-anchor="end">
      {to}
    </text>
  </>
);

const titleOf = ({ words, lang }: Locale, { newest: { record } }: UsageChart): string =>
  words.names.metric[record.metric] + (record.unit ? ` (${showUnit(record.unit, lang)})` : "");

const thresholdWords = (locale: Locale, { percent, value }: NonNullable<UsageChart["threshold"]>): string =>
  fill(locale.words.charts.thresholdLine, { percent: locale.number(percent), value: locale.number(value) });

const amountOf = (locale: Locale, { record }: PlacedValue): string =>
  sayHedged(showAmount(record.value, record.unit, locale.lang), record, locale.words.known.use);

/** The picture in words: what was counted, how, and every value from the oldest to the newest. */
function labelOf(locale: Locale, chart: UsageChart): string {
  const { basis } = chart.newest.record;
  const values = chart.run.map((value) => `${locale.date(value.record.date)}: ${amountOf(locale, value)}`).join("; ");
  const parts = [titleOf(locale, chart), ...(basis ? [locale.text(basis).replace(/\.$/, "")] : []), values];
  return [...parts, ...(chart.threshold ? [thresholdWords(locale, chart.threshold)] : [])].map((part) => `${part}.`).join(" ");
}
