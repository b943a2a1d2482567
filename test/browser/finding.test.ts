/** Typing into the finder as people do, in a real browser: slips, synonyms, numbers, and what a screen reader says. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { cleanPage, type Visit, visit } from "./visit.ts";

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

const open = (path = "tim-kiem/") => page.goto(`${demo.url}${path}`);

/** Puts a query into the box, in the place of what stood there, and waits until the answer to it stands there. */
async function type(query: string): Promise<void> {
  await page.locator("#query").fill(query);
  await page.waitForFunction((typed) => new URLSearchParams(location.search).get("q") === typed, query.trim());
  await page.waitForFunction(() => document.querySelector("[data-results]")?.ariaBusy === "false");
}

const first = () => page.locator("[data-list] .card").first();
const title = () => first().locator("h3 a").textContent();
const note = () => page.locator("[data-note]:visible");

test("what is typed finds what is meant", async () => {
  await open();
  for (const [what, query, wanted] of [
    ["without marks", "tro ly ao", "Trợ lý ảo Chú Cuội"],
    ["marks apart from their letters", "kho dữ liệu mở".normalize("NFD"), "Kho dữ liệu mở Hạt Giống"],
    ["capitals", "TRỢ LÝ ẢO", "Trợ lý ảo Chú Cuội"],
    ["the number of a document with all around it", "QĐ số 34/QĐ-BSM ngày 15/6/2023", "34/QĐ-BSM"],
    ["part of a number", "qđ 34 bsm", "34/QĐ-BSM"],
  ] as const) {
    await type(query);
    await expect.poll(() => title(), { message: what }).toBe(wanted);
    await expect.poll(() => note().count(), { message: what }).toBe(0);
  }
});

test("words are marked, kinds are named, and a synonym says why", async () => {
  await open();
  await type("dia chi so");
  await expect.poll(() => first().locator("h3 mark").textContent()).toBe("địa chỉ số");
  await expect.poll(() => first().locator(".badge").first().textContent()).toBe("Nền tảng");
  await type("34/QĐ-BSM");
  await expect.poll(() => first().locator(".badge").textContent()).toBe("Văn bản");
  await type("MWC");
  await expect.poll(() => title()).toBe("Bộ Mây Trắng (hư cấu)");
  await expect.poll(() => first().locator(".card-why").textContent()).toMatch(/MWC = (?:BMT|Bộ Mây Trắng)/);
  await page.waitForFunction(() => document.querySelector('[data-count="agency"]')?.textContent !== "0");
});

test("the page says which word the catalogue does not know, and which slip it corrected: filters count what that found", {
  tags: ["release"],
}, async () => {
  await open();
  await type("họp trực tuyến qwertyz");
  await expect.poll(() => title()).toBe("Nền tảng họp trực tuyến Tiếng Vọng");
  await expect.poll(() => note().textContent()).toContain("“họp trực tuyến”");
  await type("kho dữ liêuu mở");
  await expect.poll(() => title()).toBe("Kho dữ liệu mở Hạt Giống");
  await expect.poll(() => note().textContent()).toContain("“kho dữ liêuu mở”");
  await expect.poll(() => note().textContent()).toContain("“Kho dữ liệu mở”");
  await page.waitForFunction(() => Number(document.querySelector('[data-count="platform"]')?.textContent) > 0);
  await page.locator('input[name="kind"][value="agency"]').check();
  await page.locator("[data-none]").waitFor();
});

test("in English too", { tags: ["release"] }, async () => {
  await open("en/tim-kiem/");
  await type("parkign platform");
  await expect.poll(() => title()).toBe("Bow parking platform");
  await expect.poll(() => note().textContent()).toContain("“parkign platform”");
});

