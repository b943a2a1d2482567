/** Files of a site that was built before, taken over where all their bytes are as they were made. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { putFile, readOwn } from "./write-files.ts";

/** Files that were made together. */
export interface FilesNote {
  readonly paths: readonly string[];
  /** Hash of all those files. */
  readonly digest: string;
}

/** The folder of the new site. */
export interface Into {
  readonly out: string;
  readonly makeFolder: (file: string) => void;
}

export function digestOf(contents: Iterable<Uint8Array>): string {
  const hash = createHash("sha256");
  for (const bytes of contents) hash.update(`${bytes.length}\n`).update(bytes);
  return hash.digest("base64url");
}

/** One after the other: of an index they are many. */
export function* bytesIn(folder: string, paths: readonly string[]): Iterable<Uint8Array> {
  for (const path of paths) yield readOwn(join(folder, path));
}

/** Whether all files are in the folder as they were made, and so in the new one. No path leads out of it. */
export function takeOver({ paths, digest }: FilesNote, folder: string, { out, makeFolder }: Into): boolean {
  if (paths.some((path) => join("/", path) !== path)) return false;
  try {
    if (digestOf(bytesIn(folder, paths)) !== digest) return false;
  } catch {
    return false;
  }
  for (const path of paths) {
    makeFolder(join(out, path));
    putFile(join(folder, path), join(out, path));
  }
  return true;
}
