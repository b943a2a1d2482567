/**
 * All open data of the site, from the catalogue alone: JSON, CSV, JSON Schemas, status, sitemap. Pure: every file is
 * a path and its text; the build writes them. Lazily, because ten thousand records need not stand in memory at once.
 */
import { createHash } from "node:crypto";
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { History } from "../../scripts/history/history.ts";
import { type SiteFile, type SitePath, to } from "../routes.ts";
import { indexedPaths } from "../views/page-lists.ts";
import { type Addresses, makeAddresses } from "./addresses.ts";
import { annexTables } from "./annexes.ts";
import { changesFiles } from "./changes-json.ts";
import { outputSite } from "./columns.ts";
import { tableCsv } from "./data-table.ts";
import { CODES_FILE, DATASETS, tableFileOf } from "./datasets.ts";
import { dcatCatalogue } from "./dcat.ts";
import { feedFiles } from "./feed.ts";
import { jsonFile, jsonList, readableJson } from "./json.ts";
import { schemaFiles } from "./json-schema.ts";
import { type LastChange, lastChanges, pageChanges } from "./last-changed.ts";
import { jsonLd, turtle } from "./linked-data.ts";
import { listTables } from "./list-tables.ts";
import { openApi } from "./openapi.ts";
import { oscalFiles } from "./oscal/oscal.ts";
import type { Output } from "./output.ts";
import { OUTPUTS } from "./outputs.ts";
import { robotsTxt, sitemapFiles } from "./sitemap.ts";
import { statisticsFiles } from "./statistics.ts";
import { type BuildFacts, statusOf } from "./status.ts";
import { codesIn, TABLES } from "./tables.ts";
import { API_VERSION } from "./version.ts";

/** Every file of open data; the same catalogue and build give the same bytes. */
export function* openDataFiles(catalogue: Catalogue, build: BuildFacts): Iterable<SiteFile> {
  const addresses = makeAddresses(build.baseUrl);
  // All records, each whole: without the day of the build, so that only data changes it.
  const whole = createHash("sha256");
  const checksums = new Map<string, string>();
  for (const file of datasetFiles(catalogue, addresses, build.history)) {
    if (DISTRIBUTIONS.has(file.path)) checksums.set(file.path, createHash("sha1").update(file.content).digest("hex"));
    if (file.path.endsWith(".jsonl")) whole.update(file.content);
    yield file;
  }
  yield* statisticsFiles(catalogue);
  yield* listTables(catalogue);
  yield* annexTables(catalogue);
  yield { path: to("status"), content: readableJson(statusOf(catalogue, build, `sha256-${whole.digest("hex")}`)) };
  const described = dcatCatalogue(catalogue, addresses, { ...build, checksums });
  yield { path: to("dcat"), content: jsonLd(described) };
  yield { path: to("dcatTurtle"), content: turtle(described) };
  yield { path: to("openApi"), content: readableJson(openApi(catalogue, addresses, build.history !== undefined)) };
  yield* schemaFiles(addresses);
  yield* sitemapFiles(indexedPaths({ catalogue, history: build.history }), addresses, pageChanges(catalogue, build.history));
  if (build.history) {
    yield* changesFiles(build.history, catalogue.today, addresses);
    yield* feedFiles(catalogue, build.history, addresses);
  }
  yield { path: to("robots"), content: robotsTxt(addresses) };
}

/** Files that are described as distributions, and so have a checksum there. */
const DISTRIBUTIONS: ReadonlySet<SitePath> = new Set(DATASETS.flatMap(({ files }) => files.map((file) => to("apiFile", { file }))));

/** Lists and records of every kind, then the tables. */
function* datasetFiles(catalogue: Catalogue, addresses: Addresses, history: History | undefined): Iterable<SiteFile> {
  const outputs = Object.values(OUTPUTS);
  const lastChange = lastChanges(history);
  for (const output of outputs) yield* recordFiles(output, catalogue, addresses, lastChange);
  yield* oscalFiles(catalogue, addresses);
  const site = outputSite(catalogue, addresses);
  for (const [name, table] of TABLES) {
    yield { path: to("apiFile", { file: tableFileOf(name) }), content: tableCsv(table, table.rowsOf(catalogue, site)) };
  }
  const codes = codesIn(catalogue);
  yield {
    path: to("apiFile", { file: CODES_FILE }),
    content: jsonList({ schemaVersion: API_VERSION, generated: catalogue.today, count: codes.length }, "codes", codes),
  };
}

/** SHA-256 of the record as it would be without this: the same as long as nothing in it has changed. */
const withHash = (record: object): { hash: string } => ({
  ...record,
  hash: `sha256-${createHash("sha256").update(JSON.stringify(record)).digest("hex")}`,
});

/** A file for each record of one kind, their list, and all records as lines. */
function* recordFiles({ folder, records }: Output, catalogue: Catalogue, addresses: Addresses, lastChange: LastChange): Iterable<SiteFile> {
  const lines: string[] = [];
  const summaries: object[] = [];
  for (const { id, summary, record } of records(catalogue, addresses)) {
    const changed = lastChange(folder, id);
    const whole = { ...withHash(record), ...changed };
    const line = jsonFile(whole);
    lines.push(line);
    summaries.push({ ...summary, hash: whole.hash, ...changed });
    yield { path: to("record", { kind: folder, id }), content: line };
  }
  const head = { schemaVersion: API_VERSION, generated: catalogue.today, count: lines.length };
  yield { path: to("apiFile", { file: `${folder}.json` }), content: jsonList(head, folder, summaries) };
  yield { path: to("apiFile", { file: `${folder}.jsonl` }), content: lines.join("") };
}
