/**
 * The documents of the search, of which it is noted for each platform what they were made from, as it is of its files: where all of them are as they
 * were, `build --since` takes over the search whole, and where none of what a platform's were made from changed they are not even made.
 */
import { hash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import type { SiteContext } from "../context.ts";
import type { OrderValues } from "../discovery/orders.ts";
import {
  type BodyLengths,
  bodyLengths,
  placesInIndex,
  recordsOfOthers,
  recordsOfPlatform,
  type SearchRecord,
} from "../discovery/records.ts";
import { synonymsOf } from "../discovery/search-files.ts";
import { watching } from "../views/watched.ts";
import { TURN } from "./write-files.ts";

/** What the documents of a platform were made from, and what they are. */
export interface DocumentsNote {
  readonly id: string;
  /** Names of all that was read (watched.ts). */
  readonly reads: readonly string[];
  /** Hash of its documents in all languages, but for what they are put in order by. */
  readonly digest: string;
  readonly order: OrderValues;
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
  /** Of what is no platform, in that order. */
  readonly otherOrders: readonly OrderValues[];
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
    const made = () => watcher.during((from) => recordsOfPlatform(from.find.platforms.get(id) as PlatformEntry, from.catalogue, lengths));
    if (notes.push(known.get(id) ?? noteOf(id, made())) % TURN === 0) await setImmediate();
  }
  const others = recordsOfOthers(catalogue, lengths);
  const all = [lengths, synonymsOf(catalogue), digestOfDocuments(others), notes.map(({ id, digest }) => [id, digest])];
  const otherOrders = others.flatMap(({ lang, order }) => (lang === MAIN_LANG ? [order] : []));
  return { lengths, notes, digest: hash("sha256", JSON.stringify(all), "base64url"), otherOrders };
}

interface Made {
  /** The same record in each language. */
  readonly made: readonly SearchRecord[];
  readonly reads: readonly string[];
}

const noteOf = (id: string, { made, reads }: Made): DocumentsNote => ({
  id,
  reads,
  digest: digestOfDocuments(made),
  order: made[0]?.order ?? {},
});

const digestOfDocuments = (records: readonly SearchRecord[]): string =>
  hash("sha256", JSON.stringify(records.map(({ order: _, ...record }) => record)), "base64url");

/** What all records of a language are put in order by, in the order of the index. */
export function ordersOf(catalogue: Catalogue, { notes, otherOrders }: NotedDocuments, lang: Lang): OrderValues[] {
  const orders = [...notes.map(({ order }) => order), ...otherOrders];
  return placesInIndex(catalogue, lang).map((place) => orders[place] ?? {});
}
