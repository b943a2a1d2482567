/** Writes what was made into the folder of the site. */
import { closeSync, constants, copyFileSync, fstatSync, linkSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type FileInPieces, hashesOf, type MadeFile } from "../open-data/build-head.ts";
import type { SiteFile } from "../routes.ts";

/** As many files as are written before others have their turn. */
export const TURN = 100;

/** Makes the folders of files, each once: while a site is made nobody takes any away. */
export function folderMaker(): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

/** A file that is there already, in another folder too: without its bytes being written again, where both lie on one disk. */
export function putFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Many small files: one after the other is quicker than to wait for each; now and then the indexer is heard.
 * @param makeFolder shared by those who write a few at a time @param before folder of a site that was built before
 */
export async function writeAll(
  files: Iterable<SiteFile<string | Uint8Array>>,
  out: string,
  { makeFolder = folderMaker(), before }: { makeFolder?: (file: string) => void; before?: string | undefined } = {},
): Promise<void> {
  let count = 0;
  for (const { path, content } of files) {
    const file = join(out, path);
    makeFolder(file);
    if (before === undefined || !isNamedAgain(join(before, path), file, content)) writeFileSync(file, content);
    if (++count % TURN === 0) await setImmediate();
  }
}

/** The bytes of a file, which is no link: a build makes none. Nor does it wait for who would write into a pipe. */
export function readOwn(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (!fstatSync(file).isFile()) throw new Error(`${path} is no file`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a file of these very bytes, if there is one, its new place too: to make a file takes ten times as long as to read and name it. */
function isNamedAgain(from: string, to: string, content: string | Uint8Array): boolean {
  try {
    if (!readOwn(from).equals(typeof content === "string" ? Buffer.from(content) : content)) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** A large file, each piece hashed, written and forgotten: whole, it may be larger than what a text can be. */
export async function writePieces({ path, pieces }: FileInPieces, out: string): Promise<MadeFile> {
  const to = join(out, path);
  mkdirSync(dirname(to), { recursive: true });
  const hashes = hashesOf(path);
  const file = openSync(to, "w");
  try {
    let count = 0;
    for (const piece of pieces) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      hashes.add(bytes);
      // Goes on until all is written: a disk that fills takes a part of it first, and says nothing.
      writeFileSync(file, bytes);
      if (++count % TURN === 0) await setImmediate();
    }
  } catch (error) {
    // What the disk says of an open file names none.
    throw Object.assign(error as Error, { path: to });
  } finally {
    closeSync(file);
  }
  return hashes.made();
}
