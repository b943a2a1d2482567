/**
 * The files of a pull request, fetched as git objects into a bare repository of its own: nothing of it is checked out,
 * downloaded as an artifact, or run. What is judged is the tree as it would stand after merging.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileChange } from "../records/commit.ts";
import type { RawFile } from "../records/parse.ts";
import { isData } from "../records/paths.ts";
import {
  bytesOf,
  type ChangedFile,
  GitError,
  git,
  gitText,
  isGone,
  listUnsized,
  NOT_FETCHED,
  parseRawChange,
  READ_LIMIT,
  rawFile,
  readBlobs,
  resolveCommit,
  STOPPED,
  sized,
  splitNul,
  type TreeEntry,
} from "./git-objects.ts";

export interface PullFiles {
  /** Files of the main branch. */
  readonly base: readonly RawFile[];
  readonly touched: readonly FileChange[];
  readonly otherFiles: number;
  readonly conflict: boolean;
  /** Git refuses the objects of the pull request. */
  readonly malformed?: boolean;
  /** Set, with nothing touched, when there are too many files of data to be read. */
  readonly tooMany?: number;
  /** Set, with nothing touched, when they are together too large to be read: in bytes. */
  readonly tooLarge?: number;
}

/** Where git fetches from, an address or a path, and the token for an address. */
export interface Remote {
  readonly remote: string;
  readonly token?: string;
}

/** A pull request as it was when its facts were read. */
interface PullHead {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  /** Both are in the store already: prefetch. */
  readonly fetched?: boolean;
}

/** A bare repository for the time of one run. */
export interface Store {
  readonly folder: string;
  /** Where the data is in the repository, with a slash at its end; empty at the top. Paths are given from there. */
  readonly prefix: string;
  /** The files of the main branch by commit: a run that judges many pull requests reads them once. */
  readonly bases: Map<string, readonly RawFile[]>;
  readonly close: () => void;
}

