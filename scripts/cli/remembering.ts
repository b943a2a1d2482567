/** Reads and parses again only what has changed, for a command that goes on and is told of changes. */
import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { DerivedBefore } from "../catalogue/derive.ts";
import { type FoundBefore, foundBefore } from "../check/found-before.ts";
import { DISK, type Disk } from "../records/load.ts";
import { type Parsed, parseFile, type RawFile } from "../records/parse.ts";
import { keptValues } from "../text/kept-values.ts";

/** How files are read and understood. */
export interface Reading extends Disk {
  readonly parse: (file: RawFile) => Parsed;
  /** What was made of files that are as they were, where anything is remembered. */
  readonly found?: FoundBefore;
  readonly derived?: DerivedBefore;
}

/** Reads what is there whenever it is asked. */
export const AFRESH: Reading = { ...DISK, parse: parseFile };

/** Places below the root in which something may have changed; nothing known of them where it can be anywhere. */
export type ChangedPlaces = readonly string[] | undefined;

interface Remembering extends Reading {
  /** Looks again there, and nowhere else; a file that is looked at is only read where it is another. */
  readonly lookAt: (places: ChangedPlaces) => void;
}

export function remembering(): Remembering {
  const files = new Map<string, { readonly mark: string; readonly bytes: Uint8Array }>();
  const folders = new Map<string, readonly RawFile[]>();
  // Each file that is read is a value of its own, so what came of one is never taken for another's.
  const understood = new WeakMap<Uint8Array, Parsed>();
  return {
    read: (path) => {
      const { mtimeMs, ctimeMs, size, ino } = statSync(path);
      const mark = [mtimeMs, ctimeMs, size, ino].join(" ");
      const known = files.get(path);
      if (known?.mark === mark) return known.bytes;
      const bytes = readFileSync(path);
      files.set(path, { mark, bytes });
      return bytes;
    },
    files: (folder, list) => {
      const known = folders.get(folder) ?? list();
      folders.set(folder, known);
      return known;
    },
    lookAt: (places) => {
      if (!places) folders.clear();
      for (const place of places ?? []) {
        // What lay below a folder that moved lies elsewhere now, and other things may lie there.
        if (folders.has(place)) for (const folder of folders.keys()) if (folder.startsWith(`${place}/`)) folders.delete(folder);
        for (let folder = place; folder !== "."; folder = dirname(folder)) folders.delete(folder);
      }
    },
    parse: (file) => {
      const known = understood.get(file.bytes) ?? parseFile(file);
      understood.set(file.bytes, known);
      return known;
    },
    found: foundBefore(),
    derived: keptValues(),
  };
}
