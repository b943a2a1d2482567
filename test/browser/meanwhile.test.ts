/** A correction that is gone on with after others changed the published entry: both stand, and what both changed is chosen. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { carriedFile } from "../../scripts/authoring/intake/carried-file.ts";
import { ROOTS } from "../site/built.ts";
import { showAll } from "./show-all.ts";
import { cleanPage, type Visit, visit } from "./visit.ts";

const RAILWAY = "nen-tang-ve-duong-sat-tren-may";
const PATH = `platforms/${RAILWAY}/platform.md`;

let site: Visit;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await visit("demo");
});
beforeEach(async () => {
  ({ page, complaints } = await cleanPage());
});
afterEach(() => expect(complaints).toEqual([]));

const field = (pointer: string) => page.locator(`[id="f-${pointer}"]`);
/** What a way that is too long for an address puts on the clipboard. */
async function copiedBy(way: string): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => Object.assign(window, { open: () => null }));
  await page.locator(way).click();
  await page.locator(`${way} + [role=status]`, { hasText: "Đã chép" }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
const file = () => page.locator("[data-file]").evaluate((node) => node.textContent ?? "");

test("what others changed is in the draft, what both changed is chosen, and the file is based on main as it is", {
  tags: ["release"],
}, async () => {
  await page.goto(`${site.url}de-xuat/?viec=correct&nen-tang=${RAILWAY}`);
  await page.locator(".begin button[type=submit]").click();
  await showAll(page);
  await field("abbreviation").fill("VéMâyMới");
  await field("website").fill("https://example.vn/moi");
  await page.locator(".work-head button").first().click();
  const published = readFileSync(join(ROOTS.demo, PATH), "utf8");
  const now = published.replace("abbreviation: VeMây", "abbreviation: VMY").replace(/^owner: .*$/m, "owner: BMT");
  await page.route(`**/${PATH}`, (route) => route.fulfill({ body: now }));
  await page.locator(".drafts li button").first().click();
  await showAll(page);
  await page.getByRole("heading", { name: "cùng sửa 1 mục" }).waitFor();
  expect(await page.locator(".both > div").allTextContents()).toEqual([
    expect.stringContaining("VéMâyMới"),
    expect.stringContaining("VMY"),
  ]);
  expect(await field("owner").inputValue()).toBe("BMT");
  expect(await page.locator(".notes").allTextContents()).toContainEqual(expect.stringMatching(/được sửa ở: Cơ quan[^,]*\./));
  expect(await page.locator("[data-way]:not([data-way=docx])").count()).toBe(0);
  await page.getByRole("button", { name: "Dùng nội dung đã công bố" }).click();
  await expect.poll(() => page.locator(".both").count()).toBe(0);
  await page.locator(".file-view summary").click();
  await expect.poll(file).toBe(now.replace(/^website: .*$/m, "website: https://example.vn/moi"));
  await page.locator('[data-way="edit"]').waitFor();
  // No form takes a correction: the file goes whole in an issue.
  const text = await file();
  const letter = new URL((await page.locator('[data-way="letter"]').getAttribute("href")) ?? "");
  const copied = letter.searchParams.get("body") ?? (await copiedBy('[data-way="letter"]'));
  expect(carriedFile(copied)).toMatchObject({ path: PATH, text });
});

test("a draft of a criteria set takes in what others made of the set, criterion by criterion", { tags: ["release"] }, async () => {
  const path = "criteria/san-thuong-mai-so-du-thao.md";
  const published = readFileSync(join(ROOTS.demo, path), "utf8");
  await page.goto(`${site.url}de-xuat/`);
  await page.locator("#mo-chon").setInputFiles({
    name: path.replaceAll("/", "--"),
    mimeType: "text/markdown",
    buffer: Buffer.from(published.replace("vi: API cho người bán,", "vi: Giao diện cho người bán,")),
  });
  await showAll(page);
  await field("criteria-0").locator("summary").click();
  await field("criteria-0-title-vi").fill("Kiến trúc của bản nháp");
  await page.locator(".work-head button").first().click();
  // Others have put a criterion first, and changed the title that the draft changes, and another.
  const added = published
    .replace(
      /^criteria:\n/m,
      "criteria:\n  - { id: KT0, group: KT, title: { vi: Tiêu chí thêm, en: One more }, requirement: should, kind: yes-no, evidence: optional, notApplicable: never }\n",
    )
    .replace("vi: Kiến trúc chia mô-đun, chịu được ngày cao điểm bán hàng", "vi: Kiến trúc trên trang")
    .replace("vi: Tỷ lệ thời gian sẵn sàng", "vi: Tỷ lệ sẵn sàng");
  await page.route(`**/${path}`, (route) => route.fulfill({ body: added }));
  await page.locator(".drafts li button").first().click();
  await showAll(page);
  await page.getByRole("heading", { name: "cùng sửa 1 mục" }).waitFor();
  await expect.poll(() => page.locator(".workbench h4").first().textContent()).toMatch(/^Tiêu chí › KT1 · Kiến trúc của bản nháp › /);
  await page.getByRole("button", { name: "Dùng nội dung đã công bố" }).click();
  await page.locator(".file-view summary").click();
  await expect.poll(file).toBe(added.replace("vi: API cho người bán,", "vi: Giao diện cho người bán,"));
});
