/**
 * Reads catalogue files as git objects: nothing is checked out, no link is followed, no filter or hook is run, and what
 * is too large is not read. What a pull request brings is only ever seen through here.
 */
import { execFileSync } from "node:child_process";
import { isOwnTest, OWN_TESTS_FOLDER } from "../records/folders.ts";
import { REGISTER_LIMIT } from "../records/front-matter.ts";
import type { RawFile } from "../records/parse.ts";
import { DATA_FOLDERS } from "../records/paths.ts";
import { GitError } from "./git-error.ts";

/** What git is asked for where it takes patterns. */
export const DATA_PATHS: readonly string[] = [...DATA_FOLDERS, `:(exclude)${OWN_TESTS_FOLDER}`];

/**
 * No settings of the machine or the user, no prompt, no lazy fetch, and nothing that shows other commits than those that are there: the same
 * answer everywhere.
 */
const ALONE = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
};
/** Of what the environment says to git, how it reaches a server; not which repository it is in, or how it shows things. */
const TRANSPORT = /^GIT_(?:SSH|SSL_|PROXY_|HTTP_|CURL_|TRACE|ASKPASS$|EXEC_PATH$|ALLOW_PROTOCOL$|CONFIG_(?:COUNT|KEY_|VALUE_))/;
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || TRANSPORT.test(name)));
/** What a repository's own settings could have otherwise: which commits there are, and what is listed of each, in which order. */
const SETTINGS = [
  "core.commitGraph=false",
  "core.fsmonitor=false",
  "core.useReplaceRefs=false",
  "color.ui=false",
  "diff.orderFile=/dev/null",
  "diff.renames=true",
  "diff.ignoreSubmodules=none",
  "log.diffMerges=separate",
  "log.follow=false",
  "log.showRoot=true",
  "log.showSignature=false",
].flatMap((one) => ["-c", one]);
const MAX_OUTPUT = 1 << 30;
const TIMEOUT_MS = 60_000;
/** Larger files are named, not read: no limit of the checker is above it. */
export const READ_LIMIT = REGISTER_LIMIT;

/** In place of an exit code: git had more to say, or longer to do, than it may. */
export const STOPPED = -1;

