/** Against a base branch, on real repositories: looking only at what differs says the same as looking at all. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { catalogue } from "./shell.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const DATA = ["platforms", "criteria"];
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "catalogue-base-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: work, stdio: "pipe" });
  git("init", "--quiet", "--initial-branch=main");
  putIn(join(FIXTURES, "valid/base"));
  git("add", "--all");
  git("-c", "user.name=Người thử", "-c", "user.email=thu@example.org", "commit", "--quiet", "-m", "Nền");
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The working tree becomes a fixture's. */
function putIn(fixture: string): void {
  for (const folder of DATA) {
    rmSync(join(work, folder), { recursive: true, force: true });
    cpSync(join(fixture, folder), join(work, folder), { recursive: true, verbatimSymlinks: true });
  }
}

/** What a fixture expects in Vietnamese, its first half. */
const expected = (fixture: string) => readFileSync(join(fixture, "expected.txt"), "utf8").split("\n\n")[0];

describe.each(["against-base", "invalid"])("%s", (kind) => {
  const names = readdirSync(join(FIXTURES, kind)).filter((name) => kind === "against-base" || /^(?:event|owner|key|file)-/.test(name));
  test.each(names)("%s", async (name) => {
    const fixture = join(FIXTURES, kind, name);
    putIn(fixture);
    const { code, stdout } = await catalogue(["check", "--base", "HEAD"], work);
    expect(stdout.trimEnd()).toContain(expected(fixture)?.trimEnd());
    expect(code).toBe(1);
  });
});

test("a double name is told where it came in, not again at the other, which nobody touched", async () => {
  putIn(join(FIXTURES, "invalid/name-duplicate"));
  const { stdout } = await catalogue(["check", "--base", "HEAD"], work);
  expect(stdout.match(/^platforms\/[^:]+/gm)).toEqual(["platforms/nen-tang-to-chim-moi/platform.md"]);
});

test("nothing changed: nothing to say", async () => {
  putIn(join(FIXTURES, "valid/base"));
  expect(await catalogue(["check", "--base", "HEAD"], work)).toMatchObject({ code: 0, stdout: "" });
  expect(await catalogue(["impact", "--base", "HEAD", "--lang", "en"], work)).toMatchObject({ code: 0, stdout: "Nothing changed.\n" });
});

test("an unknown commit, and a folder in no repository", async () => {
  const message = { code: 2, stderr: "Không có nhánh hay commit «khong-co» trong kho này.\n" };
  expect(await catalogue(["check", "--base", "khong-co"], work)).toMatchObject(message);
});
