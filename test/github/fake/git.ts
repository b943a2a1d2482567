/** The git side of the stand-in: real bare repositories, so that merges, heads and conflicts are what git makes them. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly date?: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array | undefined;
  /** When commits are made, and by whom. */
  readonly date?: string | undefined;
  readonly author?: Person | undefined;
  readonly committer?: Person | undefined;
  /** File of the index, for what a bare repository has none for. */
  readonly index?: string | undefined;
}

const SOMEBODY: Person = { name: "Người thử", email: "thu@example.org" };
const DAY = "2026-11-24T00:00:00Z";

function environment({ date = DAY, author = SOMEBODY, committer = author, index }: RunOptions): NodeJS.ProcessEnv {
  const who = (role: string, person: Person) => ({
    [`GIT_${role}_NAME`]: person.name,
    [`GIT_${role}_EMAIL`]: person.email,
    [`GIT_${role}_DATE`]: person.date ?? date,
  });
  const quiet = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  return {
    ...process.env,
    ...quiet,
    ...who("AUTHOR", author),
    ...who("COMMITTER", committer),
    ...(index ? { GIT_INDEX_FILE: index } : {}),
  };
}

/** What git prints. @throws when git says no */
export function git(folder: string, args: readonly string[], options: RunOptions = {}): Buffer {
  return execFileSync("git", args, {
    cwd: folder,
    env: environment(options),
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "pipe"],
    ...(options.input === undefined ? {} : { input: options.input }),
  });
}

export const gitText = (folder: string, ...args: string[]): string => git(folder, args).toString("utf8").trim();

/** The answer, or undefined where git says no. */
export function tryGit(folder: string, ...args: string[]): string | undefined {
  try {
    return gitText(folder, ...args);
  } catch {
    return undefined;
  }
}

/** The object that a name stands for, such as "refs/heads/main" or "<commit>:<path>". */
export const resolve = (folder: string, name: string): string | undefined =>
  tryGit(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", name);

/** The commit that a branch, a tag or an id stands for. */
export const commitAt = (folder: string, name: string): string | undefined => resolve(folder, `${name}^{commit}`);

/** Read from its file: it is asked for at every request, and a process each time is most of what the tests take. */
export function branchTip(folder: string, branch: string): string | undefined {
  const ref = join(folder, "refs/heads", branch);
  const isOdd = /(?:^|\/)\.|\0/.test(branch);
  return !isOdd && statSync(ref, { throwIfNoEntry: false })?.isFile() ? readFileSync(ref, "utf8").trim() : undefined;
}

/** Whether an id stands for an object of this kind. */
export const isObject = (folder: string, id: string, type: "blob" | "tree" | "commit"): boolean =>
  /^[0-9a-f]{40}$/.test(id) && tryGit(folder, "cat-file", "-t", id) === type;

/** A loose object, as git writes them. */
export function writeBlob(folder: string, content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  const object = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  const id = createHash("sha1").update(object).digest("hex");
  const file = join(folder, "objects", id.slice(0, 2), id.slice(2));
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, deflateSync(object));
  return id;
}

/** Lists that git ends with NUL. */
export const split = (output: Buffer): string[] => output.toString("utf8").split("\0").filter(Boolean);

export function initBare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  gitText(folder, "init", "--quiet", "--bare", "--initial-branch=main");
}

/** One line of a tree; no object takes the path away. */
export interface TreeLine {
  readonly path: string;
  readonly mode: string;
  readonly object: string | null;
}

let indexes = 0;

/** A tree that differs from another in these lines. @throws when git refuses a path or a mode */
export function writeTree(folder: string, base: string | undefined, lines: readonly TreeLine[]): string {
  const index = join(folder, `index-${++indexes}`);
  const run = (args: readonly string[], input?: string) => git(folder, args, { index, input }).toString("utf8").trim();
  try {
    run(["read-tree", base ?? "--empty"]);
    const input = lines.map(({ path, mode, object }) => (object ? `${mode} ${object}\t${path}\0` : `0 ${"0".repeat(40)}\t${path}\0`));
    run(["update-index", "-z", "--index-info"], input.join(""));
    return run(["write-tree"]);
  } finally {
    rmSync(index, { force: true });
  }
}

export interface NewCommit extends Omit<RunOptions, "input" | "index"> {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

export function writeCommit(folder: string, { tree, parents, message, ...options }: NewCommit): string {
  const args = ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])];
  return git(folder, args, { ...options, input: message })
    .toString("utf8")
    .trim();
}

/** One entry of a commit: text or bytes, a link or a mode, or null to take the file away. */
export type Change = string | Uint8Array | null | { readonly mode: string; readonly content: string };

export interface Push {
  readonly branch: string;
  /** Branch that the commit follows, where it is not this one. */
  readonly from?: string | undefined;
  readonly message: string;
  readonly date?: string | undefined;
}

/** Commits changes on a branch, which is made when it is not there; the new commit. */
export function commitChanges(folder: string, changes: Readonly<Record<string, Change>>, { branch, from = branch, message, date }: Push) {
  const parent = branchTip(folder, from);
  const blobs = new Map<string | Uint8Array, string>();
  const blob = (content: string | Uint8Array): string => {
    const object = blobs.get(content) ?? writeBlob(folder, content);
    blobs.set(content, object);
    return object;
  };
  const lines = Object.entries(changes).map(([path, change]): TreeLine => {
    if (change === null) return { path, mode: "0", object: null };
    if (typeof change === "string" || change instanceof Uint8Array) return { path, mode: "100644", object: blob(change) };
    return { path, mode: change.mode, object: change.mode === "160000" ? change.content : blob(change.content) };
  });
  const tree = writeTree(folder, parent, lines);
  const commit = writeCommit(folder, { tree, parents: parent ? [parent] : [], message, date });
  gitText(folder, "update-ref", `refs/heads/${branch}`, commit);
  return commit;
}
