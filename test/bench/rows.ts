/** What is measured, each row with its budget; what rows have in common is made when the first asks for it. */
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { catalogueOnce, hasHugo, TIMES, times } from "./commands.ts";
import { measureDataRepository } from "./data-repository.ts";
import { measureEditor } from "./editor.ts";
import type { Row } from "./figures.ts";
import { generate } from "./generate.ts";
import { runHugo, writeHugoSite } from "./hugo.ts";
import { measureAnswers, measureFirstSearch, measureRelevance } from "./search.ts";
import { measureServe } from "./serve.ts";
import { measureSweep } from "./sweep.ts";

/** The heaviest kinds of first search: a name, words that every record holds, a slip, a number. */
const FIRST_SEARCHES = ["nền tảng xước dâm", "nền tảng số quốc gia", "lon gân dâm sna", "11/QĐ-BDT"];
/** Names as they stand in the made-up catalogue, typed in full or in part. */
const NAMES = ["xước ga sước dâm", "lon gan dam san", "nen tang lon gan", "chon ginh ca phan"];
/** What stands in every name, alone or in a row. */
const ALL = ["nền tảng số", "nền tảng", "so"];
/** What nothing holds as it is typed: spelling and parts of it are tried before that is said. */
const UNKNOWN = ["nền tảng số quốc gia", "không có gì cả", "lon gân dâm sna", "căn cước công dân"];
const PULLS = 500;
const SMALL = 100;
const CRITERIA = 60;
const SLOWER = 4;
const SAVES = 20;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** @param work an empty folder @param platforms of the large catalogue */
export function rowsOf(work: string, platforms: number): Row[] {
  const dataOf = (count: number) =>
    once(() => {
      const folder = join(work, `data-${count}`);
      generate(folder, count);
      return folder;
    });
  const [small, large] = [dataOf(SMALL), dataOf(platforms)];
  const site = once(() => {
    const out = join(work, "site");
    return { out, runs: [catalogueOnce("build", "--data", large(), "--out", out)] };
  });
  return [
    ...checkRows(small, large, platforms),
    ...buildRows(work, site, large, platforms),
    ...serveRows(small, large, platforms),
    ...pageRows(work, site),
    ...searchRows(site),
    ...findingRows(work),
    ...sweepRows(),
    atMost("data-repository", `CI of a repository of data, ${SMALL}`, "s", 60, () => measureDataRepository(work, small())),
  ];
}

const atMost = (id: string, work: string, unit: Row["unit"], most: number, measure: Row["measure"]): Row => ({
  id,
  work,
  unit,
  budget: { most },
  measure,
});
const atLeast = (id: string, work: string, unit: Row["unit"], least: number, measure: Row["measure"]): Row => ({
  id,
  work,
  unit,
  budget: { least },
  measure,
});

type Folder = () => string;
type Site = () => { readonly out: string; readonly runs: ReturnType<typeof catalogueOnce>[] };

function checkRows(small: Folder, large: Folder, platforms: number): Row[] {
  const one = "platforms/nen-tang-5/platform.md";
  const seconds = (...args: string[]) => times(() => catalogueOnce(...args).seconds);
  const all = once(() => times(() => catalogueOnce("check", "--format", "json", "--data", large())));
  return [
    { id: "start", work: "a command starts", unit: "s", budget: { most: 0.25 }, measure: () => seconds("help") },
    atMost("check-one-small", `check one file, catalogue of ${SMALL}`, "s", 0.4, () => seconds("check", one, "--data", small())),
    atMost("check-one", `check one file, catalogue of ${platforms}`, "s", 0.4, () => seconds("check", one, "--data", large())),
    atMost("check-time", `check ${platforms} platforms`, "s", 3.2, () => all().map((run) => run.seconds)),
    atMost("check-memory", `check ${platforms} platforms, memory`, "MB", 600, () => all().map((run) => run.megabytes ?? Number.NaN)),
  ];
}

function buildRows(work: string, site: Site, large: Folder, platforms: number): Row[] {
  const build = () => catalogueOnce("build", "--data", large(), "--out", site().out);
  const all = once(() => [...site().runs, ...times(build, TIMES - 1)]);
  // One after the other in turn, so that what else the machine does falls on both.
  const ratios = (hugo: Folder) => times(() => build().seconds / runHugo(hugo()));
  const hugoSite = (name: string, filling: () => string) =>
    once(() => {
      const folder = join(work, name);
      writeHugoSite(folder, platforms, filling());
      return folder;
    });
  const plain = hugoSite("hugo", () => "");
  const full = hugoSite("hugo-full", () => "Nội dung dài như trang thật. ".repeat(Math.round(pageOf(site().out, "raw") / 35)));
  return [
    atMost("build-time", `build ${platforms} platforms`, "s", 30, () => all().map((run) => run.seconds)),
    atMost("build-memory", `build ${platforms} platforms, memory`, "MB", 1500, () => all().map((run) => run.megabytes ?? Number.NaN)),
    ...(hasHugo()
      ? ([
          atMost("build-hugo", "build against Hugo + Pagefind, plain pages", "×", 1.2, () => ratios(plain)),
          atMost("build-hugo-full", "build against Hugo + Pagefind, pages of our size", "×", 1.2, () => ratios(full)),
        ] as const)
      : []),
  ];
}

