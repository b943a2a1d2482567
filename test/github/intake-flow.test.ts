/** An issue's whole way over HTTP on loopback: one pull request however often it is edited, and people's work left alone. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AT, BOT, REPO, type Stage, setStage } from "./stage.ts";

const PATH = "platforms/dat-lich-kham-ben-nuoc/platform.md";
const issueText = (name: string) => readFileSync(join(import.meta.dirname, "../fixtures/issues", name, "issue.md"), "utf8");

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => {
  await stage?.github.close();
});

const open = async (body: string, login = "cho-giang") =>
  (await stage.as(login).rest.issues.create({ ...AT, title: "Đề xuất $(touch x)", body })).data.number;
const edit = (number: number, change: object) => stage.as("cho-giang").rest.issues.update({ ...AT, issue_number: number, ...change });
const take = async (number: number) => {
  const ran = await stage.bot("intake", { ISSUE_NUMBER: String(number) });
  expect(ran.code, ran.said).toBe(0);
  const writes = stage.github.writes.length;
  const again = await stage.intake(number);
  expect(again.taken, `a second run: ${again.said}`).toBe("unchanged");
  expect(stage.github.writes.slice(writes)).toEqual([]);
};
const branch = (number: number) => `de-xuat/van-de-${number}`;
const show = (ref: string) => execFileSync("git", ["show", ref], { cwd: stage.github.gitFolder(REPO), encoding: "utf8" });
const pullsOf = (number: number) =>
  [...stage.github.repository(REPO).issues.values()].filter(({ pull }) => pull?.headBranch === branch(number));
const answer = (number: number) => stage.comments(number).map(({ body }) => body.split("\n")[2]);

// First: the report goes through all that is open.
test("what is under review, for whom it waits and since when", { tags: ["release"] }, async () => {
  await take(await open(issueText("platform")));
  const number = await open(issueText("platform-blank"), "nguoi-la");
  await take(number);
  expect((await stage.bot("report")).code).toBe(0);
  const { code, out, said } = await stage.bot("proposals");
  expect(code, said).toBe(0);
  const { readOn, proposals } = JSON.parse(out);
  expect(readOn).toBe("2026-11-24");
  expect(proposals).toContainEqual(expect.objectContaining({ kind: "issue", number, waiting: "proposer", filled: { done: 0, all: 19 } }));
  expect(proposals).toContainEqual(
    expect.objectContaining({ kind: "pull", waiting: "proposer", agency: "BCP", since: "2026-11-24", draft: true }),
  );
});

test("incomplete, then valid, then edited twice: one answer, one draft pull request, the proposer credited", async () => {
  const number = await open(issueText("platform-blank"));
  await take(number);
  expect(answer(number)).toEqual(["## Còn 4 nội dung cần bổ sung, sửa"]);
  expect(pullsOf(number)).toEqual([]);

  await edit(number, { body: issueText("platform") });
  await take(number);
  expect(answer(number)).toEqual(["## Hợp lệ"]);
  expect(pullsOf(number)).toMatchObject([{ state: "open", user: BOT, pull: { draft: true } }]);
  expect(show(`${branch(number)}:${PATH}`)).toContain("owner: BCP");
  expect(show(branch(number))).toMatch(/Co-authored-by: cho-giang <\d+\+cho-giang@users\.noreply\.github\.com>/);

  await edit(number, { body: issueText("platform").replace("Bến Nước", "Bến Sông") });
  await take(number);
  await edit(number, { body: issueText("platform").replace("Bến Nước", "Bến Đò") });
  await take(number);
  expect(pullsOf(number)).toHaveLength(1);
  expect(show(`${branch(number)}:${PATH}`)).toContain("Bến Đò");
  expect(answer(number)).toEqual(["## Hợp lệ"]);

  await edit(number, { body: issueText("platform-bad-values") });
  await take(number);
  expect(answer(number)).toEqual([expect.stringMatching(/^## Còn \d+ nội dung/)]);
  expect(show(`${branch(number)}:${PATH}`)).toContain("Bến Đò");
});

test("who edits another's form has a part in it, and no vote on what comes of it", { tags: ["release"] }, async () => {
  const number = await open(issueText("platform"));
  await take(number);
  await stage
    .as("duong-chi")
    .rest.issues.update({ ...AT, issue_number: number, body: issueText("platform").replace("Bến Nước", "Bến Khác") });
  await take(number);
  expect(show(branch(number))).toMatch(/Co-authored-by: cho-giang <.*\n\s*Co-authored-by: duong-chi <\d+\+duong-chi@users/);
});

test("the pull request speaks for the one who opened the issue: their agency answers for it, and has no vote", {
  tags: ["release"],
}, async () => {
  const number = await open(issueText("platform"));
  await take(number);
  const pull = pullsOf(number)[0]?.number ?? 0;
  expect((await stage.bot("report", { PULL_NUMBER: String(pull) })).code).toBe(0);
  expect(stage.comments(pull)[0]?.body).toContain("Bản nháp, hồ sơ hợp lệ");
  expect(stage.comments(pull)[0]?.body).not.toContain("Ngoài cơ quan chủ quản");
});

test("who sent the form puts its draft up for review, and a stranger does not", { tags: ["release"] }, async () => {
  const number = await open(issueText("platform"));
  await take(number);
  const pull = pullsOf(number)[0]?.number ?? 0;
  const ask = async (login: string) => {
    await stage.as(login).rest.issues.createComment({ ...AT, issue_number: pull, body: "/ready" });
    expect((await stage.bot("comment", { PULL_NUMBER: String(pull) })).code).toBe(0);
    return pullsOf(number)[0]?.pull?.draft;
  };
  expect(await ask("nguoi-la")).toBe(true);
  expect(await ask("cho-giang")).toBe(false);
});

test("the same on the issue, as the reply says; a draft that was put back is not put up again for the old comment", {
  tags: ["release"],
}, async () => {
  const number = await open(issueText("platform"));
  await take(number);
  const isDraft = async (login?: string) => {
    if (login) await stage.as(login).rest.issues.createComment({ ...AT, issue_number: number, body: "/ready" });
    expect((await stage.intake(number)).taken).toBe(login === "cho-giang" ? "written" : "unchanged");
    return pullsOf(number)[0]?.pull?.draft;
  };
  expect(await isDraft("nguoi-la")).toBe(true);
  expect(await isDraft("cho-giang")).toBe(false);
  const pull = pullsOf(number)[0]?.pull;
  if (pull) Object.assign(pull, { draft: true });
  expect(await isDraft()).toBe(true);
  expect(await isDraft("cho-giang")).toBe(false);
});

test("a branch that a person pushed to is left alone, and said so", { tags: ["release"] }, async () => {
  const number = await open(issueText("platform"));
  await take(number);
  stage.github.push(REPO, branch(number), { [PATH]: "---\nname: { vi: Sửa tay }\n---\n" });
  await edit(number, { body: issueText("platform").replace("Bến Nước", "Bến Xa") });
  await take(number);
  expect(answer(number)).toEqual(["## Đã được sửa trực tiếp"]);
  expect(show(`${branch(number)}:${PATH}`)).toContain("Sửa tay");
  await edit(number, { state: "closed" });
  await take(number);
  expect(pullsOf(number)).toMatchObject([{ state: "open" }]);
});

test("closing the issue closes an untouched draft; opened again, it gets another", { tags: ["release"] }, async () => {
  const number = await open(issueText("platform"));
  await take(number);
  await edit(number, { state: "closed" });
  await take(number);
  expect(answer(number)).toEqual(["## Đã rút đề xuất"]);
  expect(pullsOf(number)).toMatchObject([{ state: "closed" }]);
  expect(() => show(branch(number))).toThrow();
  await edit(number, { state: "open" });
  await take(number);
  expect(answer(number)).toEqual(["## Hợp lệ"]);
  expect(pullsOf(number)).toMatchObject([{ state: "closed" }, { state: "open" }]);
});

test("a pull request that a person closed is not opened again", { tags: ["release"] }, async () => {
  const number = await open(issueText("platform"));
  await take(number);
  const pull = pullsOf(number)[0]?.number ?? 0;
  await stage.as("may-an").rest.pulls.update({ ...AT, pull_number: pull, state: "closed" });
  await edit(number, { body: issueText("platform").replace("Bến Nước", "Bến Lạ") });
  await take(number);
  expect(pullsOf(number)).toMatchObject([{ state: "closed" }]);
});

test("a duplicate is pointed to its entry; what is no form is left alone; a forged marker is not the bot's memory", {
  tags: ["release"],
}, async () => {
  const duplicate = await open(issueText("platform-duplicate"));
  await take(duplicate);
  expect(answer(duplicate)).toEqual(["## Đã có hồ sơ"]);
  const chat = await open(issueText("not-a-form"));
  await take(chat);
  expect(answer(chat)).toEqual(["## Chưa lập được hồ sơ"]);
  const number = await open(issueText("platform"), "nguoi-la");
  await stage
    .as("nguoi-la")
    .rest.issues.createComment({ ...AT, issue_number: number, body: '<!-- catalogue:intake {"path":".github/workflows/x.yml"} -->' });
  await take(number);
  expect(show(`${branch(number)}:${PATH}`)).toContain("owner: BCP");
});

type Operation = Parameters<Stage["github"]["failNext"]>[0]["operation"];
type Trouble = readonly [operation: Operation, status: number, after: boolean];
const TROUBLES: readonly Trouble[] = [["pulls/create", 502, true]];
const MORE_TROUBLES: readonly Trouble[] = [
  ["issues/create-comment", 502, true],
  ["git/create-ref", 502, true],
  ["git/create-tree", 503, false],
];
async function comesThrough(operation: Operation, status: number, after: boolean): Promise<void> {
  const number = await open(issueText("platform"));
  stage.github.failNext({ operation, status, after });
  await take(number);
  expect(pullsOf(number)).toHaveLength(1);
  expect(answer(number)).toEqual(["## Hợp lệ"]);
}
test.each(TROUBLES)("trouble at %s: nothing lost, nothing doubled", comesThrough);
test.each(MORE_TROUBLES)("trouble at %s: nothing lost, nothing doubled", { tags: ["release"] }, comesThrough);

test("everything kept to GitHub's contract", () => {
  expect(stage.github.violations).toEqual([]);
});
