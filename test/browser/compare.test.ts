/** Comparing platforms in a real browser, on the built site under a path prefix: choose in a list, read, remove, go back. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { PREFIX } from "../site/built.ts";
import { quickViolations, violations } from "./axe.ts";
import { findFaint } from "./inspect.ts";
import { cleanPage, type Visit, visit } from "./visit.ts";

const RAIL = "nen-tang-ve-duong-sat-tren-may";
const ASSISTANT = "tro-ly-ao-chu-cuoi";

let demo: Visit;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  demo = await visit("demo");
});
beforeEach(async () => {
  ({ page, complaints } = await cleanPage());
});
afterEach(() => expect(complaints).toEqual([]));

const open = (path: string) => page.goto(demo.url + path);
const columns = () => page.locator("thead th a[href*='/nen-tang/']").allTextContents();
/** What would keep somebody from reading it. */
const wrong = async () =>
  process.env.RELEASE ? violations(page) : [...(await quickViolations(page)), ...(await page.evaluate(findFaint))];
const ready = () => page.locator("[data-table] table").waitFor();

test("two platforms ticked in the list come to the table by keyboard, and back", async () => {
  await open("nen-tang/");
  for (const id of [RAIL, ASSISTANT]) {
    await page.locator(`input[value="${id}"]`).focus();
    await page.keyboard.press("Space");
  }
  await page.locator("#so-sanh button").focus();
  await page.keyboard.press("Enter");
  await ready();
  expect(new URL(page.url()).search).toBe(`?p=${RAIL}&p=${ASSISTANT}`);
  await expect.poll(() => columns()).toEqual(["Nền tảng vé Đường sắt Trên Mây", "Trợ lý ảo Chú Cuội"]);
  await expect.poll(() => page.title()).toContain("Trợ lý ảo Chú Cuội");
  await page.getByRole("link", { name: "Bỏ Trợ lý ảo Chú Cuội khỏi bảng so sánh" }).click();
  await page.waitForURL(/\?p=[^&]+$/);
  await ready();
  await expect.poll(() => columns()).toHaveLength(1);
  await page.goBack();
  await ready();
  await expect.poll(() => columns()).toHaveLength(2);
});

test("results of the finder can be ticked too", { tags: ["release"] }, async () => {
  await open("nen-tang/?q=duong+sat");
  await page.locator(`[data-list] input[value="${RAIL}"]`).check();
  await page.locator("#so-sanh button").click();
  await ready();
  await expect.poll(() => columns()).toEqual(["Nền tảng vé Đường sắt Trên Mây"]);
});

test("without script choosing works and the page leads to the lists", { tags: ["release"] }, async () => {
  const plain = await demo.browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(`${demo.url}nen-tang/`);
  await still.locator(`input[value="${RAIL}"]`).check();
  await still.locator("#so-sanh button").click();
  expect(new URL(still.url()).pathname).toBe(`${PREFIX}so-sanh/`);
  await expect.poll(() => still.locator("[data-without-script]").isVisible()).toBe(true);
  await expect.poll(() => still.locator("main a[href$='/nen-tang/']").isVisible()).toBe(true);
  await plain.close();
});

test("a platform is added by part of its name, without accents", { tags: ["release"] }, async () => {
  await open(`so-sanh/?p=${RAIL}`);
  await page.getByLabel("Thêm nền tảng").fill("chu cuoi");
  await page.locator("[data-options] a").first().click();
  await page.waitForURL(/p=.*&p=/);
  await ready();
  await expect.poll(() => columns()).toHaveLength(2);
});

test("every row has a heading, every column too, a difference is said in words; only those can be shown, and the address remembers it", async () => {
  await open(`so-sanh/?p=${RAIL}&p=${ASSISTANT}`);
  await ready();
  const shape = await page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>("[data-table] tr")];
    return {
      headless: rows.filter((row) => !row.querySelector("th, td[colspan]")).length,
      scopes: [...new Set([...document.querySelectorAll("[data-table] th")].map((cell) => cell.getAttribute("scope")))].sort(),
      unsaid: rows.filter((row) => row.dataset.verdict === "different" && !row.textContent?.includes("khác nhau")).length,
      caption: document.querySelector("[data-table] caption")?.textContent,
      tab: document.querySelector<HTMLElement>("[data-table]")?.tabIndex,
    };
  });
  expect(shape).toEqual({
    headless: 0,
    scopes: ["col", "row", "rowgroup"],
    unsaid: 0,
    caption: "So sánh Nền tảng vé Đường sắt Trên Mây, Trợ lý ảo Chú Cuội",
    tab: 0,
  });
  await expect.poll(() => wrong()).toEqual([]);
  await page.getByLabel("Chỉ hiện dòng khác nhau").check();
  expect(new URL(page.url()).searchParams.get("only")).toBe("differences");
  await expect.poll(() => page.locator('tr[data-verdict="same"]:visible').count()).toBe(0);
  await expect.poll(() => page.locator('tr[data-verdict="different"]:visible').count()).toBeGreaterThan(5);
  await page.reload();
  await ready();
  await expect.poll(() => page.locator('tr[data-verdict="same"]:visible').count()).toBe(0);
});

test("two on a phone: their names stay in sight, however far down", async () => {
  await page.setViewportSize({ width: 390, height: 640 });
  await open(`so-sanh/?p=${RAIL}&p=${ASSISTANT}`);
  await ready();
  await page.evaluate(() => window.scrollTo({ top: 1500, behavior: "instant" }));
  await expect.poll(() => page.locator("[data-table] thead").evaluate((head) => head.getBoundingClientRect().top)).toBe(0);
});

test("ids that are not in the catalogue are said, whatever they are", async () => {
  await open(`so-sanh/?p=khong-co&p=${encodeURIComponent("../status")}&p=${encodeURIComponent("<img src=x onerror=alert(1)>")}&p=${RAIL}`);
  await ready();
  await expect
    .poll(() => page.locator("[data-messages] li").allTextContents())
    .toEqual([
      "Không có nền tảng mang mã “khong-co”.",
      "Không có nền tảng mang mã “../status”.",
      "Không có nền tảng mang mã “<img src=x onerror=alert(1)>”.",
    ]);
  await expect.poll(() => columns()).toHaveLength(1);
  // The browser itself reports the one file that it asked for and that is not there.
  expect(complaints.splice(0)).toEqual([expect.stringContaining("404")]);
});

test("five are cut to four, and said", async () => {
  const ids = [RAIL, ASSISTANT, "truc-lien-thong-van-ban-con-sao", "thu-vien-so-dong-suoi", "nen-tang-hoa-don-la-sen"];
  await open(`so-sanh/?${ids.map((id) => `p=${id}`).join("&")}`);
  await ready();
  await expect.poll(() => columns()).toHaveLength(4);
  await expect.poll(() => page.locator("[data-messages]").textContent()).toContain("bốn nền tảng đầu");
});

test("on a phone the table scrolls by itself, its first column in sight, in English and dark", { tags: ["release"] }, async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  await open(`en/so-sanh/?p=${RAIL}&p=${ASSISTANT}`);
  await ready();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const left = await page.evaluate(() => {
    const region = document.querySelector("[data-table]");
    region?.scrollTo(200, 0);
    return [...document.querySelectorAll("[data-table] th[scope=row]")].map((cell) => Math.round(cell.getBoundingClientRect().left));
  });
  expect(Math.min(...left)).toBeGreaterThanOrEqual(0);
  await expect.poll(() => page.locator("a.language").getAttribute("href")).toContain(`?p=${RAIL}`);
  await expect.poll(() => wrong()).toEqual([]);
});
