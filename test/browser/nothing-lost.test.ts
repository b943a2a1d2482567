/** Ways of losing work in the page for proposals, each tried in a browser: what was there can be had again. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { cleanPage, type Visit, visit } from "./visit.ts";

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
const heading = () => page.locator(".work-head h2").textContent();
const toList = () => page.locator(".work-head button").first().click();

/** A new proposal with a name. */
async function begin(name: string): Promise<void> {
  await page.goto(`${site.url}de-xuat/`);
  await page.locator(".begin button[type=submit]").click();
  await field("name-vi").fill(name);
}

test("a draft goes back to what it was, and again to what it became, also after a reload", { tags: ["release"] }, async () => {
  await begin("Nền tảng trống đồng Tiếng Vang");
  await field("summary-vi").fill("Gọi nhau qua thung lũng.");
  await field("name-vi").fill("Trống");
  await toList();
  await page.reload();
  const versions = page.locator(".versions");
  await versions.locator("summary").click();
  await expect
    .poll(() => versions.locator("li .quiet").allTextContents())
    .toEqual(["sau khi sửa: Mô tả ngắn", "sau khi sửa: Tên nền tảng", "bản cũ nhất còn giữ"]);
  await versions.locator("li button").first().click();
  await expect.poll(heading).toContain("Tiếng Vang");
  await versions.getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(heading).toMatch(/Trống$/);
  // Neither way anything went.
  await expect.poll(() => versions.locator("li").count()).toBe(5);
});
