/** Typing into the finder as people do, in a real browser: slips, synonyms, numbers, and what a screen reader says. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { cleanPage, type Visit, visit } from "./visit.ts";

let real: Visit;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  real = await visit("real");
});
beforeEach(async () => {
  ({ page, complaints } = await cleanPage());
});
afterEach(() => expect(complaints).toEqual([]));

const open = (path = "tim-kiem/") => page.goto(`${real.url}${path}`);

/** Types into the box, letter by letter, in the place of what stood there, and waits until the answer to all of it stands there. */
async function type(query: string): Promise<void> {
  await page.locator("#tim").selectText();
  await page.keyboard.type(query);
  await page.waitForFunction((typed) => new URLSearchParams(location.search).get("q") === typed, query.trim());
  await page.waitForFunction(() => document.querySelector("[data-results]")?.ariaBusy === "false");
}

const first = () => page.locator("[data-list] .card").first();
const title = () => first().locator("h3 a").textContent();
const note = () => page.locator("[data-note]:visible");

test("what is typed finds what is meant", async () => {
  await open();
  for (const [what, query, wanted] of [
    ["without marks", "tro ly ao", "Nền tảng trợ lý ảo"],
    ["marks apart from their letters", "sàn dữ liệu".normalize("NFD"), "Sàn dữ liệu"],
    ["capitals", "TRỢ LÝ ẢO", "Nền tảng trợ lý ảo"],
    ["the number of a document with all around it", "QĐ số 186/QĐ-BTTTT ngày 11/2/2022", "186/QĐ-BTTTT"],
    ["part of a number", "qđ 1230 btttt", "1230/QĐ-BTTTT"],
  ] as const) {
    await type(query);
    expect(await title(), what).toBe(wanted);
    expect(await note().count(), what).toBe(0);
  }
});

test("words are marked, kinds are named, and a synonym says why", async () => {
  await open();
  await type("dia chi so");
  expect(await first().locator("h3 mark").textContent()).toBe("địa chỉ số");
  expect(await first().locator(".badge").first().textContent()).toBe("Nền tảng");
  await type("186/QĐ-BTTTT");
  expect(await first().locator(".badge").textContent()).toBe("Văn bản");
  await type("MOST");
  expect(await title()).toBe("Bộ Khoa học và Công nghệ");
  expect(await first().locator(".card-why").textContent()).toMatch(/MOST = (?:BKHCN|Bộ Khoa học và Công nghệ)/);
  await page.waitForFunction(() => document.querySelector('[data-count="agency"]')?.textContent !== "0");
});

test("the page says which word the catalogue does not know, and which slip it corrected: filters count what that found", async () => {
  await open();
  await type("dạy học qwertyz");
  expect(await title()).toBe("Nền tảng dạy học trực tuyến");
  expect(await note().textContent()).toContain("“dạy học”");
  await type("sàn giữ liệu");
  expect(await title()).toBe("Sàn dữ liệu");
  expect(await note().textContent()).toContain("“sàn giữ liệu”");
  expect(await note().textContent()).toContain("“Sàn dữ liệu”");
  await page.waitForFunction(() => Number(document.querySelector('[data-count="platform"]')?.textContent) > 0);
  await page.locator('input[name="kind"][value="agency"]').check();
  await page.locator("[data-none]").waitFor();
});

test("in English too", async () => {
  await open("en/tim-kiem/");
  await type("data exchagne");
  expect(await title()).toBe("Data exchange");
  expect(await note().textContent()).toContain("“data exchagne”");
});

test("a screen reader says the number once the typing pauses, not at every key", async () => {
  await page.goto(`${real.url}tim-kiem/`);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = document.querySelector("[data-live]");
    if (live)
      new MutationObserver(() => said.push(live.textContent ?? "")).observe(live, { childList: true, characterData: true, subtree: true });
  });
  await page.locator("#tim").focus();
  // Slower than the page searches, quicker than it speaks.
  await page.keyboard.type("dia chi", { delay: 300 });
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toEqual([expect.stringMatching(/^\d+ kết quả cho “dia chi”$/)]);
  expect(await page.locator("[data-live]").getAttribute("role")).toBe("status");
  expect(await page.locator("[data-status]").getAttribute("role")).toBe(null);
});

test("in a large catalogue the counts are fetched when somebody turns to the filters", async () => {
  const asked: string[] = [];
  page.on("request", (request) => /\.pf_filter$/.test(request.url()) && asked.push(request.url()));
  await page.route("**/tim-kiem/", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace("data-finder", 'data-finder data-many=""') });
  });
  await open();
  await type("sàn dữ liệu");
  const amount = page.locator('[data-count="platform"]');
  await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent !== "");
  expect(asked).toEqual([]);
  expect(await amount.isVisible()).toBe(false);
  await page.locator("[data-filters] legend").first().hover();
  await amount.waitFor();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

test("without JavaScript the search page leads to the lists", async () => {
  const bare = await real.browser.newContext({ javaScriptEnabled: false });
  const plain = await bare.newPage();
  await plain.goto(`${real.url}tim-kiem/?q=dia+chi+so`);
  expect(await plain.locator("[data-without-script]:visible").textContent()).toContain("JavaScript");
  expect(await plain.locator("main a[href$='/nen-tang/']:visible").count()).toBe(1);
  expect(await plain.locator("[data-form]:visible, [data-note]:visible").count()).toBe(0);
  await bare.close();
});
