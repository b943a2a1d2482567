/** What has changed in a data root since a commit of its own repository. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { platformFolder } from "../records/folders.ts";
import { pathOf, platformIdAt } from "../records/paths.ts";
import { DATA_PATHS, git, splitNul } from "./git-objects.ts";

/**
 * Files of the data that differ from a commit, or are new.
 * @throws GitError when git says no
 */
export function changedFiles(root: string, commit: string): string[] {
  const list = (args: readonly string[]) => splitNul(git(root, [...args, "--", ...DATA_PATHS]));
  return [
    ...list(["diff", "--name-only", "-z", "--no-renames", "--relative", commit]),
    ...list(["ls-files", "--others", "--exclude-standard", "-z"]),
  ];
}

/** More changed platforms than this are quicker read with all others. */
const FEW = 200;

/**
 * Folders of the few platforms whose files differ from a commit; undefined when more must be looked at: a register or a
 * criteria set speaks to every platform, and what refers to a platform that is gone may be anywhere.
 * @throws GitError when git says no
 */
export function changedPlatforms(root: string, commit: string): string[] | undefined {
  const ids = new Set(changedFiles(root, commit).map((path) => platformIdAt(path)[0]));
  const isWhole = [...ids].some((id) => id === undefined || !existsSync(join(root, pathOf("platform", { id }))));
  return isWhole || ids.size > FEW ? undefined : [...ids].flatMap((id) => (id === undefined ? [] : platformFolder(id)));
}
