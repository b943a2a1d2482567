/** GitHub's objects as it writes them; the many addresses nobody reads all point at the stand-in. */
import { type Call, fullName, syncPull } from "./context.ts";
import { gitText, tryGit } from "./git.ts";
import { type CheckRun, type Comment, HttpError, type Issue, type Pull, type Repository, type Review } from "./state.ts";

const addresses = (names: string, url: string): Record<string, string> =>
  Object.fromEntries(names.split(" ").map((name) => [`${name}_url`, url]));

export function user({ world }: Pick<Call, "world">, login: string): object {
  const known = world.users.get(login);
  if (!known) throw new HttpError(404, "Not Found");
  const url = `${world.url}/users/${encodeURIComponent(login)}`;
  const names = "followers following gists starred subscriptions organizations repos events received_events avatar html";
  return {
    login,
    id: known.id,
    node_id: `U_${known.id}`,
    gravatar_id: "",
    url,
    ...addresses(names, url),
    type: known.type,
    site_admin: false,
    user_view_type: "public",
  };
}

export function repositoryObject(call: Call, repository: Repository): object {
  const url = `${call.world.url}/repos/${fullName(repository)}`;
  const names =
    "forks keys collaborators teams hooks issue_events events assignees branches tags blobs git_tags git_refs trees statuses languages stargazers contributors subscribers subscription commits git_commits comments issue_comment contents compare merges archive downloads issues pulls milestones notifications labels releases deployments html git ssh clone mirror svn";
  const flags = {
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: true,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
  };
  const counts = {
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 1,
    open_issues_count: 0,
    open_issues: 0,
  };
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName(repository),
    owner: user(call, repository.owner),
    private: false,
    description: null,
    fork: repository.fork,
    url,
    ...addresses(names, url),
    homepage: null,
    language: null,
    license: null,
    default_branch: "main",
    is_template: false,
    topics: [],
    visibility: "public",
    ...flags,
    ...counts,
    pushed_at: "2026-11-24T00:00:00Z",
    created_at: "2026-11-24T00:00:00Z",
    updated_at: "2026-11-24T00:00:00Z",
  };
}

export function labelObject({ repository, world }: Call, name: string): object {
  const { color = "ededed", description } = repository.labels.get(name) ?? {};
  return { id: 1, node_id: "L", url: world.url, name, color, description: description ?? "", default: false };
}

export function issueObject(call: Call, issue: Issue): object {
  const url = `${call.world.url}/repos/${fullName(call.repository)}/issues/${issue.number}`;
  return {
    id: issue.id,
    node_id: `I_${issue.id}`,
    ...addresses("repository labels comments events html", url),
    url,
    number: issue.number,
    state: issue.state,
    state_reason: null,
    title: issue.title,
    body: issue.body,
    user: user(call, issue.user),
    labels: [...issue.labels].map((name) => labelObject(call, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: [...call.repository.comments.values()].filter((comment) => comment.issue === issue.number).length,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: "NONE",
    ...(issue.pull
      ? {
          draft: issue.pull.draft,
          pull_request: addresses("html diff patch", url) && { url, html_url: url, diff_url: url, patch_url: url },
        }
      : {}),
  };
}

export function pullObject(call: Call, issue: Issue & { readonly pull: Pull }, whole = true): object {
  const { world, repository } = call;
  const { pull } = issue;
  syncPull(world, repository, issue);
  const url = `${world.url}/repos/${fullName(repository)}/pulls/${issue.number}`;
  const side = (of: Repository, ref: string, sha: string) => ({
    label: `${of.owner}:${ref}`,
    ref,
    sha,
    repo: repositoryObject(call, of),
    user: user(call, of.owner),
  });
  const links = ["comments", "commits", "statuses", "html", "issue", "review_comments", "review_comment", "self"].map((name) => [
    name,
    { href: url },
  ]);
  const base = gitText(repository.folder, "rev-parse", `refs/heads/${pull.base}`);
  const listed = {
    ...addresses("html diff patch issue commits review_comments review_comment comments statuses", url),
    url,
    id: issue.id,
    node_id: `PR_${issue.id}`,
    number: issue.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    body: issue.body,
    user: user(call, issue.user),
    labels: [...issue.labels].map((name) => labelObject(call, name)),
    milestone: null,
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [...pull.teams].map((slug) => teamObject(call, slug)),
    head: side(world.repositories.get(pull.headRepository) ?? repository, pull.headBranch, pull.head),
    base: side(repository, pull.base, base),
    _links: Object.fromEntries(links),
    author_association: "NONE",
    auto_merge: null,
    draft: pull.draft,
  };
  if (!whole) return listed;
  const mergeable =
    tryGit(repository.folder, "merge-tree", "--write-tree", `refs/heads/${pull.base}`, `refs/pull/${issue.number}/head`) !== undefined;
  const counts = { comments: 0, review_comments: 0, commits: 1, additions: 0, deletions: 0, changed_files: 0 };
  return {
    ...listed,
    merged: pull.mergedAt !== null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable ? "clean" : "dirty",
    merged_by: null,
    maintainer_can_modify: false,
    ...counts,
  };
}

function teamObject({ world }: Call, slug: string): object {
  const rest = { description: null, privacy: "closed", permission: "push", parent: null, type: "organization" };
  return { id: 1, node_id: "T", name: slug, slug, ...rest, ...addresses("html members repositories", world.url), url: world.url };
}

export function commentObject(call: Call, comment: Comment): object {
  const url = `${call.world.url}/repos/${fullName(call.repository)}/issues/comments/${comment.id}`;
  const counted = Object.fromEntries(
    ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"].map((content) => [
      content,
      comment.reactions.get(content)?.size ?? 0,
    ]),
  );
  const total = Object.values(counted).reduce((sum, count) => sum + count, 0);
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url,
    html_url: url,
    issue_url: url,
    body: comment.body,
    user: user(call, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "NONE",
    reactions: { url, total_count: total, ...counted },
  };
}

export function reviewObject(call: Call, { id, user: login, state, body, commit, submittedAt }: Review): object {
  const url = call.world.url;
  return {
    id,
    node_id: `RV_${id}`,
    user: user(call, login),
    body,
    state,
    html_url: url,
    pull_request_url: url,
    _links: { html: { href: url }, pull_request: { href: url } },
    submitted_at: submittedAt,
    commit_id: commit,
    author_association: "NONE",
  };
}

export function checkObject({ world }: Call, check: CheckRun): object {
  const { url } = world;
  const app = {
    id: 1,
    slug: check.app,
    node_id: "A",
    owner: user({ world }, "example"),
    name: check.app,
    description: null,
    external_url: url,
    html_url: url,
    created_at: check.startedAt,
    updated_at: check.startedAt,
    permissions: {},
    events: [],
  };
  return {
    id: check.id,
    head_sha: check.head,
    node_id: "CR",
    external_id: check.externalId,
    ...addresses("html details", url),
    url,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.conclusion ? check.startedAt : null,
    output: { title: check.title, summary: check.summary, text: null, annotations_count: check.annotations.length, annotations_url: url },
    name: check.name,
    check_suite: { id: 1 },
    app,
    pull_requests: [],
  };
}
