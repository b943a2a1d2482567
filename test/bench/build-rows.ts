/** Rows of the build: time, memory, against Hugo, to twice the size, and after one change. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { timesChanged } from "./changed.ts";
import { catalogueOnce, type Run, runOnce, TIMES, times } from "./commands.ts";
import type { Row } from "./figures.ts";
import { runHugo, writeHugoSite } from "./hugo.ts";
import { pageBytes } from "./page-rows.ts";
import { atMost, once } from "./row.ts";

/** The first build of the large catalogue, which other rows look at. */
export interface FirstBuild extends Run {
  readonly site: string;
}

export const firstBuild = (work: string, data: () => string): (() => FirstBuild) =>
  once(() => {
    const site = join(work, "site");
    return { site, ...catalogueOnce("build", "--data", data(), "--out", site) };
  });

interface Building {
  readonly work: string;
  readonly platforms: number;
  /** Folder of the large catalogue, and of one that is twice as large. */
  readonly data: () => string;
  readonly twice: () => string;
  readonly first: () => FirstBuild;
}

export function buildRows({ work, platforms, data, twice, first }: Building): Row[] {
  const runs = turns(work, platforms, data, first);
  const ratio = (size: "plain" | "full") => () => runs().map((run) => run.ours.seconds / hugoOf(run)[size]);
  return [
    atMost("build-time", `build ${platforms} platforms`, "s", 30, () => runs().map(({ ours }) => ours.seconds)),
    atMost("build-memory", `build ${platforms} platforms, memory`, "MB", 1500, () => runs().map(({ ours }) => ours.megabytes)),
    atMost("build-hugo", "build against Hugo + Pagefind, plain pages", "×", 1.2, ratio("plain")),
    atMost("build-hugo-full", "build against Hugo + Pagefind, pages of our size", "×", 1.2, ratio("full")),
    atMost("build-linear", `a platform of ${2 * platforms} against one of ${platforms}`, "×", 1.1, () => {
      const one = [...runs().map(({ ours }) => ours.seconds)].sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.NaN;
      return buildTimes(work, twice()).map((seconds) => seconds / (2 * one));
    }),
    atMost("build-since", `build --since, one of ${platforms} changed`, "s", 10, () => sinceTimes(work, data(), platforms)),
  ];
}

interface Turn {
  readonly ours: Run;
  /** Undefined without Hugo. */
  readonly hugo: { readonly plain: number; readonly full: number } | undefined;
}

function hugoOf({ hugo }: Turn) {
  if (!hugo) throw new Error("Hugo is not installed");
  return hugo;
}

/** One after the other by turns, so that what else the machine does falls on all. */
function turns(work: string, platforms: number, data: () => string, first: () => FirstBuild): () => readonly Turn[] {
  const hugoSite = (name: string, filling = "") => {
    const folder = join(work, name);
    writeHugoSite(folder, platforms, filling);
    return folder;
  };
  return once(() => {
    const { site } = first();
    const plain = hugoSite("hugo");
    const full = hugoSite("hugo-full", "Nội dung dài như trang thật. ".repeat(Math.round(pageBytes(site).length / 35)));
    return times(() => ({
      ours: catalogueOnce("build", "--data", data(), "--out", site),
      hugo: hasHugo() ? { plain: runHugo(plain), full: runHugo(full) } : undefined,
    }));
  });
}

function hasHugo(): boolean {
  try {
    runOnce("hugo", ["version"]);
    return true;
  } catch {
    return false;
  }
}

const buildTimes = (work: string, data: string): number[] =>
  times(() => {
    const out = join(work, "site-twice");
    const { seconds } = catalogueOnce("build", "--data", data, "--out", out);
    rmSync(out, { recursive: true });
    return seconds;
  });

/** Seconds of a build by the one before, one record having been changed. @throws where it did not take over all others */
function sinceTimes(work: string, data: string, platforms: number): number[] {
  const site = join(work, "site-noted");
  // A build leaves its note for the next one where it is asked to look for one itself.
  catalogueOnce("build", "--data", data, "--since", site, "--out", site);
  return timesChanged(data, () => {
    const out = join(work, "site-since");
    const { seconds, said } = catalogueOnce("build", "--lang", "en", "--data", data, "--since", site, "--out", out);
    if (!said.includes(`Kept the files of ${platforms - 1} of ${platforms}`)) throw new Error(said);
    rmSync(out, { recursive: true });
    return seconds;
  });
}
