/**
 * Measures the budgets (rows.ts) on this machine and prints a table; each row several times, with its spread.
 * Run: `npm run bench -- [ROW…] [--platforms N] [--keep]`; ROW is the beginning of a row's name, all without. It fails where a row is over its
 * budget, or a fifth worse than what `bench.json` has of the same machine; `--keep` writes the figures there.
 * The full build is held against Hugo + Pagefind where Hugo is installed, memory is told where GNU time is (Debian: hugo, time).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Figure, faultsOf, figureOf, keepFigures, lastFigures, lineOf } from "./figures.ts";
import { rowsOf } from "./rows.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { platforms: { type: "string", default: "10000" }, keep: { type: "boolean", default: false } },
});
const platforms = Number(values.platforms);
const work = mkdtempSync(join(tmpdir(), "catalogue-bench-"));
const last = lastFigures(platforms);
const measured: Record<string, Figure> = {};
let faults = 0;

try {
  for (const row of rowsOf(work, platforms)) {
    if (positionals.length > 0 && !positionals.some((name) => row.id.startsWith(name))) continue;
    const figure = figureOf(await row.measure());
    const found = faultsOf(row, figure, last[row.id]);
    measured[row.id] = figure;
    faults += found.length;
    process.stdout.write(`${lineOf(row, figure, found)}\n`);
  }
  if (values.keep) keepFigures(platforms, measured, new Date().toISOString().slice(0, 10));
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = faults > 0 ? 1 : 0;
