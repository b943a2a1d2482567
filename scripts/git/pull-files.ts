/**
 * The files of a pull request, fetched as git objects into a bare repository of its own: nothing of it is checked out,
 * downloaded as an artifact, or run. What is judged is the tree as it would stand after merging.
 */

import type { FileChange } from "../records/commit.ts";
import { DECISIONS_FOLDER } from "../records/folders.ts";
import type { RawFile } from "../records/parse.ts";
import { isData } from "../records/paths.ts";
import { countChanged } from "./count-changed.ts";
import { GitError } from "./git-error.ts";
import {
  type Blob,
  bytesOf,
  type ChangedFile,
  git,
  gitText,
  isGone,
  listUnsized,
  NOT_FETCHED,
  parseRawChange,
  rawFile,
  readBlobs,
  resolveCommit,
  STOPPED,
  sized,
  splitNul,
  type TreeEntry,
} from "./git-objects.ts";
import { dataAt, fetchSmall, fetchSound, type Remote, type Store } from "./store.ts";

export interface PullFiles {
  /** Files of the main branch. */
  readonly base: readonly RawFile[];
  /** Its commit; none where nothing was read. */
  readonly main?: string;
  /** Of the platforms that it touches, as main had them before the days after a handover; absent where the settings name none. */
  readonly past?: readonly RawFile[];
  /** The commit of main that changed one of the records last, beyond what the pull request holds, and what came after it; newest last. */
  readonly changed?: readonly string[];
  readonly touched: readonly FileChange[];
  readonly otherFiles: number;
  /** Paths of the first of them, from the top of the repository. */
  readonly otherPaths?: readonly string[];
  readonly conflict: boolean;
  /** Path of a file that would stand in a folder of the ledger's name beside the data: no deploy goes out while there is one. */
  readonly inLedgerFolder?: string;
  /** Git refuses the objects of the pull request. */
  readonly malformed?: boolean;
  /** Set, with nothing touched, when there are too many files of data to be read. */
  readonly tooMany?: number;
  /** Set, with nothing touched, when they are together too large to be read: in bytes. */
  readonly tooLarge?: number;
}

/** A pull request as it was when its facts were read. */
interface PullHead {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  /** Both are in the store already: prefetch. */
  readonly fetched?: boolean;
}

/** The files of the main branch, read in one go with some of a change. */
function readFiles(store: Store, base: string, more: readonly TreeEntry[] = []): { base: readonly RawFile[]; more: RawFile[] } {
  const { folder, bases } = store;
  const known = bases.get(base);
  const listed = known ? [] : sized(folder, listUnsized(folder, dataAt(store, base)), NOT_FETCHED);
  const unknown = [...listed, ...more].filter(({ object }) => !store.ahead.blobs.has(object));
  const blobs = new Map([...store.ahead.blobs, ...readBlobs(folder, unknown)]);
  const files = known ?? listed.map((one) => rawFile(one, blobs));
  bases.set(base, files);
  return { base: files, more: more.map((one) => rawFile(one, blobs)) };
}

/**
 * Fetches a pull request and the branch it is for.
 * @param most files of data that are read; when it touches more, they are counted
 * @param mostBytes of those files together
 * @returns undefined when the pull request has moved on since its facts were read
 * @throws GitError when either can not be fetched
 */
export function readPullFiles(store: Store, from: Remote, pull: PullHead, most: number, mostBytes: number): PullFiles | undefined {
  const refs = [`refs/heads/${pull.base}`, `refs/pull/${pull.number}/head`] as const;
  if (!pull.fetched && !fetchSound(store, from, refs)) {
    fetchSmall(store, from, refs.slice(0, 1));
    return { ...nothingOf(store, resolveCommit(store.folder, refs[0])), malformed: true };
  }
  const read = () => gitText(store.folder, ["rev-parse", ...refs]).split("\n");
  const [ours = "", theirs = ""] = (pull.fetched && store.ahead.tips.get(pull.number)) || read();
  if (theirs !== pull.head) return undefined;
  // Before git is asked to merge or list them, which takes as long as there are paths.
  const base = baseOf(store, ours, theirs);
  const all = store.ahead.counts.get(`${base} ${theirs}`) ?? countChanged(store.folder, { from: base, to: theirs }, mostPaths(most));
  if (all > mostPaths(most)) return { ...nothingOf(store, ours), tooMany: Math.min(all, MOST_COUNTED), main: ours };
  // What it changed itself, where it can not be merged.
  const merged = mergedTree(store, ours, theirs);
  const files = filesBetween(store, ours, merged ?? { from: base ?? ours, to: theirs }, merged === undefined, most, mostBytes);
  return { ...files, main: ours };
}

