/** The stand-in for GitHub, operation by operation, and who may do what. */
import { Octokit } from "octokit";
import { afterAll, expect, test } from "vitest";
import { AT, REPO, smallStage, status } from "./fake-stage.ts";

const { github, as, api, open } = await smallStage();
github.fork(REPO, "la");
afterAll(() => github.close());

test("git's objects and contents", { tags: ["release"] }, async () => {
  const { git, repos } = api("app");
  const tip = github.push(REPO, "goc", { "x/a.md": "a\n", "x/lien-ket": { mode: "120000", content: "a.md" } }, "main");
  const { data: blob } = await git.createBlob({ ...AT, content: Buffer.from([0, 255]).toString("base64"), encoding: "base64" });
  expect((await git.getBlob({ ...AT, file_sha: blob.sha })).data).toMatchObject({ size: 2, content: "AP8=" });
  const lines = (await git.getCommit({ ...AT, commit_sha: tip })).data.tree.sha;
  const tree = [
    { path: "x/b", mode: "100755", type: "blob", sha: blob.sha },
    { path: "x/a.md", mode: "100644", type: "blob", sha: null },
  ] as const;
  const { data: grown } = await git.createTree({ ...AT, base_tree: lines, tree: [...tree] });
  const all = (await git.getTree({ ...AT, tree_sha: grown.sha, recursive: "1" })).data.tree;
  expect(all.map(({ path, mode }) => `${mode} ${path}`)).toEqual(["100644 README.md", "040000 x", "100755 x/b", "120000 x/lien-ket"]);
  const author = { name: "Ý", email: "y@example.org", date: "2026-01-02T03:04:05Z" };
  const { data: commit } = await git.createCommit({ ...AT, message: "m", tree: grown.sha, parents: [tip], author });
  expect((await git.getCommit({ ...AT, commit_sha: commit.sha })).data).toMatchObject({ author: { name: "Ý" }, parents: [{ sha: tip }] });
  const move = (sha: string, force = false) => status(git.updateRef({ ...AT, ref: "heads/goc", sha, force }));
  expect([await move(commit.sha), await move(tip), await move("0".repeat(40)), await move(tip, true)]).toEqual([200, 422, 422, 200]);
  const wrong = [{ path: "../x", mode: "100644", type: "blob", content: "x" }] as const;
  expect(await status(git.createTree({ ...AT, tree: [...wrong] }))).toBe(422);

  const at = { ...AT, ref: "goc" };
  expect((await repos.getContent({ ...at, path: "x/lien-ket" })).data).toMatchObject({ type: "file", content: "YQo=" });
  expect((await repos.getContent({ ...at, path: "x/a.md", mediaType: { format: "raw" } })).data).toBe("a\n");
  expect((await repos.getContent({ ...at, path: "x" })).data).toMatchObject([{ path: "x/a.md" }, { path: "x/lien-ket", type: "symlink" }]);
  expect(await status(repos.getContent({ ...at, path: "khong-co" }))).toBe(404);
});

test("files of a pull request: renamed, binary, turned into a link, a repository within, and the patch of each its own", {
  tags: ["release"],
}, async () => {
  const long = Array.from({ length: 20 }, (_, line) => `dòng ${line}\n`).join("");
  github.push(REPO, "main", { "cu.md": long, "doi.md": "đích\n", "nhi-phan": new Uint8Array([0, 1]), "z.md": "z\n" });
  const within = { mode: "160000", content: "1".repeat(40) };
  const link = { mode: "120000", content: "z.md" };
  const changes = {
    "cu.md": null,
    "mới.md": `${long}+ thêm\n`,
    "doi.md": link,
    kho: within,
    "nhi-phan": new Uint8Array([0, 2]),
    "z.md": "y\n",
  };
  const number = await open("tep", changes);
  const { data } = await api("app").pulls.listFiles({ ...AT, pull_number: number });
  const last = (patch = "") => patch.split("\n").findLast((line) => !line.startsWith("\\"));
  expect(data.map(({ filename, status: how, additions, patch }) => [filename, how, additions, last(patch)])).toEqual([
    ["doi.md", "changed", 1, "+z.md"],
    ["kho", "added", 1, `+Subproject commit ${"1".repeat(40)}`],
    ["mới.md", "renamed", 1, "++ thêm"],
    ["nhi-phan", "modified", 0, ""],
    ["z.md", "modified", 1, "+y"],
  ]);
  expect(data.map(({ previous_filename }) => previous_filename).filter(Boolean)).toEqual(["cu.md"]);
  expect((await api("app").pulls.get({ ...AT, pull_number: number })).data).toMatchObject({ changed_files: 5, additions: 4, commits: 1 });
});

