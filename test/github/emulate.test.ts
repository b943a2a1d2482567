/**
 * A second opinion that nobody here wrote: the same flows, unchanged, on another stand-in for GitHub. It knows no teams,
 * reactions or pull requests of a commit, and serves no git, so the files come from a fixture. For a release: daily, the same
 * flows run on the first stand-in.
 */
import { join } from "node:path";
import type { Emulator } from "emulate";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Bot } from "../../scripts/github/bot.ts";
import { connect } from "../../scripts/github/client.ts";
import { judgeHere } from "../../scripts/github/judging.ts";
import { reportPull } from "../../scripts/github/report.ts";
import { filesOf, LABELS, readCase, TODAY } from "./pull-case.ts";

const PORT = 4_987;
const AT = { owner: "example", repo: "danh-muc" };
const said: string[] = [];
let emulator: Emulator;
let bot: Bot;

beforeAll(async () => {
  const seed = {
    tokens: { bot: { login: "example", scopes: ["repo"] } },
    github: { users: [{ login: "example" }], repos: [{ ...AT, name: "danh-muc", private: false, auto_init: true }] },
  };
  const { createEmulator } = await import("emulate");
  emulator = await createEmulator({ service: "github", port: PORT, seed });
  const client = connect({ token: "bot", apiUrl: `http://127.0.0.1:${PORT}`, hasty: true, log: () => {} });
  const where = {
    url: "https://github.com/example/danh-muc",
    remote: "",
    folder: "",
    branch: "main",
    today: TODAY,
    timeZone: "Asia/Ho_Chi_Minh",
  };
  bot = {
    ...AT,
    ...where,
    client,
    spent: { counted: 0, free: 0 },
    login: "example",
    labels: LABELS,
    dry: false,
    say: (line) => said.push(line),
  };
});
afterAll(() => emulator?.close());

/** A branch with one more file, and its pull request. */
async function propose(branch: string): Promise<number> {
  const { git, pulls } = bot.client.rest;
  const { data: main } = await git.getRef({ ...AT, ref: "heads/main" });
  const { data: tip } = await git.getCommit({ ...AT, commit_sha: main.object.sha });
  const file = { path: `${branch}.md`, mode: "100644", type: "blob", content: branch } as const;
  const { data: tree } = await git.createTree({ ...AT, base_tree: tip.tree.sha, tree: [file] });
  const { data: commit } = await git.createCommit({ ...AT, message: branch, tree: tree.sha, parents: [main.object.sha] });
  await git.createRef({ ...AT, ref: `refs/heads/${branch}`, sha: commit.sha });
  return (await pulls.create({ ...AT, title: branch, head: branch, base: "main" })).data.number;
}

const judging = (name: string) =>
  judgeHere(bot, { files: () => filesOf(readCase(join(import.meta.dirname, "../fixtures/pulls", name))), ahead: () => {} });

test("first report, then mended: one comment, labels that move on, a green check", { tags: ["release"] }, async () => {
  const number = await propose("de-xuat");
  expect(await reportPull(bot, number, judging("two-problems"))).toBe("written");
  const comments = async () => (await bot.client.rest.issues.listComments({ ...AT, issue_number: number })).data;
  expect((await comments()).map(({ body }) => body)).toEqual([expect.stringContaining("Cần sửa trước khi xét")]);
  expect(await reportPull(bot, number, judging("first-run"))).toBe("written");
  expect((await comments()).map(({ body }) => body)).toEqual([expect.stringContaining("Hợp lệ")]);
  const { data: pull } = await bot.client.rest.pulls.get({ ...AT, pull_number: number });
  expect(pull.labels.map(({ name }) => name)).toContain("loại: đề xuất");
  expect(pull.labels.map(({ name }) => name)).not.toContain("chờ: người đề xuất");
  const { data: checks } = await bot.client.rest.checks.listForRef({ ...AT, ref: pull.head.sha, check_name: "catalogue/verdict" });
  expect(checks.check_runs.map(({ conclusion }) => conclusion)).toContain("success");
});

test("many problems: fifty annotations a call", { tags: ["release"] }, async () => {
  const number = await propose("nhieu-loi");
  expect(await reportPull(bot, number, judging("many-problems"))).toBe("written");
  const { data: pull } = await bot.client.rest.pulls.get({ ...AT, pull_number: number });
  const { data: checks } = await bot.client.rest.checks.listForRef({ ...AT, ref: pull.head.sha, check_name: "catalogue/verdict" });
  expect(checks.check_runs[0]?.conclusion).toBe("failure");
});
