/** Git data and contents, on the real repository. */
import { type Handler, page, require, time } from "../context.ts";
import { git, gitText, tryGit } from "../git.ts";
import { pullObject } from "../objects.ts";
import { HttpError, type Issue, type Pull, type Repository } from "../state.ts";

const notFound = () => new HttpError(404, "Not Found");

function refObject(repository: Repository, ref: string, url: string): object {
  const sha = tryGit(repository.folder, "rev-parse", "--verify", "--quiet", ref);
  if (!sha) throw notFound();
  return { ref, node_id: "REF", url, object: { type: "commit", sha, url } };
}

function commitObject({ folder }: Repository, sha: string, url: string): object {
  const shown = tryGit(folder, "show", "-s", "--format=%T%x00%P%x00%an%x00%ae%x00%aI%x00%B", sha);
  if (shown === undefined) throw notFound();
  const [tree, parents = "", name, email, date, message = ""] = shown.split("\0");
  const person = { name, email, date };
  return {
    sha,
    node_id: "C",
    url,
    html_url: url,
    author: person,
    committer: person,
    message: message.trim(),
    tree: { sha: tree, url },
    parents: parents
      .split(" ")
      .filter(Boolean)
      .map((parent) => ({ sha: parent, url, html_url: url })),
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}

interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly content?: string;
  readonly sha?: string | null;
}

const createTree: Handler = (call) => {
  require(call, "contents");
  const { folder } = call.repository;
  const index = `${folder}/index-tree-${call.world.nextId()}`;
  const run = (args: readonly string[], input?: string) =>
    git(folder, args, { index, ...(input === undefined ? {} : { input }) })
      .toString("utf8")
      .trim();
  run(["read-tree", call.body.base_tree ?? "--empty"]);
  for (const { path, mode, content, sha } of call.body.tree as TreeItem[]) {
    const object = sha === null ? "0".repeat(40) : (sha ?? run(["hash-object", "-w", "--stdin"], content ?? ""));
    run(["update-index", "-z", "--index-info"], `${sha === null ? 0 : mode} ${object}\t${path}\0`);
  }
  return [201, { sha: run(["write-tree"]), url: call.world.url, tree: [], truncated: false }];
};

const createCommit: Handler = (call) => {
  require(call, "contents");
  const { tree, parents = [], message } = call.body as { tree: string; parents?: string[]; message: string };
  const args = ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent]), "-m", message];
  const sha = git(call.repository.folder, args, { date: time(call) })
    .toString("utf8")
    .trim();
  return [201, commitObject(call.repository, sha, call.world.url)];
};

const updateRef: Handler = (call) => {
  require(call, "contents");
  const { folder } = call.repository;
  const ref = `refs/${call.parameters.ref}`;
  const old = tryGit(folder, "rev-parse", "--verify", "--quiet", ref);
  if (!old) throw new HttpError(422, "Reference does not exist");
  const isForward = tryGit(folder, "merge-base", "--is-ancestor", old, call.body.sha) !== undefined;
  if (!call.body.force && !isForward) throw new HttpError(422, "Update is not a fast forward");
  gitText(folder, "update-ref", ref, call.body.sha);
  return [200, refObject(call.repository, ref, call.world.url)];
};

const getContent: Handler = ({ repository: { folder }, parameters: { path = "" }, query, world: { url } }) => {
  const at = query.ref ?? "main";
  const sha = tryGit(folder, "rev-parse", "--verify", "--quiet", `${at}:${path}`);
  if (!sha || gitText(folder, "cat-file", "-t", sha) !== "blob") throw notFound();
  const bytes = git(folder, ["cat-file", "blob", sha]);
  const names = { url, git_url: url, html_url: url, download_url: url, _links: { self: url, git: url, html: url } };
  return [
    200,
    {
      type: "file",
      encoding: "base64",
      size: bytes.length,
      name: path.split("/").at(-1),
      path,
      content: bytes.toString("base64"),
      sha,
      ...names,
    },
  ];
};

export const gitHandlers: Readonly<Record<string, Handler>> = {
  "git/get-ref": ({ repository, parameters, world }) => [200, refObject(repository, `refs/${parameters.ref}`, world.url)],
  "git/create-ref": (call) => {
    require(call, "contents");
    const { ref, sha } = call.body as { ref: string; sha: string };
    const { folder } = call.repository;
    if (tryGit(folder, "rev-parse", "--verify", "--quiet", ref)) throw new HttpError(422, "Reference already exists");
    if (!tryGit(folder, "cat-file", "-e", `${sha}^{commit}`) && tryGit(folder, "cat-file", "-t", sha) !== "commit")
      throw new HttpError(422, "Object does not exist");
    gitText(folder, "update-ref", ref, sha);
    return [201, refObject(call.repository, ref, call.world.url)];
  },
  "git/update-ref": updateRef,
  "git/delete-ref": (call) => {
    require(call, "contents");
    const ref = `refs/${call.parameters.ref}`;
    if (!tryGit(call.repository.folder, "rev-parse", "--verify", "--quiet", ref)) throw new HttpError(422, "Reference does not exist");
    gitText(call.repository.folder, "update-ref", "-d", ref);
    return [204];
  },
  "git/get-commit": ({ repository, parameters, world }) => [200, commitObject(repository, parameters.commit_sha ?? "", world.url)],
  "git/create-commit": createCommit,
  "git/create-tree": createTree,
  "repos/get-content": getContent,
  "repos/list-pull-requests-associated-with-commit": (call) => {
    const pulls = [...call.repository.issues.values()].filter(
      (issue): issue is Issue & { readonly pull: Pull } => issue.pull?.mergeCommit === call.parameters.commit_sha,
    );
    return [
      200,
      page(
        call,
        pulls.map((issue) => pullObject(call, issue, false)),
      ),
    ];
  },
};
