/** The stand-in for GitHub: pull requests from branch to merge, what merging waits for, trouble, and the contract. What stands on it runs daily. */
import { afterAll, expect, test } from "vitest";
import { AT, REPO, smallStage, status } from "./fake-stage.ts";

const { github, as, api, show, headOf, judge, approve, merge, open } = await smallStage();
afterAll(() => github.close());

test("a pull request from its branch to its merge", { tags: ["release"] }, async () => {
  const { git, repos, pulls } = api("app");
  const { data: main } = await git.getRef({ ...AT, ref: "heads/main" });
  const made = { ...AT, ref: "refs/heads/de-xuat/1", sha: main.object.sha };
  expect([await status(git.createRef(made)), await status(git.createRef(made))]).toEqual([201, 422]);
  const put = (text: string, sha?: string) => {
    const content = Buffer.from(text).toString("base64");
    const file = { ...AT, path: "platforms/bến nước.md", branch: "de-xuat/1", message: "Đề xuất", content };
    return repos.createOrUpdateFileContents({ ...file, ...(sha ? { sha } : {}) });
  };
  const first = await put("Một\n");
  expect(first.status).toBe(201);
  expect([await status(put("x")), await status(put("x", "0".repeat(40)))]).toEqual([422, 409]);
  expect(await status(put("Hai\n", first.data.content?.sha))).toBe(200);

  const asked = { ...AT, title: "Đề xuất", head: "de-xuat/1", base: "main" };
  const { data: pull } = await pulls.create(asked);
  expect(pull).toMatchObject({ draft: false, mergeable: true, mergeable_state: "blocked", commits: 2, changed_files: 1, additions: 1 });
  expect(await status(pulls.create(asked))).toBe(422);
  expect(await status(pulls.create({ ...asked, head: "khong-co" }))).toBe(422);
  expect((await pulls.list({ ...AT, head: "co-quan:de-xuat/1" })).data.map(({ number }) => number)).toEqual([pull.number]);
  expect((await pulls.list({ ...AT, head: "la:de-xuat/1" })).data).toEqual([]);

  expect((await pulls.requestReviewers({ ...AT, pull_number: pull.number, reviewers: ["an"], team_reviewers: ["y-te"] })).status).toBe(201);
  const waiting = async () => (await pulls.listRequestedReviewers({ ...AT, pull_number: pull.number })).data;
  expect(await waiting()).toMatchObject({ users: [{ login: "an" }], teams: [{ slug: "y-te" }] });
  await judge(pull.number, "success");
  await approve("binh", pull.number);
  expect(await waiting()).toMatchObject({ users: [{ login: "an" }], teams: [] });
  expect((await pulls.listReviews({ ...AT, pull_number: pull.number })).data).toMatchObject([
    { user: { login: "binh" }, state: "APPROVED", commit_id: headOf(pull.number), submitted_at: expect.stringMatching(/Z$/) },
  ]);
  const { data: merged } = await merge(pull.number, { merge_method: "squash", sha: headOf(pull.number) });
  expect(show("main:platforms/bến nước.md")).toBe("Hai\n");
  expect((await pulls.get({ ...AT, pull_number: pull.number })).data).toMatchObject({
    merged: true,
    merge_commit_sha: merged.sha,
    state: "closed",
  });
  const { data: by } = await repos.listPullRequestsAssociatedWithCommit({ ...AT, commit_sha: merged.sha });
  expect(by.map(({ number, merged_at }) => [number, merged_at !== null])).toEqual([[pull.number, true]]);
  expect((await repos.getCommit({ ...AT, ref: "main" })).data.files).toMatchObject([
    { filename: "platforms/bến nước.md", status: "added" },
  ]);
});

test("a fork's pull request: its head follows every push, and its branch's end closes it", { tags: ["release"] }, async () => {
  github.fork(REPO, "la");
  github.push("la/danh-muc", "sua", { "a.md": "1\n", "b.md": { mode: "120000", content: "a.md" } }, "main");
  const { data: pull } = await api("la").pulls.create({ ...AT, title: "Từ kho riêng", head: "la:sua", base: "main" });
  expect(pull.head).toMatchObject({ label: "la:sua", repo: { full_name: "la/danh-muc", fork: true } });
  const pushed = github.push("la/danh-muc", "sua", { "a.md": "2\n", "README.md": null });
  expect(headOf(pull.number)).toBe(pushed);
  const files = await as("app").paginate(api("app").pulls.listFiles, { ...AT, pull_number: pull.number, per_page: 2 });
  expect(files.map(({ filename, status: how, patch }) => [filename, how, patch?.split("\n").at(-1)])).toEqual([
    ["README.md", "removed", "-# Kho thử"],
    ["a.md", "added", "+2"],
    ["b.md", "added", "\\ No newline at end of file"],
  ]);
  expect((await api("app").repos.listPullRequestsAssociatedWithCommit({ ...AT, commit_sha: pushed })).data).toEqual([]);
  await api("la").git.deleteRef({ owner: "la", repo: "danh-muc", ref: "heads/sua" });
  expect((await api("app").pulls.get({ ...AT, pull_number: pull.number })).data).toMatchObject({ state: "closed", merged: false });
  expect(await status(api("la").pulls.update({ ...AT, pull_number: pull.number, state: "open" }))).toBe(422);
});

