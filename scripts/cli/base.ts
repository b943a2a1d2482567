/** The commit that `--base` names, asked of git for a command. */
import { GitError } from "../git/git-error.ts";
import { resolveCommit } from "../git/git-objects.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

/**
 * What git says of the data root and the commit that a reference stands for.
 * @throws UsageError when the reference is unknown or the root is in no repository
 */
export function atBase<T>({ root, lang }: Call, ref: string, read: (root: string, commit: string) => T): T {
  try {
    return read(root, resolveCommit(root, ref));
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(cliWords[lang].unknownRef(ref));
    throw error;
  }
}