test("a screen reader says the number once the typing pauses, not at every key", { tags: ["release"] }, async () => {
  await page.goto(`${demo.url}tim-kiem/`);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = document.querySelector("[data-live]");
    if (live)
      new MutationObserver(() => said.push(live.textContent ?? "")).observe(live, { childList: true, characterData: true, subtree: true });
  });
  await page.locator("#query").focus();
  // Slower than the page searches, quicker than it speaks.
  await page.keyboard.type("dia chi", { delay: 300 });
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toEqual([expect.stringMatching(/^\d+ kết quả cho “dia chi”$/)]);
  await expect.poll(() => page.locator("[data-live]").getAttribute("role")).toBe("status");
  await expect.poll(() => page.locator("[data-status]").getAttribute("role")).toBe(null);
});

test("in a large catalogue the counts are fetched when somebody turns to the filters", { tags: ["release"] }, async () => {
  const asked: string[] = [];
  page.on("request", (request) => /\/facets\.\w+\.json$/.test(request.url()) && asked.push(request.url()));
  await page.route("**/tim-kiem/", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace("data-finder", 'data-finder data-many=""') });
  });
  await open();
  await type("kho dữ liệu");
  const amount = page.locator('[data-count="platform"]');
  await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent !== "");
  expect(asked).toEqual([]);
  await expect.poll(() => amount.isVisible()).toBe(false);
  await page.locator("[data-filters] legend").first().hover();
  await amount.waitFor();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

test("a file of another build neither filters, counts nor orders: the engine does, and an order is said to fail", {
  tags: ["release"],
}, async () => {
  const shown = async (query: string) => {
    await open(`tim-kiem/?${query}`);
    await page.waitForFunction(() => document.querySelector("[data-results]")?.ariaBusy === "false");
    const counts = await page.locator("[data-count]").allTextContents();
    return [await page.locator("[data-list] h3").allTextContents(), counts, await page.locator("[data-status]").textContent()];
  };
  const QUERIES = ["kind=platform&group=enterprise", "q=bo&kind=agency"];
  const before = [];
  for (const query of QUERIES) before.push(await shown(query));
  await page.route(/\/(?:facets|orders)\.vi\.json$/, async (route) => {
    const file = await (await route.fetch()).json();
    const turned = Object.entries<unknown>(file).map(([key, value]) => [key, key === "of" ? (value as unknown[]).toReversed() : value]);
    await route.fulfill({ json: { ...Object.fromEntries(turned), index: "vi_0000000000" } });
  });
  for (const [place, query] of QUERIES.entries()) expect(await shown(query)).toEqual(before[place]);
  const failed = "Không tải được dữ liệu tìm kiếm";
  expect((await shown("sort=newest"))[2]).toContain(failed);
  // What the engine has not got it leaves out, and says nothing of it.
  await page.route("**/pagefind/filter/**", (route) => route.abort());
  expect((await shown("kind=platform"))[2]).toContain(failed);
  complaints.length = 0;
});

test("the form has its place before its script shows it: nothing moves", async () => {
  await page.route("**/finder.js", (route) => route.abort());
  await page.goto(`${demo.url}tim-kiem/`, { waitUntil: "domcontentloaded" });
  const form = await page.locator(".finder-form").evaluate(({ clientHeight }) => clientHeight);
  expect(form).toBeGreaterThan(200);
  expect(await page.locator("#query").isVisible()).toBe(false);
  complaints.length = 0;
});

test("without JavaScript the search page leads to the lists", async () => {
  const bare = await demo.browser.newContext({ javaScriptEnabled: false });
  const plain = await bare.newPage();
  await plain.goto(`${demo.url}tim-kiem/?q=dia+chi+so`);
  await expect.poll(() => plain.locator("[data-without-script]:visible").textContent()).toContain("JavaScript");
  await expect.poll(() => plain.locator("main a[href$='/nen-tang/']:visible").count()).toBe(1);
  await expect.poll(() => plain.locator("[data-form]:visible, [data-note]:visible").count()).toBe(0);
  await bare.close();
});
