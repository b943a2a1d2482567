/**
 * Where a folder of data is in its repository. Below the top only when it has a package.json of its own: what else lies in
 * another's repository, such as a fixture, has no part in that.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { GitError } from "./git-error.ts";
import { gitText } from "./git-objects.ts";

export interface RepositoryPlace {
  /** Top folder of the repository; the folder itself where it is in none. */
  readonly top: string;
  /** The folder from there, with a slash at its end; empty at the top. */
  readonly prefix: string;
}

/** The branch that a folder is on; undefined where it is in no repository, or on none. */
export function branchAt(folder: string): string | undefined {
  try {
    return gitText(folder, ["symbolic-ref", "--quiet", "--short", "HEAD"]) || undefined;
  } catch (error) {
    if (error instanceof GitError || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

export function repositoryPlace(folder: string): RepositoryPlace {
  try {
    if (!existsSync(join(folder, "package.json"))) return { top: folder, prefix: "" };
    const prefix = gitText(folder, ["rev-parse", "--show-prefix"]);
    const up = prefix
      .split("/")
      .slice(1)
      .map(() => "..");
    return { top: join(folder, ...up), prefix };
  } catch (error) {
    if (error instanceof GitError || (error as NodeJS.ErrnoException).code === "ENOENT") return { top: folder, prefix: "" };
    throw error;
  }
}