function serveRows(small: Folder, large: Folder, platforms: number): Row[] {
  const row = (id: string, folder: Folder, count: number, most: number): Row => ({
    ...{ id, work: `saved record to new text in the browser, ${count}`, unit: "ms", budget: { most } },
    measure: () => measureServe(folder(), SAVES),
  });
  return [row("serve-small", small, SMALL, 1_000), row("serve", large, platforms, 2_000)];
}

function pageOf(out: string, as: "raw" | "compressed"): number {
  const page = execFileSync("cat", [join(out, "nen-tang/nen-tang-5/index.html")], { maxBuffer: 1 << 26 });
  return as === "raw" ? page.length : gzipSync(page).length;
}

function pageRows(work: string, site: Site): Row[] {
  const key = (slower: number) => async () => [(await measureEditor(work, CRITERIA, slower)).median];
  return [
    atMost("page-size", "platform page, HTML compressed", "kB", 30, () => [pageOf(site().out, "compressed") / 1_000]),
    atMost("editor-key", `editor, key to messages, ${CRITERIA} criteria`, "ms", 50, key(1)),
    atMost("editor-key-slow", `the same, the processor ${SLOWER} times slower`, "ms", 100, key(SLOWER)),
  ];
}

function searchRows(site: Site): Row[] {
  return [
    ...FIRST_SEARCHES.map(
      (query, index): Row =>
        atMost(`first-search-${index + 1}`, `first search, ${query}`, "kB", 200, async () => [
          (await measureFirstSearch(site().out, query)).bytes / 1_000,
        ]),
    ),
    atMost("index-size", "search index in all", "MB", 100, () => [folderSize(join(site().out, "pagefind")) / 1e6]),
    answerRow("answer-name", "answer to a name, loaded", site, NAMES),
    answerRow("answer-all", "answer with all, loaded", site, ALL),
    answerRow("answer-unknown", "answer to what nothing holds, loaded", site, UNKNOWN),
  ];
}

const answerRow = (id: string, work: string, site: Site, queries: readonly string[]): Row => ({
  ...{ id, work, unit: "ms", budget: { most: 50 } },
  measure: async () => {
    const { median } = await measureAnswers(site().out, queries);
    return [median];
  },
});

/** Over the real catalogue, which the queries are about. */
function findingRows(work: string): Row[] {
  const measured = once(() => {
    const out = join(work, "real");
    catalogueOnce("build", "--out", out);
    return measureRelevance(out);
  });
  return [
    atLeast("finding", "finding, as typed", "MRR", 0.95, async () => [(await measured()).typed.all.mrr]),
    atLeast("finding-held-out", "finding, as typed, held out", "MRR", 0.9, async () => [(await measured()).typed.heldOut.mrr]),
    atLeast("finding-folded", "finding, without marks, đ as d", "MRR", 0.85, async () => [(await measured()).folded.all.mrr]),
  ];
}

/** What a run leaves is seen to by the next, an hour later; the events of each pull request have answered it long before. */
function sweepRows(): Row[] {
  const swept = once(() => measureSweep(PULLS));
  const row = (id: string, work: string, of: (all: Awaited<ReturnType<typeof measureSweep>>) => Parameters<typeof figuresIn>[0]): Row[] => [
    atMost(`${id}-requests`, `sweep, ${PULLS} open, ${work}`, "requests", 1_500, async () => figuresIn(of(await swept()), "requests")),
    atMost(`${id}-time`, `sweep, ${PULLS} open, ${work}`, "s", 600, async () => figuresIn(of(await swept()), "seconds")),
  ];
  return [
    ...row("sweep-first", "none answered", ({ first }) => first),
    ...row("sweep-quiet", "nothing new", ({ quiet }) => [quiet]),
    ...row("sweep-next-day", "the next day", ({ nextDay }) => [nextDay]),
  ];
}

const figuresIn = (all: readonly { readonly requests: number; readonly seconds: number }[], key: "requests" | "seconds") =>
  all.map((one) => one[key]);

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}
