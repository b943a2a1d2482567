/** Amounts as horizontal bars. The label stands above its bar, on two lines if need be, so that long Vietnamese names have room on a phone. */

import { LETTER, wrapLabel } from "../views/fit-text.ts";
import { Chart, type ChartNaming, round, sayCounts, WIDTH } from "./chart.tsx";

interface Bar {
  readonly label: string;
  /** The number in words, at the end of the label's line. */
  readonly amount: string;
  readonly value: number;
  /** The part of the value that is filled, for "3 of 7"; absent: all of it. */
  readonly part?: number;
  /** Drawn hollow and dashed: what has no source. */
  readonly unsourced?: boolean;
  /** The list of what is counted. */
  readonly href?: string | undefined;
}

export interface BarsProps extends ChartNaming {
  readonly bars: readonly Bar[];
  /** Colour of the filled part, by a class of the style sheet. */
  readonly tone?: "count" | "good" | "bad";
}

const LINE = 16;
const THICK = 10;
/** Between a bar and the label of the next: more than between a label and its own bar, so that nobody takes one for the other. */
const GAP = 10;
/** From the baseline of a label's last line down to its bar. */
const BELOW = 6;
/** From the top of a line, marks over its capitals within, down to its baseline. */
const ASCENT = 12;
/** Around what can be pressed. */
const EDGE = 4;

export function Bars({ bars, tone = "count", description, ...naming }: BarsProps) {
  const rows = placed(bars);
  const hasLinks = bars.some(({ href }) => href !== undefined);
  // The description says every number, and the links theirs again.
  const unread = hasLinks ? ({ "aria-hidden": "true" } as const) : {};
  // A part may be more than the whole, where more are named than are counted.
  const scale = WIDTH / Math.max(1, ...bars.map(({ value, part = 0 }) => Math.max(value, part)));
  const band = ({ top }: Placed, value: number) => value > 0 && <rect x="0" y={top} width={round(value * scale)} height={THICK} />;
  return (
    <Chart {...naming} description={sayCounts(bars, description)} height={(rows.at(-1)?.bottom ?? 0) + EDGE} hasLinks={hasLinks}>
      <g class="whole">{rows.map((row) => row.part !== undefined && band(row, row.value))}</g>
      <g class="unsourced">{rows.map((row) => row.unsourced && band(row, row.value))}</g>
      <g class={`bar ${tone}`}>{rows.map((row) => !row.unsourced && band(row, row.part ?? row.value))}</g>
      <g class="label" {...unread}>
        {rows.map(({ lines, top }) => (
          <text y={top - BELOW - (lines.length - 1) * LINE}>
            {lines.length === 1
              ? lines[0]
              : lines.map((line, index) => (
                  <tspan x="0" dy={index === 0 ? 0 : LINE}>
                    {line}
                  </tspan>
                ))}
          </text>
        ))}
      </g>
      <g class="amount" text-anchor="end" {...unread}>
        {rows.map(({ amount, top }) => (
          <text x={WIDTH} y={top - BELOW}>
            {amount}
          </text>
        ))}
      </g>
      {rows.map((row) => row.href && <BarLink row={row} />)}
    </Chart>
  );
}

/** Over the bar and its words, so that all of it can be pressed. */
const BarLink = ({ row: { label, amount, href, start, bottom } }: { row: Placed }) => (
  <a href={href} aria-label={`${label}: ${amount}`}>
    <title>{`${label}: ${amount}`}</title>
    <rect class="reach" x="0" y={start - EDGE} width={WIDTH} height={bottom - start + 2 * EDGE} />
  </a>
);

interface Placed extends Bar {
  readonly lines: readonly string[];
  /** Where its label starts, its bar starts, and both end. */
  readonly start: number;
  readonly top: number;
  readonly bottom: number;
}

function placed(bars: readonly Bar[]): Placed[] {
  const rows: Placed[] = [];
  for (const bar of bars) {
    const lines = wrapLabel(bar.label, Math.floor((WIDTH - bar.amount.length * 8 - 8) / LETTER));
    const start = (rows.at(-1)?.bottom ?? EDGE - GAP) + GAP;
    const top = start + ASCENT + (lines.length - 1) * LINE + BELOW;
    rows.push({ ...bar, lines, start, top, bottom: top + THICK });
  }
  return rows;
}
