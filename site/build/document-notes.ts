/**
 * The documents of the search, of which it is noted for each platform what they were made from, as it is of its files: where all of them are as they
 * were, `build --since` takes over the search, and where nothing changed of what a platform's were made from they are kept as they were handed over.
 */
import { hash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { LANGS, type Lang, MAIN_LANG } from "../../scripts/text/languages.ts";
import type { SiteContext } from "../context.ts";
import { documentFrom, type ReadRecord, type SearchDocument } from "../discovery/documents.ts";
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
  /** A line for each language; of another build they may be no longer what they were. */
  readonly lines: Buffer;
  /** Hash of those lines. */
  readonly digest: string;
  /** What it is put in order by, of which no line tells. */
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
    const make = (from: SiteContext) => recordsOfPlatform(from.find.platforms.get(id) as PlatformEntry, from.catalogue, lengths);
    if (notes.push(known.get(id) ?? noteOf(id, watcher.during(make))) % TURN === 0) await setImmediate();
  }
  const others = recordsOfOthers(catalogue, lengths);
  const all = [lengths, synonymsOf(catalogue), others.map(unordered), notes.map(({ id, digest }) => [id, digest])];
  const otherOrders = others.flatMap(({ lang, order }) => (lang === MAIN_LANG ? [order] : []));
  return { lengths, notes, digest: digestOf(JSON.stringify(all)), otherOrders };
}

interface Made {
  /** The same record in each language. */
  readonly made: readonly SearchRecord[];
  readonly reads: readonly string[];
}

function noteOf(id: string, { made, reads }: Made): DocumentsNote {
  const lines = Buffer.from(made.map(lineOf).join(""));
  return { id, reads, lines, digest: digestOf(lines), order: made[0]?.order ?? {} };
}

const digestOf = (content: string | Uint8Array): string => hash("sha256", content, "base64url");

const unordered = ({ order: _, ...record }: SearchRecord) => record;

/** Words have no blanks in them. */
function lineOf(made: SearchRecord): string {
  const { words, page } = documentFrom(made);
  const { texts: _, ...record } = unordered(made);
  return `${JSON.stringify([record, words.map((text) => text.join(" ")), page])}\n`;
}

function documentIn(lines: Buffer, lang: Lang, order: OrderValues): SearchDocument {
  const line = lines.toString().split("\n")[LANGS.indexOf(lang)] ?? "";
  const [record, words, page] = JSON.parse(line) as [Omit<ReadRecord, "order">, string[], string];
  return { record: { ...record, order }, words: words.map((text) => (text === "" ? [] : text.split(" "))), page };
}

/** The documents of a language, in the order of the index: those that were noted, and of those that are no longer what they were new ones. */
export function* documentsNoted(catalogue: Catalogue, { lengths, notes }: AllDocuments, lang: Lang): Iterable<SearchDocument> {
  const others = recordsOfOthers(catalogue, lengths).filter((record) => record.lang === lang);
  for (const place of placesInIndex(catalogue, lang)) {
    const [entry, note] = [catalogue.platforms[place], notes[place]];
    if (note && digestOf(note.lines) === note.digest) yield documentIn(note.lines, lang, note.order);
    else {
      const other = others[place - catalogue.platforms.length];
      const made = entry ? recordsOfPlatform(entry, catalogue, lengths).find((record) => record.lang === lang) : other;
      if (made) yield documentFrom(made);
    }
  }
}

/** What all records of a language are put in order by, in the order of the index. */
export function ordersOf(catalogue: Catalogue, { notes, otherOrders }: NotedDocuments, lang: Lang): OrderValues[] {
  const orders = [...notes.map(({ order }) => order), ...otherOrders];
  return placesInIndex(catalogue, lang).map((place) => orders[place] ?? {});
}
