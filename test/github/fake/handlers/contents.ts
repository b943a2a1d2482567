/** Files by their path. A symbolic link to a file of the repository is followed, as GitHub does. */
import { posix } from "node:path";
import { type Call, type Handler, type Handlers, now } from "../context.ts";
import { branchTip, commitAt, git, resolve, split, writeBlob, writeCommit, writeTree } from "../git.ts";
import { branchMoved } from "../heads.ts";
import { isProtected } from "../merging.ts";
import { addresses, personOf } from "../objects/people.ts";
import { gitCommitObject, readEntry, type TreeEntry } from "../objects/repositories.ts";
import { mayWrite } from "../permissions.ts";
import { HttpError, notFound } from "../state.ts";

/** Larger files come without their content, unless they are asked for raw. */
const INLINE_LIMIT = 1 << 20;
const LINK = "120000";

const getContent: Handler = (call) => {
  const { repository, parameters, query, accept, answerHeaders } = call;
  const commit = commitAt(repository.folder, query.ref ?? "HEAD");
  if (!commit) throw new HttpError(404, `No commit found for the ref ${query.ref}`);
  const path = (parameters.path ?? "").replace(/\/+$/, "");
  const entry = entryAt(repository.folder, commit, path);
  if (!entry) throw notFound();
  if (entry.type === "tree")
    return [200, entriesOf(repository.folder, entry.object).map((one) => listed(call, { ...one, path: `${path}/${one.path}` }))];
  if (entry.type === "commit") return [200, { ...listed(call, entry), type: "submodule", submodule_git_url: call.world.url }];
  const content = entry.mode === LINK ? followed(repository.folder, commit, entry) : entry;
  if (!content) return [200, { ...listed(call, entry), type: "symlink", target: textOf(repository.folder, entry) }];
  const bytes = git(repository.folder, ["cat-file", "blob", content.object]);
  if (/[.+]raw\b/.test(accept)) {
    answerHeaders["content-type"] = "application/vnd.github.raw+json; charset=utf-8";
    return [200, bytes];
  }
  const isSmall = bytes.length <= INLINE_LIMIT;
  const said = { encoding: isSmall ? "base64" : "none", content: isSmall ? wrapped(bytes) : "" };
  return [200, { ...listed(call, content), name: posix.basename(path), path, type: "file", ...said }];
};

/** The whole tree stands for the empty path. */
function entryAt(folder: string, commit: string, path: string): TreeEntry | undefined {
  if (path === "") return { mode: "040000", type: "tree", object: `${commit}^{tree}`, size: undefined, path };
  return split(git(folder, ["ls-tree", "-z", "-l", commit, "--", path])).map(readEntry)[0];
}

const entriesOf = (folder: string, tree: string): TreeEntry[] => split(git(folder, ["ls-tree", "-z", "-l", tree])).map(readEntry);

const textOf = (folder: string, { object }: TreeEntry): string => git(folder, ["cat-file", "blob", object]).toString("utf8");

/** The file that a link leads to, within the repository. */
function followed(folder: string, commit: string, link: TreeEntry): TreeEntry | undefined {
  const target = posix.join(posix.dirname(link.path), textOf(folder, link));
  const entry = target.startsWith("..") || textOf(folder, link).startsWith("/") ? undefined : entryAt(folder, commit, target);
  return entry?.type === "blob" && entry.mode !== LINK ? entry : undefined;
}

const KINDS: Readonly<Record<string, string>> = { tree: "dir", commit: "submodule", blob: "file" };

function listed({ world: { url } }: Call, { path, mode, type, object, size = 0 }: TreeEntry): object {
  const links = { self: url, git: url, html: url };
  const kind = mode === LINK ? "symlink" : KINDS[type];
  return { type: kind, name: posix.basename(path), path, sha: object, size, url, ...addresses("git html download", url), _links: links };
}

/** GitHub breaks base64 into lines. */
const wrapped = (bytes: Buffer): string => bytes.toString("base64").replace(/.{60}/g, "$&\n");

const putContent: Handler = (call) => {
  const login = mayWrite(call, ["contents"]);
  const { repository, parameters, body } = call;
  const { path = "" } = parameters;
  const { branch = "main", content, message, sha, author, committer } = body;
  const tip = branchTip(repository.folder, branch);
  if (!tip) throw new HttpError(404, `Branch ${branch} not found`);
  if (isProtected(repository, branch))
    throw new HttpError(409, "Repository rule violations found\n\nChanges must be made through a pull request.");
  const old = resolve(repository.folder, `${tip}:${path}`);
  if (old && !sha) throw new HttpError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (sha && sha !== old) throw new HttpError(409, `${path} does not match ${sha}`);
  const object = writeBlob(repository.folder, Buffer.from(content, "base64"));
  const tree = writeTree(repository.folder, tip, [{ path, mode: "100644", object }]);
  const by = { author: author ?? personOf(call, login), committer: committer ?? author };
  const commit = writeCommit(repository.folder, { tree, parents: [tip], message, date: now(call), ...by });
  git(repository.folder, ["update-ref", `refs/heads/${branch}`, commit, tip]);
  branchMoved(call.world, repository, branch);
  const size = Buffer.byteLength(content, "base64");
  const file = listed(call, { path, mode: "100644", type: "blob", object, size });
  return [old ? 200 : 201, { content: file, commit: gitCommitObject(call, commit) }];
};

export const contentHandlers: Handlers = { "repos/get-content": getContent, "repos/create-or-update-file-contents": putContent };