test("a merge waits for the App's own check, newest first, and for a review by someone who may write", { tags: ["release"] }, async () => {
  const number = await open("luat", { l: "1" }, true);
  const refused = async () =>
    merge(number).then(
      () => "merged",
      (error) => error.message as string,
    );
  expect(await refused()).toContain("draft");
  const { pull } = github.repository(REPO).issues.get(number) ?? {};
  if (pull) pull.draft = false;
  await judge(number, "success", "actions");
  expect(await refused()).toContain('"phan-quyet" is expected');
  await judge(number, "success");
  await judge(number, "failure");
  expect(await refused()).toContain('"phan-quyet" is failing');
  await judge(number, "success");
  expect(await status(approve("an", number))).toBe(422);
  await approve("la", number);
  expect(await refused()).toContain("At least 1 approving review");
  const { data: no } = await api("binh").pulls.createReview({ ...AT, pull_number: number, event: "REQUEST_CHANGES", body: "x" });
  expect(await refused()).toContain("Changes have been requested");
  await api("an").pulls.dismissReview({ ...AT, pull_number: number, review_id: no.id, message: "x" });
  expect(await refused()).toContain("At least 1 approving review");
  await approve("binh", number);
  expect(await status(merge(number, { sha: "0".repeat(40) }))).toBe(409);
  const { data } = await merge(number);
  expect(show(`${data.sha}^2`)).toContain(headOf(number));
  expect(await status(merge(number))).toBe(405);
});

test("a conflict is git's", { tags: ["release"] }, async () => {
  const [one, two] = [await open("xung-1", { "README.md": "một" }), await open("xung-2", { "README.md": "hai" })];
  for (const number of [one, two]) await Promise.all([judge(number, "success"), approve("binh", number)]);
  await merge(one, { merge_method: "squash" });
  expect((await api("la").pulls.get({ ...AT, pull_number: two })).data).toMatchObject({
    mergeable: false,
    mergeable_state: "dirty",
    merge_commit_sha: null,
  });
  expect(await status(merge(two))).toBe(405);
});

test("trouble on purpose, and a lost race", { tags: ["release"] }, async () => {
  const { issues, git } = api("app");
  const say = (body: string) => issues.createComment({ ...AT, issue_number: 1, body });
  const count = async () => (await issues.listComments({ ...AT, issue_number: 1 })).data.length;
  const [before, writes] = [await count(), github.writes.length];
  github.failNext({
    operation: "issues/create-comment",
    status: 403,
    times: 2,
    headers: { "retry-after": "7" },
    body: { message: "secondary rate limit" },
  });
  await expect(say("1")).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining("secondary"),
    response: { headers: { "retry-after": "7" } },
  });
  expect([await status(say("2")), await count()]).toEqual([403, before]);
  github.failNext({ operation: "issues/create-comment", status: 502, after: true });
  expect([await status(say("3")), await count()]).toEqual([502, before + 1]);
  const sha = (await git.getRef({ ...AT, ref: "heads/main" })).data.object.sha;
  github.before("git/create-ref", () => void github.push(REPO, "dua", { x: "x" }));
  const race = () => status(git.createRef({ ...AT, ref: "refs/heads/dua", sha }));
  expect(await race()).toBe(422);
  expect(github.writes.slice(writes)).toEqual([
    "issues/create-comment 403",
    "issues/create-comment 403",
    "issues/create-comment 502",
    "git/create-ref 422",
  ]);
});

test("nothing left GitHub's contract, and what does is seen", { tags: ["release"] }, async () => {
  expect(github.violations).toEqual([]);
  const issue = github.repository(REPO).issues.get(1);
  Object.assign(issue ?? {}, { title: 7 });
  await api("la").issues.get({ ...AT, issue_number: 1 });
  expect(github.violations).toEqual(["issues/get 200: /title must be string"]);
  expect(await status(as("la").request("GET /repos/{owner}/{repo}/hooks", AT))).toBe(501);
  expect(github.violations.at(-1)).toContain("no handler: GET /repos/co-quan/danh-muc/hooks");
});
