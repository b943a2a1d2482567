/** Reads the data root as it stands at a commit, as git objects: nothing is checked out and no link is followed. */
import { execFileSync } from "node:child_process";
import type { RawFile } from "../domain/parse.ts";
import { UsageError } from "./options.ts";
import type { Call } from "./run.ts";
import { words } from "./words.ts";

const MODE_FILE = "100644";
const MAX_BYTES = 1 << 30;

/**
 * The files below `platforms/` and `criteria/` at a commit.
 * @throws UsageError when the reference is unknown or the root is in no repository
 */
export function readBase({ root, lang }: Call, ref: string): RawFile[] {
  const git = (args: readonly string[], input?: string) =>
    execFileSync("git", args, {
      cwd: root,
      maxBuffer: MAX_BYTES,
      stdio: ["pipe", "pipe", "ignore"],
      ...(input === undefined ? {} : { input }),
    });
  try {
    const commit = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`])
      .toString("utf8")
      .trim();
    const listed = git(["ls-tree", "-r", "-z", commit, "--", "platforms", "criteria"])
      .toString("utf8")
      .split("\0")
      .filter(Boolean)
      .map(readLine);
    const contents = readObjects(git(["cat-file", "--batch"], listed.map(({ object }) => `${object}\n`).join("")));
    return listed.map(({ mode, path }, index) =>
      mode === MODE_FILE ? { path, bytes: contents[index] ?? new Uint8Array() } : { path, bytes: new Uint8Array(), symlink: true },
    );
  } catch (error) {
    if ((error as { status?: number }).status === undefined) throw error;
    throw new UsageError(words[lang].unknownRef(ref));
  }
}

/** "100644 blob <object>\t<path>" */
function readLine(line: string): { mode: string; object: string; path: string } {
  const [head = "", path = ""] = [line.slice(0, line.indexOf("\t")), line.slice(line.indexOf("\t") + 1)];
  const [mode = "", , object = ""] = head.split(" ");
  return { mode, object, path };
}

/** The answers of `cat-file --batch`: "<object> <type> <size>\n<bytes>\n", one after the other. */
function readObjects(output: Buffer): Uint8Array[] {
  const objects: Uint8Array[] = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const size = Number(output.toString("latin1", at, end).split(" ")[2]);
    objects.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return objects;
}
