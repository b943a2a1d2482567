/** What a change does, in sentences: a real repository, a real working tree. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { writeRoot } from "../overlay.ts";
import { catalogue } from "./shell.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "catalogue-impact-"));
  writeRoot("base", root);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.vn", ...args], { cwd: root, stdio: "ignore" });
  git("init", "-b", "main");
  git("add", "-A");
  git("commit", "-m", "base");
});
beforeEach(() => writeRoot("base", root));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}
const impact = async (...more: string[]) => catalogue(["impact", "--base", "main", ...more], root);
const PLATFORM = "platforms/to-chim/platform.md";

test("nothing changed", async () => {
  expect(await impact()).toEqual({ code: 0, stdout: "Không có thay đổi.\n", stderr: "" });
});

test("a stricter criteria set lists who would lose, and by which criterion", async () => {
  edit("criteria/bo-thu.md", 'threshold: { atLeast: 50, unit: "%" }', 'threshold: { atLeast: 70, unit: "%" }');
  expect((await impact()).stdout).toBe(`Thay đổi:
  to-chim
    Kết luận đánh giá: Đủ điều kiện công nhận → Đủ điều kiện xét duyệt là nền tảng số tiềm năng
    ND1: đạt → không đạt
  bo-thu
    ND1: đổi ngưỡng: “tối thiểu 50%” → “tối thiểu 70%”

Tác động:
  to-chim: Đã công nhận (Đủ điều kiện công nhận) → Đã công nhận (Đủ điều kiện xét duyệt là nền tảng số tiềm năng)
    ND1: Đạt → Không đạt
    vì bộ tiêu chí “bo-thu” thay đổi
`);
});

describe("sentences", () => {
  test.each([
    ["an owner", "owner: BMT", "owner: BSM", "Đổi cơ quan chủ quản: “BMT” → “BSM”", "Changed owning agency: “BMT” → “BSM”"],
    [
      "a name",
      "vi: Nền tảng Tổ Chim,",
      "vi: Nền tảng Tổ Ong,",
      "Đổi tên nền tảng: “Nền tảng Tổ Chim” → “Nền tảng Tổ Ong”",
      "Changed name: “Nền tảng Tổ Chim” → “Nền tảng Tổ Ong”",
    ],
    [
      "a website taken away",
      "website: https://example.vn/to-chim\n",
      "",
      "Đổi trang web: “https://example.vn/to-chim” → chưa có",
      "Changed website: “https://example.vn/to-chim” → none",
    ],
    ["the body", "Mô tả hư cấu", "Mô tả mới", "Sửa phần mô tả", "Changed the description"],
  ])("%s", async (_, from, to, vi, en) => {
    edit(PLATFORM, from, to);
    const sentences = async (lang: string) =>
      JSON.parse((await impact("--format", "json", "--lang", lang)).stdout).changes.map(({ sentence }: { sentence: string }) => sentence);
    expect(await sentences("vi")).toEqual([vi]);
    expect(await sentences("en")).toEqual([en]);
  });
});

test("events, usage, plan and assessments", async () => {
  edit(
    PLATFORM,
    "usage:\n",
    "  - { date: 2026-07-01, type: revoked, reason: { vi: Thử, en: Test }, document: { number: 13/QĐ-BMT, date: 2026-06-01 } }\nusage:\n  - { date: 2026-06-30, metric: visits, value: 5, source: { title: B, url: https://example.vn/ } }\n",
  );
  rmSync(join(root, "platforms/to-chim/plan.md"));
  const { changes, impact: impacts } = JSON.parse((await impact("--format", "json")).stdout);
  expect(changes.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    "Tình trạng: Đã công nhận → Đã thu hồi công nhận",
    "Thêm sự kiện: Thu hồi công nhận (01/7/2026)",
    "Thêm số liệu sử dụng ngày 30/6/2026 (lượt truy cập)",
    "Bỏ kế hoạch",
  ]);
  expect(impacts).toEqual([
    {
      id: "to-chim",
      name: "Nền tảng Tổ Chim",
      before: { stage: "recognised", outcome: "eligible", onList: true },
      after: { stage: "revoked", outcome: "eligible", onList: true },
      results: [],
      causes: ["sự kiện của nền tảng thay đổi", "số liệu sử dụng thay đổi"],
    },
  ]);
});

test("a platform that is gone", async () => {
  rmSync(join(root, "platforms/to-chim"), { recursive: true });
  const { stdout } = await impact("--lang", "en");
  expect(stdout).toContain("Removed the platform “Bird Nest platform”");
  expect(stdout).toContain("to-chim: Recognised (Eligible for recognition) → removed");
});

test.each([
  [["impact"], "Nêu điểm so sánh bằng --base, ví dụ --base main.\n"],
  [["impact", "--base", "none"], "Không có nhánh hay commit “none” trong kho này.\n"],
  [["impact", "--base", "--upload-pack=x"], /--base/],
  [["impact", "--base=-x"], "Không có nhánh hay commit “-x” trong kho này.\n"],
])("wrong usage: %j", async (argv, stderr) => {
  const ran = await catalogue(argv, root);
  if (typeof stderr === "string") expect(ran.stderr).toBe(stderr);
  else expect(ran.stderr).toMatch(stderr);
  expect([ran.code, ran.stdout]).toEqual([2, ""]);
});
