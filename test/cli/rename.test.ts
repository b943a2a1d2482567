/** A platform gets another id: on a real repository, with all that refers to it, and nobody takes it for another. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { renamed } from "../../scripts/authoring/succession/rename.ts";
import { checkParsed } from "../../scripts/check/check.ts";
import { textsIn } from "../../scripts/cli/texts.ts";
import { readRoot } from "../../scripts/records/load.ts";
import { parseFile } from "../../scripts/records/parse.ts";
import { collectRecords } from "../../scripts/records/records.ts";
import { BASE } from "../overlay.ts";
import { catalogue, rootOf } from "./shell.ts";

const SETTINGS = "platforms/_registers/settings.yml";
const SYNONYMS = "platforms/_registers/synonyms.yml";
const PART = "platforms/phan-mem/platform.md";

/** The base in a repository, with a record and a synonym that name its platform. */
function repository() {
  const folder = rootOf();
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  put(
    PART,
    "---\nname: { vi: Phần mềm của tổ, en: Software of the nest }\nentry: to-chim # mục\nevents:\n  - { date: 2025-05-01, type: launched, document: { number: 12/QĐ-BMT, date: 2025-04-01 } }\nsources: [ { title: Trang thử, url: https://example.vn/phan-mem, retrieved: 2026-11-01, confidence: A } ]\n---\n",
  );
  put(SYNONYMS, "# Ai gọi thế nào\n- { terms: [ ổ chim, nhà chim ], platforms: [ to-chim ], editorial: true }\n");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Người thử", "-c", "user.email=thu@example.org", ...args], {
      cwd: folder,
      stdio: "pipe",
    }).toString();
  git("init", "--quiet", "--initial-branch=main");
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "-m", "Đổi");
  };
  commit();
  return { folder, read, put, git, commit };
}

test("folder, references and settings follow; against the base it is the record that it was, and back again", {
  tags: ["release"],
}, async () => {
  const { folder, read, git, commit, put } = repository();
  const dry = await catalogue(["rename", "to-chim", "to-chim-moi", "--dry"], folder);
  expect([dry.code, git("status", "--porcelain")]).toEqual([0, ""]);
  const { code, stdout, stderr } = await catalogue(["rename", "to-chim", "to-chim-moi"], folder);
  expect([code, stdout]).toEqual([0, dry.stdout]);
  expect(stdout).toContain("to-chim-moi\n    Đổi mã hồ sơ: “to-chim” → “to-chim-moi”\n");
  expect(stdout).not.toMatch(/Xóa nền tảng|Thêm nền tảng/);
  expect(stderr).toContain("git commit -m 'Đổi mã hồ sơ to-chim thành to-chim-moi'");
  expect(stderr).toContain("npx catalogue github owners, gửi CODEOWNERS mới thành một đề xuất riêng");
  expect(existsSync(join(folder, "platforms/to-chim"))).toBe(false);
  expect([read(PART).match(/entry.*/)?.[0], read(SYNONYMS).split("\n")[1]]).toEqual([
    "entry: to-chim-moi # mục",
    "- { terms: [ ổ chim, nhà chim ], platforms: [ to-chim-moi ], editorial: true }",
  ]);
  expect(read(SETTINGS)).toContain("formerIds:\n  - from: to-chim\n    to: to-chim-moi\n");
  // Only the settings ask somebody: of the record nothing is decided again.
  const checked = await catalogue(["check", "--base", "HEAD"], folder);
  expect([checked.code, checked.stdout]).toEqual([0, ""]);
  expect(checked.stderr.split("\n").filter((line) => line.startsWith("  "))).toEqual([expect.stringContaining("platforms/_registers: ")]);
  expect(await catalogue(["rename", "to-chim", "to-chim-moi"], folder)).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringMatching(/^Đã làm xong/),
  });
  // What was published is held against it under its new id.
  const platform = "platforms/to-chim-moi/platform.md";
  const whole = read(platform);
  put(platform, whole.replace(/.*launched.*\n/, ""));
  expect((await catalogue(["check", "--base", "HEAD"], folder)).stdout).toContain(`${platform}:`);
  put(platform, whole);
  commit();
  // An old address leads on for good.
  put(SETTINGS, read(SETTINGS).replace(/formerIds:\n.*\n.*\n/, ""));
  expect((await catalogue(["check", "--base", "HEAD"], folder)).stdout).toContain("[platform-deleted]");
  git("checkout", "--quiet", ".");
  expect((await catalogue(["rename", "to-chim-moi", "to-chim"], folder)).code).toBe(0);
  expect(read(SETTINGS)).toContain("formerIds:\n  - from: to-chim-moi\n    to: to-chim\n");
  expect((await catalogue(["check", "--base", "HEAD"], folder)).code).toBe(0);
});

