/** What is measured, each row with its budget. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { MEMORY_FILE } from "../../scripts/cli/check-memory.ts";
import { buildRows, firstBuild } from "./build-rows.ts";
import { timesChanged } from "./changed.ts";
import { catalogueOnce, times } from "./commands.ts";
import { measureDataRepository } from "./data-repository.ts";
import type { Row } from "./figures.ts";
import { generate } from "./generate.ts";
import { pageRows } from "./page-rows.ts";
import { atMost, once } from "./row.ts";
import { findingRows, searchRows } from "./search-rows.ts";
import { measureServe } from "./serve.ts";
import { measureSuite } from "./suite.ts";
import { measureSweep, type Swept } from "./sweep.ts";

const PULLS = 500;
const SMALL = 100;

/** @param work an empty folder @param platforms of the large catalogue */
export function rowsOf(work: string, platforms: number): Row[] {
  const dataOf = (count: number) =>
    once(() => {
      const folder = join(work, `data-${count}`);
      generate(folder, count);
      return folder;
    });
  const [small, large] = [dataOf(SMALL), dataOf(platforms)];
  const first = firstBuild(work, large);
  const site = () => first().site;
  return [
    ...checkRows(small, large, platforms),
    ...serveRows("serve-small", small, SMALL, 1_000),
    ...serveRows("serve", large, platforms, 2_000),
    ...searchRows(site),
    ...pageRows(work, site),
    ...findingRows(work),
    atMost("data-repository", `CI of a repository of data, ${SMALL}`, "s", 60, () => measureDataRepository(work, small())),
    ...sweepRows(),
    ...buildRows({ work, platforms, data: large, twice: dataOf(2 * platforms), first }),
    atMost("suite", "tests of this repository, from a fresh clone", "s", 180, () => measureSuite(work)),
  ];
}

function checkRows(small: () => string, large: () => string, platforms: number): Row[] {
  const one = "platforms/nen-tang-5/platform.md";
  const seconds = (...args: string[]) => times(() => catalogueOnce(...args).seconds);
  const check = () => catalogueOnce("check", "--format", "json", "--data", large());
  const all = once(() =>
    times(() => {
      rmSync(MEMORY_FILE, { force: true });
      return check();
    }),
  );
  const again = once(() => {
    check();
    return timesChanged(large(), check);
  });
  return [
    atMost("start", "a command starts", "s", 0.25, () => seconds("help")),
    atMost("check-one-small", `check one file, catalogue of ${SMALL}`, "s", 0.4, () => seconds("check", one, "--data", small())),
    atMost("check-one", `check one file, catalogue of ${platforms}`, "s", 0.4, () => seconds("check", one, "--data", large())),
    atMost("check-time", `check ${platforms} platforms, nothing known of them`, "s", 3.2, () => all().map((run) => run.seconds)),
    atMost("check-memory", `check ${platforms} platforms, memory`, "MB", 600, () => all().map((run) => run.megabytes)),
    atMost("check-again", `check ${platforms} platforms, one changed since`, "s", 3.2, () => again().map((run) => run.seconds)),
    atMost("check-again-memory", `check ${platforms} platforms again, memory`, "MB", 600, () => again().map((run) => run.megabytes)),
  ];
}

/** The middle save of each series and its slowest: the one is what people know, the other what they remember. */
function serveRows(id: string, folder: () => string, count: number, most: number): Row[] {
  const series = once(() => measureServe(folder()));
  return [
    atMost(id, `saved record to new text in the browser, ${count}`, "ms", most, async () => (await series()).map(({ median }) => median)),
    atMost(`${id}-worst`, "the same, the slowest save", "ms", most, async () => (await series()).map(({ worst }) => worst)),
  ];
}

/** What a run leaves is seen to by the next, an hour later; the events of each pull request have answered it long before. */
function sweepRows(): Row[] {
  const swept = once(() => measureSweep(PULLS));
  const row = (id: string, work: string, of: (all: Awaited<ReturnType<typeof measureSweep>>) => readonly Swept[]): Row[] => {
    const figures = async (key: "requests" | "seconds") => of(await swept()).map((one) => one[key]);
    return [
      atMost(`${id}-requests`, `sweep, ${PULLS} open, ${work}`, "requests", 1_500, () => figures("requests")),
      atMost(`${id}-time`, `sweep, ${PULLS} open, ${work}`, "s", 600, () => figures("seconds")),
    ];
  };
  return [
    ...row("sweep-first", "none answered", ({ first }) => first),
    ...row("sweep-quiet", "nothing new", ({ quiet }) => [quiet]),
    ...row("sweep-next-day", "the next day", ({ nextDay }) => [nextDay]),
  ];
}
