/** Files by their path. A symbolic link to a file of the repository is followed, as GitHub does. */
import { posix } from "node:path";
import type { Call, Handler, Handlers } from "../context.ts";
import { branchTip, commitAt, treeAt, writeRef } from "../git.ts";
import { branchMoved } from "../heads.ts";
import { isProtected } from "../merging.ts";
import { changeTree, entryAt as foundAt, readObject, readTree, writeCommit, writeObject } from "../object-files.ts";
import { addresses, signed } from "../objects/people.ts";
import { gitCommitObject, type TreeEntry, treeEntry } from "../objects/repositories.ts";
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
  if (entry.type === "tree") return [200, entriesOf(repository.folder, entry).map((one) => listed(call, one))];
  if (entry.type === "commit") return [200, { ...listed(call, entry), type: "submodule", submodule_git_url: call.world.url }];
  const content = entry.mode === LINK ? followed(repository.folder, commit, entry) : entry;
  if (!content) return [200, { ...listed(call, entry), type: "symlink", target: textOf(repository.folder, entry) }];
  const bytes = bytesOf(repository.folder, content);
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
  const found = foundAt(folder, treeAt(folder, commit) ?? "", path);
  return found && treeEntry(folder, path, found);
}

const entriesOf = (folder: string, { path, object }: TreeEntry): TreeEntry[] =>
  [...readTree(folder, object)].map(([name, entry]) => treeEntry(folder, `${path}/${name}`, entry));

const bytesOf = (folder: string, { object }: TreeEntry): Buffer => readObject(folder, object)?.bytes ?? Buffer.alloc(0);
const textOf = (folder: string, entry: TreeEntry): string => bytesOf(folder, entry).toString("utf8");

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
  const from = treeAt(repository.folder, tip) ?? "";
  const old = foundAt(repository.folder, from, path)?.object;
  if (old && !sha) throw new HttpError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if (sha && sha !== old) throw new HttpError(409, `${path} does not match ${sha}`);
  const object = writeObject(repository.folder, "blob", Buffer.from(content, "base64"));
  const tree = changeTree(repository.folder, from, [{ path, mode: "100644", object }]);
  const commit = writeCommit(repository.folder, { tree, parents: [tip], message, ...signed(call, login, author, committer) });
  writeRef(repository.folder, `refs/heads/${branch}`, commit);
  branchMoved(call.world, repository, branch);
  const size = Buffer.byteLength(content, "base64");
  const file = listed(call, { path, mode: "100644", type: "blob", object, size });
  return [old ? 200 : 201, { content: file, commit: gitCommitObject(call, commit) }];
};

export const contentHandlers: Handlers = { "repos/get-content": getContent, "repos/create-or-update-file-contents": putContent };
