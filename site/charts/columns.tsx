/** Amounts side by side, such as those of years, as columns, each with its number on top. */
import { Chart, type ChartNaming, round, sayCounts, WIDTH } from "./chart.tsx";

interface YearColumn {
  readonly label: string;
  readonly amount: string;
  readonly value: number;
  /** The part of the value that is filled, for "14 of 35"; absent: all of it. */
  readonly part?: number;
  /** Drawn hollow and dashed: what has no source. */
  readonly unsourced?: boolean;
}

/** Years that fit on the width of a phone with their labels. */
export const YEARS_SHOWN = 9;

const TOP = 20;
const BASE = 166;
const HEIGHT = 190;
/** Part of a column's place that stays empty beside it. */
const SPACE = 0.3;

export interface ColumnsProps extends ChartNaming {
  readonly columns: readonly YearColumn[];
}

export function Columns({ columns, description, ...naming }: ColumnsProps) {
  const place = WIDTH / (columns.length + SPACE);
  const width = round(place * (1 - SPACE));
  // A part may be more than the whole, where more are named than are counted.
  const highest = columns.map(({ value, part = 0 }) => Math.max(value, part));
  const scale = (BASE - TOP) / Math.max(1, ...highest);
  const placed = columns.map((column, index) => {
    const x = round(place * (index + SPACE));
    return { ...column, x, centre: round(x + width / 2), top: round(BASE - (highest[index] ?? 0) * scale) };
  });
  const bar = ({ x }: (typeof placed)[number], value: number) => {
    const top = round(BASE - value * scale);
    return value > 0 && <rect x={x} y={top} width={width} height={round(BASE - top)} />;
  };
  return (
    <Chart {...naming} description={sayCounts(columns, description)} height={HEIGHT}>
      <g class="whole">{placed.map((column) => column.part !== undefined && bar(column, column.value))}</g>
      <g class="bar count">{placed.map((column) => !column.unsourced && bar(column, column.part ?? column.value))}</g>
      <g class="unsourced">{placed.map((column) => column.unsourced && bar(column, column.value))}</g>
      <path class="base" d={`M0 ${BASE}H${WIDTH}`} />
      <g class="amount" text-anchor="middle">
        {placed.map(({ amount, centre, top }) => (
          <text x={centre} y={round(top - 5)}>
            {amount}
          </text>
        ))}
      </g>
      <g class="label" text-anchor="middle">
        {placed.map(({ label, centre }) => (
          <text x={centre} y={BASE + 17}>
            {label}
          </text>
        ))}
      </g>
    </Chart>
  );
}