/** Of what is not read, with the files of the main branch. */
const nothingOf = (store: Store, main: string): PullFiles => ({
  base: readFiles(store, main).base,
  touched: [],
  otherFiles: 0,
  conflict: false,
});

/** What is no data is counted as well, and not read: a change of so many files in all for each of data that is read is none by people. */
const PATHS_A_FILE = 50;
export const mostPaths = (most: number): number => most * PATHS_A_FILE;
/** Beyond this it is the same how many. */
const MOST_COUNTED = 1_000_000_000;

/** Of what is no data so many are named. */
const MOST_NAMED = 10;

interface Range {
  readonly from: string;
  readonly to: string;
}

/** Exit code of a merge that people must make. */
const CONFLICT = 1;

/**
 * The merge as GitHub would make it; undefined when it can not be made. Files that were moved are recognised by what is in them, and
 * what is in large ones is not here: then none is taken for moved.
 */
export function mergedTree(store: Pick<Store, "folder" | "ahead">, ours: string, theirs: string, renames = true): Range | undefined {
  const { folder, ahead } = store;
  const known = ahead.merges.get(`${ours} ${theirs}`);
  if (known !== undefined) return { from: ours, to: known };
  try {
    const merge = ["-c", `merge.renames=${renames}`, "merge-tree", "--write-tree", "--no-messages", ours, theirs];
    return { from: ours, to: gitText(folder, merge) };
  } catch (error) {
    if (!(error instanceof GitError) || error.status === STOPPED) throw error;
    return renames && error.status !== CONFLICT ? mergedTree(store, ours, theirs, false) : undefined;
  }
}

/** Undefined where they have nothing in common. */
function baseOf({ folder, ahead }: Store, ours: string, theirs: string): string | undefined {
  try {
    return ahead.bases.get(`${ours} ${theirs}`) ?? gitText(folder, ["merge-base", ours, theirs]);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

function filesBetween(
  store: Store,
  base: string,
  range: Range,
  conflict: boolean,
  most: number,
  mostBytes = Number.POSITIVE_INFINITY,
): PullFiles {
  const changed = changedBetween(store, range);
  const beside = changed.flatMap((one) => inFolder(one, store.prefix));
  const found = beside.filter(({ path }) => isData(path));
  const inLedgerFolder = beside.find((one) => `${one.path}/`.startsWith(`${DECISIONS_FOLDER}/`) && !isGone(one))?.path;
  const known = found.map((one) => ({ ...one, ...sizeOf(store.ahead.blobs.get(one.object)) }));
  const data = found.length > most ? found : sized(store.folder, known, NOT_FETCHED);
  const counts = {
    otherFiles: changed.length - data.length,
    otherPaths: changed
      .flatMap((one) => (inFolder(one, store.prefix).some(({ path }) => isData(path)) ? [] : one.path))
      .slice(0, MOST_NAMED),
    conflict,
    ...(inLedgerFolder === undefined ? {} : { inLedgerFolder }),
  };
  if (data.length > most) return { ...counts, base: readFiles(store, base).base, touched: [], tooMany: data.length };
  const bytes = bytesOf(data);
  if (bytes > mostBytes) return { ...counts, base: readFiles(store, base).base, touched: [], tooLarge: bytes };
  const read = readFiles(
    store,
    base,
    data.filter((one) => !isGone(one)),
  );
  const files = new Map(read.more.map((file) => [file.path, file]));
  const touched = data.map(({ path }) => ({ path, ...(files.has(path) ? { file: files.get(path) as RawFile } : {}) }));
  return { ...counts, base: read.base, touched };
}

const sizeOf = (blob: Blob | undefined) => (blob ? { size: blob.size } : {});

/** A change of the data's folder, by its path from there; none of what lies elsewhere. */
const inFolder = (one: ChangedFile, prefix: string): ChangedFile[] =>
  one.path.startsWith(prefix) ? [{ ...one, path: one.path.slice(prefix.length) }] : [];

function changedBetween({ folder, ahead }: Store, { from, to }: Range): readonly ChangedFile[] {
  const known = ahead.changes.get(`${from} ${to}`);
  if (known) return known;
  const fields = splitNul(git(folder, ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", from, to]));
  return fields.flatMap((line, index) => (index % 2 === 0 ? (parseRawChange(line, () => fields[index + 1] ?? "") ?? []) : []));
}
