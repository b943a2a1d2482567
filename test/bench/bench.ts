/**
 * Measures the budgets (rows.ts) on this machine and prints a table; each row several times, with its spread.
 * Run: `npm run bench -- [ROW…] [--platforms N] [--keep] [--rest]`; ROW is the beginning of a row's name, all without. It fails where a row is
 * over its budget, a fifth worse than what `bench.json` has of the same machine, or could not be measured; then it goes on with the next.
 * `--keep` writes each figure to `bench.json` as soon as it is there; `--rest` leaves out what was kept today, to go on with a run that ended early.
 * Ratios are held against Hugo, memory is told by GNU time (Debian: hugo, time). All of it takes more than an hour on two cores and 10 GB in the
 * folder for temporary files, and is true only where nothing else runs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Figure, faultsOf, figureOf, lineOf, type Row } from "./figures.ts";
import { keepFigure, lastFigures } from "./kept.ts";
import { rowsOf } from "./rows.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    platforms: { type: "string", default: "10000" },
    keep: { type: "boolean", default: false },
    rest: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});
const platforms = Number(values.platforms);
const today = new Date().toISOString().slice(0, 10);
const work = mkdtempSync(join(tmpdir(), "catalogue-bench-"));
const last = lastFigures(platforms);
const tidy = () => rmSync(work, { recursive: true, force: true });
process.once("SIGINT", () => {
  tidy();
  process.exit(130);
});

const rows = rowsOf(work, platforms);
if (values.help) {
  tidy();
  process.stdout.write(`npm run bench -- [ROW…] [--platforms N] [--keep] [--rest]

  ROW             the beginning of a row's name; all rows without
  --platforms N   how many platforms the large catalogue has, 10000 where it is not said
  --keep          writes each figure to bench.json as soon as it is there
  --rest          leaves out what was kept today

${rows.map(({ id, work: measured }) => `  ${id.padEnd(24)}${measured}`).join("\n")}
`);
  process.exit(0);
}
const unknown = positionals.filter((name) => !rows.some(({ id }) => id.startsWith(name)));
if (unknown.length > 0) {
  tidy();
  throw new Error(`No row is called ${unknown.join(", ")}. Rows: ${rows.map(({ id }) => id).join(", ")}`);
}

const isAsked = ({ id }: Row): boolean =>
  (positionals.length === 0 || positionals.some((name) => id.startsWith(name))) && !(values.rest && last[id]?.date === today);

/** Whatever keeps a row from being measured is its fault alone. */
async function measured(row: Row): Promise<{ readonly figure?: Figure; readonly faults: readonly string[] }> {
  try {
    const figure = figureOf(await row.measure());
    return { figure, faults: faultsOf(row, figure, last[row.id]) };
  } catch (error) {
    return { faults: [`NOT MEASURED: ${error instanceof Error ? error.message : error}`] };
  }
}

let faulty = 0;
try {
  for (const row of rows.filter(isAsked)) {
    const { figure, faults } = await measured(row);
    if (faults.length > 0) faulty++;
    process.stdout.write(`${lineOf(row, figure, faults)}\n`);
    if (values.keep && figure) keepFigure(platforms, row.id, { ...figure, date: today });
  }
} finally {
  tidy();
}
if (faulty > 0) process.stdout.write(`${faulty} rows are at fault.\n`);
process.exitCode = faulty > 0 ? 1 : 0;