test("an id that is no id, is unknown, taken, or an old address of another is refused", { tags: ["release"] }, async () => {
  const { folder, put, read } = repository();
  put(SETTINGS, `${read(SETTINGS)}formerIds: [ { from: cu, to: phan-mem } ]\n`);
  const said = async (from: string, to: string) => {
    const { code, stderr } = await catalogue(["rename", from, to], folder);
    return [code, stderr];
  };
  expect(await said("to-chim", "Tổ Chim")).toEqual([2, expect.stringContaining("“to-chim”")]);
  expect(await said("to-chin", "moi")).toEqual([2, expect.stringContaining("“to-chim”")]);
  expect(await said("to-chim", "phan-mem")).toEqual([2, expect.stringMatching(/đã có/)]);
  expect(await said("to-chim", "cu")).toEqual([2, expect.stringMatching(/“cu” là địa chỉ cũ dẫn đến “phan-mem”/)]);
});

test("against what was published a renamed record is held as the one that it was; one that the settings do not name is gone", () => {
  const before = readRoot(BASE).map(parseFile);
  const base = collectRecords(before);
  const changes = renamed(textsIn(readRoot(BASE)), "to-chim", "moi");
  const after = (edit: (text: string) => string, says = changes) =>
    readRoot(BASE).map(({ path, bytes, symlink }) => {
      const text = edit(says.get(path) ?? new TextDecoder().decode(bytes));
      return parseFile({ path: path.replace("/to-chim/", "/moi/"), bytes: new TextEncoder().encode(text), symlink });
    });
  const found = (made: ReturnType<typeof parseFile>[]) =>
    checkParsed(made, { today: "2026-11-24", base })
      .problems.filter(({ level }) => level === "error")
      .map(({ path, rule }) => `${path} ${rule}`);
  expect([...changes.keys()]).toEqual([SETTINGS]);
  expect(found(after((text) => text))).toEqual([]);
  // Of a record that is new the assessment that awaits sheets is opened now, and so held by the rule for those.
  expect(found(after((text) => text, new Map()))).toEqual([
    "platforms/moi/assessments/2026-11-20.md ballot-day",
    "platforms/to-chim/platform.md platform-deleted",
  ]);
  expect(found(after((text) => text.replace(/.*launched.*\n/, "")))).toContain("platforms/moi/platform.md event-rewritten");
  expect(found(after((text) => text.replace("value: 600", "value: 601")))).toContain("platforms/moi/platform.md usage-frozen");
});

test("what was merged into it names it as it is called now, and that rewrites nothing; another event does", () => {
  const other = "platforms/to-cu/platform.md";
  const record =
    "---\nname: { vi: Tổ Cũ, en: Old Nest }\nevents:\n  - { date: 2025-05-01, type: launched, document: { number: 12/QĐ-BMT, date: 2025-04-01 } }\n  - { date: 2025-06-01, type: merged, into: to-chim, document: { number: 13/QĐ-BMT, date: 2025-06-01 } }\nsources: [ { title: Trang thử, url: https://example.vn/to-cu, retrieved: 2026-11-01, confidence: A } ]\n---\n";
  const files = [...readRoot(BASE), { path: other, bytes: new TextEncoder().encode(record) }];
  const base = collectRecords(files.map(parseFile));
  const changes = renamed(textsIn(files), "to-chim", "moi");
  expect(changes.get(other)).toContain("into: moi");
  const found = (edit: (text: string) => string) =>
    checkParsed(
      files.map(({ path, bytes }) => {
        const text = edit(changes.get(path) ?? new TextDecoder().decode(bytes));
        return parseFile({ path: path.replace("/to-chim/", "/moi/"), bytes: new TextEncoder().encode(text) });
      }),
      { today: "2026-11-24", base },
    ).problems.filter(({ rule }) => rule === "event-rewritten");
  expect(found((text) => text)).toEqual([]);
  expect(found((text) => text.replace("2025-06-01, type: merged", "2025-06-02, type: merged"))).toHaveLength(1);
});
