/** The git database: references, commits, trees and blobs, on the real repository. */
import { type Call, type Handler, type Handlers, now } from "../context.ts";
import { commitAt, git, isObject, resolve, split, type TreeLine, tryGit, writeBlob, writeCommit, writeTree } from "../git.ts";
import { branchMoved } from "../heads.ts";
import { isProtected } from "../merging.ts";
import { personOf } from "../objects/people.ts";
import { gitCommitObject, readEntry, treeEntryObject } from "../objects/repositories.ts";
import { mayWrite } from "../permissions.ts";
import { HttpError, notFound, type Repository } from "../state.ts";

const BRANCHES = "refs/heads/";
const nameOf = ({ parameters }: Call): string => `refs/${parameters.ref}`;

function refObject({ repository, world: { url } }: Call, ref: string): object {
  const sha = resolve(repository.folder, ref);
  if (!sha) throw notFound();
  return { ref, node_id: `REF_${ref}`, url, object: { type: "commit", sha, url } };
}

/** Moves a reference, or takes it away; pull requests from its branch follow. */
function moveRef({ world, repository }: Call, ref: string, sha: string | undefined): void {
  const moved = tryGit(repository.folder, ...(sha ? ["update-ref", ref, sha] : ["update-ref", "-d", ref]));
  if (moved === undefined) throw new HttpError(422, "Reference update failed");
  if (ref.startsWith(BRANCHES)) branchMoved(world, repository, ref.slice(BRANCHES.length));
}

function mustBeCommit({ folder }: Repository, sha: string): void {
  if (!isObject(folder, sha, "commit")) throw new HttpError(422, "Object does not exist");
}

function mustBeOpen(repository: Repository, ref: string): void {
  if (!ref.startsWith(BRANCHES) || !isProtected(repository, ref.slice(BRANCHES.length))) return;
  throw new HttpError(422, "Repository rule violations found\n\nChanges must be made through a pull request.");
}

const createRef: Handler = (call) => {
  mayWrite(call, ["contents"]);
  const { ref, sha } = call.body as { ref: string; sha: string };
  const { folder } = call.repository;
  if (!/^refs\/[^/]+\/./.test(ref)) throw new HttpError(422, "Reference name must start with 'refs/' and have at least two slashes.");
  if (tryGit(folder, "check-ref-format", ref) === undefined) throw new HttpError(422, `${ref} is not a valid ref name.`);
  if (resolve(folder, ref)) throw new HttpError(422, "Reference already exists");
  mustBeCommit(call.repository, sha);
  moveRef(call, ref, sha);
  return [201, refObject(call, ref)];
};

const updateRef: Handler = (call) => {
  mayWrite(call, ["contents"]);
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  const { folder } = call.repository;
  const ref = nameOf(call);
  const old = resolve(folder, ref);
  if (!old) throw new HttpError(422, "Reference does not exist");
  mustBeCommit(call.repository, sha);
  mustBeOpen(call.repository, ref);
  const isForward = tryGit(folder, "merge-base", "--is-ancestor", old, sha) !== undefined;
  if (!force && !isForward) throw new HttpError(422, "Update is not a fast forward");
  moveRef(call, ref, sha);
  return [200, refObject(call, ref)];
};

const deleteRef: Handler = (call) => {
  mayWrite(call, ["contents"]);
  const ref = nameOf(call);
  if (!resolve(call.repository.folder, ref)) throw new HttpError(422, "Reference does not exist");
  mustBeOpen(call.repository, ref);
  moveRef(call, ref, undefined);
  return [204];
};

const createBlob: Handler = (call) => {
  mayWrite(call, ["contents"]);
  const { content, encoding = "utf-8" } = call.body as { content: string; encoding?: string };
  const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
  return [201, { sha: writeBlob(call.repository.folder, bytes), url: call.world.url }];
};

