/** The data root as it stands at a commit of its own repository, and what has changed since. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { platformFolder } from "../records/folders.ts";
import type { RawFile } from "../records/parse.ts";
import { DATA_FOLDERS, pathOf, platformIdAt } from "../records/paths.ts";
import { git, readTree, resolveCommit, splitNul } from "./git-objects.ts";

/** More changed platforms than this are quicker read with all others. */
const FEW = 200;

/**
 * The data files at a commit, or only those of some folders.
 * @throws GitError when the reference is unknown or the root is in no repository
 */
export const readBase = (root: string, ref: string, folders?: readonly string[]): RawFile[] =>
  readTree(root, resolveCommit(root, ref), folders);

/**
 * Folders of the few platforms whose files differ from a commit; undefined when more must be looked at: a register or a
 * criteria set speaks to every platform, and what refers to a platform that is gone may be anywhere.
 * @throws GitError when the reference is unknown or the root is in no repository
 */
export function changedPlatforms(root: string, ref: string): string[] | undefined {
  const list = (args: readonly string[]) => splitNul(git(root, [...args, "--", ...DATA_FOLDERS]));
  const paths = [
    ...list(["diff", "--name-only", "-z", "--no-renames", "--relative", resolveCommit(root, ref)]),
    ...list(["ls-files", "--others", "--exclude-standard", "-z"]),
  ];
  const ids = new Set(paths.map((path) => platformIdAt(path)[0]));
  const isWhole = [...ids].some((id) => id === undefined || !existsSync(join(root, pathOf("platform", { id }))));
  return isWhole || ids.size > FEW ? undefined : [...ids].flatMap((id) => (id === undefined ? [] : platformFolder(id)));
}
