/** What of a pull request is read, and what is only counted: by number, by size, each object once. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type PullFiles, readPullFiles } from "../../scripts/git/pull-files.ts";
import { openStore } from "../../scripts/git/store.ts";
import { reportOf } from "../../scripts/github/pull-report.ts";
import { isFit } from "../../scripts/review/pull-task.ts";
import { commitChanges } from "../github/fake/git.ts";
import { writeCommit, writeObject } from "../github/fake/object-files.ts";
import { factsOf } from "../github/pull-case.ts";

const remote = mkdtempSync(join(tmpdir(), "pull-files-"));
const store = openStore();
afterAll(() => {
  store.close();
  rmSync(remote, { recursive: true });
});

const git = (...args: string[]) => execFileSync("git", args, { cwd: remote, encoding: "utf8" }).trim();
git("init", "--quiet", "--bare");
const date = new Date("2026-11-24T02:00:00Z");
commitChanges(remote, { "platforms/a/platform.md": "a" }, { branch: "main", message: "x", date } as never);
const files = (count: number, content: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`platforms/b${index}/platform.md`, content(index)]));

function read(number: number, changes: Readonly<Record<string, string>>) {
  const branch = `pull-${number}`;
  const head = commitChanges(remote, changes, { branch, from: "main", message: "x", date } as never);
  git("update-ref", `refs/pull/${number}/head`, head);
  return readPullFiles(store, { remote }, { number, head, base: "main" }, 50, 10_000);
}

type Read = { touched: number; tooMany?: number; tooLarge?: number; size?: number };
function isRead(_: string, changes: Readonly<Record<string, string>>, { touched, tooMany, tooLarge, size }: Read): void {
  const found = read(touched * 10 + Object.keys(changes).length, changes);
  expect([found?.touched.length, found?.tooMany, found?.tooLarge]).toEqual([touched, tooMany, tooLarge]);
  expect(found?.touched[0]?.file?.size).toBe(size);
}
test.each<[string, Record<string, string>, Read]>([
  ["one more than is read: counted, and none read", files(51, String), { touched: 0, tooMany: 51 }],
  ["larger together: summed, and none read", files(3, (index) => String(index).repeat(5_000)), { touched: 0, tooLarge: 15_000 }],
  ["one object at many paths is read once", files(50, () => "x".repeat(9_000)), { touched: 50 }],
  ["one too large by itself is named, with its size", files(1, () => "x".repeat(2 << 20)), { touched: 1, size: 2 << 20 }],
])("%s", isRead);
test.each<[string, Record<string, string>, Read]>([
  ["as many as are read", files(50, String), { touched: 50 }],
  ["as large as is read", files(2, (index) => String(index).repeat(5_000)), { touched: 2 }],
])("%s", { tags: ["release"] }, isRead);

/** Without settings of main nothing is judged. */
const base = ["settings.yml", "agencies.yml"].map((name) => {
  const path = `platforms/_registers/${name}`;
  return { path, bytes: readFileSync(join(import.meta.dirname, "../fixtures/demo", path)) };
});
function isTold(name: string, changes: Readonly<Record<string, string>>, path: string | undefined): void {
  const found = read(700 + name.length, changes) as PullFiles;
  expect(found.inLedgerFolder).toBe(path);
  const bot = { today: "2026-11-24", url: "https://example.org/a/b", folder: "", branch: "main" };
  const { judgement, state } = reportOf(bot, factsOf({ about: "" }), { ...found, base, touched: [] }, new Map());
  const rules = judgement.problems.filter((one) => one.rule === "ledger-folder").map((one) => one.path);
  expect([rules, isFit(state, judgement)]).toEqual(path === undefined ? [[], true] : [[path], false]);
}
const TOLD = "a folder of the ledger's name is told of: %s";
test.each<Parameters<typeof isTold>>([
  ["together with a record", { "decisions/a/1.json": "{}", "platforms/l/platform.md": "l" }, "decisions/a/1.json"],
  ["another folder", { "decisions-of-ours/1.json": "{}", "docs/decisions/1.json": "{}" }, undefined],
])(TOLD, isTold);
test.each<Parameters<typeof isTold>>([
  ["an entry beside the data", { "decisions/a/1.json": "{}" }, "decisions/a/1.json"],
  ["a file of that name", { decisions: "x" }, "decisions"],
])(TOLD, { tags: ["release"] }, isTold);

