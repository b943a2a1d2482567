/** Results as a matrix: a row for each criterion, a numbered column for each platform, a sign and a shade for each result. */
import { VERDICTS, type Verdict } from "../../scripts/records/schema/assessment.ts";
import { cut, LETTER } from "../views/fit-text.ts";
import { Chart, middle, type Naming, round, WIDTH } from "./chart.tsx";

interface MatrixProps extends Naming {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly results: readonly (Verdict | undefined)[] }[];
}

/** Columns that are wide enough for their signs on a phone. */
export const MATRIX_COLUMNS = 14;

const LEFT = 42;
const TOP = 20;
const ROW = 24;
const WIDEST = 26;

/** The signs of site/components/icons.tsx, smaller, from the middle of a cell; without one it is a question mark. */
const SIGNS: Record<Verdict, string | undefined> = {
  met: "m-4 0 3 3 5-6",
  unmet: "m-3.5-3.5 7 7m0-7-7 7",
  unknown: undefined,
  "not-applicable": "m-4 0h8",
};

export function Matrix({ columns, rows, ...naming }: MatrixProps) {
  const width = Math.min(WIDEST, (WIDTH - LEFT) / Math.max(1, columns.length));
  const x = (column: number) => round(LEFT + column * width);
  const y = (row: number) => TOP + row * ROW;
  const centre = (column: number) => round(LEFT + (column + 0.5) * width);
  const cells = rows.flatMap(({ results }, row) => results.map((verdict, column) => ({ row, column, verdict })));
  const of = (verdict: Verdict) => cells.filter((found) => found.verdict === verdict);
  return (
    <Chart {...naming} height={TOP + rows.length * ROW}>
      {VERDICTS.map((verdict) => (
        <g class={`cell ${verdict}`}>
          {of(verdict).map(({ row, column }) => (
            <rect x={round(x(column) + 1)} y={y(row) + 1} width={round(width - 2)} height={ROW - 2} rx="3" />
          ))}
        </g>
      ))}
      {VERDICTS.map((verdict) => (
        <g class={`sign ${verdict}`} text-anchor="middle">
          {of(verdict).map(({ row, column }) => {
            const at = { x: centre(column), y: y(row) + ROW / 2 };
            const sign = SIGNS[verdict];
            return sign ? (
              <path d={`M${at.x} ${at.y}${sign}`} />
            ) : (
              <text x={at.x} y={middle(at.y)}>
                ?
              </text>
            );
          })}
        </g>
      ))}
      <g class="label" text-anchor="middle">
        {columns.map((name, column) => (
          <text x={centre(column)} y={middle(TOP - 10)}>
            {name}
          </text>
        ))}
      </g>
      <g class="label">
        {rows.map(({ label }, row) => (
          <text y={middle(y(row) + ROW / 2)}>{cut(label, (LEFT - 2) / LETTER)}</text>
        ))}
      </g>
    </Chart>
  );
}
