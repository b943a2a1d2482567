/**
 * All open data of the site, from the catalogue alone: JSON, CSV, JSON Schemas, status, sitemap. Pure: every file is
 * a path and its text; the build writes them. Lazily, because ten thousand records need not stand in memory at once.
 * First what is named by its content (records, tables, documents in OSCAL), then what names the build made of all that.
 */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type SiteFile, type SitePath, to } from "../routes.ts";
import { movedRecords } from "../views/history.ts";
import { indexedPaths } from "../views/page-lists.ts";
import { type Addresses, makeAddresses } from "./addresses.ts";
import { annexTables } from "./annexes.ts";
import { type BuildHead, beginDigests, type Digests, type FileInPieces, inOnePart, type MadeFile, madeFile } from "./build-head.ts";
import { tablePieces } from "./cell-table.ts";
import { changesFile, changesOfYears } from "./changes-json.ts";
import { commentTables } from "./comment-tables.ts";
import { CODES_FILE, type TableName, tableFileOf } from "./datasets.ts";
import { dcatCatalogue } from "./dcat.ts";
import { dueFiles } from "./due-files.ts";
import { feedFiles } from "./feed.ts";
import { jsonList, readableJson } from "./json.ts";
import { schemaFiles } from "./json-schema.ts";
import { lastChanges, pageChanges } from "./last-changed.ts";
import { jsonLd, turtle } from "./linked-data.ts";
import { listTables } from "./list-tables.ts";
import { openApi } from "./openapi.ts";
import { criteriaDocuments, oscalIndex, oscalRegistersOf } from "./oscal/oscal.ts";
import { outputSite } from "./output-site.ts";
import { OUTPUTS } from "./outputs.ts";
import { type DataSite, type PlatformFacts, platformData } from "./platform-data.ts";
import { platformsOutput } from "./platform-output.ts";
import { hashOfAll, linesFileOf, listFile, type PublishedRecords, publishedRecords, recordFiles } from "./record-files.ts";
import { robotsTxt, sitemapFiles } from "./sitemap.ts";
import { statisticsFile, statisticsTables } from "./statistics.ts";
import { type BuildFacts, statusOf } from "./status.ts";
import { codesIn, TABLES } from "./tables.ts";
import { yearCountFiles } from "./year-counts.ts";
import { yearTables } from "./year-tables.ts";

/** Every file of open data; the same catalogue and build give the same bytes. */
export function* openDataFiles(catalogue: Catalogue, build: BuildFacts): Iterable<SiteFile> {
  const platforms = yield* platformFiles({ ...build, catalogue, find: oscalRegistersOf(catalogue) });
  const tables: MadeFile[] = [];
  for (const table of tableFiles(catalogue, build)) {
    const file = inOnePart(table);
    tables.push(madeFile(file));
    yield file;
  }
  const workbook = build.workbook && madeFile({ path: to("workbook"), content: build.workbook });
  yield* filesOfAll(catalogue, build, { ...platforms, tables, workbook });
}

/** Of platforms whose files are made, what the data of all is made from. */
export interface DataOfPlatforms {
  /** In the order of the catalogue. */
  readonly facts: readonly PlatformFacts[];
  /** The file that holds all records. */
  readonly lines: MadeFile;
}

/** What is made apart, and named in what tells of all. */
export interface DataMadeApart extends DataOfPlatforms {
  /** In their order. */
  readonly tables: readonly MadeFile[];
  readonly workbook: MadeFile | undefined;
}

/** The files of each platform, and all their records as lines. */
function* platformFiles(site: DataSite): Generator<SiteFile, DataOfPlatforms> {
  const facts: PlatformFacts[] = [];
  const lines: string[] = [];
  for (const entry of site.catalogue.platforms) {
    const made = platformData(entry, site);
    const files = made.files.map(({ path, content }) => ({ path, content: content.toString() }));
    facts.push(made.facts);
    lines.push(files[0]?.content ?? "");
    yield* files;
  }
  const file = { path: PLATFORM_LINES, content: lines.join("") };
  yield file;
  return { facts, lines: madeFile(file) };
}

