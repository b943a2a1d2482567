/** Rows of what a page weighs, and of the page for proposals. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { TIMES } from "./commands.ts";
import { measureEditor } from "./editor.ts";
import type { Row } from "./figures.ts";
import { atMost } from "./row.ts";
import { measureFirstVisit } from "./search.ts";

const CRITERIA = 60;
const SLOWER = 4;

/** A page of a platform, as it is written. */
export const pageBytes = (site: string): Buffer => readFileSync(join(site, "nen-tang/nen-tang-5/index.html"));

export function pageRows(work: string, site: () => string): Row[] {
  const key = (slower: number) => async () => {
    const medians: number[] = [];
    for (let time = 0; time < TIMES; time++) medians.push((await measureEditor(work, CRITERIA, slower)).median);
    return medians;
  };
  return [
    atMost("page-size", "platform page, HTML and CSS compressed", "kB", 30, () => {
      const page = pageBytes(site());
      const styles = [...page.toString().matchAll(/href="([^"?]+\.css)/g)].map(([, path = ""]) => readFileSync(join(site(), path)));
      return [[page, ...styles].reduce((sum, file) => sum + gzipSync(file).length, 0) / 1_000];
    }),
    atMost("editor-first", "page for proposals, scripts of the first visit", "kB", 90, async () => [
      (await measureFirstVisit(site(), "de-xuat/", /\.js$/)) / 1_000,
    ]),
    atMost("editor-key", `editor, key to messages, ${CRITERIA} criteria`, "ms", 50, key(1)),
    atMost("editor-key-slow", `the same, the processor ${SLOWER} times slower`, "ms", 100, key(SLOWER)),
  ];
}
