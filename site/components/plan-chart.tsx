/** The plan on a time axis; the list below it says the same in words. */
import type { Plan } from "../../scripts/records/schema/assessment.ts";
import { WIDTH } from "../charts/chart.tsx";
import { type PlacedPhase, type PlanChart, planChart } from "../charts/plan-places.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";

const ROW = 34;
const TOP = 18;

export function PlanTimeline({ locale, plan }: { locale: Locale; plan: Plan }) {
  const chart = planChart(plan, locale.site.catalogue.today);
  if (!chart) return null;
  const words = locale.words.charts;
  const bottom = TOP + chart.phases.length * ROW;
  return (
    <figure class="plan-chart">
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${bottom + 22}`} role="img" aria-label={words.planChart}>
        {chart.phases.map((phase, index) => (
          <Row locale={locale} phase={phase} y={TOP + index * ROW} />
        ))}
        <path class="base" d={`M0 ${bottom}H${WIDTH}`} />
        <text class="label" x="0" y={bottom + 17}>
          {locale.date(chart.from)}
        </text>
        <text class="label" x={WIDTH} y={bottom + 17} text-anchor="end">
          {locale.date(chart.to)}
        </text>
        <Today locale={locale} chart={chart} bottom={bottom} />
      </svg>
      <figcaption class="quiet">{words.planHelp}</figcaption>
    </figure>
  );
}

function Row({ locale, phase: { phase, state, x, width, open }, y }: { locale: Locale; phase: PlacedPhase; y: number }) {
  const { names } = locale.words;
  const end = x > WIDTH / 2;
  const label = `${names.phase[phase.kind]}${state === "running" ? "" : ` (${locale.words.charts[state === "done" ? "phaseDone" : "phaseLate"]})`}`;
  return (
    <>
      <text class="label" x={end ? WIDTH : x} y={y + 10} {...(end ? { "text-anchor": "end" } : {})}>
        {label}
      </text>
      <rect class={`phase ${state}${open ? " unsourced" : ""}`} x={x} y={y + 16} width={width} height="9" />
    </>
  );
}

function Today({ locale, chart: { today }, bottom }: { locale: Locale; chart: PlanChart; bottom: number }) {
  if (today === undefined) return null;
  const anchor = today < WIDTH / 3 ? "start" : today > (WIDTH * 2) / 3 ? "end" : "middle";
  return (
    <>
      <path class="threshold" d={`M${today} ${TOP - 4}V${bottom}`} />
      <text class="threshold-label" x={today} y="10" text-anchor={anchor}>
        {fill(locale.words.charts.today, { date: locale.date(locale.site.catalogue.today) })}
      </text>
    </>
  );
}
