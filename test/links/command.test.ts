/** `catalogue links` on real data and in a real repository, with a stand-in for the internet. */
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { links, lookAtLinks } from "../../scripts/cli/links.ts";
import { readArguments } from "../../scripts/cli/options.ts";
import { LINKS_BRANCH } from "../../scripts/git/link-results.ts";
import type { LinkOutcome } from "../../scripts/links/remember.ts";
import { addDays } from "../../scripts/text/dates.ts";
import { showDate } from "../../scripts/text/formats.ts";
import { catalogue, rootOf } from "../cli/shell.ts";

const START = "2026-11-01";

/** Runs the command on a day. @param answer what each address says; by default it can be read */
async function look(
  root: string,
  today: string,
  more: readonly string[] = [],
  answer: (url: string) => LinkOutcome = () => ({ reason: "read", status: 200 }),
) {
  let [stdout, stderr] = ["", ""];
  const asked: string[] = [];
  const shell = {
    argv: [],
    cwd: root,
    env: {},
    now: new Date(`${today}T03:00:00Z`),
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
  };
  const call = await readArguments("links", links, ["--today", today, "--lang", "en", ...more], shell, "en");
  const code = await lookAtLinks(call, async (due) => {
    asked.push(...due);
    return new Map(due.map((url) => [url, answer(url)]));
  });
  return { code, stdout, stderr, asked };
}

const git = (root: string, ...args: string[]) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
function repository(): string {
  const root = rootOf();
  git(root, "init", "--quiet", "--initial-branch=main");
  return root;
}

describe("in a repository", () => {
  test("a commit a day on its own branch, none on a day without news, and nothing beside the data", async () => {
    const root = repository();
    const first = await look(root, START);
    expect(first.asked.length).toBeGreaterThan(0);
    await look(root, START);
    expect(git(root, "log", "--format=%s, %ad", "--date=short", LINKS_BRANCH)).toBe(`Addresses asked on ${START}, ${START}`);
    expect(git(root, "ls-tree", "--name-only", LINKS_BRANCH)).toBe("links.json");
    expect(git(root, "status", "--porcelain", "--", "links.json")).toBe("");
    // What was fetched from elsewhere goes on from there.
    git(root, "update-ref", "refs/remotes/origin/links", LINKS_BRANCH);
    git(root, "update-ref", "-d", "refs/heads/links");
    const second = await look(root, addDays(START, 1));
    expect(second.asked).not.toContain(first.asked[0]);
    expect(git(root, "rev-list", "--count", LINKS_BRANCH)).toBe("2");
  });

  test("a machine without a connection records nothing", async () => {
    const root = repository();
    const { code, stderr } = await look(root, START, [], () => ({ reason: "timeout" }));
    expect([code, stderr]).toEqual([
      1,
      "No address answered: there may be no connection. Nothing was recorded; run it again when there is one.\n",
    ]);
    expect(git(root, "for-each-ref", `refs/heads/${LINKS_BRANCH}`)).toBe("");
  });
});

const BODY = "\nXem [hướng dẫn](https://example.vn/huong-dan) và <https://example.vn/hoi-dap>, `https://example.vn/khong`.\n";
test("addresses in the text of a record are asked as those of its fields are", async () => {
  const root = rootOf();
  appendFileSync(join(root, "platforms/to-chim/platform.md"), BODY);
  const asked: string[] = [];
  for (let day = 0; day < 8; day++) asked.push(...(await look(root, addDays(START, day), ["--results", root])).asked);
  expect(asked).toEqual(expect.arrayContaining(["https://example.vn/huong-dan", "https://example.vn/hoi-dap"]));
  expect(asked).not.toContain("https://example.vn/khong");
});

test("an address that is dead is shown with its first day; one nothing can be said of never is", async () => {
  const root = rootOf();
  const answer = (url: string): LinkOutcome =>
    url.endsWith("/kt1")
      ? { reason: "not-found", status: 404 }
      : url.endsWith("/kt3")
        ? { reason: "access", status: 403 }
        : { reason: "read" };
  const shown: string[] = [];
  const asked: string[] = [];
  let since: string | undefined;
  for (const day of [0, 1, 2, 3, 16]) {
    const run = await look(root, addDays(START, day), ["--results", root], answer);
    shown.push(run.stdout);
    asked.push(...run.asked);
    // On which of the first days a new address is asked hangs on how many there are.
    if (run.asked.some((url) => url.endsWith("/kt1"))) since ??= showDate(addDays(START, day), "en");
  }
  const unclear = "Nothing can be said of:\n  https://example.vn/kt3: the site does not let this check read it (403)\n";
  const line = `  https://example.vn/kt1: the page cannot be found (404), since ${since}\n`;
  expect(shown.at(-1)).toBe(`Can no longer be opened:\n${line}${unclear}`);
  expect(shown.at(-2)).toBe(`Could not be opened lately, and will be looked at each day:\n${line}${unclear}`);
  // Each address of the data has had its turn.
  const kept = JSON.parse(readFileSync(join(root, "links.json"), "utf8"));
  expect(kept.addresses.map(({ url }: { url: string }) => url)).toEqual([...new Set(asked)].sort());
});

test("--dry lists what would be asked, and asks nothing; a place that is none is said", async () => {
  const root = rootOf();
  const dry = await look(root, START, ["--results", root, "--dry"]);
  expect([dry.asked, dry.stdout.split("\n").length]).toEqual([[], 3]);
  expect(await catalogue(["links", "--results", "nowhere", "--lang", "en"], root)).toEqual({
    code: 2,
    stdout: "",
    stderr: "There is no folder, branch or version “nowhere” with results of looking at addresses.\n",
  });
});