const getBlob: Handler = ({ repository: { folder }, parameters: { file_sha: sha = "" }, world: { url } }) => {
  if (!isObject(folder, sha, "blob")) throw notFound();
  const bytes = git(folder, ["cat-file", "blob", sha]);
  return [200, { sha, node_id: `B_${sha}`, size: bytes.length, url, encoding: "base64", content: bytes.toString("base64") }];
};

interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly content?: string;
  readonly sha?: string | null;
}

const MALFORMED = "tree contains a malformed path component";
const isMalformed = (path: string): boolean => path.split("/").some((part) => ["", ".", "..", ".git"].includes(part.toLowerCase()));

const createTree: Handler = (call) => {
  mayWrite(call, ["contents"]);
  const { folder } = call.repository;
  const { base_tree: base, tree: items } = call.body as { base_tree?: string; tree: TreeItem[] };
  if (base !== undefined && !resolve(folder, `${base}^{tree}`)) throw new HttpError(422, "base_tree is not a valid tree");
  if (items.some(({ path }) => isMalformed(path))) throw new HttpError(422, MALFORMED);
  const lines = items.map(({ path, mode, content = "", sha }): TreeLine => {
    if (mode === "040000") throw new Error("whole folders are not taken");
    if (sha === undefined) return { path, mode, object: writeBlob(folder, content) };
    if (sha === null && !(base && resolve(folder, `${base}:${path}`))) throw new HttpError(422, "GitRPC::BadObjectState");
    if (sha !== null && mode !== "160000" && tryGit(folder, "cat-file", "-e", sha) === undefined)
      throw new HttpError(422, `tree.sha ${sha} is not a valid blob`);
    return { path, mode, object: sha };
  });
  const tree = attempt(() => writeTree(folder, base, lines), MALFORMED);
  return [201, treeObject(call, tree, [])];
};

/** @throws HttpError 422 where git says no */
function attempt<T>(work: () => T, message: string): T {
  try {
    return work();
  } catch {
    throw new HttpError(422, message);
  }
}

function treeObject(call: Call, tree: string, options: readonly string[]): object {
  const entries = split(git(call.repository.folder, ["ls-tree", "-z", "-l", ...options, tree])).map(readEntry);
  return { sha: tree, url: call.world.url, truncated: false, tree: entries.map((entry) => treeEntryObject(call, entry)) };
}

/** Any value of `recursive` asks for all levels, even "0". */
const getTree: Handler = (call) => {
  const tree = resolve(call.repository.folder, `${call.parameters.tree_sha}^{tree}`);
  if (!tree) throw notFound();
  return [200, treeObject(call, tree, call.query.recursive === undefined ? [] : ["-r", "-t"])];
};

const createCommit: Handler = (call) => {
  const login = mayWrite(call, ["contents"]);
  const { folder } = call.repository;
  const { tree, parents = [], message, author, committer } = call.body;
  if (!isObject(folder, tree, "tree")) throw new HttpError(422, "Tree SHA does not exist");
  if (!(parents as string[]).every((parent) => isObject(folder, parent, "commit")))
    throw new HttpError(422, "Parent SHA does not exist or is not a commit object");
  const by = { author: author ?? personOf(call, login), committer: committer ?? author };
  const sha = writeCommit(folder, { tree, parents, message, date: now(call), ...by });
  return [201, gitCommitObject(call, sha)];
};

const getCommit: Handler = (call) => {
  const sha = call.parameters.commit_sha ?? "";
  if (commitAt(call.repository.folder, sha) !== sha) throw notFound();
  return [200, gitCommitObject(call, sha)];
};

export const gitHandlers: Handlers = {
  "git/get-ref": (call) => [200, refObject(call, nameOf(call))],
  "git/create-ref": createRef,
  "git/update-ref": updateRef,
  "git/delete-ref": deleteRef,
  "git/create-blob": createBlob,
  "git/get-blob": getBlob,
  "git/create-tree": createTree,
  "git/get-tree": getTree,
  "git/create-commit": createCommit,
  "git/get-commit": getCommit,
};
