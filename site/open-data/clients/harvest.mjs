#!/usr/bin/env node
/**
 * Keeps a copy of the open data of a catalogue: fetches what has changed, takes away what is gone, and never mixes two
 * builds. For Node 20 or newer, nothing else; take it, change it, it is in the public domain (CC0).
 *
 *   node harvest.mjs https://example.org/catalogue/ copy [platforms.csv …]
 *
 * `copy` then holds every record as copy/<kind>/<id>.json, the other files that were named, and the name of the build in
 * copy/build.txt, and that of the site in copy/site.txt: a copy of another site is left alone. It ends with 0; with 75 and nothing
 * changed where caches still gave files of two builds: try again in ten minutes; or with 1, what is wrong, and nothing changed.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Files of two builds came together: nothing of them was taken. */
export class Mixed extends Error {}

/** Of a kind of which more records are missing, all are fetched as one file. */
const MANY = 20;
/** Says which build a copy is of, and that a folder is one. */
const BUILD = "build.txt";
/** Says which site it is a copy of. */
const SITE = "site.txt";
/** What a record may be called: never a place outside the copy. */
const NAME = /^[a-z]+\/[a-z0-9-]+\.json$/;

/** Where the data of a site are: what a copy is of. @param {string} site */
const apiOf = (site) => new URL("api/v1/", site);

/**
 * @param {string} site address of the home page
 * @param {ReadonlyMap<string, Buffer>} before bytes by name, as the last harvest left them
 * @param {readonly string[]} wanted other files, by their names below /api/v1/
 * @param {(address: URL) => Promise<Buffer | undefined>} get the bytes at an address; undefined where there is none
 * @returns {Promise<{ build: string, files: Map<string, Buffer> }>} all of one build
 */
export async function harvest(site, before, wanted = [], get = download) {
  const api = apiOf(site);
  const index = JSON.parse(String((await get(new URL("changes.json", api))) ?? "null"));
  if (!index?.records) throw new Error(`${api} has no changes.json`);
  const files = new Map();
  for (const [kind, { hashes }] of Object.entries(index.records)) {
    const missing = new Set();
    for (const [id, hash] of Object.entries(hashes)) {
      if (!NAME.test(`${kind}/${id}.json`)) throw new Error(`${kind}/${id}: no name of a record`);
      const kept = before.get(`${kind}/${id}.json`);
      if (kept !== undefined && recordHash(kept) === hash) files.set(`${kind}/${id}.json`, kept);
      else missing.add(id);
    }
    if (missing.size > MANY) {
      for (const line of linesOf((await get(new URL(`${kind}.jsonl`, api))) ?? Buffer.alloc(0))) {
        const { id } = JSON.parse(String(line));
        if (missing.has(id) && recordHash(line) === hashes[id] && missing.delete(id)) files.set(`${kind}/${id}.json`, line);
      }
    }
    for (const id of missing) {
      const name = `${kind}/${id}.json`;
      files.set(name, await fetched(new URL(name, api), { hash: hashes[id], hashOf: recordHash, build: index.build, get }));
    }
  }
  for (const name of wanted) {
    const hash = index.files[name];
    if (hash === undefined) throw new Error(`${api} has no ${name}`);
    const kept = before.get(name);
    const isKept = kept !== undefined && bytesHash(kept) === hash;
    files.set(name, isKept ? kept : await fetched(new URL(name, api), { hash, hashOf: bytesHash, build: index.build, get }));
  }
  return { build: index.build, files };
}

/**
 * The bytes with that hash; where a cache gave an older one, the address is asked once more in a way that no cache knows yet.
 * @param {URL} address
 * @param {{ hash: string, hashOf: (content: Buffer) => string | undefined, build: string, get: (address: URL) => Promise<Buffer | undefined> }} wanted
 */
async function fetched(address, { hash, hashOf, build, get }) {
  for (const query of ["", `?build=${build}`]) {
    const content = await get(new URL(query, address));
    if (content !== undefined && hashOf(content) === hash) return content;
  }
  throw new Mixed(`${address} is not of the build ${build}`);
}

/** Each with its end. @param {Buffer} content */
function* linesOf(content) {
  for (let start = 0; start < content.length; ) {
    const end = content.indexOf("\n", start) + 1 || content.length;
    yield content.subarray(start, end);
    start = end;
  }
}

/** @param {Buffer} content */
export const bytesHash = (content) => `sha256-${createHash("sha256").update(content).digest("hex")}`;

/** Of a record: of all that stands before its last key, which is the hash itself; undefined where the file does not end with it. @param {Buffer} content */
export function recordHash(content) {
  const end = content.lastIndexOf(',"hash":');
  if (end < 0) return undefined;
  const found = bytesHash(Buffer.concat([content.subarray(0, end), Buffer.from("}")]));
  return String(content.subarray(end)) === `,"hash":"${found}"}\n` ? found : undefined;
}

/** @param {URL} address */
async function download(address) {
  const response = await fetch(address, { cache: "no-cache" });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/**
 * What is in the folder, by name. A folder that holds something else is left alone, or the copy of another site.
 * @param {string} folder
 * @param {string} site
 */
export function readCopy(folder, site) {
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"))
    : [];
  if (names.length > 0 && !names.includes(BUILD)) throw new Error(`${folder} is not empty and no copy`);
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const before = new Map(files.map((name) => [name, readFileSync(join(folder, name))]));
  const known = String(before.get(SITE) ?? "").trim();
  before.delete(SITE);
  if (known && known !== apiOf(site).href)
    throw new Error(`${folder} is a copy of ${known}: name another folder, or change ${SITE} where the site has moved`);
  return before;
}

/**
 * Writes what is new, takes away what is gone, and says last which build it is; how many files were new or changed, and gone.
 * @param {string} folder
 * @param {ReadonlyMap<string, Buffer>} before
 * @param {{ site: string, build: string, files: ReadonlyMap<string, Buffer> }} now
 */
export function writeCopy(folder, before, { site, build, files }) {
  mkdirSync(folder, { recursive: true });
  if (!before.has(BUILD)) writeFileSync(join(folder, BUILD), "");
  writeFileSync(join(folder, SITE), `${apiOf(site)}\n`);
  const changed = [...files].filter(([name, content]) => !before.get(name)?.equals(content));
  for (const [name, content] of changed) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const gone = [...before.keys()].filter((name) => !files.has(name) && name !== BUILD);
  for (const name of gone) rmSync(join(folder, name));
  writeFileSync(join(folder, BUILD), `${build}\n`);
  return { changed: changed.length, gone: gone.length };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [, , site, folder, ...wanted] = process.argv;
  try {
    if (!site || !folder) throw new Error("harvest.mjs SITE FOLDER [FILE …]");
    const before = readCopy(folder, site);
    const now = await harvest(site, before, wanted);
    const { changed, gone } = writeCopy(folder, before, { site, ...now });
    console.error(`${now.files.size} files: ${changed} new or changed, ${gone} gone`);
    console.log(now.build);
  } catch (error) {
    // What went wrong is told in a line: that no server answers stands in the cause.
    console.error([error, error instanceof Error && error.cause].flatMap((one) => (one instanceof Error ? [one.message] : [])).join(": "));
    process.exitCode = error instanceof Mixed ? 75 : 1;
  }
}
