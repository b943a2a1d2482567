/** Reads the files of a data root from disk. The only file system access of the core; nothing is believed here. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { CRITERIA_FOLDER, DECISIONS_FOLDER, isOwnTest, isPlatform, PLATFORMS_FOLDER, platformFolder, REGISTERS_FOLDER } from "./folders.ts";
import type { RawFile } from "./parse.ts";
import { DATA_FOLDERS, pathOf, platformIdAt } from "./paths.ts";
import { UnreadableRootError } from "./unreadable-root.ts";

/**
 * All files below `platforms/` and `criteria/`. A symbolic link is reported, never followed, in the place of a folder too.
 * @throws UnreadableRootError when the root holds neither folder; what the disk says of a file that can not be read
 */
export function readRoot(root: string, disk: Disk = DISK): RawFile[] {
  if (!holdsData(root)) throw new UnreadableRootError(root, "no platforms/ or criteria/ folder");
  return DATA_FOLDERS.flatMap((folder) => readEntry(root, folder, disk));
}

/** How files come: from the disk, unless somebody remembers them. */
export interface Disk {
  /** @param path absolute */
  readonly read: (path: string) => Uint8Array;
  /** All that lies in a folder. @param folder relative to the root @param list looks */
  readonly files: (folder: string, list: () => readonly RawFile[]) => readonly RawFile[];
}

/** As it is now. */
export const DISK: Disk = { read: readFileSync, files: (_, list) => list() };

const holdsData = (root: string): boolean => DATA_FOLDERS.some((folder) => isFolder(within(root, folder)));

/** Ids of all platform folders, and of whatever else lies there. */
function listPlatforms(root: string): string[] {
  const folder = within(root, PLATFORMS_FOLDER);
  return isFolder(folder) ? readdirSync(folder).filter(isPlatform) : [];
}

/** All files of one platform folder, or whatever lies in its place. */
export function readPlatform(root: string, id: string, disk?: Disk): readonly RawFile[] {
  return readEntry(root, platformFolder(id), disk);
}

/** All criteria and all that lies in `_registers`, or the link that stands in its place. */
export function readShared(root: string): RawFile[] {
  const folder = lstatSync(within(root, PLATFORMS_FOLDER), { throwIfNoEntry: false })?.isSymbolicLink()
    ? PLATFORMS_FOLDER
    : REGISTERS_FOLDER;
  return [CRITERIA_FOLDER, folder].flatMap((one) => readEntry(root, one));
}

/** The settings alone, for what must be known before the rest is read; none where there is no such file. */
export function readSettings(root: string): RawFile[] {
  return readIfThere(root, pathOf("settings"));
}

/** The ledger of decisions where a folder that is no data root holds it. */
export function readLedgerFiles(root: string): RawFile[] {
  return [...readEntry(root, DECISIONS_FOLDER)];
}

/** What a check of a few paths reads: those paths, and what they can refer to. Does not grow with the catalogue. */
interface Focus {
  /** Paths relative to the root; a folder stands for all in it. */
  readonly paths: readonly string[];
  /** Ids of other platforms to read as well, chosen from all of them. */
  readonly near: (wanted: readonly string[], all: readonly string[]) => readonly string[];
}

interface FocusedFiles {
  readonly files: readonly RawFile[];
  /** Ids of all platform folders, read or not. */
  readonly platformIds: readonly string[];
}

/** Reads the registers, the criteria, the folders of the paths, and the platforms that may be the same as those. */
export function readFocused(root: string, { paths, near }: Focus): FocusedFiles {
  if (!holdsData(root)) throw new UnreadableRootError(root, "no platforms/ or criteria/ folder");
  const platformIds = listPlatforms(root);
  const wanted = new Set(paths.flatMap(platformIdAt));
  const files = [
    ...readShared(root),
    ...[...wanted].flatMap((id) => readPlatform(root, id)),
    ...near([...wanted], platformIds).flatMap((id) => (wanted.has(id) ? [] : readIfThere(root, pathOf("platform", { id })))),
  ];
  return { files, platformIds };
}

/** What `join` says of these too, but takes as long for as the disk takes to be asked. */
const within = (root: string, path: string): string => `${root}/${path}`;

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readIfThere(root: string, path: string, disk = DISK): RawFile[] {
  // What a link in the place of the folder leads to is never read.
  if (path.startsWith(`${PLATFORMS_FOLDER}/`) && !isFolder(within(root, PLATFORMS_FOLDER))) return [];
  const found = lstatSync(within(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  return [found.isFile() ? readPlain(root, path, disk) : { path, bytes: new Uint8Array(), symlink: true }];
}

function readEntry(root: string, path: string, disk = DISK): readonly RawFile[] {
  return isFolder(within(root, path)) ? readFolder(root, path, disk) : readIfThere(root, path, disk);
}

const readFolder = (root: string, folder: string, disk: Disk): readonly RawFile[] =>
  disk.files(folder, () => listFolder(root, folder, disk));

function listFolder(root: string, folder: string, disk: Disk): RawFile[] {
  const all = readdirSync(within(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: RawFile[] = [];
  for (const found of all) {
    const path = `${folder}/${found.name}`;
    if (isOwnTest(path)) continue;
    if (found.isDirectory()) files.push(...readFolder(root, path, disk));
    else files.push(found.isFile() ? readPlain(root, path, disk) : { path, bytes: new Uint8Array(), symlink: true });
  }
  return files;
}

function readPlain(root: string, path: string, { read }: Disk): RawFile {
  return { path, bytes: read(within(root, path)) };
}
