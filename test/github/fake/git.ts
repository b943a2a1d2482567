/** The git side of the stand-in: real bare repositories, so that merges, heads and conflicts are what git makes them. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changeTree, entryAt, log, type Person, readCommit, readObject, type TreeLine, writeCommit, writeObject } from "./object-files.ts";

const QUIET = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

/** What git prints. @throws when git says no */
export const git = (folder: string, args: readonly string[]): Buffer =>
  execFileSync("git", args, { cwd: folder, env: { ...process.env, ...QUIET }, maxBuffer: 1 << 28, stdio: ["pipe", "pipe", "pipe"] });

/** The answer, or undefined where git says no. */
export function tryGit(folder: string, ...args: string[]): string | undefined {
  try {
    return git(folder, args).toString("utf8").trim();
  } catch {
    return undefined;
  }
}

/** Lists that git ends with NUL. */
export const split = (output: Buffer): string[] => output.toString("utf8").split("\0").filter(Boolean);

/**
 * Makes a bare repository, as `git init` lays it out.
 * @param shared folder of the repository whose objects are its own as well, as GitHub keeps a fork's
 */
export function initBare(folder: string, shared?: string): void {
  mkdirSync(join(folder, "refs/heads"), { recursive: true });
  writeFileSync(join(folder, "HEAD"), "ref: refs/heads/main\n");
  writeFileSync(
    join(folder, "config"),
    "[core]\n\trepositoryformatversion = 0\n\tbare = true\n[gc]\n\tauto = 0\n[uploadpack]\n\tallowFilter = true\n",
  );
  if (shared) symlinkSync(join(shared, "objects"), join(folder, "objects"), "junction");
  else mkdirSync(join(folder, "objects"));
}

/** The commit of a reference such as "refs/heads/main"; undefined where there is none. */
export function readRef(folder: string, ref: string): string | undefined {
  const file = join(folder, ref);
  const isOdd = !ref.startsWith("refs/") || /(?:^|\/)\.|\0/.test(ref);
  return !isOdd && statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, "utf8").trim() : undefined;
}

/** @throws where a reference stands in place of its folder, or the other way round */
export function writeRef(folder: string, ref: string, commit: string): void {
  mkdirSync(dirname(join(folder, ref)), { recursive: true });
  writeFileSync(join(folder, ref), `${commit}\n`);
}

/** Its folders go with it when nothing else is in them, for a reference of their name may come. */
export function deleteRef(folder: string, ref: string): void {
  rmSync(join(folder, ref));
  try {
    for (let at = dirname(ref); at.split("/").length > 2; at = dirname(at)) rmdirSync(join(folder, at));
  } catch {}
}

export const branchTip = (folder: string, branch: string): string | undefined => readRef(folder, `refs/heads/${branch}`);

/** The commit that a branch, a tag or an id stands for. */
export function commitAt(folder: string, name: string): string | undefined {
  const refs = ["refs/", "refs/tags/", "refs/heads/"].map((before) => readRef(folder, before + name));
  const found = [name, readRef(folder, name), ...refs, name === "HEAD" ? branchTip(folder, "main") : undefined].find(
    (id) => id !== undefined && readCommit(folder, id),
  );
  return found ?? (/^[0-9a-f]{4,39}$/.test(name) ? tryGit(folder, "rev-parse", "--verify", "--quiet", `${name}^{commit}`) : undefined);
}

/** The tree that a commit has, or that an id or a name stands for. */
export function treeAt(folder: string, name: string): string | undefined {
  if (readObject(folder, name)?.kind === "tree") return name;
  const commit = commitAt(folder, name);
  return commit && readCommit(folder, commit)?.tree;
}

/** The object at a path of a commit or a tree. */
export function objectAt(folder: string, name: string, path: string): string | undefined {
  const tree = treeAt(folder, name);
  return tree && entryAt(folder, tree, path)?.object;
}

export function isAncestor(folder: string, before: string, commit: string): boolean {
  for (const id of log(folder, commit)) if (id === before) return true;
  return false;
}

/** One entry of a commit: text or bytes, a link or a mode, or null to take the file away. */
export type Change = string | Uint8Array | null | { readonly mode: string; readonly content: string };

export interface Push {
  readonly branch: string;
  /** Branch that the commit follows, where it is not this one. */
  readonly from?: string | undefined;
  readonly message: string;
  /** Who made it; somebody unknown where nobody is named. */
  readonly person?: Person | undefined;
  readonly date: string;
}

const SOMEBODY = { name: "Người thử", email: "thu@example.org" };

/** Commits changes on a branch, which is made when it is not there; the new commit. */
export function commitChanges(
  folder: string,
  changes: Readonly<Record<string, Change>>,
  { branch, from = branch, message, person = SOMEBODY, date }: Push,
) {
  const parent = branchTip(folder, from);
  const lines = Object.entries(changes).map(([path, change]): TreeLine => {
    if (change === null) return { path, mode: "0", object: null };
    if (typeof change === "string" || change instanceof Uint8Array)
      return { path, mode: "100644", object: writeObject(folder, "blob", change) };
    return { path, mode: change.mode, object: change.mode === "160000" ? change.content : writeObject(folder, "blob", change.content) };
  });
  const tree = changeTree(folder, parent && readCommit(folder, parent)?.tree, lines);
  const author = { ...person, date };
  const commit = writeCommit(folder, { tree, parents: parent ? [parent] : [], author, committer: author, message });
  writeRef(folder, `refs/heads/${branch}`, commit);
  return commit;
}