test("a server that can leave out what is too large to be read is asked to, and git is not to fetch it later", {
  tags: ["release"],
}, () => {
  git("config", "uploadpack.allowFilter", "true");
  const [own, large] = [openStore(), "x".repeat(3 << 20)];
  try {
    // A file of main is taken away beside it: for what moves git looks into both.
    const changes = {
      "platforms/a/platform.md": null,
      "platforms/b/platform.md": "b",
      "platforms/c/platform.md": large,
      "x.bin": `${large}x`,
    };
    const head = commitChanges(remote, changes, { branch: "pull-900", from: "main", message: "x", date } as never);
    git("update-ref", "refs/pull/900/head", head);
    const found = readPullFiles(own, { remote }, { number: 900, head, base: "main" }, 50, 10_000);
    const of = (path: string) => found?.touched.find((one) => one.path === path)?.file;
    expect([of("platforms/b/platform.md")?.bytes.length, of("platforms/c/platform.md")?.size]).toEqual([1, Number.POSITIVE_INFINITY]);
    expect(found).toMatchObject({ otherFiles: 1, conflict: false });
    const fetched = execFileSync("git", ["cat-file", "--batch-all-objects", "--batch-check"], { cwd: own.folder, encoding: "utf8" });
    expect(fetched.split("\n").filter((line) => Number(line.split(" ")[2]) > 1 << 20)).toEqual([]);
    // Once it is on main, it keeps none of the others back.
    git("update-ref", "refs/heads/main", head);
    expect(read(910, { "platforms/d/platform.md": "d" })?.touched.map(({ path }) => path)).toEqual(["platforms/d/platform.md"]);
    const next = commitChanges(remote, { "platforms/e/platform.md": "e" }, {
      branch: "pull-920",
      from: "main",
      message: "x",
      date,
    } as never);
    git("update-ref", "refs/pull/920/head", next);
    expect(readPullFiles(own, { remote }, { number: 920, head: next, base: "main" }, 50, 10_000)?.touched).toHaveLength(1);
  } finally {
    own.close();
  }
});

/** A tree that holds another under so many names, and that again. */
function nested(names: number, levels: number): string {
  let [mode, object] = ["100644", writeObject(remote, "blob", "x")];
  for (let level = 0; level <= levels; level++) {
    const all = level === levels ? ["platforms"] : Array.from({ length: names }, (_, index) => `n${String(index).padStart(3, "0")}`);
    const entries = all.map((name) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(object, "hex")]));
    [mode, object] = ["40000", writeObject(remote, "tree", Buffer.concat(entries))];
  }
  return object;
}

const isCounted = (_: string, names: number, levels: number, count: number) => {
  const by = { name: "x", email: "x@x", date };
  const commit = { tree: nested(names, levels), parents: [git("rev-parse", "main")], author: by, committer: by, message: "x" };
  const head = writeCommit(remote, commit as never);
  const number = 950 + levels;
  git("update-ref", `refs/pull/${number}/head`, head);
  const found = readPullFiles(store, { remote }, { number, head, base: "main" }, 50, 10_000);
  // And the few that main has.
  expect(found?.tooMany).toBeGreaterThanOrEqual(count);
  expect(found?.touched).toEqual([]);
};
const MANY = "more paths than can be listed, in a few trees: counted, and none read: %s";
test.each([["60 names in 4 levels", 60, 4, 60 ** 4]] as const)(MANY, isCounted);
test.each([
  ["60 names in 12 levels", 60, 12, 1_000_000_000],
  ["one file under very many folders", 1, 300, 1_000_000_000],
] as const)(MANY, { tags: ["release"] }, isCounted);
