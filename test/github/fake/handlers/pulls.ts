/** Pull requests, reviews and merges. */
import { type Call, caller, fullName, type Handler, page, pullOf, require, syncPull, time } from "../context.ts";
import { gitText, tryGit } from "../git.ts";
import { pullObject, reviewObject } from "../objects.ts";
import { HttpError, type Issue, type Pull } from "../state.ts";

type PullIssue = Issue & { readonly pull: Pull };
const isPull = (issue: Issue): issue is PullIssue => issue.pull !== undefined;

/** "owner:branch", or a branch of the repository itself. */
function headOf({ world, repository }: Call, head: string): { name: string; branch: string } {
  const [first = "", branch] = head.split(":");
  if (branch === undefined) return { name: fullName(repository), branch: first };
  const found = [...world.repositories.values()].find((one) => one.owner === first && one.name === repository.name);
  if (!found) throw new HttpError(422, "Validation Failed", [{ resource: "PullRequest", field: "head", code: "invalid" }]);
  return { name: fullName(found), branch };
}

const create: Handler = (call) => {
  const { title, body = null, head, base, draft = false } = call.body;
  const login = call.token?.permissions ? require(call, "pull_requests") : caller(call);
  const { name, branch } = headOf(call, head);
  const open = [...call.repository.issues.values()]
    .filter(isPull)
    .find((one) => one.state === "open" && one.pull.headRepository === name && one.pull.headBranch === branch && one.pull.base === base);
  if (open)
    throw new HttpError(422, "Validation Failed", [
      { resource: "PullRequest", code: "custom", message: `A pull request already exists for ${head}.` },
    ]);
  const source = call.world.repositories.get(name);
  const commit = source && tryGit(source.folder, "rev-parse", "--verify", "--quiet", `refs/heads/${branch}`);
  if (!commit) throw new HttpError(422, "Validation Failed", [{ resource: "PullRequest", field: "head", code: "invalid" }]);
  if (commit === gitText(call.repository.folder, "rev-parse", `refs/heads/${base}`))
    throw new HttpError(422, "Validation Failed", [{ message: `No commits between ${base} and ${branch}` }]);
  const number = call.repository.issues.size + 1;
  const at = time(call);
  const pull = {
    headRepository: name,
    headBranch: branch,
    base,
    draft,
    head: commit,
    mergedAt: null,
    mergeCommit: null,
    teams: new Set<string>(),
    reviews: [],
  };
  const issue: PullIssue = {
    id: call.world.nextId(),
    number,
    state: "open",
    title,
    body,
    user: login,
    labels: new Set(),
    labelled: new Map(),
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    pull,
  };
  call.repository.issues.set(number, issue);
  return [201, pullObject(call, issue)];
};

const list: Handler = (call) => {
  const { state = "open", head, sort = "created", direction = sort === "created" ? "desc" : "asc" } = call.query;
  const found = [...call.repository.issues.values()].filter(isPull).filter((issue) => {
    const owner = issue.pull.headRepository.split("/")[0];
    return (state === "all" || issue.state === state) && (!head || head === `${owner}:${issue.pull.headBranch}`);
  });
  const key = (issue: PullIssue) => (sort === "updated" ? issue.updatedAt : issue.createdAt) + String(issue.number).padStart(9, "0");
  found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  if (direction === "desc") found.reverse();
  return [
    200,
    page(
      call,
      found.map((issue) => pullObject(call, issue, false)),
    ),
  ];
};

/** Merges as GitHub does: refused for drafts, conflicts and missing checks; the head named must be the head. */
const merge: Handler = (call) => {
  require(call, "contents");
  const issue = pullOf(call);
  const { pull } = issue;
  const { repository } = call;
  syncPull(call.world, repository, issue);
  if (pull.draft || issue.state !== "open") throw new HttpError(405, "Pull Request is not mergeable");
  if (call.body.sha && call.body.sha !== pull.head) throw new HttpError(409, "Head branch was modified. Review and try the merge again.");
  const green = [...repository.checks.values()]
    .filter(({ head, conclusion }) => head === pull.head && conclusion === "success")
    .map(({ name }) => name);
  const missing = repository.requiredChecks.filter((name) => !green.includes(name));
  if (missing.length > 0)
    throw new HttpError(
      405,
      `Repository rule violations found\n\n${missing.map((name) => `Required status check "${name}" is expected.`).join("\n")}`,
    );
  const base = gitText(repository.folder, "rev-parse", `refs/heads/${pull.base}`);
  const tree = tryGit(repository.folder, "merge-tree", "--write-tree", base, pull.head);
  if (!tree) throw new HttpError(405, "Pull Request is not mergeable");
  const parents = call.body.merge_method === "squash" ? ["-p", base] : ["-p", base, "-p", pull.head];
  const commit = gitText(
    repository.folder,
    "commit-tree",
    tree,
    ...parents,
    "-m",
    call.body.commit_title ?? `${issue.title} (#${issue.number})`,
  );
  gitText(repository.folder, "update-ref", `refs/heads/${pull.base}`, commit, base);
  Object.assign(pull, { mergedAt: time(call), mergeCommit: commit });
  Object.assign(issue, { state: "closed", closedAt: time(call), updatedAt: time(call) });
  return [200, { sha: commit, merged: true, message: "Pull Request successfully merged" }];
};

const STATES: Readonly<Record<string, string>> = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" };

const createReview: Handler = (call) => {
  const issue = pullOf(call);
  const login = caller(call);
  syncPull(call.world, call.repository, issue);
  if (call.body.event === "APPROVE" && issue.user === login)
    throw new HttpError(422, "Unprocessable Entity", [{ message: "Can not approve your own pull request" }]);
  const review = {
    id: call.world.nextId(),
    user: login,
    state: STATES[call.body.event] ?? "PENDING",
    body: call.body.body ?? "",
    commit: call.body.commit_id ?? issue.pull.head,
    submittedAt: time(call),
  };
  issue.pull.reviews.push(review);
  for (const [team, members] of call.world.teams) if (members.includes(login)) issue.pull.teams.delete(team.split("/")[1] ?? "");
  return [200, reviewObject(call, review)];
};

export const pullHandlers: Readonly<Record<string, Handler>> = {
  "pulls/create": create,
  "pulls/list": list,
  "pulls/get": (call) => [200, pullObject(call, pullOf(call))],
  "pulls/update": (call) => {
    const issue = pullOf(call);
    if (issue.user !== caller(call)) require(call, "pull_requests");
    const { title = issue.title, body = issue.body, state = issue.state } = call.body;
    Object.assign(issue, { title, body, state, updatedAt: time(call), closedAt: state === "closed" ? time(call) : null });
    return [200, pullObject(call, issue)];
  },
  "pulls/merge": merge,
  "pulls/create-review": createReview,
  "pulls/list-reviews": (call) => [
    200,
    page(
      call,
      pullOf(call).pull.reviews.map((review) => reviewObject(call, review)),
    ),
  ],
  "pulls/request-reviewers": (call) => {
    require(call, "pull_requests");
    const issue = pullOf(call);
    for (const slug of (call.body.team_reviewers ?? []) as string[]) {
      if (!call.world.teams.has(`${call.repository.owner}/${slug}`))
        throw new HttpError(422, "Reviews may only be requested from collaborators.");
      issue.pull.teams.add(slug);
    }
    return [201, pullObject(call, issue, false)];
  },
};
