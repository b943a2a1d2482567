/**
 * What a large check found of each platform by itself, kept in `.cache/` of the program for the next one: of a platform whose files are
 * as they were it is not found again. Not beside the data, which strangers propose. What is kept is good for the same program, root, day,
 * shared files and ids of platforms alone; what is not whole, or of anything else, is as good as none.
 */
import { createHash, hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PACKAGE } from "../package/package-folder.mjs";
import { programKey } from "../package/program-key.ts";
import type { RawFile } from "../records/parse.ts";

/** Of one root at a time: of large ones there is seldom another. */
export const MEMORY_FILE = join(PACKAGE, ".cache/check.json");

/** Something that was found of a platform, and the digest of the files that it was found in. */
interface Kept {
  readonly id: string;
  readonly digest: string;
}

export interface CheckMemory<Found extends Kept> {
  /** What was found in the very same files. */
  readonly recall: (id: string, digest: string) => Found | undefined;
  /** Keeps what was found of all platforms, unless it is what is kept. A folder that can not be written to is no reason to fail. */
  readonly keep: (found: readonly Found[]) => void;
}

/** All that a platform is held against when it is checked by itself. */
interface Against {
  readonly root: string;
  readonly today: string;
  /** Ids of all platforms. */
  readonly all: readonly string[];
  readonly shared: readonly RawFile[];
}

export function checkMemory<Found extends Kept>(file: string, { root, today, all, shared }: Against): CheckMemory<Found> {
  const key = sha256(JSON.stringify([programKey(), root, today, all, filesDigest(shared)]));
  const known = new Map(readKept<Found>(file, key).map((one) => [one.id, one]));
  return {
    recall: (id, digest) => {
      const found = known.get(id);
      return found?.digest === digest ? found : undefined;
    },
    keep: (found) => {
      if (found.length === known.size && found.every(({ id, digest }) => known.get(id)?.digest === digest)) return;
      try {
        // As bytes at once: there are many megabytes, and as text they would be turned into them once to be hashed and once to be written.
        const bytes = Buffer.from(JSON.stringify(found));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(`${file}.new`, Buffer.concat([Buffer.from(`${key} ${sha256(bytes)}\n`), bytes]));
        renameSync(`${file}.new`, file);
      } catch {}
    },
  };
}

/** Of all that is read of files, and not of their bytes alone. */
export function filesDigest(files: readonly RawFile[]): string {
  const digest = createHash("sha256");
  for (const { bytes, ...about } of files) digest.update(`${JSON.stringify(about)}${bytes.length}\n`).update(bytes);
  return digest.digest("base64url");
}

const sha256 = (text: string | Uint8Array): string => hash("sha256", text);

/** First line: key, and digest of the rest. */
function readKept<Found>(file: string, key: string): readonly Found[] {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const kept = bytes.subarray(end + 1);
    return bytes.toString("utf8", 0, end) === `${key} ${sha256(kept)}` ? (JSON.parse(kept.toString()) as Found[]) : [];
  } catch {
    return [];
  }
}