test("issues, comments, labels, reactions and check runs", { tags: ["release"] }, async () => {
  const { issues, checks, teams } = api("app");
  const { data: issue } = await api("la").issues.create({ ...AT, title: "Hỏi", body: "?", labels: ["mới"] });
  expect(issue.labels).toEqual([]);
  const on = { ...AT, issue_number: issue.number };
  const label = { ...AT, name: "Chờ: xét", color: "00ff00", description: "x".repeat(100) };
  expect([await status(issues.createLabel(label)), await status(issues.createLabel({ ...label, name: "chờ: XÉT" }))]).toEqual([201, 422]);
  expect(await status(issues.createLabel({ ...label, name: "khác", description: "x".repeat(101) }))).toBe(422);
  await issues.addLabels({ ...on, labels: ["chờ: xét", "mới"] });
  expect([await status(issues.removeLabel({ ...on, name: "mới" })), await status(issues.removeLabel({ ...on, name: "mới" }))]).toEqual([
    200, 404,
  ]);
  expect((await issues.listLabelsOnIssue(on)).data.map(({ name }) => name)).toEqual(["Chờ: xét"]);
  expect((await issues.listEvents({ ...on })).data.map(({ event }) => event)).toEqual(["labeled", "labeled", "unlabeled"]);
  expect((await issues.listForRepo({ ...AT, labels: "Chờ: xét" })).data.map(({ number }) => number)).toEqual([issue.number]);

  const { data: comment } = await issues.createComment({ ...on, body: "Chào" });
  const like = (token: string) => status(api(token).reactions.createForIssueComment({ ...AT, comment_id: comment.id, content: "+1" }));
  expect([await like("app"), await like("app"), await like("la")]).toEqual([201, 200, 201]);
  expect((await issues.listComments(on)).data).toMatchObject([{ body: "Chào", reactions: { "+1": 2, total_count: 2 } }]);
  expect(await status(issues.updateComment({ ...AT, comment_id: comment.id, body: "x".repeat(65_537) }))).toBe(422);
  expect(await status(issues.deleteComment({ ...AT, comment_id: comment.id }))).toBe(204);
  expect(await status(issues.getComment({ ...AT, comment_id: comment.id }))).toBe(404);

  const sha = github.push(REPO, "kiem", { k: "k" }, "main");
  const line = { path: "k", start_line: 1, end_line: 1, annotation_level: "failure", message: "m" } as const;
  const output = (count: number) => ({ title: "t", summary: "s", annotations: Array.from({ length: count }, () => line) });
  expect(await status(checks.create({ ...AT, name: "k", head_sha: sha, output: output(51) }))).toBe(422);
  const { data: run } = await checks.create({ ...AT, name: "k", head_sha: sha, status: "in_progress", output: output(50) });
  await checks.update({ ...AT, check_run_id: run.id, conclusion: "failure", output: output(10) });
  expect(await as("app").paginate(checks.listAnnotations, { ...AT, check_run_id: run.id })).toHaveLength(60);
  expect((await checks.listForRef({ ...AT, ref: "kiem" })).data.check_runs).toMatchObject([{ status: "completed", app: { slug: "may" } }]);
  const members = { org: "co-quan", team_slug: "nhieu" };
  expect(await as("app").paginate(teams.listMembersInOrg, { ...members, per_page: 100 })).toHaveLength(101);
});

test.each([
  ["a stranger writes a branch", 403, "la", (api) => api.git.createRef({ ...AT, ref: "refs/heads/x", sha: "0".repeat(40) })],
  ["a stranger labels", 403, "la", (api) => api.issues.addLabels({ ...AT, issue_number: 1, labels: ["x"] })],
  ["a triager labels", 200, "chi", (api) => api.issues.addLabels({ ...AT, issue_number: 1, labels: ["x"] })],
  ["a triager merges", 403, "chi", (api) => api.pulls.merge({ ...AT, pull_number: 1 })],
  [
    "a stranger opens a pull request from a branch not their own",
    403,
    "la",
    (api) => api.pulls.create({ ...AT, title: "x", head: "goc", base: "main" }),
  ],
  ["a person posts a check", 403, "an", (api) => api.checks.create({ ...AT, name: "x", head_sha: "0".repeat(40), status: "queued" })],
  ["an App without contents writes a file", 403, "narrow", (api) => api.git.createBlob({ ...AT, content: "x" })],
  ["an App with only checks comments", 403, "actions", (api) => api.issues.createComment({ ...AT, issue_number: 1, body: "x" })],
  ["an App with only checks reads", 200, "actions", (api) => api.issues.get({ ...AT, issue_number: 1 })],
  ["an App without members reads a team", 403, "actions", (api) => api.teams.listMembersInOrg({ org: "co-quan", team_slug: "y-te" })],
  ["an App writes in a fork", 403, "app", (api) => api.git.createBlob({ owner: "la", repo: "danh-muc", content: "x" })],
  ["an App asks who it is", 403, "app", (api) => api.users.getAuthenticated()],
  ["a person asks who they are", 200, "la", (api) => api.users.getAuthenticated()],
  ["an unknown token", 401, "la-hoac", (api) => api.repos.get(AT)],
  ["nobody reads", 200, "", (api) => api.repos.get(AT)],
  ["nobody comments", 401, "", (api) => api.issues.createComment({ ...AT, issue_number: 1, body: "x" })],
  ["a repository that is not there", 404, "an", (api) => api.repos.get({ ...AT, repo: "khong-co" })],
  [
    "main is written directly",
    409,
    "an",
    (api) => api.repos.createOrUpdateFileContents({ ...AT, path: "x", message: "x", content: "eA==" }),
  ],
] satisfies readonly [string, number, string, (rest: Octokit["rest"]) => Promise<{ status: number }>][])(
  "permissions: %s: %i",
  { tags: ["release"] },
  async (_, expected, token, ask) => {
    expect(await status(ask(token ? api(token) : new Octokit({ baseUrl: github.url }).rest))).toBe(expected);
  },
);

test("nothing left GitHub's contract", { tags: ["release"] }, () => {
  expect(github.violations).toEqual([]);
});