/** @param prefix where the data is in the repository, with a slash at its end */
export function openStore(prefix = ""): Store {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-pulls-"));
  git(folder, ["init", "--quiet", "--bare", "--template="]);
  return { folder, prefix, bases: new Map(), close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The files of the main branch, read in one go with some of a change. */
function readFiles(
  { folder, prefix, bases }: Store,
  base: string,
  more: readonly TreeEntry[] = [],
): { base: readonly RawFile[]; more: RawFile[] } {
  const known = bases.get(base);
  const listed = known ? [] : sized(folder, listUnsized(folder, prefix ? `${base}:${prefix.slice(0, -1)}` : base), NOT_FETCHED);
  const blobs = readBlobs(folder, [...listed, ...more]);
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
    return {
      base: readFiles(store, resolveCommit(store.folder, refs[0])).base,
      touched: [],
      otherFiles: 0,
      conflict: false,
      malformed: true,
    };
  }
  const [ours = "", theirs = ""] = gitText(store.folder, ["rev-parse", ...refs]).split("\n");
  if (theirs !== pull.head) return undefined;
  const merged = mergedTree(store, ours, theirs);
  return filesBetween(store, ours, merged ?? forked(store, ours, theirs), merged === undefined, most, mostBytes);
}

/** The data as a commit has it, for git to list. */
export const dataAt = ({ prefix }: Store, commit: string): string => (prefix ? `${commit}:${prefix.slice(0, -1)}` : commit);

/** The commit of a branch, fetched with all its past. @throws GitError when it can not be fetched */
export function fetchBranch(store: Store, from: Remote, branch: string): string {
  fetchRefs(store, from, [`refs/heads/${branch}`]);
  return resolveCommit(store.folder, `refs/heads/${branch}`);
}

/** Objects are checked as they come in; a token goes by the environment, where no process list shows it. */
export function fetchRefs({ folder }: Store, { remote, token }: Remote, refs: readonly string[], more: readonly string[] = []): void {
  const isWeb = /^https?:/.test(remote);
  const secret = token && isWeb ? authorisation(token) : {};
  const settings = [`remote.${PLACE}.url=${remote}`, "fetch.fsckObjects=true", "core.hooksPath=/dev/null", "protocol.ext.allow=never"];
  const fetch = [
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-recurse-submodules",
    "--no-auto-maintenance",
    ...more,
    "--end-of-options",
    PLACE,
  ];
  git(folder, [...settings.flatMap((one) => ["-c", one]), ...fetch, ...refs.map((ref) => `+${ref}:${ref}`)], { env: secret });
}

/** Name of where it is fetched from: git leaves nothing out of what it fetches from an address alone. */
const PLACE = "origin";

/**
 * Without the contents that are too large to be read: nobody can fill the machine with them. Git would fetch what was left out as soon
 * as it is asked about it, so it is made to forget that it left anything out.
 */
function fetchSmall(store: Store, from: Remote, refs: readonly string[]): void {
  const config = join(store.folder, "config");
  const before = readFileSync(config);
  try {
    fetchRefs(store, from, refs, [`--filter=blob:limit=${READ_LIMIT + 1}`]);
  } finally {
    writeFileSync(config, before);
  }
}

/** Fetches many pull requests and the branch they are for in one go; false when that can not be, for one of them say. */
export function prefetch(store: Store, from: Remote, base: string, numbers: readonly number[]): boolean {
  try {
    fetchSmall(store, from, [`refs/heads/${base}`, ...numbers.map((number) => `refs/pull/${number}/head`)]);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/** False when git's check of the objects (fsck) refuses them; any other failure is none of theirs. */
function fetchSound(store: Store, from: Remote, refs: readonly string[]): boolean {
  try {
    fetchSmall(store, from, refs);
    return true;
  } catch (error) {
    if (error instanceof GitError && /fsck|unpack-objects|index-pack/.test(error.message)) return false;
    throw error;
  }
}

function authorisation(token: string): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "http.extraHeader", GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}` };
}

interface Range {
  readonly from: string;
  readonly to: string;
}

/**
 * The merge as GitHub would make it; undefined when it can not be made. Files that were moved are told by what is in them, which of
 * large ones is not here: then none is taken for moved.
 */
export function mergedTree({ folder }: Pick<Store, "folder">, ours: string, theirs: string, renames = true): Range | undefined {
  try {
    const merge = ["-c", `merge.renames=${renames}`, "merge-tree", "--write-tree", "--no-messages", ours, theirs];
    return { from: ours, to: gitText(folder, merge) };
  } catch (error) {
    if (!(error instanceof GitError) || error.status === STOPPED) throw error;
    return renames && error.status !== CONFLICT ? mergedTree({ folder }, ours, theirs, false) : undefined;
  }
}
/** Exit code of a merge that people must make. */
const CONFLICT = 1;

/** What the pull request itself changed, when it can not be merged. */
function forked({ folder }: Store, ours: string, theirs: string): Range {
  try {
    return { from: gitText(folder, ["merge-base", ours, theirs]), to: theirs };
  } catch (error) {
    if (error instanceof GitError) return { from: ours, to: theirs };
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
  const found = changed.flatMap((one) => inFolder(one, store.prefix)).filter(({ path }) => isData(path));
  const data = found.length > most ? found : sized(store.folder, found, NOT_FETCHED);
  const counts = { otherFiles: changed.length - data.length, conflict };
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

/** A change of the data's folder, by its path from there; none of what lies elsewhere. */
const inFolder = (one: ChangedFile, prefix: string): ChangedFile[] =>
  one.path.startsWith(prefix) ? [{ ...one, path: one.path.slice(prefix.length) }] : [];

function changedBetween({ folder }: Store, { from, to }: Range): ChangedFile[] {
  const fields = splitNul(git(folder, ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", from, to]));
  return fields.flatMap((line, index) => (index % 2 === 0 ? (parseRawChange(line, () => fields[index + 1] ?? "") ?? []) : []));
}
