/** Commits that a branch holds beside its own line of commits: a merge the wrong way round makes the other line the first. */
import { gitText } from "./git-objects.ts";

/**
 * By which merge of its own line a branch came to hold each of some commits; none for those that it does not hold.
 * @param head of the branch
 */
export function landingsOf(folder: string, head: string, commits: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  if (commits.length === 0) return found;
  const wanted = new Set(commits);
  const lines = (...args: string[]) =>
    gitText(folder, ["rev-list", ...args])
      .split("\n")
      .filter(Boolean);
  for (const merge of lines("--first-parent", "--merges", "--reverse", head)) {
    for (const commit of lines(merge, `^${merge}^1`)) {
      if (commit !== merge && wanted.has(commit) && !found.has(commit)) found.set(commit, merge);
    }
    if (found.size === wanted.size) break;
  }
  return found;
}
