/** Results as a matrix: a row for each criterion, a numbered column for each platform, a sign and a shade for each result. */
import type { Verdict } from "../../scripts/records/schema/assessment.ts";
import { cell, dot, draw, type Naming, text, WIDTH } from "./plot.ts";

export interface Matrix extends Naming {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly results: readonly (Verdict | undefined)[] }[];
}

/** Columns that are wide enough for their signs on a phone. */
export const COLUMNS_SHOWN = 14;

const LEFT = 42;
const TOP = 20;
const ROW = 24;

interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

const strokes = (...lines: readonly (readonly (readonly [number, number])[])[]) => ({
  draw(pen: Pen) {
    for (const [start, ...rest] of lines) {
      if (start) pen.moveTo(...start);
      for (const point of rest) pen.lineTo(...point);
    }
  },
});

/** The signs of site/components/icons.tsx, smaller. */
const SIGNS: Partial<Record<Verdict, ReturnType<typeof strokes>>> = {
  met: strokes([
    [-4, 0],
    [-1, 3],
    [4, -3],
  ]),
  unmet: strokes(
    [
      [-3.5, -3.5],
      [3.5, 3.5],
    ],
    [
      [3.5, -3.5],
      [-3.5, 3.5],
    ],
  ),
  "not-applicable": strokes([
    [-4, 0],
    [4, 0],
  ]),
};

const VERDICTS: readonly Verdict[] = ["met", "unmet", "unknown", "not-applicable"];

export function drawMatrix({ columns, rows, ...naming }: Matrix): string {
  const cells = rows.flatMap(({ results }, row) => results.map((verdict, column) => ({ row, column, verdict })));
  const of = (verdict: Verdict) => cells.filter((found) => found.verdict === verdict);
  const width = Math.min(26, (WIDTH - LEFT) / Math.max(1, columns.length));
  const at = { x: "column", y: "row" } as const;
  return draw({
    ...naming,
    height: TOP + rows.length * ROW,
    margins: { top: TOP, left: LEFT, right: WIDTH - LEFT - width * columns.length },
    x: { type: "band", domain: columns.map((_, index) => index), axis: null, padding: 0, round: false },
    y: { type: "band", domain: rows.map((_, index) => index), axis: null, padding: 0, round: false },
    marks: [
      ...VERDICTS.map((verdict) => cell(of(verdict), { ...at, inset: 1, rx: 3, className: `cell ${verdict}` })),
      ...VERDICTS.map((verdict) => {
        const symbol = SIGNS[verdict];
        if (!symbol) return text(of(verdict), { ...at, text: () => "?", className: `sign ${verdict}` });
        return dot(of(verdict), { ...at, symbol, className: `sign ${verdict}` });
      }),
      text(columns, { x: (_, index: number) => index, text: (name: string) => name, frameAnchor: "top", dy: -10, className: "label" }),
      text(rows, {
        y: (_, index: number) => index,
        text: "label",
        frameAnchor: "left",
        textAnchor: "start",
        dx: -LEFT,
        className: "label",
        lineWidth: 3,
        textOverflow: "ellipsis-end",
      }),
    ],
  });
}
