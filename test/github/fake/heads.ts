/** What GitHub does when a branch moves: `refs/pull/N/head` of every open pull request from it follows, forks' included. */
import { pullsOf } from "./context.ts";
import { branchTip, writeRef } from "./git.ts";
import { fullName, type PullIssue, type Repository } from "./state.ts";
import { timeOf, type World } from "./world.ts";

/** Brings one pull request up to where its branches stand; whether its head moved. A closed one stays as it was. */
export function syncPull(world: World, repository: Repository, { number, pull, state }: PullIssue): boolean {
  if (state === "closed") return false;
  pull.baseCommit = branchTip(repository.folder, pull.base) ?? pull.baseCommit;
  const source = world.repositories.get(pull.headRepository);
  const head = source && branchTip(source.folder, pull.headBranch);
  if (!source || !head || head === pull.head) return false;
  writeRef(repository.folder, `refs/pull/${number}/head`, head);
  pull.head = head;
  return true;
}

/** To be called after every write to a branch. A pull request whose head branch is gone is closed. */
export function branchMoved(world: World, source: Repository, branch: string): void {
  const at = timeOf(world);
  const isGone = branchTip(source.folder, branch) === undefined;
  for (const repository of world.repositories.values()) {
    for (const issue of pullsOf(repository)) {
      const { pull, state } = issue;
      if (state === "closed" || pull.headRepository !== fullName(source) || pull.headBranch !== branch) continue;
      if (isGone) Object.assign(issue, { state: "closed", closedAt: at, updatedAt: at });
      else if (syncPull(world, repository, issue)) issue.updatedAt = at;
    }
  }
}
