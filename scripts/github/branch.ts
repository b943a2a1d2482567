/** A branch on GitHub: where it stands, what it holds, and one more file committed to it. Nothing is ever forced. */
import { at, type Bot } from "./bot.ts";
import { httpStatus } from "./client.ts";

/** Commit at the tip of a branch; undefined when there is no such branch. */
export async function tipOf(bot: Bot, branch: string): Promise<string | undefined> {
  const found = await bot.client.rest.git.getRef({ ...at(bot), ref: `heads/${branch}` }).catch(absent);
  return found?.data.object.sha;
}

/** Git's name of the content of a file at a commit, when there is one. */
export async function blobAt(bot: Bot, commit: string, path: string): Promise<string | undefined> {
  const found = await bot.client.rest.repos.getContent({ ...at(bot), path, ref: commit }).catch(absent);
  return found && !Array.isArray(found.data) ? found.data.sha : undefined;
}

function absent(error: unknown): undefined {
  if (httpStatus(error) !== 404) throw error;
  return undefined;
}

interface FileCommit {
  readonly branch: string;
  /** Commit at its tip; undefined for a branch that is to be made. */
  readonly tip: string | undefined;
  /** Commit that a new branch grows from; without one it begins with this file alone. */
  readonly from?: string | undefined;
  readonly path: string;
  readonly text: string;
  readonly message: string;
}

/**
 * Commits one file to a branch, which is made when it is not there; the new commit, or where it holds the file already its tip.
 * @throws octokit's error, of status 422 when the branch has moved on or has been made since
 */
export async function commitFile(bot: Bot, { branch, tip, from = tip, path, text, message }: FileCommit): Promise<string> {
  const { git } = bot.client.rest;
  const before = from && (await git.getCommit({ ...at(bot), commit_sha: from })).data.tree.sha;
  const base = before ? { base_tree: before } : {};
  const { data: tree } = await git.createTree({ ...at(bot), ...base, tree: [{ path, mode: "100644", type: "blob", content: text }] });
  if (tip && tree.sha === before) return tip;
  const { data: commit } = await git.createCommit({ ...at(bot), message, tree: tree.sha, parents: from ? [from] : [] });
  if (tip) await git.updateRef({ ...at(bot), ref: `heads/${branch}`, sha: commit.sha, force: false });
  else await git.createRef({ ...at(bot), ref: `refs/heads/${branch}`, sha: commit.sha });
  return commit.sha;
}
