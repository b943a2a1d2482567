/**
 * Fixtures as overlays: `fixtures/base` is one whole data root without a problem, and a fixture such as
 * `invalid/agency-unknown` holds only the files in which it differs (fixtures/README.md). Tests see each as a whole root.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readRoot } from "../scripts/records/load.ts";
import type { Parsed, RawFile } from "../scripts/records/parse.ts";

export const FIXTURES = join(import.meta.dirname, "fixtures");
/** The root that every overlay is laid over. */
export const BASE = join(FIXTURES, "base");

/** Folders of a data root; what else a fixture holds says something of it. */
const DATA = ["platforms", "criteria"];
const base = readRoot(BASE);

/** Names of the fixtures of a folder, as the functions here take them: "invalid/agency-unknown". */
export const fixturesOf = (kind: string): string[] => readdirSync(join(FIXTURES, kind)).map((name) => `${kind}/${name}`);

/** The file with what is expected of the fixtures of a folder, each below its name. */
export const expectedOf = (folder: string): string => join(FIXTURES, "expected", `${folder.replace(/\/.*$/, "")}.txt`);

/** The files that a fixture holds itself. */
export function changedFiles(fixture: string): RawFile[] {
  const folder = join(FIXTURES, fixture);
  return DATA.some((name) => existsSync(join(folder, name))) ? readRoot(folder) : [];
}

/** The base's files that a fixture does without: the lines of its `absent.txt`; a folder stands for all in it. */
export function absentPaths(fixture: string): string[] {
  const file = join(FIXTURES, fixture, "absent.txt");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
}

/** All files of a fixture laid over the base, in the order of `readRoot`; the base's are the same objects each time. */
export function overlaid(fixture: string): RawFile[] {
  const files = new Map(base.map((file) => [file.path, file]));
  for (const path of absentPaths(fixture)) {
    const gone = [...files.keys()].filter((one) => one === path || one.startsWith(`${path}/`));
    if (gone.length === 0) throw new Error(`${fixture}/absent.txt: the base has no ${path}`);
    for (const one of gone) files.delete(one);
  }
  for (const file of changedFiles(fixture)) files.set(file.path, file);
  return [...files.values()].sort((a, b) => (orderOf(a.path) < orderOf(b.path) ? -1 : 1));
}

/** Platforms before criteria, then folder by folder. */
const orderOf = (path: string): string => `${DATA.findIndex((name) => path.startsWith(name))}${path.replaceAll("/", "\0")}`;

/** Writes a fixture as a whole data root into a folder, for what reads from disk; what else lies there stays. */
export function writeRoot(fixture: string, folder: string): void {
  const lay = (from: string) => {
    for (const name of DATA.filter((name) => existsSync(join(from, name))))
      cpSync(join(from, name), join(folder, name), { recursive: true, verbatimSymlinks: true });
  };
  for (const name of DATA) rmSync(join(folder, name), { recursive: true, force: true });
  lay(BASE);
  for (const path of absentPaths(fixture)) rmSync(join(folder, path), { recursive: true });
  lay(join(FIXTURES, fixture));
}

/** Parses each file once however many fixtures have it. */
export function parsingOnce(parse: (file: RawFile) => Parsed): (file: RawFile) => Parsed {
  const known = new WeakMap<RawFile, Parsed>();
  return (file) => {
    const parsed = known.get(file) ?? parse(file);
    known.set(file, parsed);
    return parsed;
  };
}
