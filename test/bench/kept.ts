/** The figures that are committed, of each machine: `bench.json`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figures.ts";

const FILE = join(import.meta.dirname, "bench.json");

interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Gigabytes. */
  readonly memory: number;
  readonly node: string;
}

/** A figure, and the day on which it was measured. */
type KeptFigure = Figure & { readonly date: string };

interface Kept {
  readonly machine: Machine;
  readonly platforms: number;
  readonly rows: Readonly<Record<string, KeptFigure>>;
}

const thisMachine = (): Machine => ({
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

/** Puts one figure in the place of the last one of this machine; all others stay. */
export function keepFigure(platforms: number, id: string, figure: KeptFigure): void {
  const isThis = isSame(platforms);
  const kept = { machine: thisMachine(), platforms, rows: { ...lastFigures(platforms), [id]: figure } };
  writeFileSync(FILE, `${JSON.stringify([...keptOnes().filter((one) => !isThis(one)), kept], undefined, 2)}\n`);
}