interface GitInput {
  /** Given on standard input. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * What git prints when run in a folder; its arguments are never read by a shell.
 * @throws GitError when git says no
 */
export function git(folder: string, args: readonly string[], { input, env }: GitInput = {}): Buffer {
  try {
    return execFileSync("git", [...SETTINGS, ...args], {
      cwd: folder,
      env: { ...environment(), ...ALONE, ...env },
      maxBuffer: MAX_OUTPUT,
      timeout: TIMEOUT_MS,
      stdio: ["pipe", "pipe", "pipe"],
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    const { status, stdout, stderr, code } = error as { status?: number; stdout?: Buffer; stderr?: Buffer; code?: string };
    if (code === "ENOBUFS" || code === "ETIMEDOUT") throw new GitError(`git ${args[0]}: ${code}`, STOPPED, "");
    if (typeof status !== "number") throw error;
    throw new GitError(`git ${args[0]}: ${String(stderr ?? "").trim()}`, status, String(stdout ?? ""));
  }
}

/** The same as one trimmed text. */
export const gitText = (folder: string, args: readonly string[], input?: GitInput): string =>
  git(folder, args, input).toString("utf8").trim();

/** The full name of a commit. @throws GitError when there is no such commit */
export const resolveCommit = (folder: string, ref: string): string =>
  gitText(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);

/** A file as git lists it, before it is read. */
export interface TreeEntry {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
  /** In bytes, where the list says it. */
  readonly size?: number;
}

/** The files below the data folders at a commit or tree, without their sizes. @throws GitError when the tree is unknown */
export const listUnsized = (folder: string, tree: string): TreeEntry[] => lsTree(folder, tree, DATA_FOLDERS);

/** @param more options, such as for their sizes: where large files were left out of a fetch, git knows none of theirs */
const lsTree = (folder: string, tree: string, folders: readonly string[], ...more: readonly string[]): TreeEntry[] =>
  splitNul(git(folder, ["ls-tree", "-r", ...more, "-z", "--end-of-options", tree, "--", ...folders]))
    .map(parseTreeLine)
    .filter(({ path }) => !isOwnTest(path));

/** "<mode> <type> <object> <size where asked for, padded; - for a submodule>\t<path>" */
function parseTreeLine(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", , object = "", size = ""] = line.slice(0, tab).split(/ +/);
  return { mode, object, path: line.slice(tab + 1), ...(size === "" ? {} : { size: Number(size) || 0 }) };
}

/** A file of a difference, as it has become; `from` is the path that it had. */
export interface ChangedFile extends TreeEntry {
  readonly from?: string;
}

/** One change in git's raw form: ":100644 100644 <old> <new> R090", its path, and for a move the path it has now. */
export function parseRawChange(line: string, nextPath: () => string): ChangedFile | undefined {
  const [, mode, object, status] = /^:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/.exec(line) ?? [];
  if (!mode || !object) return undefined;
  const path = nextPath();
  return status === "R" ? { mode, object, from: path, path: nextPath() } : { mode, object, path };
}

/** Whether a change took the file away. */
export const isGone = ({ object }: TreeEntry): boolean => /^0+$/.test(object);

/** The files below the data folders at a commit or tree; a path of git is the path of the file. @throws GitError */
export function readTree(folder: string, tree: string, folders: readonly string[] = DATA_FOLDERS): RawFile[] {
  const listed = lsTree(folder, tree, folders, "-l");
  const blobs = readBlobs(folder, listed);
  return listed.map((one) => rawFile(one, blobs));
}

/** The contents of a file. */
export interface Blob {
  readonly size: number;
  /** Absent when it is too large to be read. */
  readonly bytes: Uint8Array | undefined;
}

const isPlain = (one: TreeEntry): boolean => one.mode === "100644" && !isGone(one);

/** Of a file that was left out of a fetch for being larger than is ever read. */
export const NOT_FETCHED = Number.POSITIVE_INFINITY;

/**
 * Plain files with their sizes, where the list did not say them.
 * @param absent size of an object that is not in this clone
 * @throws GitError when one is not, and no size is named for that
 */
export function sized<T extends TreeEntry>(folder: string, listed: readonly T[], absent?: typeof NOT_FETCHED): T[] {
  const unknown = [...new Set(listed.flatMap((one) => (isPlain(one) && one.size === undefined ? one.object : [])))];
  const lines = unknown.length > 0 ? gitText(folder, ["cat-file", "--batch-check"], asked(unknown)).split("\n") : [];
  const sizeIn = (line = "") => (line.endsWith(" missing") && absent !== undefined ? absent : Number(line.split(" ")[2]));
  const sizes = new Map(unknown.map((object, index) => [object, sizeIn(lines[index])]));
  if ([...sizes.values()].some(Number.isNaN)) throw new GitError("git cat-file: objects are missing in this clone", 128, "");
  return listed.map((one) => ({ ...one, size: one.size ?? sizes.get(one.object) ?? 0 }));
}

const asked = (objects: readonly string[]): GitInput => ({ input: objects.map((object) => `${object}\n`).join("") });

/** How many bytes reading files would take: each object once, and none of those that are too large. */
export const bytesOf = (listed: readonly TreeEntry[]): number =>
  [...new Map(listed.filter(isPlain).map(({ object, size = 0 }) => [object, size <= READ_LIMIT ? size : 0])).values()].reduce(
    (sum, size) => sum + size,
    0,
  );

/**
 * The contents of plain files, by object; those too large are named only.
 * @param absent size of an object that is not in this clone
 * @throws GitError when one is not, and no size is named for that
 */
export function readBlobs(folder: string, listed: readonly TreeEntry[], absent?: typeof NOT_FETCHED): ReadonlyMap<string, Blob> {
  const sizes = new Map(sized(folder, listed.filter(isPlain), absent).map(({ object, size = 0 }) => [object, size]));
  const small = [...sizes].flatMap(([object, size]) => (size <= READ_LIMIT ? object : []));
  const contents = small.length > 0 ? readObjects(git(folder, ["cat-file", "--batch"], asked(small))) : [];
  const bytes = new Map(small.map((object, index) => [object, contents[index]]));
  return new Map([...sizes].map(([object, size]) => [object, { size, bytes: bytes.get(object) }]));
}

const EMPTY = new Uint8Array();

export function rawFile({ mode, object, path }: TreeEntry, blobs: ReadonlyMap<string, Blob>): RawFile {
  if (mode === "120000") return { path, bytes: EMPTY, symlink: true };
  if (mode !== "100644") return { path, bytes: EMPTY, mode };
  const { bytes, size = 0 } = blobs.get(object) ?? {};
  return bytes ? { path, bytes } : { path, bytes: EMPTY, size };
}

/** Lists that git ends with NUL: the only form in which a file name can not pretend to be two. */
export const splitNul = (output: Buffer): string[] => output.toString("utf8").split("\0").filter(Boolean);

/** The answers of `cat-file --batch`: "<object> <type> <size>\n<bytes>\n", one after the other. */
export function readObjects(output: Buffer): Uint8Array[] {
  const objects: Uint8Array[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const size = Number(output.toString("latin1", at, end).split(" ")[2]);
    objects.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return objects;
}
