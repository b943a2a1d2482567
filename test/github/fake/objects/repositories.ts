/** Repositories, and what is read from their git folders, as GitHub writes them. */
import type { Call } from "../context.ts";
import { type Commit, type Entry, readCommit, readObject } from "../object-files.ts";
import { fullName, notFound, type Repository } from "../state.ts";
import { accountOf, addresses, userObject } from "./people.ts";

const ADDRESSES =
  "forks keys collaborators teams hooks issue_events events assignees branches tags blobs git_tags git_refs trees statuses languages stargazers contributors subscribers subscription commits git_commits comments issue_comment contents compare merges archive downloads issues pulls milestones notifications labels releases deployments html git ssh clone mirror svn";
const YES = { has_issues: true, has_pages: true, has_downloads: true };
const NO = { has_projects: false, has_wiki: false, has_discussions: false, archived: false, disabled: false, is_template: false };
const NONE = { homepage: null, language: null, license: null, description: null, topics: [] };
const COUNTS = {
  forks_count: 0,
  forks: 0,
  stargazers_count: 0,
  watchers_count: 0,
  watchers: 0,
  size: 1,
  network_count: 0,
  subscribers_count: 0,
};
const MADE = "2026-11-24T00:00:00Z";

export function repositoryObject(call: Call, repository: Repository): object {
  const url = `${call.world.url}/repos/${fullName(repository)}`;
  const open = [...repository.issues.values()].filter(({ state }) => state === "open").length;
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullName(repository),
    owner: userObject(call, repository.owner),
    private: false,
    fork: repository.parent !== undefined,
    url,
    ...addresses(ADDRESSES, url),
    default_branch: "main",
    visibility: "public",
    ...YES,
    ...NO,
    ...NONE,
    ...COUNTS,
    open_issues_count: open,
    open_issues: open,
    pushed_at: MADE,
    created_at: MADE,
    updated_at: MADE,
  };
}

/** @throws HttpError 404 when there is no such commit */
export function commitOf({ folder }: Repository, sha: string): Commit {
  const commit = readCommit(folder, sha);
  if (!commit) throw notFound();
  return { ...commit, message: commit.message.trim() };
}

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** A commit of the git database. */
export function gitCommitObject({ repository, world: { url } }: Call, sha: string): object {
  const { tree, parents, ...said } = commitOf(repository, sha);
  return {
    sha,
    node_id: `C_${sha}`,
    url,
    html_url: url,
    ...said,
    tree: { sha: tree, url },
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
    verification: UNSIGNED,
  };
}

/** A commit as the lists and the pages of commits have it. */
export function commitObject(call: Call, sha: string): object {
  const { url } = call.world;
  const { tree, parents, author, committer, message } = commitOf(call.repository, sha);
  return {
    sha,
    node_id: `C_${sha}`,
    url,
    html_url: url,
    comments_url: url,
    commit: { url, author, committer, message, tree: { sha: tree, url }, comment_count: 0 },
    author: accountOf(call, author),
    committer: accountOf(call, committer),
    parents: parents.map((parent) => ({ sha: parent, url, html_url: url })),
  };
}

/** What stands at a path of a repository. */
export interface TreeEntry extends Entry {
  readonly path: string;
  readonly type: "blob" | "tree" | "commit";
  /** Of a file, in bytes. */
  readonly size: number | undefined;
}

export function treeEntry(folder: string, path: string, { mode, object }: Entry): TreeEntry {
  const type = mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
  return { path, mode, object, type, size: type === "blob" ? readObject(folder, object)?.bytes.length : undefined };
}

export const treeEntryObject = ({ world: { url } }: Call, { mode, type, object, size, path }: TreeEntry): object => ({
  path,
  mode,
  type,
  sha: object,
  ...(size === undefined ? {} : { size }),
  ...(type === "commit" ? {} : { url }),
});
