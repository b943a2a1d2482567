/** Amounts as horizontal bars. The label stands above its bar, on two lines if need be, so that long Vietnamese names have room on a phone. */
import { draw, type Naming, rect, text, WIDTH } from "./plot.ts";

export interface Bar {
  readonly label: string;
  /** The number in words, at the end of the label's line. */
  readonly amount: string;
  readonly value: number;
  /** The part of the value that is filled, for "3 of 7"; absent: all of it. */
  readonly part?: number;
  /** Drawn hollow and dashed: what has no source. */
  readonly unsourced?: boolean;
}

export interface Bars extends Naming {
  readonly bars: readonly Bar[];
  /** Colour of the filled part, by a class of the style sheet. */
  readonly tone?: "count" | "good" | "bad";
}

const LINE = 16;
const THICK = 10;
const GAP = 12;
/** Width of a small letter, a little above the mean: a line is never longer than it is thought to be. */
const LETTER = 6.6;

export function drawBars({ bars, tone = "count", ...naming }: Bars): string {
  const rows = placed(bars);
  const filled = rows.flatMap((row) => (row.unsourced ? [] : [{ ...row, filled: row.part ?? row.value }]));
  const band = { y1: "top", y2: "bottom", x1: 0 } as const;
  const line = { y: "top", dy: -LINE / 2, lineAnchor: "bottom", lineHeight: 1.25 } as const;
  const drawn = <Row extends { readonly value: number }>(row: Row) => row.value > 0;
  return draw({
    ...naming,
    height: (rows.at(-1)?.bottom ?? 0) + 2,
    x: { domain: [0, Math.max(1, ...rows.map(({ value }) => value))], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      rect(rows.filter(({ part }) => part !== undefined).filter(drawn), { ...band, x2: "value", className: "whole" }),
      rect(rows.filter(({ unsourced }) => unsourced).filter(drawn), { ...band, x2: "value", className: "unsourced" }),
      rect(
        filled.filter((row) => row.filled > 0),
        { ...band, x2: "filled", className: `bar ${tone}` },
      ),
      text(rows, { ...line, text: "lines", frameAnchor: "left", className: "label" }),
      text(rows, { ...line, text: "amount", frameAnchor: "right", className: "amount" }),
    ],
  });
}

interface Placed extends Bar {
  readonly lines: string;
  readonly top: number;
  readonly bottom: number;
}

function placed(bars: readonly Bar[]): Placed[] {
  const rows: Placed[] = [];
  for (const bar of bars) {
    const lines = wrapLabel(bar.label, Math.floor((WIDTH - bar.amount.length * 8 - 8) / LETTER));
    const top = (rows.at(-1)?.bottom ?? -GAP) + GAP + lines.length * LINE;
    rows.push({ ...bar, lines: lines.join("\n"), top, bottom: top + THICK });
  }
  return rows;
}

/** At most two lines, as wide as so many small letters; what is longer ends in … and is whole in the table. */
export function wrapLabel(label: string, letters: number): string[] {
  const [first = "", ...rest] = label.trim().split(/\s+/);
  let [line, at] = [first, 0];
  while (at < rest.length && widthOf(`${line} ${rest[at]}`) <= letters) line += ` ${rest[at++]}`;
  const second = rest.slice(at).join(" ");
  return second === "" ? [cut(line, letters)] : [cut(line, letters), cut(second, letters)];
}

/** Capitals, digits and broad letters take more room. */
const widthOf = (line: string): number => line.length + (line.match(/[\p{Lu}\dmw]/gu)?.length ?? 0) * 0.35;

function cut(line: string, letters: number): string {
  if (widthOf(line) <= letters) return line;
  let kept = line;
  while (widthOf(kept) > letters - 1) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
