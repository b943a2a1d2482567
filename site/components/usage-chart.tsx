/** Usage over time on a platform's page: what it shows in words, and each value where a pointer or the keyboard is. */

import { hedgeOf } from "../../scripts/catalogue/hedges.ts";
import { showAmount, showUnit } from "../../scripts/catalogue/measures.ts";
import { showLarge } from "../../scripts/text/formats.ts";
import { WIDTH } from "../charts/chart.tsx";
import type { PlacedValue, UsageChart } from "../charts/usage-places.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { sayHedged } from "../views/use.ts";
import { Say } from "./say.tsx";

export function UsageCharts({ locale, charts }: { locale: Locale; charts: readonly UsageChart[] }) {
  if (charts.length === 0) return null;
  return (
    <div class="usage-charts">
      {charts.map((chart) => (
        <Chart locale={locale} chart={chart} />
      ))}
    </div>
  );
}

interface Part {
  readonly locale: Locale;
  readonly chart: UsageChart;
}

/** Below the base: the days, and the values of the first and the newest, one under the other where both are long. */
const DAY_LINE = 20;
const LINE = 18;
/** Above the marks: the value that is pointed at. */
const TIP_LINE = 20;
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
      <figcaption>{findingOf(locale, chart)}</figcaption>
      {basis && (
        <p class="quiet">
          <Say locale={locale} text={basis} />
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no part of a form */}
      <svg class="chart" viewBox={`0 ${-TIP_LINE} ${WIDTH} ${newestLine + 6 + TIP_LINE}`} role="group" aria-label={labelOf(locale, chart)}>
        <path class="base" d={`M0 ${base}H${WIDTH}`} />
        {threshold && <path class="threshold" d={`M0 ${threshold.y}H${WIDTH}`} />}
        {isJoined && <path class="run" d={`M${run.map(({ x, y }) => `${x} ${y}`).join("L")}`} />}
        {run.map((value) => (
          <Point locale={locale} value={value} />
        ))}
        <Ends y={base + DAY_LINE} of={[locale.date(first.record.date), locale.date(newest.record.date)]} kind="label" />
        <Ends y={firstLine} last={newestLine} of={[from, to]} kind="amount" />
      </svg>
      {threshold && <p class="quiet">{thresholdWords(locale, threshold)}</p>}
    </figure>
  );
}

/** A value: where it is, and what it is while it is pointed at or has the focus. */
function Point({ locale, value }: { locale: Locale; value: PlacedValue }) {
  const { record, x, y } = value;
  const said = sayValue(locale, value);
  const anchor = x < WIDTH / 3 ? "start" : x > (WIDTH * 2) / 3 ? "end" : "middle";
  return (
    <>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: its value is read where the keyboard is, as where the pointer is */}
      <g class="value" role="img" aria-label={said} tabIndex={0}>
        <circle class="reach" cx={x} cy={y} r="9" />
        <circle class={hedgeOf(record) ? "point approximate" : "point"} cx={x} cy={y} r="4" />
      </g>
      <text class="tip" x={anchor === "start" ? 0 : anchor === "end" ? WIDTH : x} y="-6" text-anchor={anchor}>
        {said}
      </text>
    </>
  );
}

const sayValue = (locale: Locale, value: PlacedValue): string => `${locale.date(value.record.date)}: ${amountOf(locale, value)}`;

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

/** "Tài khoản: tăng từ 49,7 triệu (2024) lên 65 triệu (2025)": only of what was counted alike. */
function findingOf(locale: Locale, chart: UsageChart): string {
  const words = locale.words.charts;
  const { first, newest, run, isJoined } = chart;
  const title = titleOf(locale, chart);
  if (!isJoined) return fill(words.findings.apart, { title, count: run.length });
  const turn = Math.sign(newest.record.value - first.record.value);
  const short = ({ record }: PlacedValue) =>
    sayHedged(showLarge(record.value, locale.lang) ?? locale.number(record.value), record, locale.words.known.use);
  const day = ({ record }: PlacedValue) => locale.date(record.date);
  return fill(words.findings[turn > 0 ? "up" : turn < 0 ? "down" : "same"], {
    ...{ title, from: short(first), fromDay: day(first) },
    ...{ to: short(newest), toDay: day(newest) },
  });
}

const thresholdWords = (locale: Locale, { percent, value }: NonNullable<UsageChart["threshold"]>): string =>
  fill(locale.words.charts.thresholdLine, { percent: locale.number(percent), value: locale.number(value) });

const amountOf = (locale: Locale, { record }: PlacedValue): string =>
  sayHedged(showAmount(record.value, record.unit, locale.lang), record, locale.words.known.use);

/** The picture in words: what was counted, how, and every value from the oldest to the newest. */
function labelOf(locale: Locale, chart: UsageChart): string {
  const { basis } = chart.newest.record;
  const values = chart.run.map((value) => sayValue(locale, value)).join("; ");
  const parts = [titleOf(locale, chart), ...(basis ? [locale.text(basis).replace(/\.$/, "")] : []), values];
  return [...parts, ...(chart.threshold ? [thresholdWords(locale, chart.threshold)] : [])].map((part) => `${part}.`).join(" ");
}
