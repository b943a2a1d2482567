/** What lies between two commits, as git sees it: the files that differ with their patches, and whether they merge. */
import { git, isAncestor, split, tryGit } from "./git.ts";
import { log, readCommit, type Signature, writeCommit } from "./object-files.ts";

export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: "added" | "modified" | "removed" | "renamed" | "changed";
  /** Git's name of the content, of the old one when it is removed. */
  readonly object: string;
  readonly additions: number;
  readonly deletions: number;
  /** Its hunks; none for what is binary or unchanged. */
  readonly patch?: string;
}

const STATUS: Readonly<Record<string, ChangedFile["status"]>> = {
  A: "added",
  M: "modified",
  D: "removed",
  R: "renamed",
  T: "changed",
};
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** Where a head left its base. */
export const mergeBase = (folder: string, base: string, head: string): string | undefined =>
  isAncestor(folder, base, head) ? base : tryGit(folder, "merge-base", base, head);

/** @param from an earlier commit; the empty tree for the first one */
export function changedFiles(folder: string, from: string | undefined, to: string): ChangedFile[] {
  const diff = (...args: string[]) => git(folder, ["diff", "-M", ...args, from ?? EMPTY_TREE, to]);
  const counts = readCounts(split(diff("--numstat", "-z")));
  const patches = `\n${diff("--patch", "--no-color").toString("utf8")}`.split("\ndiff --git ").slice(1);
  const fields = split(diff("--raw", "-z", "--no-abbrev"));
  const files: ChangedFile[] = [];
  for (let at = 0; at < fields.length; ) {
    const [, , before = "", after = "", letter = ""] = (fields[at++] ?? "").split(" ");
    const previousPath = letter.startsWith("R") ? fields[at++] : undefined;
    const path = fields[at++] ?? "";
    // A file that becomes a link, or the other way round, is two patches: one away, one new.
    const patch = patches
      .splice(0, letter === "T" ? 2 : 1)
      .flatMap(hunksOf)
      .join("\n");
    files.push({
      path,
      ...(previousPath === undefined ? {} : { previousPath }),
      status: STATUS[letter.charAt(0)] ?? "changed",
      object: letter === "D" ? before : after,
      ...(counts.get(path) ?? { additions: 0, deletions: 0 }),
      ...(patch ? { patch } : {}),
    });
  }
  return files;
}

/** "<added>\t<deleted>\t<path>", or for a renamed file an empty path and then two fields; "-" where it is binary. */
function readCounts(fields: readonly string[]): Map<string, { additions: number; deletions: number }> {
  const counts = new Map<string, { additions: number; deletions: number }>();
  for (let at = 0; at < fields.length; at++) {
    const [, added, deleted, name = ""] = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(fields[at] ?? "") ?? [];
    if (!name) at += 2;
    counts.set(name || (fields[at] ?? ""), { additions: Number(added) || 0, deletions: Number(deleted) || 0 });
  }
  return counts;
}

function hunksOf(patch: string): string[] {
  const start = patch.indexOf("\n@@ ");
  return start < 0 ? [] : [patch.slice(start + 1).trimEnd()];
}

/** The tree of merging two commits; undefined when they conflict. */
export const mergedTree = (folder: string, base: string, head: string): string | undefined =>
  isAncestor(folder, base, head)
    ? readCommit(folder, head)?.tree
    : tryGit(folder, "merge-tree", "--write-tree", base, head)?.split("\n")[0];

export interface Comparison {
  /** Commit that GitHub makes to see whether the two merge; null when they do not. */
  readonly testMerge: string | null;
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}

const known = new Map<string, Comparison>();
const GITHUB: Signature = { name: "GitHub", email: "noreply@github.com", date: "2026-11-24T00:00:00Z" };

/** Compares a head with its base; asked again for the same two commits, it remembers. */
export function compare(folder: string, base: string, head: string): Comparison {
  const key = `${folder} ${base} ${head}`;
  const comparison = known.get(key) ?? compareAnew(folder, base, head);
  known.set(key, comparison);
  return comparison;
}

function compareAnew(folder: string, base: string, head: string): Comparison {
  const tree = mergedTree(folder, base, head);
  const counts = [...readCounts(split(git(folder, ["diff", "-M", "--numstat", "-z", `${base}...${head}`]))).values()];
  const message = `Merge ${head} into ${base}`;
  const before = new Set(log(folder, base));
  return {
    testMerge: tree ? writeCommit(folder, { tree, parents: [base, head], message, author: GITHUB, committer: GITHUB }) : null,
    commits: [...log(folder, head)].filter((id) => !before.has(id)).length,
    additions: counts.reduce((sum, { additions }) => sum + additions, 0),
    deletions: counts.reduce((sum, { deletions }) => sum + deletions, 0),
    changedFiles: counts.length,
  };
}
