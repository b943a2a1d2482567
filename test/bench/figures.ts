/** Figures of the bench: what a row is, how it is held to its budget, and to what it was on the same machine before. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "bench.json");

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

interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Gigabytes. */
  readonly memory: number;
  readonly node: string;
}

interface Kept {
  readonly machine: Machine;
  readonly platforms: number;
  /** Day of the newest figure. */
  readonly date: string;
  readonly rows: Readonly<Record<string, Figure>>;
}

/** By how much a figure may be worse than the last one of the same machine. */
const WORSE = 1.2;

export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: at(Math.floor(sorted.length / 2)), lowest: at(0), highest: at(sorted.length - 1) };
}

const isMost = (budget: Row["budget"]): budget is { readonly most: number } => "most" in budget;

/** What is wrong with a figure, in words; empty where nothing is. */
export function faultsOf({ budget, unit }: Row, figure: Figure, last: Figure | undefined): string[] {
  const isOver = isMost(budget) ? figure.median > budget.most : figure.median < budget.least;
  const isWorse = last && (isMost(budget) ? figure.median > WORSE * last.median : figure.median * WORSE < last.median);
  return [
    ...(isOver || Number.isNaN(figure.median) ? ["OVER BUDGET"] : []),
    ...(isWorse ? [`WORSE THAN ${shown(last.median)} ${unit}`] : []),
  ];
}

/** One line of the table. */
export function lineOf(row: Row, figure: Figure, faults: readonly string[]): string {
  const { median, lowest, highest } = figure;
  const spread = lowest === highest ? "" : ` (${shown(lowest)} to ${shown(highest)})`;
  const budget = isMost(row.budget) ? `≤ ${shown(row.budget.most)}` : `≥ ${shown(row.budget.least)}`;
  return `${row.work.padEnd(58)} ${`${shown(median)} ${row.unit}${spread}`.padEnd(30)} ${budget.padEnd(8)} ${faults.join(", ")}`.trimEnd();
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString());

export const thisMachine = (): Machine => ({
  processor: cpus()[0]?.model ?? "unknown",
  cores: availableParallelism(),
  memory: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node.split(".")[0] ?? "",
});

const keptOnes = (): readonly Kept[] => (existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Kept[]) : []);
const isSame = (platforms: number) => (one: Kept) =>
  one.platforms === platforms && JSON.stringify(one.machine) === JSON.stringify(thisMachine());

/** The figures of this machine, as they were committed last. */
export const lastFigures = (platforms: number): Kept["rows"] => keptOnes().find(isSame(platforms))?.rows ?? {};

/** Puts figures in the place of the last ones of this machine; those that were not measured stay. */
export function keepFigures(platforms: number, rows: Kept["rows"], date: string): void {
  const isThis = isSame(platforms);
  const kept = { machine: thisMachine(), platforms, date, rows: { ...lastFigures(platforms), ...rows } };
  writeFileSync(FILE, `${JSON.stringify([...keptOnes().filter((one) => !isThis(one)), kept], undefined, 2)}\n`);
}
