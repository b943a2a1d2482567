/** The repository itself, its commits, and the caller. */
import { changedFiles } from "../comparison.ts";
import { type Call, type Handler, type Handlers, isPull, now, page } from "../context.ts";
import { branchTip, commitAt, isAncestor } from "../git.ts";
import { userObject } from "../objects/people.ts";
import { fileObject, pullObject } from "../objects/pulls.ts";
import { commitObject, commitOf, repositoryObject } from "../objects/repositories.ts";
import { fullName, HttpError, type PullIssue } from "../state.ts";

/** The whole commit that a branch, a tag or an id names. */
const getCommit: Handler = (call) => {
  const { repository, parameters } = call;
  const sha = commitAt(repository.folder, parameters.ref ?? "");
  if (!sha) throw new HttpError(422, `No commit found for SHA: ${parameters.ref}`);
  const files = changedFiles(repository.folder, commitOf(repository, sha).parents[0], sha);
  const sum = (of: "additions" | "deletions") => files.reduce((total, file) => total + file[of], 0);
  const [additions, deletions] = [sum("additions"), sum("deletions")];
  return [
    200,
    {
      ...commitObject(call, sha),
      stats: { additions, deletions, total: additions + deletions },
      files: files.map((file) => fileObject(call, file)),
    },
  ];
};

/**
 * The merged pull request that brought a commit; of a commit that is not on the main branch, those whose head it is.
 * Heads in forks are not found.
 */
const pullsOfCommit: Handler = (call) => {
  const sha = call.parameters.commit_sha ?? "";
  const found = [...call.repository.issues.values()].filter(isPull).filter((issue) => brings(call, issue, sha));
  return [
    200,
    page(
      call,
      found.map((issue) => pullObject(call, issue)),
    ),
  ];
};

function brings({ repository }: Call, { pull }: PullIssue, sha: string): boolean {
  if (pull.mergeCommit === sha || pull.rebased.includes(sha)) return true;
  const isOnMain = isAncestor(repository.folder, sha, branchTip(repository.folder, "main") ?? "");
  if (isOnMain) return pull.mergedAt !== null && pull.head === sha;
  return pull.headRepository === fullName(repository) && pull.head === sha;
}

/** Who calls. An App's installation is nobody, and is refused. */
const getAuthenticated: Handler = (call) => {
  const { token } = call;
  if (!token) throw new HttpError(401, "Requires authentication");
  if (token.permissions) throw new HttpError(403, "Resource not accessible by integration");
  const nothing = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  return [200, { ...userObject(call, token.login), ...nothing, ...counts, created_at: now(call), updated_at: now(call) }];
};

export const repositoryHandlers: Handlers = {
  "repos/get": (call) => [200, repositoryObject(call, call.repository)],
  "repos/get-commit": getCommit,
  "repos/list-pull-requests-associated-with-commit": pullsOfCommit,
  "users/get-authenticated": getAuthenticated,
};
