/** A user share over time: points, joined only within a run of the same basis; the line it must reach; hollow points are approximate. */
import type { SharePoint } from "../../scripts/catalogue/statistics/user-shares.ts";
import { dot, draw, line, type Naming, ruleY, text } from "./plot.ts";

export interface ShareLines extends Naming {
  readonly series: readonly (readonly SharePoint[])[];
  readonly threshold?: number | undefined;
  /** First and last day of the time axis: the same for charts that are compared. */
  readonly span: readonly [string, string];
  readonly labels: {
    readonly day: (date: string) => string;
    readonly percent: (share: number) => string;
  };
}

export function drawShareLines({ series, threshold, span, labels, ...naming }: ShareLines): string {
  const runs = series.map((points) => points.map((point) => ({ ...point, time: Date.parse(point.date) })));
  const points = runs.flat();
  const newest = points.reduce((last, point) => (last && last.time > point.time ? last : point), points[0]);
  const ceiling = Math.max(100, ...points.map(({ share }) => share));
  const at = { x: "time", y: "share" } as const;
  const ticks = [0, 100];
  return draw({
    ...naming,
    height: 156,
    margins: { top: 14, right: 16, bottom: 28, left: 50 },
    x: { type: "linear", domain: domainOf(span), axis: null },
    y: { type: "linear", domain: [0, ceiling], axis: null },
    marks: [
      ruleY(ticks, { className: "grid" }),
      text(ticks, {
        y: (tick: number) => tick,
        text: (tick: number) => labels.percent(tick),
        frameAnchor: "left",
        textAnchor: "end",
        dx: -6,
        className: "label",
      }),
      ...(threshold === undefined ? [] : thresholdMarks(labels.percent(threshold), threshold)),
      ...runs.filter((run) => run.length > 1).map((run) => line(run, { ...at, className: "run" })),
      dot(
        points.filter(({ approximate }) => !approximate),
        { ...at, r: 4, className: "point" },
      ),
      dot(
        points.filter(({ approximate }) => approximate),
        { ...at, r: 4, className: "point approximate" },
      ),
      text(newest ? [newest] : [], { ...at, text: (point: SharePoint) => labels.percent(point.share), dy: -13, className: "amount" }),
      ...span.map((date, end) =>
        text(end === 0 || date !== span[0] ? [date] : [], {
          x: () => Date.parse(date),
          text: labels.day,
          frameAnchor: "bottom",
          textAnchor: end === 0 ? "start" : "end",
          dx: end === 0 ? -16 : 16,
          dy: 22,
          className: "label",
        }),
      ),
    ],
  });
}

function thresholdMarks(words: string, threshold: number) {
  const beside = { frameAnchor: "left", textAnchor: "end", dx: -6 } as const;
  return [
    ruleY([threshold], { className: "threshold" }),
    text([threshold], { ...beside, y: (at: number) => at, text: () => words, className: "threshold-label" }),
  ];
}

/** A single day stands in the middle of its month. */
function domainOf([from, to]: readonly [string, string]): [number, number] {
  const day = 86_400_000;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return start === end ? [start - 15 * day, end + 15 * day] : [start, end];
}
