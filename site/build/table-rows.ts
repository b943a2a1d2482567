/** The tables of platforms, of which `build --since` takes over the rows of each platform as it does its files: from the tables of the build before. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { SiteContext } from "../context.ts";
import { makeAddresses } from "../open-data/addresses.ts";
import { contentHash, type MadeFile } from "../open-data/build-head.ts";
import { tableCsv } from "../open-data/cell-table.ts";
import { csvLines } from "../open-data/csv.ts";
import type { TableName } from "../open-data/datasets.ts";
import { tablePath } from "../open-data/open-data.ts";
import { outputSite } from "../open-data/output-site.ts";
import { TABLES } from "../open-data/tables.ts";
import { watching } from "../views/watched.ts";
import { TURN } from "./write-files.ts";

/** What the rows of a platform were made from, and where they stand. */
export interface RowsNote {
  readonly id: string;
  /** Names of all that was read (watched.ts). */
  readonly reads: readonly string[];
  /** Of each table of platforms, in their order, the first byte of its rows and how many they are. */
  readonly places: readonly (readonly [start: number, length: number])[];
}

/** Of tables that another build made, the rows of which all that was read is as it was; plain values, for a thread. */
export interface RowsBefore {
  readonly folder: string;
  /** Hash of each table of platforms. */
  readonly hashes: readonly string[];
  readonly notes: readonly RowsNote[];
}

interface MadeTables {
  /** In pieces: the heading, and the rows of one platform after the other. */
  readonly tables: ReadonlyMap<TableName, readonly Uint8Array[]>;
  readonly notes: readonly RowsNote[];
}

const OF_PLATFORMS = [...TABLES].flatMap(([name, { columns, rowsOfPlatform }]) =>
  rowsOfPlatform ? [{ name, columns, rowsOfPlatform }] : [],
);

/** The rows of a platform in each table of platforms. */
export function tableRowsOf(entry: PlatformEntry, { catalogue, baseUrl }: Pick<SiteContext, "catalogue" | "baseUrl">): Buffer[] {
  const site = outputSite(catalogue, makeAddresses(baseUrl));
  return OF_PLATFORMS.map(({ rowsOfPlatform }) => Buffer.from(csvLines(rowsOfPlatform(entry, site))));
}

/** The tables of platforms, and what their rows were made from. */
export async function notedTables(site: SiteContext, before?: RowsBefore): Promise<MadeTables> {
  const watcher = watching(site);
  const old = before && readTables(before);
  const known = new Map(old && before.notes.map((note) => [note.id, note]));
  const chunks = OF_PLATFORMS.map((table): Uint8Array[] => [Buffer.from(tableCsv(table, []))]);
  const ends = chunks.map(([head]) => head?.length ?? 0);
  const notes: RowsNote[] = [];
  for (const { id } of site.catalogue.platforms) {
    const then = known.get(id);
    const { made, reads } = then
      ? {
          made: then.places.map(([start, length], index) => old?.[index]?.subarray(start, start + length) ?? Buffer.of()),
          reads: then.reads,
        }
      : watcher.during((from) => tableRowsOf(from.find.platforms.get(id) as PlatformEntry, from));
    const places = made.map((rows, index): [number, number] => {
      const start = ends[index] ?? 0;
      ends[index] = start + rows.length;
      chunks[index]?.push(rows);
      return [start, rows.length];
    });
    if (notes.push({ id, reads, places }) % TURN === 0) await setImmediate();
  }
  return { tables: new Map(OF_PLATFORMS.map(({ name }, index) => [name, chunks[index] ?? []])), notes };
}

/** Those of the tables of platforms, of all files that were made. */
export const hashesIn = (files: readonly MadeFile[]): string[] => {
  const hashes = new Map(files.map(({ path, hash }) => [path, hash]));
  return OF_PLATFORMS.map(({ name }) => hashes.get(tablePath(name)) ?? "");
};

/** As they were made; undefined where one is not. */
function readTables({ folder, hashes }: RowsBefore): readonly Buffer[] | undefined {
  try {
    const tables = OF_PLATFORMS.map(({ name }) => readFileSync(join(folder, tablePath(name))));
    return tables.every((table, index) => contentHash(table) === hashes[index]) ? tables : undefined;
  } catch {
    return undefined;
  }
}
