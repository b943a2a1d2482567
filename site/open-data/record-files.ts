/** The files of the records of one kind: each by itself, all as lines, and their list. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { ApiFolder } from "../../scripts/records/kinds.ts";
import { type SiteFile, to } from "../routes.ts";
import type { Addresses } from "./addresses.ts";
import { type BuildHead, contentHash } from "./build-head.ts";
import { jsonFile, jsonList } from "./json.ts";
import type { LastChange } from "./last-changed.ts";
import type { Output } from "./output.ts";

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
export function* recordFiles(
  { folder, records }: Output,
  catalogue: Catalogue,
  { addresses, lastChange }: Made,
): Generator<SiteFile, PublishedRecords> {
  const lines: string[] = [];
  const summaries: object[] = [];
  const hashes = new Map<string, string>();
  for (const { id, summary, record } of records(catalogue, addresses)) {
    const changed = lastChange(folder, id);
    const { line, hash } = hashedLine({ ...record, ...changed });
    lines.push(line);
    hashes.set(id, hash);
    summaries.push({ ...summary, ...changed, hash });
    yield { path: to("record", { kind: folder, id }), content: line };
  }
  yield { path: to("apiFile", { file: `${folder}.jsonl` }), content: lines.join("") };
  return { folder, summaries, hashes };
}

/**
 * The record with its hash as the last key: the SHA-256 of the same text without that key. Who checks it needs no other
 * writer of JSON: it is the bytes before the last `,"hash":`, and the closing brace.
 */
function hashedLine(record: object): { readonly line: string; readonly hash: string } {
  const text = jsonFile(record).trimEnd();
  const hash = contentHash(text);
  return { line: `${text.slice(0, -1)},"hash":"${hash}"}\n`, hash };
}

/** Of all records: without the day of the build, so that only data changes it. */
export const hashOfAll = (records: readonly PublishedRecords[]): string =>
  contentHash(JSON.stringify(records.map(({ folder, hashes }) => [folder, ...hashes])));

export const listFile = ({ folder, summaries }: PublishedRecords, head: BuildHead): SiteFile => ({
  path: to("apiFile", { file: `${folder}.json` }),
  content: jsonList({ ...head, count: summaries.length }, folder, summaries),
});
