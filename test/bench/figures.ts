/** Figures of the bench: what a row is, and how its figure is held to its budget and to what it was on the same machine before. */

export interface Row {
  /** What it is called in `bench.json`, and on the command line: "build-time". */
  readonly id: string;
  readonly work: string;
  readonly unit: "s" | "ms" | "kB" | "MB" | "×" | "requests" | "MRR";
  /** What it may be at most; of what should be large, at least. */
  readonly budget: { readonly most: number } | { readonly least: number };
  /** Each time it was measured. */
  readonly measure: () => Promise<readonly number[]> | readonly number[];
}

export interface Figure {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** By how much a figure may be worse than the last one of the same machine. */
const WORSE = 1.2;

/** @throws Error where nothing was measured, or what is no number */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const [median, lowest, highest] = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  if (median === undefined || lowest === undefined || highest === undefined || values.some(Number.isNaN))
    throw new Error("nothing to measure it by");
  return { median, lowest, highest };
}

const isMost = (budget: Row["budget"]): budget is { readonly most: number } => "most" in budget;

/** What is wrong with a figure, in words; empty where nothing is. @param last what it was on the same machine, where that is known */
export function faultsOf({ budget, unit }: Pick<Row, "budget" | "unit">, { median }: Figure, last: Figure | undefined): string[] {
  const isOver = isMost(budget) ? median > budget.most : median < budget.least;
  const isWorse = last && (isMost(budget) ? median > WORSE * last.median : median * WORSE < last.median);
  return [...(isOver ? ["OVER BUDGET"] : []), ...(isWorse ? [`WORSE THAN ${shown(last.median)} ${unit}`] : [])];
}

/** One line of the table; without a figure what kept it from being measured stands among the faults. */
export function lineOf(row: Row, figure: Figure | undefined, faults: readonly string[]): string {
  const spread = figure && figure.lowest !== figure.highest ? ` (${shown(figure.lowest)} to ${shown(figure.highest)})` : "";
  const said = figure ? `${shown(figure.median)} ${row.unit}${spread}` : "–";
  const budget = isMost(row.budget) ? `≤ ${shown(row.budget.most)}` : `≥ ${shown(row.budget.least)}`;
  return `${row.id.padEnd(24)} ${row.work.padEnd(58)} ${said.padEnd(30)} ${budget.padEnd(8)} ${faults.join(", ")}`.trimEnd();
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());
