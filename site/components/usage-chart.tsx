/** Usage over time on a platform's page; the table below it has every value with its basis and source. */

import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { showUnit } from "../../scripts/catalogue/measures.ts";
import { middle, WIDTH } from "../charts/chart.tsx";
import { HEIGHT, type PlacedValue, type UsageChart, usageCharts } from "../charts/usage-places.ts";
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

function Chart({ locale, chart }: Part) {
  const { runs, first, newest, base, threshold } = chart;
  const title = locale.words.names.metric[chart.metric] + (chart.unit ? ` (${showUnit(chart.unit, locale.lang)})` : "");
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
        {runs.map((run, index) =>
          run.map((value) => (
            <Point
              value={value}
              base={base}
              line={runs.length > 1 ? index + 1 : undefined}
              isLast={value === run.at(-1)}
              isNewest={value.record === newest.record}
            />
          )),
        )}
        {[first, newest].map((value) => (
          <text class="label" {...beside(value)} y={base + 20}>
            {locale.date(value.record.date)}
          </text>
        ))}
        <text class="amount" {...beside(newest)} y={newest.y - 11}>
          {amountOf(locale, newest)}
        </text>
      </svg>
      <Lines locale={locale} chart={chart} />
    </figure>
  );
}

interface PointProps {
  readonly value: PlacedValue;
  readonly base: number;
  /** Absent of a chart of one line. */
  readonly line: number | undefined;
  readonly isLast: boolean;
  /** Its value stands over it. */
  readonly isNewest: boolean;
}

/** From the middle of a point: a mark for each line, so that no colour tells them apart. */
const MARKS = ["m-4-4h8v8h-8Z", "m0-5 5 9h-10Z", "m0-5 5 5-5 5-5-5Z"];

/**
 * Of several lines the last point has the number of its line, odd ones under it and even ones over it, the third lower so
 * that it does not run into the first, and all over it near the base; of the newest under or over its value.
 */
function Point({ value: { record, x, y }, base, line, isLast, isNewest }: PointProps) {
  const kind = record.approximate ? "point approximate" : "point";
  const mark = line && MARKS[(line - 2) % MARKS.length];
  const isOver = base - y < 24 || (!isNewest && (line ?? 1) % 2 === 0);
  const over = isNewest ? y - 27 : y - 12;
  return (
    <>
      {mark ? <path class={kind} d={`M${x} ${y}${mark}`} /> : <circle class={kind} cx={x} cy={y} r="4" />}
      {line && isLast && (
        <text class="amount" x={x} y={middle(isOver ? over : y + (line > 2 && base - y > 40 ? 26 : 13))} text-anchor="middle">
          {line}
        </text>
      )}
    </>
  );
}

/** How the values of each line are counted; several lines have their numbers. */
function Lines({ locale, chart: { runs } }: Part) {
  const bases = runs.map(([value]) => value?.record.basis);
  const said = bases.map((basis) => (basis ? <Say locale={locale} text={basis} /> : locale.words.charts.noBasis));
  if (runs.length === 1) return bases[0] ? <p class="quiet">{said[0]}</p> : null;
  return (
    <ol class="quiet">
      {said.map((basis) => (
        <li>{basis}</li>
      ))}
    </ol>
  );
}

/** Words at the ends of the plane stay inside it. */
function beside({ x }: PlacedValue) {
  if (x < WIDTH / 3) return { x: 0 };
  return x > (WIDTH * 2) / 3 ? { x: WIDTH, "text-anchor": "end" as const } : { x, "text-anchor": "middle" as const };
}

const amountOf = (locale: Locale, { record }: PlacedValue): string =>
  `${sayHedged(locale.number(record.value), record, locale.words.known.use)}${record.unit ? ` ${showUnit(record.unit, locale.lang)}` : ""}`;

/** Every line in words, from its oldest value to its newest. */
function labelOf(locale: Locale, title: string, { runs }: UsageChart): string {
  const { noBasis } = locale.words.charts;
  const said = (value: PlacedValue) => `${locale.date(value.record.date)}: ${amountOf(locale, value)}`;
  const basisOf = ([value]: readonly PlacedValue[]) => (value?.record.basis ? locale.text(value.record.basis).replace(/\.$/, "") : noBasis);
  const lines = runs.map((run, index) => {
    const ends = [...new Set([run[0], run.at(-1)])].flatMap((value) => (value ? [said(value)] : []));
    const name = runs.length > 1 ? `${index + 1}. ${basisOf(run)}: ` : "";
    return `${name}${ends.join("; ")}.`;
  });
  return [`${title}.`, ...lines].join(" ");
}
