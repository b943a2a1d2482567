/** Letters made in a real browser, under the policy of the page: the script comes with the click, and what is downloaded opens. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { unzipped } from "../zip.ts";
import { showAll } from "./show-all.ts";
import { cleanPage, type Visit, visit } from "./visit.ts";

const RAILWAY = "nen-tang-ve-duong-sat-tren-may";

let site: Visit;
let page: Page;
let complaints: string[];
let fetched: string[];

beforeAll(async () => {
  site = await visit("demo");
});
beforeEach(async () => {
  ({ page, complaints } = await cleanPage());
  fetched = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
});
afterEach(() => expect(complaints).toEqual([]));

/** Presses the button, and reads what it downloads. */
async function downloaded(button: string): Promise<{ name: string; text: string }> {
  expect(fetched.filter((path) => path.endsWith("/letter.js"))).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  const text = String(unzipped(readFileSync(await download.path())).get("word/document.xml"));
  return { name: download.suggestedFilename(), text };
}

test("a correction goes out as a letter with its annex", { tags: ["release"] }, async () => {
  await page.goto(`${site.url}de-xuat/?viec=correct&nen-tang=${RAILWAY}`);
  await page.locator(".begin button[type=submit]").click();
  await showAll(page);
  await page.locator('[id="f-abbreviation"]').fill("VéMâyMới");
  await page.locator('[id="f-abbreviation"]').blur();
  await page.locator("[data-way=docx]").waitFor();
  const { name, text } = await downloaded("[data-way=docx]");
  expect(name).toBe(`cong-van-${RAILWAY}.docx`);
  for (const part of ["XỨ SỞ TƯỞNG TƯỢNG", "Kính gửi: Bộ Mây Trắng (hư cấu)", "VéMâyMới", "<w:strike"]) expect(text).toContain(part);
  // What is printed from the page stands as the letter does: 56.7 twips a millimetre.
  const sides = ["top", "right", "bottom", "left"].map((side) =>
    Math.round(Number(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(text)?.[1]) / 56.7),
  );
  const styles = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(" "),
  );
  expect(styles).toContain(`margin: ${sides.map((side) => `${side}mm`).join(" ")}`);
  expect(styles).toContain('14pt / 1.15 "Times New Roman"');
});

test("a draft set goes to who keeps the list, and by another letter to who is asked for comments; what comes next is said of each", {
  tags: ["release"],
}, async () => {
  await page.goto(`${site.url}de-xuat/?viec=criteria`);
  await page.locator(".account input[value=without]").click();
  await page.locator(".begin button[type=submit]").click();
  await page.locator(".workbench").waitFor();
  const goTo = (end: string) => page.evaluate((end) => location.assign(location.hash.replace(/^(#\/[\w-]+).*/, `$1/${end}`)), end);
  await goTo("send");
  await page.locator("[data-way=docx-consultation]").waitFor();
  const asked = await downloaded("[data-way=docx-consultation]");
  expect(asked.name).toMatch(/^cong-van-lay-y-kien-/);
  expect(asked.text).toContain("Đề nghị cho ý kiến bằng văn bản");
  fetched = [];
  const sent = await downloaded("[data-way=docx]");
  expect(sent.name).toMatch(/^cong-van-chua/);
  expect(sent.text).toContain("Kính gửi: Bộ Mây Trắng (hư cấu)");
  expect(sent.text).not.toContain("cho ý kiến");
  await goTo("sent");
  await page.locator(".sent").waitFor();
  expect(await page.locator(".sent ol").count()).toBe(2);
});

test("the page of a platform leads to its assessment, of which minutes and the draft of the decision are made", {
  tags: ["release"],
}, async () => {
  await page.goto(`${site.url}nen-tang/${RAILWAY}/`);
  await page.locator("a[href*='viec=assessment&']").click();
  await page.locator(".begin button[type=submit]").click();
  await page.locator(".workbench").waitFor();
  await expect.poll(() => page.locator(".notes").first().textContent()).toContain("Ngày này đã có lần đánh giá");
  await page.evaluate(() => location.assign(location.hash.replace(/^(#\/[\w-]+).*/, "$1/send")));
  for (const way of await page.locator(".send details summary").all()) await way.click();
  await page.locator("[data-way=docx-decision]").waitFor();
  const decision = await downloaded("[data-way=docx-decision]");
  expect(decision.name).toBe(`du-thao-quyet-dinh-2026-09-08-${RAILWAY}.docx`);
  expect(decision.text).toContain("Điều 2. ");
  fetched = [];
  expect((await downloaded("[data-way=docx]")).text).toContain("BIÊN BẢN");
});

test("an agency’s annex goes out with its letter", { tags: ["release"] }, async () => {
  await page.goto(`${site.url}co-quan/bcp/phu-luc/`);
  const { name, text } = await downloaded("[data-letter]");
  expect(name).toBe("cong-van-bcp.docx");
  for (const part of ["BỘ CHỢ PHIÊN (HƯ CẤU)", "PHỤ LỤC", "chưa có thông tin"]) expect(text).toContain(part);
});

test("the report of a year goes out as its page shows it, what is folded too", { tags: ["release"] }, async () => {
  await page.goto(`${site.url}co-quan/bcp/bao-cao-nam/2026/`);
  const tables = await page.locator("article table").count();
  const folded = await page.locator("article details:not([open]) tbody th a").first().textContent();
  const { name, text } = await downloaded("[data-letter]");
  expect(name).toBe("bao-cao-nam-2026-bcp.docx");
  expect(text.match(/<w:tbl>/g)).toHaveLength(tables);
  for (const part of ["Báo cáo năm 2026: Bộ Chợ Phiên (hư cấu) (BCP)", "Công nhận (1)", folded ?? "?"]) expect(text).toContain(part);
});

test("in a criteria set a group and a criterion of the framework go by their names; a new group and a new measure keep what was typed", {
  tags: ["release"],
}, async () => {
  await page.goto(`${site.url}de-xuat/?viec=criteria`);
  await page.locator(".begin button[type=submit]").click();
  await showAll(page);
  const field = (name: string) => page.locator(`[id="f-criteria-0-${name}"]`);
  const put = async (name: string, text: string) => {
    await field(name).fill(text);
    await field(name).blur();
  };
  await page.locator("details.item > summary").first().click();
  const [group, base] = [await field("group").inputValue(), await field("from").inputValue()];
  expect([group, base].filter((shown) => /^[A-Z]+\d*$/.test(shown))).toEqual([]);
  await put("group", "bảo vệ trẻ em");
  await page.getByRole("button", { name: "Thêm nhóm mới: Bảo vệ trẻ em" }).click();
  await expect.poll(() => field("group").inputValue()).toBe("Bảo vệ trẻ em");
  await put("group", group.toLocaleUpperCase("vi"));
  await expect.poll(() => field("group").inputValue()).toBe(group);
  await put("from", "khong co dau");
  await expect.poll(() => page.locator('[id="f-criteria-0-from-problem"]').textContent()).toContain("không có tiêu chí “khong co dau”");
  await put("from", base);
  await put("measure", "tỷ lệ thời gian sẵn sàng");
  await expect.poll(() => field("measure").inputValue()).toBe("tỷ lệ thời gian sẵn sàng");
});
