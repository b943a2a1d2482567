/** Pull requests: opened, listed, changed, merged. */
import { changedFiles, mergeBase } from "../comparison.ts";
import { type Call, type Handler, type Handlers, moment, note, noteMove, now, page, pullOf, pullsOf, setState, touch } from "../context.ts";
import { branchTip } from "../git.ts";
import { branchMoved, syncPull } from "../heads.ts";
import { merge } from "../merging.ts";
import { log } from "../object-files.ts";
import { personOf } from "../objects/people.ts";
import { fileObject, pullObject, wholePullObject } from "../objects/pulls.ts";
import { commitObject } from "../objects/repositories.ts";
import { mayChange, mayWrite } from "../permissions.ts";
import { fullName, HttpError, invalid, type PullIssue, type Repository } from "../state.ts";
import { checkText, newIssue } from "./new-issue.ts";

/** GitHub lists no more files of a pull request. */
const FILES_LIMIT = 3_000;
/** Nor more commits. */
const COMMITS_LIMIT = 250;

/** "owner:branch" of the repository or one of its forks, or a branch of the repository itself. */
function headOf({ world, repository }: Call, head: string): { source: Repository; branch: string; commit: string } {
  const [owner = "", branch = ""] = head.includes(":") ? head.split(":") : [repository.owner, head];
  const source = [...world.repositories.values()].find(
    (one) => one.owner === owner && (one === repository || one.parent === fullName(repository)),
  );
  const commit = source && branchTip(source.folder, branch);
  if (!source || !commit) throw invalid("PullRequest", "head", "invalid");
  return { source, branch, commit };
}

/** A person needs to write where the branch is; an App, to be let on the repository. */
function mayOpen(call: Call, source: Repository): string {
  return mayWrite(call.token?.permissions ? call : { ...call, repository: source }, ["pull_requests"]);
}

const create: Handler = (call) => {
  const { repository, body: asked } = call;
  const { title, body = null, base, draft = false } = asked;
  const { source, branch, commit } = headOf(call, asked.head);
  const login = mayOpen(call, source);
  checkText("PullRequest", title, body);
  const baseCommit = branchTip(repository.folder, base);
  if (!baseCommit) throw invalid("PullRequest", "base", "invalid");
  const headRepository = fullName(source);
  const same = pullsOf(repository).find(
    ({ state, pull }) => state === "open" && pull.headRepository === headRepository && pull.headBranch === branch && pull.base === base,
  );
  const refuse = (message: string) => new HttpError(422, "Validation Failed", [{ resource: "PullRequest", code: "custom", message }]);
  if (same) throw refuse(`A pull request already exists for ${source.owner}:${branch}.`);
  const issue: PullIssue = {
    ...newIssue(call, login, title, body),
    pull: { ...newPull(), headRepository, headBranch: branch, base, baseCommit, draft },
  };
  const left = mergeBase(repository.folder, baseCommit, commit);
  if (!left) throw refuse(`The ${base} branch has no history in common with ${asked.head}`);
  if (left === commit) throw refuse(`No commits between ${base} and ${branch}`);
  repository.issues.set(issue.number, issue);
  return [201, wholePullObject(call, issue)];
};

const newPull = () => ({
  head: "",
  mergedAt: null,
  mergedBy: null,
  mergeCommit: null,
  rebased: [],
  reviewers: new Set<string>(),
  teams: new Set<string>(),
  reviews: [],
});

const list: Handler = (call) => {
  const { state = "open", head, base, sort = "created", direction = sort === "created" ? "desc" : "asc" } = call.query;
  for (const issue of pullsOf(call.repository)) syncPull(call.world, call.repository, issue);
  const found = pullsOf(call.repository).filter(({ pull, ...issue }) => {
    const [owner] = pull.headRepository.split("/");
    const isAsked = (!head || head === `${owner}:${pull.headBranch}`) && (!base || base === pull.base);
    return isAsked && (state === "all" || issue.state === state);
  });
  const key = ({ updatedAt, createdAt, number }: PullIssue) =>
    (sort === "updated" ? updatedAt : createdAt) + String(number).padStart(9, "0");
  found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  if (direction === "desc") found.reverse();
  return [200, page(call, found).map((issue) => pullObject(call, issue))];
};

const update: Handler = (call) => {
  const issue = pullOf(call);
  mayChange(call, issue.user, ["pull_requests"], "writer");
  const { title = issue.title, body = issue.body, state = issue.state, base = issue.pull.base } = call.body;
  checkText("PullRequest", title, body);
  if (!branchTip(call.repository.folder, base)) throw invalid("PullRequest", "base", "invalid");
  if (state === "open" && issue.state === "closed") mustReopen(call, issue);
  setState(call, issue, state);
  Object.assign(issue, { title, body });
  if (base !== issue.pull.base) note(call, issue, "base_ref_changed");
  issue.pull.base = base;
  touch(call, issue);
  return [200, wholePullObject(call, issue)];
};

/** What is merged, or has lost its branch, stays closed. */
function mustReopen({ world }: Call, { pull }: PullIssue): void {
  const source = world.repositories.get(pull.headRepository);
  const isPossible = pull.mergedAt === null && source && branchTip(source.folder, pull.headBranch);
  if (!isPossible) throw invalid("PullRequest", "state", "invalid", "state cannot be changed.");
}

const mergePull: Handler = (call) => {
  const login = mayWrite(call, ["contents"]);
  const issue = pullOf(call);
  const { world, repository } = call;
  syncPull(world, repository, issue);
  const at = now(call);
  const before = issue.pull.baseCommit;
  const commit = merge(repository, issue, call.body, { ...personOf(call, login), date: at });
  noteMove(call, login, { kind: "pr_merge", ref: `refs/heads/${issue.pull.base}`, before, after: commit });
  Object.assign(issue.pull, { mergedAt: moment(call), mergedBy: login, mergeCommit: commit });
  note(call, issue, "merged");
  setState(call, issue, "closed");
  branchMoved(world, repository, issue.pull.base);
  return [200, { sha: commit, merged: true, message: "Pull Request successfully merged" }];
};

const listFiles: Handler = (call) => {
  const issue = pullOf(call);
  const { folder } = call.repository;
  syncPull(call.world, call.repository, issue);
  const { baseCommit, head } = issue.pull;
  const files = changedFiles(folder, mergeBase(folder, baseCommit, head), head).slice(0, FILES_LIMIT);
  return [200, page(call, files).map((file) => fileObject(call, file))];
};

/** Oldest first, with the accounts that their addresses belong to. */
const listCommits: Handler = (call) => {
  const issue = pullOf(call);
  const { folder } = call.repository;
  syncPull(call.world, call.repository, issue);
  const before = new Set(log(folder, issue.pull.baseCommit));
  const own = [...log(folder, issue.pull.head)].filter((id) => !before.has(id)).reverse();
  return [200, page(call, own.slice(0, COMMITS_LIMIT)).map((id) => commitObject(call, id))];
};

export const pullHandlers: Handlers = {
  "pulls/create": create,
  "pulls/list": list,
  "pulls/get": (call) => [200, wholePullObject(call, pullOf(call))],
  "pulls/update": update,
  "pulls/merge": mergePull,
  "pulls/list-commits": listCommits,
  "pulls/list-files": listFiles,
};
