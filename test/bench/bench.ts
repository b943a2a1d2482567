/**
 * Measures the budgets in the last column of its table, on this machine and prints a table. Run: `npm run bench [PLATFORMS]`.
 * The full build is held against Hugo + Pagefind rendering as many plain pages, when Hugo is installed (Debian: hugo).
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { measureEditor } from "./editor.ts";
import { generate } from "./generate.ts";
import { measureAnswers, measureFirstSearch, measureRelevance } from "./search.ts";
import { measureSweep, showFirst, showSwept } from "./sweep.ts";

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "scripts/cli/bin.mjs");
const platforms = Number(process.argv[2] ?? 10_000);
const work = mkdtempSync(join(tmpdir(), "catalogue-bench-"));

interface Row {
  readonly work: string;
  readonly measured: string;
  readonly budget: string;
}
const rows: Row[] = [];

/** Wall time of a command in seconds, the better of three, with its peak memory in MB where GNU time is installed. */
function run(command: string, args: string[], cwd = ROOT, times = 3): { seconds: number; megabytes: number | undefined } {
  let best = { seconds: Number.POSITIVE_INFINITY, megabytes: undefined as number | undefined };
  for (let turn = 0; turn < times; turn++) {
    const start = process.hrtime.bigint();
    const done = spawnSync("/usr/bin/env", ["time", "-f", "%M", command, ...args], { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (done.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${done.stderr.slice(-500)}`);
    const kilobytes = Number(done.stderr.trim().split("\n").at(-1));
    if (seconds < best.seconds) best = { seconds, megabytes: Number.isFinite(kilobytes) ? Math.round(kilobytes / 1000) : undefined };
  }
  return best;
}

const catalogue = (...args: string[]) => run(process.execPath, [BIN, ...args]);
const catalogueOnce = (...args: string[]) => run(process.execPath, [BIN, ...args], ROOT, 1);
const shown = ({ seconds, megabytes }: ReturnType<typeof run>) => `${seconds.toFixed(2)} s${megabytes ? `, ${megabytes} MB` : ""}`;

function measureCheck(): void {
  const [small, large] = [join(work, "small"), join(work, "large")];
  generate(small, 10);
  generate(large, platforms);
  const one = "platforms/nen-tang-5/platform.md";
  rows.push({ work: "check one file, catalogue of 10", measured: shown(catalogue("check", one, "--data", small)), budget: "< 1 s" });
  rows.push({
    work: `check one file, catalogue of ${platforms}`,
    measured: shown(catalogue("check", one, "--data", large)),
    budget: "< 1 s, flat",
  });
  rows.push({
    work: `check ${platforms} platforms`,
    measured: shown(catalogue("check", "--format", "json", "--data", large)),
    budget: "< 4 s, < 1000 MB",
  });
}

async function measureTyping(): Promise<void> {
  const { median, slowest } = await measureEditor(work, 60);
  rows.push({
    work: "editor, key to messages, 60 criteria",
    measured: `${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`,
    budget: "< 50 ms",
  });
}

function measureBuild(): void {
  const out = join(work, "site");
  const ours = catalogueOnce("build", "--data", join(work, "large"), "--out", out);
  const page = gzipSync(Buffer.from(execFileSync("cat", [join(out, "nen-tang/nen-tang-5/index.html")]))).length;
  const hugo = hasHugo() ? measureHugo() : undefined;
  const ratio = hugo
    ? `${shown(ours)} = ${(ours.seconds / hugo).toFixed(2)} × ${hugo.toFixed(1)} s`
    : `${shown(ours)} (Hugo is not installed)`;
  rows.push({ work: `build ${platforms} platforms, vi + en`, measured: ratio, budget: "≤ 1.5 × Hugo + Pagefind" });
  rows.push({ work: "platform page, HTML compressed", measured: `${(page / 1000).toFixed(1)} kB`, budget: "< 30 kB with CSS" });
  rows.push({
    work: "search index",
    measured: `${(folderSize(join(out, "pagefind")) / 1e6).toFixed(1)} MB in all`,
    budget: "first search < 300 kB",
  });
}

/** The heaviest kinds of first search: a name, words that every record holds, a slip, a number. */
const FIRST_SEARCHES = ["nền tảng xước dâm", "nền tảng số quốc gia", "lon gân dâm sna", "11/QĐ-BDT"] as const;
/** Names as they stand in the made-up catalogue, typed in full or in part. */
const NAMES = ["xước ga sước dâm", "lon gan dam san", "nen tang lon gan", "chon ginh ca phan"] as const;
/** What stands in every name, alone or in a row. */
const ALL = ["nền tảng số", "nền tảng", "so"] as const;
/** What nothing holds as it is typed: spelling and parts of it are tried before that is said. */
const UNKNOWN = ["nền tảng số quốc gia", "không có gì cả", "lon gân dâm sna", "căn cước công dân"] as const;

async function measureSearch(): Promise<void> {
  const site = join(work, "site");
  for (const query of FIRST_SEARCHES) {
    const { bytes } = await measureFirstSearch(site, query);
    rows.push({ work: `first search, ${query}`, measured: `${(bytes / 1000).toFixed(0)} kB`, budget: "< 300 kB" });
  }
  for (const [work, asked] of [
    ["answer to a name, loaded", NAMES],
    ["answer with all, loaded", ALL],
    ["answer to what nothing holds, loaded", UNKNOWN],
  ] as const) {
    const { median, slowest } = await measureAnswers(site, asked);
    rows.push({ work, measured: `${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`, budget: "< 50 ms" });
  }
}

/** Over the real catalogue, which the queries are about. */
async function measureFinding(): Promise<void> {
  const out = join(work, "real");
  catalogueOnce("build", "--out", out);
  const shown = ({ mrr, recall }: { mrr: number; recall: number }) => `MRR ${mrr.toFixed(3)}, recall at 5 ${recall.toFixed(3)}`;
  const { typed, folded } = await measureRelevance(out);
  rows.push({ work: "finding, as typed", measured: shown(typed.all), budget: "MRR ≥ 0.9" });
  rows.push({ work: "finding, as typed, held out", measured: shown(typed.heldOut), budget: "MRR ≥ 0.9" });
  rows.push({ work: "finding, without marks, đ as d", measured: shown(folded.all), budget: "MRR ≥ 0.85" });
}

const PULLS = 500;

/** What a run leaves is seen to by the next, an hour later; the events of each pull request have answered it long before. */
async function measureSweeps(): Promise<void> {
  const { first, quiet, nextDay } = await measureSweep(PULLS);
  const budget = "< 1500 requests, < 600 s";
  rows.push({ work: `sweep, ${PULLS} open, none answered`, measured: showFirst(first), budget });
  rows.push({ work: `sweep, ${PULLS} open, nothing new`, measured: showSwept(quiet), budget });
  rows.push({ work: `sweep, ${PULLS} open, the next day`, measured: showSwept(nextDay), budget });
}

const hasHugo = () => spawnSync("hugo", ["version"]).status === 0;

/** As many plain pages of the same records, two languages, each with its table of 30 criteria; then Pagefind over them. */
function measureHugo(): number {
  const site = join(work, "hugo");
  const layout =
    '<!doctype html><html lang="{{ .Params.lang }}"><head><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>';
  const table = Array.from(
    { length: 30 },
    (_, row) => `| KT${row + 1} | Tiêu chí kỹ thuật ${row + 1} | Đạt | [Biên bản](https://example.vn/kt/${row + 1}) |`,
  ).join("\n");
  mkdirSync(join(site, "layouts/_default"), { recursive: true });
  writeFileSync(join(site, "layouts/_default/single.html"), layout);
  writeFileSync(join(site, "layouts/_default/list.html"), layout);
  writeFileSync(join(site, "config.toml"), 'baseURL = "https://example.vn/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n');
  for (const lang of ["vi", "en"]) {
    mkdirSync(join(site, "content", lang), { recursive: true });
    for (let index = 0; index < platforms; index++) {
      const text = `---\ntitle: "Nền tảng số ${index}"\nlang: ${lang}\n---\nNền tảng số ${index} dùng để đo.\n\n| Mã | Tiêu chí | Kết quả | Minh chứng |\n|---|---|---|---|\n${table}\n`;
      writeFileSync(join(site, "content", lang, `nen-tang-${index}.md`), text);
    }
  }
  const pagefind = join(ROOT, "node_modules/.bin/pagefind");
  return run("hugo", ["--quiet"], site, 1).seconds + run(pagefind, ["--site", "public", "--silent"], site, 1).seconds;
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}

try {
  await measureTyping();
  measureCheck();
  measureBuild();
  await measureSearch();
  await measureFinding();
  await measureSweeps();
  for (const row of rows) process.stdout.write(`${row.work.padEnd(42)} ${row.measured.padEnd(32)} budget ${row.budget}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
