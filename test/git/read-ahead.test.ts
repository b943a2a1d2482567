/** Pull requests that are read together are what they are when each is read by itself. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readPullFiles } from "../../scripts/git/pull-files.ts";
import { readAhead } from "../../scripts/git/read-ahead.ts";
import { sinceChanged } from "../../scripts/git/since-changed.ts";
import { openStore, prefetch, type Store, storeIn } from "../../scripts/git/store.ts";
import { recordPlaces } from "../../scripts/github/voted-content.ts";
import { type Change, commitChanges } from "../github/fake/git.ts";

const remote = mkdtempSync(join(tmpdir(), "read-ahead-"));
const store = openStore();
afterAll(() => {
  store.close();
  rmSync(remote, { recursive: true });
});

const git = (...args: string[]) => execFileSync("git", args, { cwd: remote, encoding: "utf8" }).trim();
const put = (branch: string, from: string | undefined, changes: Record<string, Change>) =>
  commitChanges(remote, changes, { branch, from, message: "x", date: "2026-11-24T02:00:00Z" });
const MOST = 50;
const at = (id: string) => `platforms/${id}/platform.md`;
const lines = (text: string) => Array.from({ length: 30 }, (_, index) => `${text} ${index}\n`).join("");

git("init", "--quiet", "--bare");
const first = put("main", undefined, { [at("a")]: lines("a"), [at("b")]: lines("b"), "x.md": "x" });
git("branch", "first", first);
const second = put("main", undefined, { [at("a")]: `${lines("a")}main\n` });
put("main", undefined, { "x.md": "xx" });
const merging = () => {
  const head = put("m", "first", { [at("b")]: `${lines("b")}m\n` });
  const tree = git("merge-tree", "--write-tree", "main", head);
  return git("-c", "user.name=x", "-c", "user.email=x", "commit-tree", tree, "-p", head, "-p", second, "-m", "x");
};

const HEADS: readonly (readonly [about: string, head: string])[] = [
  ["of main as it is", put("p1", "main", { [at("b")]: `${lines("b")}1\n` })],
  ["nothing", git("rev-parse", "main")],
  ["a commit that main has", first],
  ["of main as it was, one that main changed since", put("p2", "first", { [at("a")]: `0\n${lines("a")}` })],
  ["the same as another", put("p3", "first", { [at("b")]: `0\n${lines("b")}` })],
  ["what can not be merged", put("p4", "first", { [at("a")]: `${lines("a")}other\n` })],
  ["a record that moves", put("p5", "first", { [at("b")]: null, [at("c")]: lines("b") })],
  ["with main taken in", merging()],
  ["more than is read", put("p6", "main", Object.fromEntries(Array.from({ length: MOST + 1 }, (_, index) => [at(`n${index}`), "n"])))],
  ["two of one content", put("p7", "main", { [at("d")]: "d", [at("e")]: "d", "y.md": "y" })],
  ["too large to be read", put("p8", "main", { [at("f")]: "f".repeat(2 << 20) })],
  ["nothing in common with main", put("p9", undefined, { [at("g")]: "g" })],
];
for (const [index, [, head]] of HEADS.entries()) git("update-ref", `refs/pull/${index}/head`, head);

const numbers = [...HEADS.keys()];
function read(from: Store, number: number) {
  const [, head] = HEADS[number] as (typeof HEADS)[number];
  const files = readPullFiles(from, { remote }, { number, head, base: "main", fetched: true }, MOST, 10_000);
  return { files, changed: files?.main && sinceChanged(from, files.main, head, recordPlaces(files)) };
}

test("what is read ahead is the same", { tags: ["release"] }, () => {
  expect(prefetch(store, { remote }, "main", numbers)).toBe(true);
  readAhead(store, "main", numbers, MOST);
  const { tips, bases, counts, merges, changes, blobs } = store.ahead;
  expect([tips, bases, counts, merges, changes, blobs].map(({ size }) => size)).toEqual([12, 10, 10, 9, 8, 6]);
  for (const [number, [about]] of HEADS.entries()) {
    expect(read(store, number), about).toEqual(read(storeIn(store.folder, ""), number));
  }
});
