/** Repositories, and what is read from their git folders, as GitHub writes them. */
import type { Call } from "../context.ts";
import { tryGit } from "../git.ts";
import { fullName, notFound, type Repository } from "../state.ts";
import { addresses, userObject } from "./people.ts";

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

export interface CommitFacts {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
}

/** @throws HttpError 404 when there is no such commit */
export function readCommit({ folder }: Repository, sha: string): CommitFacts {
  const format = ["%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%x00");
  const shown = tryGit(folder, "show", "-s", `--format=${format}`, "--end-of-options", sha);
  if (shown === undefined) throw notFound();
  const [tree = "", parents = "", name = "", email = "", date = "", by = "", address = "", on = "", message = ""] = shown.split("\0");
  return {
    tree,
    parents: parents.split(" ").filter(Boolean),
    author: { name, email, date },
    committer: { name: by, email: address, date: on },
    message: message.trim(),
  };
}

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** A commit of the git database. */
export function gitCommitObject({ repository, world: { url } }: Call, sha: string): object {
  const { tree, parents, ...said } = readCommit(repository, sha);
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

/** A line of `git ls-tree -z -l`: "<mode> <type> <object> <size, padded; - where it has none>\t<path>". */
export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly object: string;
  readonly size: number | undefined;
  readonly path: string;
}

export function readEntry(line: string): TreeEntry {
  const tab = line.indexOf("\t");
  const [mode = "", type = "", object = "", size = "-"] = line.slice(0, tab).split(/ +/);
  return { mode, type, object, size: size === "-" ? undefined : Number(size), path: line.slice(tab + 1) };
}

export const treeEntryObject = ({ world: { url } }: Call, { mode, type, object, size, path }: TreeEntry): object => ({
  path,
  mode,
  type,
  sha: object,
  ...(size === undefined ? {} : { size }),
  ...(type === "commit" ? {} : { url }),
});
