/** `catalogue paper`: documents from any folder, in both languages, never over what is there, and what is wrong said in one sentence. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { BASE, FIXTURES } from "../overlay.ts";
import { readBack } from "../site/letter-lines.ts";
import { catalogue } from "./shell.ts";

const DEMO = ["--data", join(FIXTURES, "demo"), "--ledger", join(FIXTURES, "demo-ledger"), "--today", "2026-11-24"];
const RAILWAY = "nen-tang-ve-duong-sat-tren-may";
const DRAFT = "san-thuong-mai-so-du-thao";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "papers-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
const write = (cwd: string, ...argv: string[]) => catalogue(["paper", ...argv, ...DEMO], cwd);
const read = async (path: string) => (await readBack(new Blob([readFileSync(path)]))).join("\n");

test.each([
  ["vi", ["minutes", RAILWAY], `bien-ban-2026-09-08-${RAILWAY}.docx`, ["BIÊN BẢN", "BỘ ĐƯỜNG XA (HƯ CẤU)"]],
  ["en", ["minutes", RAILWAY, "2025-09-10"], `minutes-2025-09-10-${RAILWAY}.docx`, ["MINUTES"]],
  ["en", ["decision", RAILWAY], `draft-decision-2026-09-08-${RAILWAY}.docx`, ["DECIDES:", "Article 2."]],
  ["vi", ["report", "2026", "BCP"], "bao-cao-nam-2026-bcp.docx", ["Báo cáo năm 2026: Bộ Chợ Phiên (hư cấu) (BCP)", "Công nhận (1)"]],
  ["en", ["report", "2026"], "annual-report-2026.docx", ["Annual report 2026"]],
  ["vi", ["comments", DRAFT], `y-kien-gop-y-${DRAFT}.docx`, ["BẢNG TỔNG HỢP"]],
] as const)("%s: %j", { tags: ["release"] }, async (lang, argv, name, said) => {
  const cwd = folder();
  const ran = await write(cwd, ...argv, "--lang", lang);
  expect([ran.code, ran.stdout, readdirSync(cwd)]).toEqual([0, "", [name]]);
  const text = await read(join(cwd, name));
  for (const one of said) expect(text).toContain(one);
  expect(text).not.toMatch(/undefined|\[object|NaN|&(?:amp|lt|quot);/);
});

test("what leaves nothing to decide is said", { tags: ["release"] }, async () => {
  const ran = await write(folder(), "decision", "nen-tang-dinh-danh-cay-xanh");
  expect([ran.code, ran.stderr]).toEqual([1, expect.stringMatching(/^Lần đánh giá 2026-07-21 .* chưa đủ để dự thảo quyết định: /)]);
});

test("what cannot be read is on no paper that lacks it in silence", { tags: ["release"] }, async () => {
  const cwd = folder();
  const data = folder();
  cpSync(join(FIXTURES, "demo"), data, { recursive: true });
  const form = join(data, "criteria", DRAFT, "comments/form-12.md");
  writeFileSync(form, readFileSync(form, "utf8").replace("opinion: comments", "opinion: x"));
  const ran = (...argv: string[]) => catalogue(["paper", ...argv, "--data", data, ...DEMO.slice(2)], cwd);
  for (const argv of [
    ["comments", DRAFT],
    ["report", "2026"],
  ]) {
    const { code, stderr } = await ran(...argv);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Chưa soạn được, .*form-12\.md/)]);
  }
  expect((await ran("minutes", RAILWAY)).code).toBe(0);
  expect(readdirSync(cwd).length).toBe(1);
});

test("a file that is there stays", { tags: ["release"] }, async () => {
  const cwd = folder();
  const write = () => catalogue(["paper", "minutes", "to-chim", "--out", "a.docx", "--data", BASE], cwd);
  const made = [await write(), await write()];
  expect(made.map(({ code }) => code)).toEqual([0, 1]);
  expect(made.map(({ stderr }) => stderr)).toEqual(["Đã ghi a.docx.\n", expect.stringMatching(/^Đã có “a\.docx”/)]);
  expect(await read(join(cwd, "a.docx"))).toContain("PHỤ LỤC");
});

test.each([
  [["letter", RAILWAY], "Không soạn được “letter”. Chọn một trong: "],
  [["minutes", "nen-tang-ve-duong-sat-tren-mai"], `Không có nền tảng “nen-tang-ve-duong-sat-tren-mai”. Có phải là “${RAILWAY}”?`],
  [["minutes", RAILWAY, "2026-01-01"], "không có lần đánh giá “2026-01-01”. Chọn một trong: 2024-09-12, 2025-09-10, 2026-09-08."],
  [["report", "1999"], "Không có báo cáo năm “1999”. Chọn một trong: 2026, 2025, 2024, 2023."],
  [["report", "2026", "BCX"], "Không có cơ quan mã “BCX”. Có phải là “BCP”?"],
  [["comments", "x"], "Không có bộ tiêu chí “x”."],
] as const)("%j", { tags: ["release"] }, async (argv, said) => {
  const cwd = folder();
  const ran = await write(cwd, ...argv);
  expect([ran.code, ran.stdout, readdirSync(cwd)]).toEqual([2, "", []]);
  expect(ran.stderr).toContain(said);
});
