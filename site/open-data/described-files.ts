/** The files that the open data page describes, in the order of the page. What each is stands in the words of the site. */
import { isUsed } from "../../scripts/records/schema/used.ts";
import type { DataWords } from "../i18n/vi/data.ts";
import { type SitePath, to } from "../routes.ts";
import { CODES_FILE, DATASETS, MORE_TABLE_NAMES, tableFileOf } from "./datasets.ts";

interface DescribedFile {
  readonly name: keyof DataWords["files"];
  /** With <id> it is not one file and has no link. */
  readonly path: SitePath;
}

export const DESCRIBED_FILES: readonly DescribedFile[] = [
  { name: "workbook", path: to("workbook") },
  { name: "platforms", path: to("apiFile", { file: "platforms.json" }) },
  { name: "platform", path: to("record", { kind: "platforms", id: "<id>" }) },
  ...DATASETS.map(({ id }): DescribedFile => ({ name: `${id}Csv`, path: to("apiFile", { file: `${id}.csv` }) })),
  ...DATASETS.slice(1).map(({ id }): DescribedFile => ({ name: id, path: to("apiFile", { file: `${id}.json` }) })),
  ...MORE_TABLE_NAMES.map((name): DescribedFile => ({ name: `${name}Csv`, path: to("apiFile", { file: tableFileOf(name) }) })),
  { name: "codes", path: to("apiFile", { file: CODES_FILE }) },
  { name: "lines", path: to("apiFile", { file: "platforms.jsonl" }) },
  { name: "listTable", path: to("listTable", { id: "<id>" }) },
  ...(isUsed("shared") ? [{ name: "annexTable" as const, path: to("annexTable", { id: "<id>" }) }] : []),
  ...(isUsed("criteria") ? [{ name: "commentsTable" as const, path: to("commentsTable", { id: "<id>" }) }] : []),
  { name: "yearCounts", path: to("yearCounts", { year: "<year>" }) },
  { name: "yearTable", path: to("yearTable", { year: "<year>" }) },
  { name: "statistics", path: to("statisticsJson") },
  { name: "oscal", path: to("oscal") },
  { name: "dcat", path: to("dcat") },
  { name: "openApi", path: to("openApi") },
  { name: "status", path: to("status") },
  { name: "changes", path: to("changesJson") },
  { name: "harvestPython", path: to("harvestPython") },
  { name: "harvestJavaScript", path: to("harvestJavaScript") },
  { name: "badge", path: to("badge", { id: "<id>" }) },
];

/** Files that are there when the history of the data is known. */
export const HISTORY_FILES: readonly DescribedFile[] = [{ name: "feed", path: to("feed") }];
