/** The files of the records of one kind: each by itself, all as lines, and their list. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { ApiFolder } from "../../scripts/records/kinds.ts";
import { type SiteFile, type SitePath, to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { type BuildHead, contentHash } from "./build-head.ts";
import { jsonList } from "./json.ts";
import type { LastChange } from "./last-changed.ts";
import type { Output, OutputRecord } from "./output.ts";

/** Records as published, for the list and for who harvests. */
export interface PublishedRecords {
  readonly folder: ApiFolder;
  readonly summaries: readonly object[];
  /** Hash of each record by its id. */
  readonly hashes: ReadonlyMap<string, string>;
}

interface Made {
  readonly addresses: Addresses;
  readonly lastChange: LastChange;
}

/** A file for each record of one kind, and all records as lines. */
export function* recordFiles(output: Output, catalogue: Catalogue, made: Made): Generator<SiteFile, PublishedRecords> {
  const { folder } = output;
  const hashes = new Map<string, string>();
  const lines: string[] = [];
  for (const record of output.records(catalogue, made.addresses)) {
    const { path, content, hash } = recordFile(folder, record, made.lastChange);
    lines.push(content.toString());
    hashes.set(record.id, hash);
    yield { path, content: content.toString() };
  }
  yield { path: linesFileOf(folder), content: lines.join("") };
  return publishedRecords(output, catalogue, { ...made, hashes });
}

/** All records of a kind as lines. */
export const linesFileOf = (folder: ApiFolder): SitePath => to("apiFile", { file: `${folder}.jsonl` });

/** Records of which the files are made, as their list tells of them. @param hashes of each by its id */
export function publishedRecords(
  { folder, records }: Output,
  catalogue: Catalogue,
  { addresses, lastChange, hashes }: Made & Pick<PublishedRecords, "hashes">,
): PublishedRecords {
  const summaries = [...records(catalogue, addresses)].map(({ id, summary }) => ({
    ...summary,
    ...lastChange(folder, id),
    hash: hashes.get(id),
  }));
  return { folder, summaries, hashes };
}

/** The file of one record, as bytes, and the hash that stands in it. */
export function recordFile(
  folder: ApiFolder,
  { id, record }: OutputRecord,
  lastChange: LastChange,
): SiteFile<Buffer> & { readonly hash: string } {
  return { path: to("record", { kind: folder, id }), ...hashedLine({ ...record, ...lastChange(folder, id) }) };
}

/**
 * The record with its hash as the last key: the SHA-256 of the same text without that key. Who checks it needs no other
 * writer of JSON: it is the bytes before the last `,"hash":`, and the closing brace.
 */
function hashedLine(record: object): { readonly content: Buffer; readonly hash: string } {
  const text = Buffer.from(JSON.stringify(record));
  const hash = contentHash(text);
  return { content: Buffer.concat([text.subarray(0, -1), Buffer.from(`,"hash":"${hash}"}\n`)]), hash };
}

/** Of all records: without the day of the build, so that only data changes it. */
export const hashOfAll = (records: readonly PublishedRecords[]): string =>
  contentHash(JSON.stringify(records.map(({ folder, hashes }) => [folder, ...hashes])));

export const listFile = ({ folder, summaries }: PublishedRecords, head: BuildHead): SiteFile => ({
  path: to("apiFile", { file: `${folder}.json` }),
  content: jsonList({ ...head, count: summaries.length }, folder, summaries),
});
