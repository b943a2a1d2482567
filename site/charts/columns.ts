/** Amounts over the years as columns, each with its number on top. */
import { barY, draw, type Naming, ruleY, text } from "./plot.ts";

export interface Column {
  readonly label: string;
  readonly amount: string;
  readonly value: number;
  readonly unsourced?: boolean;
}

/** Years that fit on the width of a phone with their labels. */
export const COLUMNS_SHOWN = 9;

export function drawColumns({ columns, ...naming }: Naming & { readonly columns: readonly Column[] }): string {
  const rows = columns.map((column, index) => ({ ...column, index }));
  const band = { x: "index", y: "value" } as const;
  return draw({
    ...naming,
    height: 190,
    margins: { top: 20, bottom: 24 },
    x: { type: "band", domain: rows.map(({ index }) => index), axis: null, padding: 0.3 },
    y: { domain: [0, Math.max(1, ...rows.map(({ value }) => value))], axis: null },
    marks: [
      barY(
        rows.filter(({ unsourced, value }) => !unsourced && value > 0),
        { ...band, className: "bar count" },
      ),
      barY(
        rows.filter(({ unsourced }) => unsourced),
        { ...band, className: "unsourced" },
      ),
      ruleY([0], { className: "base" }),
      text(rows, { ...band, text: "amount", dy: -9, className: "amount" }),
      text(rows, { x: "index", frameAnchor: "bottom", dy: 16, text: "label", className: "label" }),
    ],
  });
}
