/** A user share over time: points, joined only within a run of the same basis; the line it must reach; hollow points are approximate. */
import type { SharePoint } from "../../scripts/catalogue/statistics/user-shares.ts";
import { momentOf, newestOf } from "../../scripts/text/dates.ts";
import { Chart, middle, type Naming, round, WIDTH } from "./chart.tsx";

interface ShareLinesProps extends Naming {
  readonly series: readonly (readonly SharePoint[])[];
  readonly threshold?: number | undefined;
  /** First and last day of the time axis: the same for charts that are compared. */
  readonly span: readonly [string, string];
  readonly labels: {
    readonly day: (date: string) => string;
    readonly percent: (share: number) => string;
  };
}

const HEIGHT = 156;
const AREA = { left: 50, right: WIDTH - 16, top: 14, bottom: HEIGHT - 28 } as const;
/** Per cent that the axis always shows. */
const TICKS = [0, 100];

export function ShareLines({ series, threshold, span, labels, ...naming }: ShareLinesProps) {
  const { x, y } = scales(series, span);
  const runs = series.map((points) => points.map((point) => ({ ...point, x: x(point.date), y: y(point.share) })));
  const points = runs.flat();
  const newest = newestOf(points);
  const across = (share: number) => `M${AREA.left} ${y(share)}H${AREA.right}`;
  const beside = (share: number) => (
    <text x={AREA.left - 6} y={middle(y(share))} text-anchor="end">
      {labels.percent(share)}
    </text>
  );
  const dots = (approximate: boolean) =>
    points.filter((point) => point.approximate === approximate).map((point) => <circle cx={point.x} cy={point.y} r="4" />);
  const [from, to] = span;
  return (
    <Chart {...naming} height={HEIGHT}>
      <path class="grid" d={TICKS.map(across).join("")} />
      <g class="label">{TICKS.map(beside)}</g>
      {threshold !== undefined && <path class="threshold" d={across(threshold)} />}
      {threshold !== undefined && <g class="threshold-label">{beside(threshold)}</g>}
      <g class="run">{runs.map((run) => run.length > 1 && <path d={`M${run.map((point) => `${point.x} ${point.y}`).join("L")}`} />)}</g>
      <g class="point">{dots(false)}</g>
      <g class="point approximate">{dots(true)}</g>
      {newest && (
        <g class="amount" text-anchor="middle">
          <text x={newest.x} y={middle(newest.y - 13)}>
            {labels.percent(newest.share)}
          </text>
        </g>
      )}
      <g class="label">
        <text x={round(x(from) - 16)} y={AREA.bottom + 19}>
          {labels.day(from)}
        </text>
        {to !== from && (
          <text x={round(x(to) + 16)} y={AREA.bottom + 19} text-anchor="end">
            {labels.day(to)}
          </text>
        )}
      </g>
    </Chart>
  );
}

/** Where a day and a share are. A single day stands in the middle. */
function scales(series: ShareLinesProps["series"], [from, to]: ShareLinesProps["span"]) {
  const [start, end] = [momentOf(from), momentOf(to)];
  const ceiling = Math.max(100, ...series.flat().map(({ share }) => share));
  const part = (date: string) => (start === end ? 0.5 : (momentOf(date) - start) / (end - start));
  return {
    x: (date: string) => round(AREA.left + part(date) * (AREA.right - AREA.left)),
    y: (share: number) => round(AREA.bottom - (share / ceiling) * (AREA.bottom - AREA.top)),
  };
}
