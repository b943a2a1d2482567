/**
 * Names the results of a search index by their place in it. Pagefind names each by a hash of what it says, and a list of hashes, which the first
 * search fetches, does not get smaller by being packed: of ten thousand records it has 52 kB, by places 24. Each name begins with the hash of
 * the whole index, so that no browser shows what it kept of another.
 */
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { type CborHead, headAt, MAJOR, textItem } from "./cbor.ts";

/** In the name of the list of an index stands its hash, which begins with its language. */
const LIST_FILE = /^pagefind\.(.+)\.pf_meta$/;
/** What Pagefind puts before all that it packs. */
const SIGNATURE = "pagefind_dcd";
/** Files that are renamed at a time. */
const AT_ONCE = 200;

/**
 * Renames the results of each language in a folder that Pagefind wrote; where its list is of another form than is known here they stay as they are.
 * @returns the hashes with which their names now begin, each of which begins with its language
 */
export async function shortenNames(folder: string): Promise<string[]> {
  const hashes: string[] = [];
  for (const file of await readdir(folder)) {
    const hash = LIST_FILE.exec(file)?.[1];
    const list = hash === undefined ? undefined : renamed(gunzipSync(await readFile(join(folder, file))), hash);
    if (hash === undefined || !list) continue;
    hashes.push(hash);
    const place = (name: string) => join(folder, "fragment", `${name}.pf_fragment`);
    const names = [...list.names];
    for (let at = 0; at < names.length; at += AT_ONCE)
      await Promise.all(names.slice(at, at + AT_ONCE).map(([from, to]) => rename(place(from), place(to))));
    await writeFile(join(folder, file), gzipSync(list.bytes, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 }));
  }
  return hashes;
}

interface Renamed {
  readonly bytes: Uint8Array;
  /** New names by the old ones. */
  readonly names: ReadonlyMap<string, string>;
}

/** Begins with a version and the list of results, each of which begins with its name; texts and numbers follow. */
function renamed(list: Uint8Array, hash: string): Renamed | undefined {
  const start = SIGNATURE.length;
  const isSigned = Buffer.from(list.subarray(0, start)).toString("latin1") === SIGNATURE;
  const whole = isSigned ? headAt(list, start, MAJOR.list) : undefined;
  const version = whole && headAt(list, whole.next, MAJOR.text);
  const results = version && headAt(list, version.next, MAJOR.list);
  if (!results) return undefined;
  const [pieces, names] = [[list.subarray(0, results.next)], new Map<string, string>()];
  let at = results.next;
  for (let place = 0; place < results.count; place++) {
    const result = headAt(list, at, MAJOR.list);
    const old = result && headAt(list, result.next, MAJOR.text);
    if (!old) return undefined;
    const end = afterItems(list, old.next, result.count - 1);
    if (end === undefined) return undefined;
    const name = `${hash}_${place.toString(16).padStart(4, "0")}`;
    names.set(Buffer.from(list.subarray(old.next - old.count, old.next)).toString(), name);
    pieces.push(list.subarray(at, result.next), textItem(name), list.subarray(old.next, end));
    at = end;
  }
  return { bytes: Buffer.concat([...pieces, list.subarray(at)]), names };
}

/** The place behind some texts and numbers; undefined where anything else stands. */
function afterItems(list: Uint8Array, from: number, count: number): number | undefined {
  let at = from;
  for (let left = count; left > 0; left--) {
    const item: CborHead | undefined = headAt(list, at, MAJOR.text) ?? headAt(list, at, MAJOR.number);
    if (!item) return undefined;
    at = item.next;
  }
  return at;
}
