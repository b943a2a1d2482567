/** A catalogue that is a folder of a larger repository, with a package.json of its own: bot, intake, history, ledger, set-up and links find it there. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { readHistory } from "../../scripts/cli/history.ts";
import { findLedger, readLedgerAt } from "../../scripts/git/ledger.ts";
import { repositoryPlace } from "../../scripts/git/place.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { editAddress } from "../../site/views/github-addresses.ts";
import { catalogue } from "../cli/shell.ts";
import { catalogueOf } from "../site/built.ts";
import { type FakeGitHub, startGitHub } from "./fake/server.ts";

const REPO = "example/nhieu-viec";
const FIXTURES = join(import.meta.dirname, "../fixtures");
const BOT = "may[bot]";
const PLATFORM = "danh-muc/platforms/kho-du-lieu-mo-hat-giong/platform.md";
let github: FakeGitHub;
let clone: string;
let root: string;

beforeAll(async () => {
  github = await startGitHub({
    users: { example: "Organization", an: "User", [BOT]: "Bot" },
    tokens: {
      an: { login: "an" },
      bot: { login: BOT, permissions: { contents: "write", checks: "write", pull_requests: "write", issues: "write", members: "read" } },
    },
    repositories: { [REPO]: { writers: ["an"] } },
    now: () => new Date("2026-11-24T02:00:00Z"),
  });
  const files = readRoot(join(FIXTURES, "demo")).map(({ path, bytes }) => [`danh-muc/${path}`, bytes]);
  github.push(REPO, "main", {
    ...Object.fromEntries(files),
    "danh-muc/package.json": "{}\n",
    "platforms/another.md": "Of another project.\n",
  });
  github.push(REPO, "decisions", { "decisions/kho-du-lieu-mo-hat-giong/1.json": "{}\n" });
  clone = mkdtempSync(join(tmpdir(), "below-"));
  execFileSync("git", ["clone", "--quiet", github.gitFolder(REPO), clone], { stdio: "pipe" });
  root = join(clone, "danh-muc");
});
afterAll(async () => {
  await github.close();
  rmSync(clone, { recursive: true, force: true });
});

const bot = (task: string, env: Record<string, string>) =>
  catalogue(["github", task], root, {
    GITHUB_REPOSITORY: REPO,
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: "bot",
    BOT_LOGIN: BOT,
    CATALOGUE_REMOTE: github.gitFolder(REPO),
    CATALOGUE_HASTE: "1",
    CATALOGUE_ONE_THREAD: "1",
    ...env,
  });

test("a pull request is judged by what it changes there, and lines are named by their place in the repository", {
  tags: ["release"],
}, async () => {
  const text = readFileSync(join(clone, PLATFORM), "utf8");
  const branch = github.push(
    REPO,
    "sua",
    { [PLATFORM]: text.replace(/^owner: .*$/m, "owner: KHONGCO"), "platforms/another.md": "Changed.\n" },
    "main",
  );
  const { Octokit } = await import("octokit");
  const an = new Octokit({ auth: "an", baseUrl: github.url, throttle: { enabled: false } });
  const { data: pull } = await an.rest.pulls.create({ owner: "example", repo: "nhieu-viec", title: "Sửa", head: "sua", base: "main" });
  expect(pull.head.sha).toBe(branch);
  const ran = await bot("report", { PULL_NUMBER: String(pull.number) });
  expect([ran.code, ran.stderr.split("\n").at(-2)]).toEqual([0, `#${pull.number}: written`]);
  const verdict = [...github.repository(REPO).checks.values()].find(({ name }) => name === "catalogue/verdict");
  expect(verdict).toMatchObject({
    conclusion: "failure",
    annotations: expect.arrayContaining([expect.objectContaining({ path: PLATFORM })]),
  });
  const [comment] = github.repository(REPO).comments.values();
  expect(comment?.body).toContain(`/blob/${branch}/${PLATFORM}#L`);
  expect(comment?.body).toContain("&& cd nhieu-viec/danh-muc\n");
  // The other project's file is nobody's record: it is named in both languages as what is not judged here, and nothing else is said of it.
  expect(comment?.body).toContain("1 tệp ngoài dữ liệu: `platforms/another.md`.");
  expect(comment?.body.match(/another\.md/g)).toHaveLength(2);
});

test("an issue becomes a file there", { tags: ["release"] }, async () => {
  const body = readFileSync(join(FIXTURES, "issues/platform-few/issue.md"), "utf8");
  const { Octokit } = await import("octokit");
  const an = new Octokit({ auth: "an", baseUrl: github.url, throttle: { enabled: false } });
  const { data: issue } = await an.rest.issues.create({ owner: "example", repo: "nhieu-viec", title: "Đề xuất", body });
  const ran = await bot("intake", { ISSUE_NUMBER: String(issue.number) });
  expect([ran.code, ran.stderr.split("\n").at(-2)]).toEqual([0, `#${issue.number}: written`]);
  const branch = `de-xuat/van-de-${issue.number}`;
  const changed = execFileSync("git", ["diff", "--name-only", "main", branch], { cwd: github.gitFolder(REPO), encoding: "utf8" });
  expect(changed).toMatch(/^danh-muc\/platforms\/[a-z-]+\/platform\.md\n$/);
  expect((await bot("intake", { ISSUE_NUMBER: String(issue.number) })).stderr).toContain(": unchanged");
});

test("its history is its own, and the ledger is at the top of its branch", () => {
  const history = readHistory({
    root,
    shell: { stderr: { write: () => {} } } as never,
    lang: "vi",
    timeZone: { id: "UTC", name: { vi: "UTC", en: "UTC" } },
  });
  expect(history?.shallow).toBe(false);
  expect(JSON.stringify(history)).toContain("kho-du-lieu-mo-hat-giong");
  const place = findLedger(root);
  expect(place && readLedgerAt(place).map(({ path }) => path)).toEqual(["decisions/kho-du-lieu-mo-hat-giong/1.json"]);
});

test("what GitHub needs is set up at the top of the repository, for that folder; editors' schemas stand beside the data", async () => {
  const ran = await catalogue(["github", "setup"], root);
  expect(ran.stdout.split("\n")).toEqual(expect.arrayContaining([".github/CODEOWNERS", ".vscode/schemas/platform.schema.json"]));
  const at = (path: string) => readFileSync(join(clone, path), "utf8");
  expect(at(".github/CODEOWNERS")).toContain("\n/danh-muc/platforms/kho-du-lieu-mo-hat-giong/ @");
  expect(parse(at(".github/workflows/check.yml")).jobs.check.with).toEqual({ folder: "danh-muc" });
  expect(at("danh-muc/.vscode/settings.json")).toContain("./.vscode/schemas/settings.schema.json");
});

test("links to edit lead there; a folder without a package.json is no project of its own", () => {
  const site = {
    catalogue: catalogueOf("demo"),
    baseUrl: "https://x.example/",
    pathPrefix: "/",
    repository: "https://x.example/r",
    branch: "main",
  };
  const address = editAddress({ ...site, folder: repositoryPlace(root).prefix } as never, "platforms/a/platform.md");
  expect(address).toBe("https://x.example/r/edit/main/danh-muc/platforms/a/platform.md");
  expect(repositoryPlace(join(root, "platforms"))).toEqual({ top: join(root, "platforms"), prefix: "" });
});
