/**
 * Reads catalogue files as git objects: nothing is checked out, no link is followed, no filter or hook is run, and what
 * is too large is not read. What a pull request brings is only ever seen through here.
 */
import { execFileSync } from "node:child_process";
import type { RawFile } from "../records/parse.ts";
import { DATA_FOLDERS } from "../records/paths.ts";

/** Git asked about something that is not there, or failed; `status` is its exit code. */
export class GitError extends Error {
  override name = "GitError" as const;
  readonly status: number;
  readonly stdout: string;
  constructor(message: string, status: number, stdout: string) {
    super(message);
    this.status = status;
    this.stdout = stdout;
  }
}

/** No settings of the machine or the user, no prompt, no lazy fetch: the same answer everywhere. */
const ALONE = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
const MAX_OUTPUT = 1 << 30;
const TIMEOUT_MS = 60_000;
/** Larger files are named, not read: far above every limit of the checker. */
export const READ_LIMIT = 4 << 20;

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
    return execFileSync("git", args, {
      cwd: folder,
      env: { ...process.env, ...ALONE, ...env },
      maxBuffer: MAX_OUTPUT,
      timeout: TIMEOUT_MS,
      stdio: ["pipe", "pipe", "pipe"],
      ...(input === undefined ? {} : { input }),
    });
  } catch (error) {
    const { status, stdout, stderr } = error as { status?: number; stdout?: Buffer; stderr?: Buffer };
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

interface TreeChoice {
  readonly folders?: readonly string[];
  readonly only?: (path: string) => boolean;
}

interface TreeEntry {
  readonly mode: string;
  readonly object: string;
  readonly size: number;
  readonly path: string;
}

/**
 * The files below the data folders of the current folder at a commit or tree; a path of git is the path of the file.
 * @throws GitError when the tree is unknown
 */
export function readTree(folder: string, tree: string, { only = () => true, folders = DATA_FOLDERS }: TreeChoice = {}): RawFile[] {
  const entries = splitNul(git(folder, ["ls-tree", "-r", "-l", "-z", "--end-of-options", tree, "--", ...folders]))
    .map(parseTreeLine)
    .filter(({ path }) => only(path));
  const wanted = entries.filter(isRead);
  const contents = readObjects(git(folder, ["cat-file", "--batch"], { input: wanted.map(({ object }) => `${object}\n`).join("") }));
  const bytes = new Map(wanted.map(({ path }, index) => [path, contents[index] ?? EMPTY]));
  return entries.map((entry) => rawFile(entry, bytes.get(entry.path) ?? EMPTY));
}

const EMPTY = new Uint8Array();
const isRead = ({ mode, size }: TreeEntry): boolean => mode === "100644" && size <= READ_LIMIT;

/** A file of git: what is no plain file, or too large, is only named. */
export function rawFile({ mode, size, path }: Omit<TreeEntry, "object">, bytes: Uint8Array): RawFile {
  if (mode === "120000") return { path, bytes, symlink: true };
  if (mode !== "100644") return { path, bytes, mode };
  return size > READ_LIMIT ? { path, bytes, size } : { path, bytes };
}

/** "<mode> <type> <object> <size, padded; - for a submodule>\t<path>" */
function parseTreeLine(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", , object = "", size = ""] = line.slice(0, tab).split(/ +/);
  return { mode, object, size: Number(size) || 0, path: line.slice(tab + 1) };
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
