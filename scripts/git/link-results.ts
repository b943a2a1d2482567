/** The branch that the results of asking addresses are kept on: one file, a commit for each day on which it changed; nothing is checked out. */
import { LINKS_FILE } from "../records/folders.ts";
import { GitError } from "./git-error.ts";
import { git, gitText, resolveCommit } from "./git-objects.ts";
import { repositoryPlace } from "./place.ts";

export const LINKS_BRANCH = "links";
const OWN_REF = `refs/heads/${LINKS_BRANCH}`;
const FETCHED_REF = `refs/remotes/origin/${LINKS_BRANCH}`;
/** Who writes it, wherever that is run. */
const WRITER = { name: "catalogue links", email: "links@catalogue.invalid" };

/** The results at a commit. */
export interface ResultsPlace {
  /** Top folder of the repository: the file is at the top of its branch, wherever the data is. */
  readonly top: string;
  readonly commit: string;
}

/** Where the results of a data root are; undefined where there is no repository or no such branch. @param ref another than the usual */
export function findResults(root: string, ref?: string): ResultsPlace | undefined {
  const { top } = repositoryPlace(root);
  const commit = unlessAbsent(() => (ref === undefined ? newestTip(top) : resolveCommit(top, ref)));
  return commit === undefined ? undefined : { top, commit };
}

/** What was kept there. @throws GitError when there is no such file */
export const readResultsAt = ({ top, commit }: ResultsPlace): string =>
  git(top, ["cat-file", "blob", `${commit}:${LINKS_FILE}`]).toString("utf8");

/** Commits at the branch as made here, and as fetched. */
function tips(top: string): { readonly own?: string | undefined; readonly fetched?: string | undefined } {
  const lines = gitText(top, ["for-each-ref", "--format=%(refname) %(objectname)", OWN_REF, FETCHED_REF]).split("\n");
  const [own, fetched] = [OWN_REF, FETCHED_REF].map((ref) => lines.find((line) => line.startsWith(`${ref} `))?.slice(ref.length + 1));
  return { own, fetched };
}

/** The branch as made here, unless what was fetched goes beyond it. */
function newestTip(top: string): string | undefined {
  const { own, fetched } = tips(top);
  if (own === undefined || fetched === undefined || own === fetched) return own ?? fetched;
  return gitText(top, ["merge-base", own, fetched]) === fetched ? own : fetched;
}

function unlessAbsent<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof GitError || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * One more commit on the branch here, which a workflow then pushes; false where it would hold what is there already.
 * @param root of the data
 * @param now moment of the commit
 * @throws GitError when git says no: there is no repository, or the branch has moved meanwhile
 */
export function commitResults(root: string, text: string, { message, now }: { readonly message: string; readonly now: Date }): boolean {
  const { top } = repositoryPlace(root);
  const before = newestTip(top);
  const blob = gitText(top, ["hash-object", "-w", "--stdin"], { input: text });
  const tree = gitText(top, ["mktree"], { input: `100644 blob ${blob}\t${LINKS_FILE}\n` });
  if (before !== undefined && gitText(top, ["rev-parse", `${before}^{tree}`]) === tree) return false;
  const when = now.toISOString();
  const env = {
    ...{ GIT_AUTHOR_NAME: WRITER.name, GIT_AUTHOR_EMAIL: WRITER.email, GIT_AUTHOR_DATE: when },
    ...{ GIT_COMMITTER_NAME: WRITER.name, GIT_COMMITTER_EMAIL: WRITER.email, GIT_COMMITTER_DATE: when },
  };
  const parents = before === undefined ? [] : ["-p", before];
  const commit = gitText(top, ["commit-tree", tree, ...parents, "-m", message], { env });
  git(top, ["update-ref", OWN_REF, commit, tips(top).own ?? "0".repeat(commit.length)]);
  return true;
}
