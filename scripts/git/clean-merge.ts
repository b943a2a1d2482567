/** Whether what stands on the main branch is what was judged: the merge of a pull request is made again and held against it. */
import { GitError } from "./git-error.ts";
import { gitText, resolveCommit, STOPPED } from "./git-objects.ts";
import { mergedTree } from "./pull-files.ts";
import { fetchRefs, type Remote, type Store } from "./store.ts";

/** What a merge brought to the main branch, in one folder of the data. */
interface MergeOfPull {
  readonly number: number;
  /** The commit that was judged. */
  readonly head: string;
  /** The last commit that the merge made on the main branch. */
  readonly merge: string;
  /** How many commits the pull request has: so many a rebase makes. */
  readonly commits: number;
  /** Of the data, without a slash at its end. */
  readonly folder: string;
}

/**
 * Whether a merge made of a folder what git makes of it: squashed, rebased or merged, nothing but the judged commit went in. A
 * commit made by hand and named after a pull request may hold anything.
 */
export function isCleanMerge(store: Store, from: Remote, { number, head, merge, commits, folder }: MergeOfPull): boolean {
  try {
    fetchRefs(store, from, [`refs/pull/${number}/head`]);
    const at = (tree: string) => gitText(store.folder, ["rev-parse", "--verify", "--quiet", `${tree}:${store.prefix}${folder}`]);
    const [merged, ...bases] = [at(merge), `${merge}^1`, ...(commits > 1 ? [`${merge}~${commits}`] : [])];
    return bases.some((base) => isSameTree(store, base, head, (tree) => at(tree) === merged));
  } catch (error) {
    if (error instanceof GitError && error.status !== STOPPED) return false;
    throw error;
  }
}

function isSameTree(store: Store, base: string, head: string, isSame: (tree: string) => boolean): boolean {
  try {
    const made = mergedTree(store, resolveCommit(store.folder, base), head);
    return made !== undefined && isSame(made.to);
  } catch (error) {
    if (error instanceof GitError && error.status !== STOPPED) return false;
    throw error;
  }
}
