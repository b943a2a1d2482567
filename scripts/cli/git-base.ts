/** The data root as it stands at a commit of its own repository. */
import type { RawFile } from "../domain/parse.ts";
import { commitOf, GitError, readTree } from "../github/git-objects.ts";
import { UsageError } from "./options.ts";
import type { Call } from "./run.ts";
import { words } from "./words.ts";

/**
 * The files below `platforms/` and `criteria/` at a commit.
 * @throws UsageError when the reference is unknown or the root is in no repository
 */
export function readBase({ root, lang }: Call, ref: string): RawFile[] {
  try {
    return readTree(root, commitOf(root, ref));
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(words[lang].unknownRef(ref));
    throw error;
  }
}
