/** The branch that the ledger of council decisions is kept on, read as git objects with nothing checked out. */
import { DECISIONS_FOLDER } from "../records/folders.ts";
import type { RawFile } from "../records/parse.ts";
import { GitError, readTree, resolveCommit } from "./git-objects.ts";
import { placeOf } from "./place.ts";

export const LEDGER_BRANCH = "decisions";
/** Where the branch may be: as fetched, or as made here. */
const REFS = [`refs/remotes/origin/${LEDGER_BRANCH}`, `refs/heads/${LEDGER_BRANCH}`];

/** The files of the ledger in the repository of a folder; empty where there is no repository or no such branch. */
export function readLedgerBranch(root: string): RawFile[] {
  // At the top of its branch, wherever the data is.
  const { top } = placeOf(root);
  const commit = REFS.map((ref) => tryCommit(top, ref)).find((found) => found !== undefined);
  return commit === undefined ? [] : readTree(top, commit, [DECISIONS_FOLDER]);
}

function tryCommit(root: string, ref: string): string | undefined {
  try {
    return resolveCommit(root, ref);
  } catch (error) {
    if (error instanceof GitError || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
