/**
 * Reads the ledger of council decisions: from a folder `decisions/` beside the data, as the demonstration has it, else
 * from the branch it is kept on, as git objects with nothing checked out.
 */
import { createHash } from "node:crypto";
import type { Decided } from "../catalogue/catalogue.ts";
import { parseDecisions } from "../catalogue/decisions.ts";
import { commitOf, GitError, readTree } from "../git/git-objects.ts";
import { DECISIONS_FOLDER } from "../records/folders.ts";
import { readLedgerFiles, readRoot } from "../records/load.ts";
import type { RawFile } from "../records/parse.ts";

/** Where the branch may be: as fetched, or as made here. */
const REFS = ["refs/remotes/origin/decisions", "refs/heads/decisions"];

/** The ledger of a data root; undefined where there is none. */
export function readLedger(root: string): Decided | undefined {
  const beside = readLedgerFiles(root);
  const files = beside.length > 0 ? beside : readBranch(root);
  if (files.length === 0) return undefined;
  const ledger = parseDecisions(files);
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  return { ledger, digests: new Map(readRoot(root).map(({ path, bytes }) => [path, hash(bytes)])) };
}

function readBranch(root: string): RawFile[] {
  const commit = REFS.map((ref) => tryCommit(root, ref)).find((found) => found !== undefined);
  return commit === undefined ? [] : readTree(root, commit, { folders: [DECISIONS_FOLDER] });
}

function tryCommit(root: string, ref: string): string | undefined {
  try {
    return commitOf(root, ref);
  } catch (error) {
    if (error instanceof GitError || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
