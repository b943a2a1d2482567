/**
 * The TypeScript sources as plain JavaScript, compiled once for each content of them and kept in `.cache/code/` of the
 * package: a command starts without a compiler, from whatever folder, and from an installed package too. Plain
 * JavaScript itself, because it runs before anything is compiled.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { filesKept, keepFolder } from "./kept-folder.mjs";
import { HERE, NOTED, PACKAGE } from "./package-folder.mjs";
import { notedKey, untouchedKey } from "./untouched.mjs";

const KEPT = join(PACKAGE, ".cache/code");
/** The key of the sources as they were when they were read last. */
const NOTE = join(PACKAGE, ".cache/sources.json");

/**
 * A key of the sources: the same for the same content.
 * @param {boolean} [isSure] all of them read, too, where none seems to have been touched
 * @returns {string}
 */
export function sourcesKey(isSure = false) {
  // Code that was compiled belongs to the sources it came from.
  if (HERE.startsWith(KEPT + sep)) return HERE.slice(KEPT.length + 1).split(sep)[0] ?? "";
  const known = isSure ? undefined : untouchedKey(NOTE, PACKAGE);
  if (known !== undefined && existsSync(join(KEPT, known))) return known;
  const sources = sourcesIn("scripts", "site");
  const packages = NOTED ? [relative(PACKAGE, NOTED)] : [];
  return notedKey(NOTE, PACKAGE, ["package.json", ...packages, ...sources, ...foldersOf(sources)], () => keyOf(sources));
}

/**
 * Folder of the compiled code, laid out as the sources are; compiled when it is not there yet.
 * @param {boolean} [isSure] compiled again, too, when it is not what was compiled: that takes a while to find out
 * @returns {Promise<string>} absolute path
 */
export async function compiledCode(isSure = false) {
  const folder = join(KEPT, sourcesKey(isSure));
  if (isSure) filesKept(folder);
  if (!existsSync(folder)) await compile(sourcesIn("scripts", "site"), folder);
  return folder;
}

/** @param {string[]} sources @param {string} folder */
async function compile(sources, folder) {
  // Where it is there already, esbuild is not asked for.
  const { bundleInto } = await import("./bundle-code.mjs");
  const isKept = await keepFolder(folder, (draft) => bundleInto(draft, sources));
  if (!isKept) {
    process.stderr.write(`${KEPT}: không ghi được; người đã cài đặt chạy một lần “catalogue help”.\n`);
    process.stderr.write(`${KEPT}: cannot be written; whoever installed it runs "catalogue help" once.\n`);
    process.exit(2);
  }
  dropEarlier(folder);
}

const HOUR = 3_600_000;

/** Takes away the code of earlier sources, unless somebody may be running it: what is less than an hour older stays. */
function dropEarlier(/** @type {string} */ newest) {
  const changed = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  // Another process may have taken one away meanwhile, or the newest to its place.
  const ageOf = (/** @type {string} */ path) => (changed(newest) ?? 0) - (changed(path) ?? Infinity);
  for (const name of readdirSync(KEPT)) {
    const path = join(KEPT, name);
    if (ageOf(path) > HOUR) rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string[]} folders @returns {string[]} paths from the package, with slashes, sorted */
function sourcesIn(...folders) {
  return folders
    .flatMap((folder) => readdirSync(join(PACKAGE, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /\.(?:ts|tsx|mjs|css)$/.test(path))
    .sort();
}

/** All that hold a source, and those that hold them. @param {string[]} sources @returns {string[]} */
function foldersOf(sources) {
  const above = (/** @type {string} */ path) => path.split("/").map((_, index, parts) => parts.slice(0, index).join("/"));
  return [...new Set(sources.flatMap(above))].filter(Boolean);
}

/** @param {string[]} sources */
function keyOf(sources) {
  const hash = createHash("sha256").update(readFileSync(join(PACKAGE, "package.json")));
  if (NOTED) hash.update(readFileSync(NOTED));
  for (const path of sources) hash.update(`${path}\n`).update(readFileSync(join(PACKAGE, path)));
  return hash.digest("hex").slice(0, 16);
}
