/** The git database: references, commits, trees and blobs, on the real repository. */
import { type Call, type Handler, type Handlers, noteMove } from "../context.ts";
import { deleteRef as dropRef, isAncestor, objectAt, readRef, treeAt, tryGit, writeRef } from "../git.ts";
import { branchMoved } from "../heads.ts";
import { isProtected } from "../merging.ts";
import { changeTree, isObject, readObject, readTree, type TreeLine, writeCommit, writeObject } from "../object-files.ts";
import { signed, userObject } from "../objects/people.ts";
import { gitCommitObject, type TreeEntry, treeEntry, treeEntryObject } from "../objects/repositories.ts";
import { mayWrite } from "../permissions.ts";
import { HttpError, notFound, type Repository } from "../state.ts";

const BRANCHES = "refs/heads/";
const nameOf = ({ parameters }: Call): string => `refs/${parameters.ref}`;

function refObject({ repository, world: { url } }: Call, ref: string): object {
  const sha = readRef(repository.folder, ref);
  if (!sha) throw notFound();
  return { ref, node_id: `REF_${ref}`, url, object: { type: "commit", sha, url } };
}

/** Moves a reference, or takes it away; pull requests from its branch follow. */
function moveRef({ world, repository }: Call, ref: string, sha: string | undefined): void {
  attempt(() => (sha ? writeRef(repository.folder, ref, sha) : dropRef(repository.folder, ref)), "Reference update failed");
  if (ref.startsWith(BRANCHES)) branchMoved(world, repository, ref.slice(BRANCHES.length));
}

function mustBeCommit({ folder }: Repository, sha: string): void {
  if (!isObject(folder, sha, "commit")) throw new HttpError(422, "Object does not exist");
}

function mustBeOpen(repository: Repository, ref: string): void {
  if (!ref.startsWith(BRANCHES) || !isProtected(repository, ref.slice(BRANCHES.length))) return;
  throw new HttpError(422, "Repository rule violations found\n\nChanges must be made through a pull request.");
}

/** Other names are held against git's own rules. */
const PLAIN_REF = /^refs(?:\/[a-z0-9-]+)+$/;

const createRef: Handler = (call) => {
  mayWrite(call, ["contents"]);
  const { ref, sha } = call.body as { ref: string; sha: string };
  const { folder } = call.repository;
  if (!/^refs\/[^/]+\/./.test(ref)) throw new HttpError(422, "Reference name must start with 'refs/' and have at least two slashes.");
  if (!PLAIN_REF.test(ref) && tryGit(folder, "check-ref-format", ref) === undefined)
    throw new HttpError(422, `${ref} is not a valid ref name.`);
  if (readRef(folder, ref)) throw new HttpError(422, "Reference already exists");
  mustBeCommit(call.repository, sha);
  noteMove(call, by(call), { kind: "branch_creation", ref, before: "0".repeat(40), after: sha });
  moveRef(call, ref, sha);
  return [201, refObject(call, ref)];
};

const updateRef: Handler = (call) => {
  mayWrite(call, ["contents"]);
  const { sha, force = false } = call.body as { sha: string; force?: boolean };
  const { folder } = call.repository;
  const ref = nameOf(call);
  const old = readRef(folder, ref);
  if (!old) throw new HttpError(422, "Reference does not exist");
  mustBeCommit(call.repository, sha);
  mustBeOpen(call.repository, ref);
  const isForward = isAncestor(folder, old, sha);
  if (!force && !isForward) throw new HttpError(422, "Update is not a fast forward");
  noteMove(call, by(call), { kind: isForward ? "push" : "force_push", ref, before: old, after: sha });
  moveRef(call, ref, sha);
  return [200, refObject(call, ref)];
};

const by = ({ token }: Call): string => token?.login ?? "";

const listActivities: Handler = (call) => {
  const { ref = "", activity_type: kind } = call.query as { ref?: string; activity_type?: string };
  const found = call.repository.activities.filter((one) => one.ref === ref && (kind === undefined || one.kind === kind)).reverse();
  const shown = found.map(({ id, before, after, actor, at, kind: activity_type }) => {
    return {
      id,
      node_id: `A_${id}`,
      before,
      after,
      ref,
      timestamp: at,
      activity_type,
      actor: actor === "" ? null : userObject(call, actor),
    };
  });
  return [200, shown];
};

