/** The git side of the stand-in: real bare repositories, so that merges, heads and conflicts are what git makes them. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const IDENTITY = { name: "Người thử", email: "thu@example.org" };

function environment(date: string): Record<string, string | undefined> {
  const who = (role: string) => ({
    [`GIT_${role}_NAME`]: IDENTITY.name,
    [`GIT_${role}_EMAIL`]: IDENTITY.email,
    [`GIT_${role}_DATE`]: date,
  });
  return { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", ...who("AUTHOR"), ...who("COMMITTER") };
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly date?: string;
  readonly index?: string;
}

export function git(folder: string, args: readonly string[], { input, date = "2026-11-24T00:00:00Z", index }: RunOptions = {}): Buffer {
  const env = { ...environment(date), ...(index ? { GIT_INDEX_FILE: index } : {}) };
  return execFileSync("git", args, {
    cwd: folder,
    env,
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "pipe"],
    ...(input === undefined ? {} : { input }),
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

export function initBare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  gitText(folder, "init", "--quiet", "--bare", "--initial-branch=main");
}

/** One entry of a commit: text or bytes, a link or a mode, or null to take the file away. */
export type Change = string | Uint8Array | null | { readonly mode: string; readonly content: string };

/** Commits changes on a branch, which is made when it is not there; the new commit. */
export function commitChanges(
  folder: string,
  branch: string,
  changes: Readonly<Record<string, Change>>,
  message: string,
  from = branch,
): string {
  const index = join(folder, `index-${branch.replaceAll("/", "-")}`);
  const run = (args: readonly string[], input?: string | Uint8Array) =>
    git(folder, args, { index, ...(input === undefined ? {} : { input }) })
      .toString("utf8")
      .trim();
  const parent = tryGit(folder, "rev-parse", "--verify", "--quiet", `refs/heads/${from}`);
  run(parent ? ["read-tree", parent] : ["read-tree", "--empty"]);
  const objects = new Map<string | Uint8Array, string>();
  const lines = Object.entries(changes).map(([path, change]) => {
    if (change === null) return `0 ${"0".repeat(40)}\t${path}\0`;
    const isPlain = typeof change === "string" || change instanceof Uint8Array;
    const [mode, content] = isPlain ? ["100644", change] : [change.mode, change.content];
    const object = mode === "160000" ? String(content) : (objects.get(content) ?? run(["hash-object", "-w", "--stdin"], content));
    objects.set(content, object);
    return `${mode} ${object}\t${path}\0`;
  });
  run(["update-index", "-z", "--index-info"], lines.join(""));
  const commit = run(["commit-tree", run(["write-tree"]), ...(parent ? ["-p", parent] : []), "-m", message]);
  gitText(folder, "update-ref", `refs/heads/${branch}`, commit);
  return commit;
}
