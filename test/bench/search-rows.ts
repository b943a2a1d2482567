/** Rows of the search: what the first one fetches, how long answers take, and whether it finds. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { catalogueOnce, TIMES } from "./commands.ts";
import type { Row } from "./figures.ts";
import { atLeast, atMost, once } from "./row.ts";
import { measureAnswers, measureFirstSearch, measureRelevance } from "./search.ts";

/** The heaviest kinds of first search: a name, words that every record holds, a slip, a number. */
const FIRST_SEARCHES = ["nền tảng xước dâm", "nền tảng số quốc gia", "lon gân dâm sna", "11/QĐ-BDT"];
/** Names as they stand in the made-up catalogue, typed in full or in part. */
const NAMES = ["xước ga sước dâm", "lon gan dam san", "nen tang lon gan", "chon ginh ca phan"];
/** What stands in every name, or in every record: alone, in a row, as a number. */
const ALL = ["nền tảng số", "nền tảng", "so", "bdt", "hạ tầng số", "11/QĐ-BDT"];
/** What nothing holds as it is typed: spelling and parts of it are tried before that is said. */
const UNKNOWN = ["nền tảng số quốc gia", "không có gì cả", "lon gân dâm sna", "căn cước công dân"];
const SLOWER = 2;

export function searchRows(site: () => string): Row[] {
  return [
    ...FIRST_SEARCHES.map((query, index) =>
      atMost(`first-search-${index + 1}`, `first search, ${query}`, "kB", 200, async () => [
        (await measureFirstSearch(site(), query)).bytes / 1_000,
      ]),
    ),
    atMost("index-size", "search index in all", "MB", 100, () => [folderSize(join(site(), "pagefind")) / 1e6]),
    answerRow("answer-name", "a name", site, NAMES),
    answerRow("answer-all", "what all hold", site, ALL),
    answerRow("answer-unknown", "what nothing holds", site, UNKNOWN),
    answerRow("answer-facets", "all of these, filters counted", site, [...NAMES, ...ALL, ...UNKNOWN], true),
  ];
}

/** The slowest answer of each turn: any is to come so soon. */
const answerRow = (id: string, work: string, site: () => string, queries: readonly string[], withFacets = false): Row =>
  atMost(id, `slowest answer, ${SLOWER} times slower: ${work}`, "ms", 50, async () => {
    const slowest: number[] = [];
    for (let turn = 0; turn < TIMES; turn++)
      slowest.push(Math.max(...(await measureAnswers(site(), queries, { slower: SLOWER, withFacets }))));
    return slowest;
  });

/** Over the real catalogue, which the queries are about. */
export function findingRows(work: string): Row[] {
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

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);
}