const deleteRef: Handler = (call) => {
  mayWrite(call, ["contents"]);
  const ref = nameOf(call);
  const before = readRef(call.repository.folder, ref);
  if (!before) throw new HttpError(422, "Reference does not exist");
  mustBeOpen(call.repository, ref);
  noteMove(call, by(call), { kind: "branch_deletion", ref, before, after: "0".repeat(40) });
  moveRef(call, ref, undefined);
  return [204];
};

const createBlob: Handler = (call) => {
  mayWrite(call, ["contents"]);
  const { content, encoding = "utf-8" } = call.body as { content: string; encoding?: string };
  const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
  return [201, { sha: writeObject(call.repository.folder, "blob", bytes), url: call.world.url }];
};

const getBlob: Handler = ({ repository: { folder }, parameters: { file_sha: sha = "" }, world: { url } }) => {
  const { kind, bytes } = readObject(folder, sha) ?? {};
  if (kind !== "blob" || !bytes) throw notFound();
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
  const from = base === undefined ? undefined : treeAt(folder, base);
  if (base !== undefined && !from) throw new HttpError(422, "base_tree is not a valid tree");
  if (items.some(({ path }) => isMalformed(path))) throw new HttpError(422, MALFORMED);
  const lines = items.map(({ path, mode, content = "", sha }): TreeLine => {
    if (mode === "040000") throw new Error("whole folders are not taken");
    if (sha === undefined) return { path, mode, object: writeObject(folder, "blob", content) };
    if (sha === null && !(from && objectAt(folder, from, path))) throw new HttpError(422, "GitRPC::BadObjectState");
    if (sha !== null && mode !== "160000" && !readObject(folder, sha)) throw new HttpError(422, `tree.sha ${sha} is not a valid blob`);
    return { path, mode, object: sha };
  });
  return [201, treeObject(call, changeTree(folder, from, lines), false)];
};

/** @throws HttpError 422 where git says no */
function attempt<T>(work: () => T, message: string): T {
  try {
    return work();
  } catch {
    throw new HttpError(422, message);
  }
}

/** What is in a tree, its folders' own included where all levels are asked for. */
function entriesOf(folder: string, tree: string, deep: boolean, before = ""): TreeEntry[] {
  return [...readTree(folder, tree)].flatMap(([name, one]) => {
    const entry = treeEntry(folder, before + name, one);
    return [entry, ...(deep && entry.type === "tree" ? entriesOf(folder, entry.object, deep, `${entry.path}/`) : [])];
  });
}

function treeObject(call: Call, tree: string, deep: boolean): object {
  const entries = entriesOf(call.repository.folder, tree, deep);
  return { sha: tree, url: call.world.url, truncated: false, tree: entries.map((entry) => treeEntryObject(call, entry)) };
}

/** Any value of `recursive` asks for all levels, even "0". */
const getTree: Handler = (call) => {
  const tree = treeAt(call.repository.folder, call.parameters.tree_sha ?? "");
  if (!tree) throw notFound();
  return [200, treeObject(call, tree, call.query.recursive !== undefined)];
};

const createCommit: Handler = (call) => {
  const login = mayWrite(call, ["contents"]);
  const { folder } = call.repository;
  const { tree, parents = [], message, author, committer } = call.body;
  if (!isObject(folder, tree, "tree")) throw new HttpError(422, "Tree SHA does not exist");
  if (!(parents as string[]).every((parent) => isObject(folder, parent, "commit")))
    throw new HttpError(422, "Parent SHA does not exist or is not a commit object");
  const sha = writeCommit(folder, { tree, parents, message, ...signed(call, login, author, committer) });
  return [201, gitCommitObject(call, sha)];
};

const getCommit: Handler = (call) => {
  return [200, gitCommitObject(call, call.parameters.commit_sha ?? "")];
};

export const gitHandlers: Handlers = {
  "git/get-ref": (call) => [200, refObject(call, nameOf(call))],
  "git/create-ref": createRef,
  "git/update-ref": updateRef,
  "git/delete-ref": deleteRef,
  "repos/list-activities": listActivities,
  "git/create-blob": createBlob,
  "git/get-blob": getBlob,
  "git/create-tree": createTree,
  "git/get-tree": getTree,
  "git/create-commit": createCommit,
  "git/get-commit": getCommit,
};
