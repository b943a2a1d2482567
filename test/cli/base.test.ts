/** Against a base branch, on real repositories: looking only at what differs says the same as looking at all. */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textsIn } from "../accept.ts";
import { expectedOf, fixturesOf, writeRoot } from "../overlay.ts";
import { catalogue } from "./shell.ts";

let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "catalogue-base-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: work, stdio: "pipe" });
  git("init", "--quiet", "--initial-branch=main");
  putIn("base");
  git("add", "--all");
  git("-c", "user.name=Người thử", "-c", "user.email=thu@example.org", "commit", "--quiet", "-m", "Nền");
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The working tree becomes a fixture's. */
const putIn = (fixture: string) => writeRoot(fixture, work);

/** What a fixture expects in Vietnamese, its first half. */
const expected = (fixture: string) => textsIn(expectedOf(fixture)).get(basename(fixture))?.split("\n\n")[0];

/** One problem of a file by itself, one of what main had. That every rule finds what it should is held in memory (fixtures.test.ts). */
const DAILY = ["file-unexpected", "event-rewritten-removed"];
const ofSomeRules = [
  ...fixturesOf("against-base"),
  ...fixturesOf("invalid").filter((fixture) => /^(?:event|owner|key|file)-/.test(basename(fixture))),
];

async function saysTheSame(fixture: string): Promise<void> {
  putIn(fixture);
  const { code, stdout } = await catalogue(["check", "--base", "HEAD"], work);
  expect(stdout.trimEnd()).toContain(expected(fixture)?.trimEnd());
  expect(code).toBe(/: lỗi: /.test(expected(fixture) ?? "") ? 1 : 0);
}
const isDaily = (fixture: string) => DAILY.includes(basename(fixture));
test.each(ofSomeRules.filter(isDaily))("%s", saysTheSame);
test.each(ofSomeRules.filter((fixture) => !isDaily(fixture)))("%s", { tags: ["release"] }, saysTheSame);

test("a double name is reported where it came in, not again at the other, which nobody touched", async () => {
  putIn("invalid/name-duplicate");
  const { stdout } = await catalogue(["check", "--base", "HEAD"], work);
  expect(stdout.match(/^platforms\/[^:]+/gm)).toEqual(["platforms/nen-tang-to-chim-moi/platform.md"]);
});

test("nothing changed: nothing to say", async () => {
  putIn("base");
  expect(await catalogue(["check", "--base", "HEAD"], work)).toMatchObject({ code: 0, stdout: "" });
  expect(await catalogue(["impact", "--base", "HEAD", "--lang", "en"], work)).toMatchObject({ code: 0, stdout: "Nothing changed.\n" });
});

test("who will have to decide on it is told, by the settings of the branch", { tags: ["release"] }, async () => {
  putIn("base");
  const told = async (path: string, edit: (text: string) => string) => {
    putIn("base");
    const file = join(work, path);
    writeFileSync(file, edit(readFileSync(file, "utf8")));
    const { stderr } = await catalogue(["check", "--base", "HEAD"], work);
    return stderr.split("\n").filter((line) => line.startsWith("  "));
  };
  const platform = "platforms/to-chim/platform.md";
  expect(await told(platform, (text) => text.replace("name: { vi: Nền tảng Tổ Chim", "name: { vi: Nền tảng Khác"))).toEqual([
    "  platforms/to-chim: Nền tảng đã có quyết định trở thành nền tảng khác; do các cơ quan cho ý kiến quyết định",
  ]);
  expect(await told(platform, (text) => text.replace("value: 600", "value: 601"))).toEqual([]);
  // The owner of a set is who issues it.
  expect(await told("criteria/bo-thu.md", (text) => text.replace("vi: Bộ thử", "vi: Bộ thử hai"))).toEqual([
    "  criteria/bo-thu: Bộ tiêu chí; do cơ quan ban hành quyết định",
  ]);
  expect(await told("platforms/_registers/settings.yml", (text) => `${text}quorum: 1\n`)).toEqual([
    "  platforms/_registers: Danh sách chung và thiết lập; do người bảo trì quyết định",
  ]);
  putIn("base");
});

test("what differs from the last commit and is not as fmt would write it is hinted at, and nothing else", async () => {
  putIn("base");
  appendFileSync(join(work, "platforms/to-chim/platform.md"), "\n\n");
  for (const more of [[], ["--base", "HEAD"]]) {
    const { code, stdout, stderr } = await catalogue(["check", ...more], work);
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/: npx catalogue fmt platforms\/to-chim\/platform\.md\n$/);
  }
  putIn("base");
  expect((await catalogue(["check"], work)).stderr).not.toContain("npx catalogue fmt");
});

test("an unknown commit, and a folder in no repository", async () => {
  const message = { code: 2, stderr: "Không có nhánh hay commit “khong-co” trong kho này.\n" };
  expect(await catalogue(["check", "--base", "khong-co"], work)).toMatchObject(message);
});
