/** The rules of the main branch, and the merge itself, with GitHub's refusals. */
import { mergedTree } from "./comparison.ts";
import { git, treeAt, writeRef } from "./git.ts";
import { readCommit, type Signature, writeCommit } from "./object-files.ts";
import { HttpError, type PullIssue, type Repository } from "./state.ts";

/** Conclusions that satisfy a required check. */
const PASSING = ["success", "neutral", "skipped"];

/** Whether a branch can only be written through a pull request. */
export const isProtected = ({ requiredChecks, requiredApprovals }: Repository, branch: string): boolean =>
  branch === "main" && (requiredChecks.length > 0 || requiredApprovals > 0);

/** What the rules still ask of a pull request, in GitHub's words; empty when it may be merged. */
export function unmetRules(repository: Repository, issue: PullIssue): string[] {
  return isProtected(repository, issue.pull.base) ? [...unmetChecks(repository, issue), ...unmetReviews(repository, issue)] : [];
}

/** Of each name the newest run on the head counts, and only of the App that the rule names. */
function unmetChecks({ checks, requiredChecks }: Repository, { pull }: PullIssue): string[] {
  return requiredChecks.flatMap(({ name, app }) => {
    const runs = [...checks.values()].filter((run) => run.head === pull.head && run.name === name && (!app || run.app === app));
    const conclusion = runs.at(-1)?.conclusion;
    if (conclusion && PASSING.includes(conclusion)) return [];
    return [`Required status check "${name}" is ${conclusion ? "failing" : "expected"}.`];
  });
}

/** Of each person with write access the newest review counts; a mere comment is none. */
function unmetReviews({ requiredApprovals, writers }: Repository, { pull }: PullIssue): string[] {
  const newest = new Map(
    pull.reviews.filter(({ user, state }) => writers.has(user) && state !== "COMMENTED").map(({ user, state }) => [user, state]),
  );
  const states = [...newest.values()];
  if (requiredApprovals === 0) return [];
  if (states.includes("CHANGES_REQUESTED")) return ["Changes have been requested by a reviewer with write access."];
  const isApproved = states.filter((state) => state === "APPROVED").length >= requiredApprovals;
  return isApproved ? [] : [`At least ${requiredApprovals} approving review is required by reviewers with write access.`];
}

export interface MergeRequest {
  readonly sha?: string;
  readonly merge_method?: "merge" | "squash" | "rebase";
  readonly commit_title?: string;
  readonly commit_message?: string;
}

/** Merges on the base branch; the new commit. @throws HttpError 405 or 409, as GitHub refuses */
export function merge(repository: Repository, issue: PullIssue, request: MergeRequest, by: Signature): string {
  const { pull, number, title, state } = issue;
  const { merge_method: method = "merge" } = request;
  if (state !== "open") throw new HttpError(405, "Pull Request is not mergeable");
  if (pull.draft) throw new HttpError(405, "Pull Request is still a draft");
  if (request.sha && request.sha !== pull.head) throw new HttpError(409, "Head branch was modified. Review and try the merge again.");
  const unmet = unmetRules(repository, issue);
  if (unmet.length > 0) throw new HttpError(405, `Repository rule violations found\n\n${unmet.join("\n")}`);
  const base = pull.baseCommit;
  const tree = mergedTree(repository.folder, base, pull.head);
  if (!tree) throw new HttpError(405, "Pull Request is not mergeable");
  if (method === "rebase") return rebase(repository, issue, by);
  const from = `${pull.headRepository.split("/")[0]}/${pull.headBranch}`;
  const said =
    method === "squash"
      ? { title: `${title} (#${number})`, message: "", parents: [base] }
      : { title: `Merge pull request #${number} from ${from}`, message: title, parents: [base, pull.head] };
  const texts = [request.commit_title ?? said.title, request.commit_message ?? said.message];
  const message = texts.filter(Boolean).join("\n\n");
  const commit = writeCommit(repository.folder, { tree, parents: said.parents, message, author: by, committer: by });
  writeRef(repository.folder, `refs/heads/${pull.base}`, commit);
  return commit;
}

/**
 * What each commit of the pull request did done again on the base branch, one after the other; all of them are known as its own. One whose
 * change is there already is left out, as git leaves it out.
 */
function rebase({ folder }: Repository, { pull }: PullIssue, committer: Signature): string {
  const own = git(folder, ["rev-list", "--reverse", "--no-merges", pull.head, `^${pull.baseCommit}`])
    .toString("utf8")
    .trim()
    .split("\n");
  let onto = pull.baseCommit;
  for (const one of own) {
    const { message = "", author = committer, parents: [before] = [] } = readCommit(folder, one) ?? {};
    // Of two commits on its parent, git merges what each did to that.
    const beside = writeCommit(folder, { tree: treeAt(folder, onto) ?? "", parents: before ? [before] : [], message, author, committer });
    const tree = mergedTree(folder, beside, one);
    if (!tree) throw new HttpError(405, "Pull Request is not mergeable");
    if (tree === treeAt(folder, onto)) continue;
    onto = writeCommit(folder, { tree, parents: [onto], message, author, committer });
    pull.rebased.push(onto);
  }
  writeRef(folder, `refs/heads/${pull.base}`, onto);
  return onto;
}