/** All open data but what is made apart. */
export function* filesOfAll(
  catalogue: Catalogue,
  build: Omit<BuildFacts, "workbook">,
  { facts, lines, tables, workbook }: DataMadeApart,
): Iterable<SiteFile> {
  const { baseUrl, commit, history } = build;
  const addresses = makeAddresses(baseUrl);
  const digests = beginDigests();
  const records = yield* digests.noted(registerFiles(catalogue, build, { facts, lines, addresses, digests }));
  for (const file of tables) digests.know(file);
  const oscal = [...(yield* digests.noted(criteriaDocuments(catalogue, addresses)))];
  for (const { id, oscal: documents } of facts)
    for (const { model, path, hash } of documents) {
      oscal.push({ model, id, path });
      digests.know({ path, hash });
    }
  const head = digests.headOf({ generated: catalogue.today, baseUrl, commit });
  yield* digests.noted(buildFiles(catalogue, head, { records, oscal, addresses, digests }));
  if (workbook) digests.know(workbook);
  for (const file of build.beside ?? []) digests.note(file);
  const described = dcatCatalogue(catalogue, addresses, { ...build, build: head.build, checksums: digests.checksums });
  yield* digests.noted([
    { path: to("status"), content: readableJson(statusOf(catalogue, build, { head, hash: hashOfAll(records) })) },
    { path: to("dcat"), content: jsonLd(described) },
    { path: to("dcatTurtle"), content: turtle(described) },
    { path: to("openApi"), content: readableJson(openApi(catalogue, addresses, history !== undefined)) },
  ]);
  yield* schemaFiles(addresses);
  yield* sitemapFiles(indexedPaths({ catalogue, history }), addresses, pageChanges(catalogue, history));
  yield* digests.noted(changesOfYears(history, head));
  yield changesFile(history, {
    head,
    records,
    files: digests.files(),
    moved: movedRecords({ catalogue, history }),
    absolute: addresses.absolute,
  });
  yield* dueFiles(catalogue, addresses);
  if (history) yield* feedFiles(catalogue, history, addresses);
  yield { path: to("robots"), content: robotsTxt(addresses) };
}

interface OfPlatforms extends DataOfPlatforms {
  readonly addresses: Addresses;
  readonly digests: Pick<Digests, "know">;
}

/** The records of every kind, as they are published; the files of those of platforms are made. */
function* registerFiles(
  catalogue: Catalogue,
  { history }: BuildFacts,
  { facts, lines, addresses, digests }: OfPlatforms,
): Generator<SiteFile, readonly PublishedRecords[]> {
  const records: PublishedRecords[] = [];
  const made = { addresses, lastChange: lastChanges(history) };
  for (const output of Object.values(OUTPUTS)) {
    if (output !== platformsOutput) records.push(yield* recordFiles(output, catalogue, made));
    else {
      digests.know(lines);
      records.push(publishedRecords(output, catalogue, { ...made, hashes: new Map(facts.map(({ id, hash }) => [id, hash])) }));
    }
  }
  return records;
}

/** Where the records of all platforms stand, one a line. */
export const PLATFORM_LINES = linesFileOf(platformsOutput.folder);

/**
 * Tables of everything: they have no place for the name of a build, so that is known by their hashes.
 * @param made tables of platforms that are made from rows of before
 */
export function* tableFiles(
  catalogue: Catalogue,
  { baseUrl }: Pick<BuildFacts, "baseUrl">,
  made: (name: TableName) => FileInPieces["pieces"] | undefined = () => undefined,
): Iterable<FileInPieces> {
  const site = outputSite(catalogue, makeAddresses(baseUrl));
  for (const [name, table] of TABLES)
    yield { path: tablePath(name), pieces: made(name) ?? tablePieces(table, table.rowsOf(catalogue, site)) };
  for (const small of [statisticsTables, listTables, annexTables, commentTables])
    for (const { path, content } of small(catalogue)) yield { path, pieces: [content] };
  yield* yearTables(catalogue);
}

export const tablePath = (name: TableName): SitePath => to("apiFile", { file: tableFileOf(name) });

interface OfBuild {
  readonly records: readonly PublishedRecords[];
  readonly oscal: Parameters<typeof oscalIndex>[0];
  readonly addresses: Addresses;
  readonly digests: Pick<Digests, "hashOf">;
}

/** What tells of all of a build, and names it. */
function* buildFiles(catalogue: Catalogue, head: BuildHead, { records, oscal, addresses, digests }: OfBuild): Iterable<SiteFile> {
  for (const one of records) yield listFile(one, head);
  const codes = codesIn(catalogue);
  yield { path: to("apiFile", { file: CODES_FILE }), content: jsonList({ ...head, count: codes.length }, "codes", codes) };
  yield oscalIndex(oscal, addresses, { head, hashOf: digests.hashOf });
  yield statisticsFile(catalogue, head);
  yield* yearCountFiles(catalogue, head);
}
