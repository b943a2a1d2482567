/**
 * What a build takes over from one before it (`build --since`): beside the folder of a site stands a note of what the files of each
 * platform were made from. A note that is not whole, or of anything else, is as good as none: all is made again, and that is said.
 */
import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { programKey } from "../../scripts/package/program-key.ts";
import type { SiteContext } from "../context.ts";
import { readingDigests, sitePartsThat } from "../views/readings.ts";
import { inShard } from "../views/shard.ts";
import type { DocumentsNote } from "./document-notes.ts";
import { type BuiltBefore, type MadePart, partsNamed } from "./parts.ts";
import type { PlatformNote } from "./platform-files.ts";
import type { RowsBefore, RowsNote } from "./table-rows.ts";
import { notedSearch, type SearchNote } from "./write-search.ts";

/** Why nothing is taken over: there is no such folder, no whole note beside it, or it is of another program or address, or of another day, which all pages name. */
type NothingKept = "none" | "unnoted" | "other" | "day";

/** What a build took over. */
export interface Reused {
  readonly kept: number;
  readonly all: number;
  /** Whether the next one can take over from this. */
  readonly isNoted: boolean;
  readonly why?: NothingKept | undefined;
}

interface Note {
  /** The program, and what it was told beside the data. */
  readonly key: string;
  readonly day: string;
  /** What was read, by name, with the digest of what that gave. */
  readonly readings: readonly (readonly [string, string])[];
  /** Of each platform. */
  readonly platforms: readonly Placed<PlatformNote>[];
  /** Of the tables of platforms. */
  readonly hashes: readonly string[];
  readonly rows: readonly Placed<RowsNote>[];
  readonly search?: Omit<SearchNote, "notes"> & { readonly notes: readonly PlacedDocuments[] };
}

/** What was read by its place among the readings. */
type Placed<One> = Omit<One, "reads"> & { readonly reads: readonly number[] };

/** The documents themselves stand behind the note, in its order. */
type PlacedDocuments = Placed<Omit<DocumentsNote, "lines">> & { readonly length: number };

/** What is known of what was made of all platforms. */
export interface NotedBefore extends Omit<RowsBefore, "folder" | "notes"> {
  readonly platforms: readonly PlatformNote[];
  readonly rows: readonly RowsNote[];
  readonly search?: SearchNote | undefined;
}

/** It stands beside the folder, and not in the site. */
export const noteBeside = (folder: string): string => `${folder}.made.json`;

export interface Reuse extends BuiltBefore {
  /** The search, made or taken over. */
  readonly writeSearch: (out: string) => Promise<void>;
  /** Notes for the next build what came of all parts; how much of it was taken over. */
  readonly noted: (out: string, parts: readonly MadePart[]) => Reused;
}

/** What a build takes from the folder of a site that was built before, and leaves for the next. */
export function reusing(site: SiteContext, folder: string): Reuse {
  const { platforms } = site.catalogue;
  const program = programKey();
  const found = unchangedIn(site, folder, program);
  const then = typeof found === "string" ? undefined : found;
  const known = new Map(then?.platforms.map((note) => [note.id, note]));
  let search: SearchNote | undefined;
  return {
    beforeIn: (shard) =>
      known.size > 0 ? { folder, notes: [...inShard(platforms, shard)].flatMap(({ id }) => known.get(id) ?? []) } : undefined,
    rows: then && { folder, hashes: then.hashes, notes: then.rows },
    writeSearch: async (out) => {
      search = await notedSearch(site, out, then?.search && { folder, ...then.search });
    },
    noted: (out, parts) => {
      const made = partsNamed(parts, "platforms");
      const [tables] = partsNamed(parts, "tables");
      const { hashes, notes: rows } = tables?.rows ?? { hashes: [], notes: [] };
      const isNoted = writeNote(out, site, program, { platforms: made.flatMap((part) => part.notes), hashes, rows, search });
      const kept = made.reduce((sum, part) => sum + part.kept, 0);
      return { kept, all: platforms.length, isNoted, why: typeof found === "string" ? found : undefined };
    },
  };
}

/** What was made of platforms of which all that was read then is as it is in this site. @param program which one makes it */
export function unchangedIn(site: SiteContext, folder: string, program: string): NotedBefore | NothingKept {
  if (!existsSync(folder)) return "none";
  const read = readNote(noteBeside(folder));
  if (!read) return "unnoted";
  const { note, documents } = read;
  if (note.key !== keyOf(site, program)) return "other";
  const digestNow = readingDigests(site);
  const names = note.readings.map(([name]) => name);
  if (note.day !== site.catalogue.today) return "day";
  const same = note.readings.map(([name, digest]) => digestNow(name) === digest);
  const unchanged = <One>(notes: readonly Placed<One>[]) =>
    notes.flatMap(({ reads, ...made }) =>
      reads.every((place) => same[place]) ? [{ ...made, reads: reads.map((place) => names[place] ?? "") } as unknown as One] : [],
    );
  const { platforms, hashes, rows, search } = note;
  return {
    platforms: unchanged<PlatformNote>(platforms),
    hashes,
    rows: unchanged<RowsNote>(rows),
    search: search && { ...search, notes: unchanged<DocumentsNote>(withLines(search.notes, documents)) },
  };
}

function withLines(notes: readonly PlacedDocuments[], documents: Buffer): Placed<DocumentsNote>[] {
  let end = 0;
  return notes.map(({ length, ...note }) => {
    const start = end;
    end += length;
    return { ...note, lines: documents.subarray(start, end) };
  });
}

/** First line: digest of the second, the note; documents stand behind it, each with its digest in the note. @returns whether it could be written */
export function writeNote(folder: string, site: SiteContext, program: string, made: NotedBefore): boolean {
  const digestNow = readingDigests(site);
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const placed = <One extends PlatformNote | RowsNote | DocumentsNote>(notes: readonly One[]) =>
    [...notes].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ reads, ...made }) => ({ ...made, reads: reads.map(placeOf) }));
  const { platforms, hashes, rows, search } = made;
  const documents = placed(search?.notes ?? []);
  const noted = {
    platforms: placed(platforms),
    hashes,
    rows: placed(rows),
    ...(search ? { search: { ...search, notes: documents.map(({ lines, ...one }) => ({ ...one, length: lines.length })) } } : {}),
  };
  const note: Note = {
    key: keyOf(site, program),
    day: site.catalogue.today,
    readings: [...places.keys()].map((name) => [name, digestNow(name)]),
    ...noted,
  };
  const text = JSON.stringify(note);
  const file = noteBeside(folder);
  try {
    const to = openSync(`${file}.new`, "w");
    try {
      writeFileSync(to, `${digest(text)}\n${text}\n`);
      for (const { lines } of documents) writeFileSync(to, lines);
    } finally {
      closeSync(to);
    }
    renameSync(`${file}.new`, file);
    return true;
  } catch {
    // The site is made, and whole.
    return false;
  }
}

function readNote(file: string): { readonly note: Note; readonly documents: Buffer } | undefined {
  try {
    const whole = readFileSync(file);
    const [first, second] = [whole.indexOf("\n"), whole.indexOf("\n", whole.indexOf("\n") + 1)];
    const text = whole.toString("utf8", first + 1, second);
    if (whole.toString("utf8", 0, first) !== digest(text)) return undefined;
    return { note: JSON.parse(text) as Note, documents: whole.subarray(second + 1) };
  } catch {
    return undefined;
  }
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What all files hang on that is no data. */
const keyOf = (site: SiteContext, program: string): string =>
  digest(JSON.stringify([program, ...sitePartsThat("same").map((part) => site[part])]));
