/** Pull requests, their files and reviews as GitHub writes them. */
import { type ChangedFile, compare } from "../comparison.ts";
import type { Call } from "../context.ts";
import { syncPull } from "../heads.ts";
import { unmetRules } from "../merging.ts";
import { fullName, type PullIssue, type Repository, type Review } from "../state.ts";
import { associationOf, labelObject } from "./issues.ts";
import { addresses, teamObject, userObject } from "./people.ts";
import { repositoryObject } from "./repositories.ts";

const ADDRESSES = "html diff patch issue commits review_comments review_comment comments statuses";
const LINKS = ["comments", "commits", "statuses", "html", "issue", "review_comments", "review_comment", "self"];
const NONE = { milestone: null, active_lock_reason: null, assignee: null, assignees: [], auto_merge: null, locked: false };

/** As a list has it. A merged one keeps the branches it had; an open one is brought up to date first. */
export function pullObject(call: Call, issue: PullIssue): object {
  const { world, repository } = call;
  const { pull } = issue;
  syncPull(world, repository, issue);
  const url = `${world.url}/repos/${fullName(repository)}/pulls/${issue.number}`;
  const side = (of: Repository | undefined, ref: string, sha: string) => ({
    label: `${of?.owner}:${ref}`,
    ref,
    sha,
    repo: of ? repositoryObject(call, of) : null,
    user: of ? userObject(call, of.owner) : null,
  });
  const times = { created_at: issue.createdAt, updated_at: issue.updatedAt, closed_at: issue.closedAt, merged_at: pull.mergedAt };
  return {
    ...addresses(ADDRESSES, url),
    url,
    id: issue.id,
    node_id: `PR_${issue.id}`,
    number: issue.number,
    state: issue.state,
    draft: pull.draft,
    title: issue.title,
    body: issue.body,
    user: userObject(call, issue.user),
    labels: [...issue.labels].map((name) => labelObject(call, name)),
    ...NONE,
    ...times,
    merge_commit_sha: pull.mergeCommit ?? compare(repository.folder, pull.baseCommit, pull.head).testMerge,
    ...requestedObject(call, issue),
    head: side(world.repositories.get(pull.headRepository), pull.headBranch, pull.head),
    base: side(repository, pull.base, pull.baseCommit),
    _links: Object.fromEntries(LINKS.map((name) => [name, { href: url }])),
    author_association: associationOf(call, issue.user),
  };
}

/** As it is by itself: whether it merges, and how large it is. */
export function wholePullObject(call: Call, issue: PullIssue): object {
  const listed = pullObject(call, issue);
  const { repository } = call;
  const { pull, state, number } = issue;
  const { testMerge, commits, additions, deletions, changedFiles } = compare(repository.folder, pull.baseCommit, pull.head);
  const mergeable = testMerge !== null;
  const open = !mergeable ? "dirty" : pull.draft ? "draft" : unmetRules(repository, issue).length > 0 ? "blocked" : "clean";
  return {
    ...listed,
    merged: pull.mergedAt !== null,
    mergeable: state === "open" ? mergeable : null,
    rebaseable: state === "open" ? mergeable : null,
    mergeable_state: state === "open" ? open : "unknown",
    merged_by: pull.mergedBy ? userObject(call, pull.mergedBy) : null,
    maintainer_can_modify: pull.headRepository !== fullName(repository),
    comments: [...repository.comments.values()].filter((comment) => comment.issue === number).length,
    review_comments: 0,
    commits,
    additions,
    deletions,
    changed_files: changedFiles,
  };
}

export const requestedObject = (call: Call, { pull }: PullIssue) => ({
  requested_reviewers: [...pull.reviewers].map((login) => userObject(call, login)),
  requested_teams: [...pull.teams].map((slug) => teamObject(call, slug)),
});

export function fileObject({ world, repository }: Call, file: ChangedFile): object {
  const url = `${world.url}/repos/${fullName(repository)}/contents/${encodeURIComponent(file.path)}`;
  return {
    sha: file.object,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    ...addresses("blob raw contents", url),
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

export function reviewObject(call: Call, { id, user, state, body, commit, submittedAt }: Review): object {
  const { url } = call.world;
  return {
    id,
    node_id: `RV_${id}`,
    user: userObject(call, user),
    body,
    state,
    ...addresses("html pull_request", url),
    _links: { html: { href: url }, pull_request: { href: url } },
    submitted_at: submittedAt,
    commit_id: commit,
    author_association: associationOf(call, user),
  };
}
