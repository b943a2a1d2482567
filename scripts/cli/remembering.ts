/** Reads and parses again only what has changed: a command that goes on looks at all files at every change. */
import { readFileSync, statSync } from "node:fs";
import type { DerivedBefore } from "../catalogue/derive.ts";
import { type FoundBefore, foundBefore } from "../check/found-before.ts";
import { type Parsed, parseFile, type RawFile } from "../records/parse.ts";
import { keptValues } from "../text/kept-values.ts";

/** How files are read and understood. */
export interface Reading {
  /** @param path absolute */
  readonly read: (path: string) => Uint8Array;
  readonly parse: (file: RawFile) => Parsed;
  /** What was made of files that are as they were, where anything is remembered. */
  readonly found?: FoundBefore;
  readonly derived?: DerivedBefore;
}

export const AFRESH: Reading = { read: readFileSync, parse: parseFile };

export function remembering(): Reading {
  const files = new Map<string, { readonly mark: string; readonly bytes: Uint8Array }>();
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
    parse: (file) => {
      const known = understood.get(file.bytes) ?? parseFile(file);
      understood.set(file.bytes, known);
      return known;
    },
    found: foundBefore(),
    derived: keptValues(),
  };
}
