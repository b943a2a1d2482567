/** A bare repository for the time of one run, and what is fetched into it: git objects, of which nothing is checked out or run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RawFile } from "../records/parse.ts";
import { GitError } from "./git-error.ts";
import { type Blob, type ChangedFile, git, READ_LIMIT, resolveCommit } from "./git-objects.ts";

/** Where git fetches from, an address or a path, and the token for an address. */
export interface Remote {
  readonly remote: string;
  readonly token?: string;
}

/** A bare repository for the time of one run. */
export interface Store {
  readonly folder: string;
  /** Where the data is in the repository, with a slash at its end; empty at the top. Paths are given from there. */
  readonly prefix: string;
  /** The files of the main branch by commit: a run that judges many pull requests reads them once. */
  readonly bases: Map<string, readonly RawFile[]>;
  /** What was read of many pull requests at once, before each of them is judged. */
  readonly ahead: Ahead;
  readonly close: () => void;
}

/**
 * Answers of git about objects by their names, which nothing can make others: read-ahead.ts asks for those of many pull requests at a time,
 * and what is not here is asked for when it is wanted. Pairs are two names with a blank between them.
 */
export interface Ahead {
  /** Of pull requests that were fetched, by number: main and the proposed commit as they were then. */
  readonly tips: Map<number, readonly [main: string, head: string]>;
  /** Of main and a proposed commit, the last that both hold. */
  readonly bases: Map<string, string>;
  /** Of that and the proposed commit, how many files differ. */
  readonly counts: Map<string, number>;
  /** Of main and a proposed commit, the tree of their merge. */
  readonly merges: Map<string, string>;
  /** Of main and such a tree. */
  readonly changes: Map<string, readonly ChangedFile[]>;
  /** Files by their object. */
  readonly blobs: Map<string, Blob>;
}

export const nothingAhead = (): Ahead => ({
  tips: new Map(),
  bases: new Map(),
  counts: new Map(),
  merges: new Map(),
  changes: new Map(),
  blobs: new Map(),
});

/** @param prefix where the data is in the repository, with a slash at its end */
export function openStore(prefix = ""): Store {
  const folder = mkdtempSync(join(tmpdir(), "catalogue-pulls-"));
  git(folder, ["init", "--quiet", "--bare", "--template="]);
  return { ...storeIn(folder, prefix), close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** One that another opened, and closes. */
export const storeIn = (folder: string, prefix: string): Store => ({
  folder,
  prefix,
  bases: new Map(),
  ahead: nothingAhead(),
  close: () => {},
});

/** The data as a commit has it, for git to list. */
export const dataAt = ({ prefix }: Store, commit: string): string => (prefix ? `${commit}:${prefix.slice(0, -1)}` : commit);

/** The commit of a branch, fetched with all its past. @throws GitError when it can not be fetched */
export function fetchBranch(store: Store, from: Remote, branch: string): string {
  fetchRefs(store, from, [`refs/heads/${branch}`]);
  return resolveCommit(store.folder, `refs/heads/${branch}`);
}

/** The same of a branch that may not be there: undefined then. @throws GitError when that can not be asked */
export function fetchBranchIfThere(store: Store, from: Remote, branch: string): string | undefined {
  const { settings, env } = reaching(from);
  const tip = git(store.folder, [...settings, "ls-remote", "--heads", PLACE, `refs/heads/${branch}`], { env }).toString("utf8");
  return tip === "" ? undefined : fetchBranch(store, from, branch);
}

/** Objects are checked as they come in. */
export function fetchRefs({ folder }: Store, from: Remote, refs: readonly string[], more: readonly string[] = []): void {
  const { settings, env } = reaching(from);
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
  git(folder, [...settings, "-c", "fetch.fsckObjects=true", ...fetch, ...refs.map((ref) => `+${ref}:${ref}`)], { env });
}

/** A token goes by the environment, where no process list shows it. */
function reaching({ remote, token }: Remote): { readonly settings: readonly string[]; readonly env: Readonly<Record<string, string>> } {
  const isWeb = /^https?:/.test(remote);
  const settings = [`remote.${PLACE}.url=${remote}`, "core.hooksPath=/dev/null", "protocol.ext.allow=never"];
  return { settings: settings.flatMap((one) => ["-c", one]), env: token && isWeb ? authorisation(token) : {} };
}

/** Name of where it is fetched from: git leaves nothing out of what it fetches from an address alone. */
const PLACE = "origin";

/**
 * Without the contents that are too large to be read: nobody can fill the machine with them. Git would fetch what was left out as soon
 * as it is asked about it, so it is made to forget that it left anything out.
 */
export function fetchSmall(store: Store, from: Remote, refs: readonly string[]): void {
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
export function fetchSound(store: Store, from: Remote, refs: readonly string[]): boolean {
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
