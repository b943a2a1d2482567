/**
 * The documents of the search, of which it is noted for each platform what they were made from, as it is of its files: where all of them are as they
 * were, `build --since` takes over the search whole, and where none of what a platform's were made from changed they are not even made.
 */
import { hash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { SiteContext } from "../context.ts";
import { type BodyLengths, bodyLengths, recordsOfOthers, recordsOfPlatform, type SearchRecord } from "../discovery/records.ts";
import { synonymsOf } from "../discovery/search-files.ts";
import { watching } from "../views/watched.ts";
import { TURN } from "./write-files.ts";

/** What the documents of a platform were made from, and what they are. */
export interface DocumentsNote {
  readonly id: string;
  /** Names of all that was read (watched.ts). */
  readonly reads: readonly string[];
  /** Hash of its documents in all languages. */
  readonly digest: string;
}

/** Of all documents; of those of platforms what was noted. */
export interface AllDocuments {
  /** Of another catalogue they are cut elsewhere. */
  readonly lengths: BodyLengths;
  readonly notes: readonly DocumentsNote[];
}

/** All that the search is made from. */
export interface NotedDocuments extends AllDocuments {
  /** Hash of all documents in the order of the catalogue, which is that of equal names, and of what else is told of the search. */
  readonly digest: string;
}

/** @param before what another build noted, of which all that was read is as it was */
export async function notedDocuments(site: SiteContext, before?: AllDocuments): Promise<NotedDocuments> {
  const { catalogue } = site;
  const lengths = bodyLengths(catalogue);
  const isCutAlike = JSON.stringify(before?.lengths) === JSON.stringify(lengths);
  const known = new Map(isCutAlike ? before?.notes.map((note) => [note.id, note]) : []);
  const watcher = watching(site);
  const notes: DocumentsNote[] = [];
  for (const { id } of catalogue.platforms) {
    const note =
      known.get(id) ??
      noted(
        id,
        watcher.during((from) => documentsDigest(id, from, lengths)),
      );
    if (notes.push(note) % TURN === 0) await setImmediate();
  }
  const others = digestOfDocuments(recordsOfOthers(catalogue, lengths));
  const all = JSON.stringify([lengths, synonymsOf(catalogue), others, notes.map(({ id, digest }) => [id, digest])]);
  return { lengths, notes, digest: hash("sha256", all, "base64url") };
}

const noted = (id: string, { made, reads }: { readonly made: string; readonly reads: readonly string[] }): DocumentsNote => ({
  id,
  reads,
  digest: made,
});

const documentsDigest = (id: string, site: SiteContext, lengths: BodyLengths): string =>
  digestOfDocuments(recordsOfPlatform(site.find.platforms.get(id) as PlatformEntry, site.catalogue, lengths));

const digestOfDocuments = (records: readonly SearchRecord[]): string => hash("sha256", JSON.stringify(records), "base64url");
