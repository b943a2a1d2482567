/** Typing into the finder as people do, in a real browser: slips, synonyms, numbers, and what a screen reader says. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
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

/** Types into the box, letter by letter, and waits until the answer to all of it stands there. */
async function type(query: string, path = "tim-kiem/"): Promise<void> {
  await page.goto(`${real.url}${path}`);
  await page.locator("#tim").focus();
  await page.keyboard.type(query);
  await page.waitForFunction((typed) => new URLSearchParams(location.search).get("q") === typed, query.trim());
  await page.waitForFunction(() => document.querySelector("[data-results]")?.ariaBusy === "false");
}

const first = () => page.locator("[data-list] .card").first();
const title = () => first().locator("h3 a").textContent();
const note = () => page.locator("[data-note]:visible");

describe("what is typed finds what is meant", () => {
  test.each([
    ["without marks", "tro ly ao", "Nền tảng trợ lý ảo"],
    ["marks apart from their letters", "trợ lý ảo".normalize("NFD"), "Nền tảng trợ lý ảo"],
    ["capitals", "TRỢ LÝ ẢO", "Nền tảng trợ lý ảo"],
    ["the number of a document with all around it", "QĐ số 186/QĐ-BTTTT ngày 11/2/2022", "186/QĐ-BTTTT"],
    ["part of a number", "qđ 1230 btttt", "1230/QĐ-BTTTT"],
  ])("%s", async (_, query, wanted) => {
    await type(query);
    expect(await title()).toBe(wanted);
    expect(await note().count()).toBe(0);
  });

  test("a slip is corrected, and the page says so", async () => {
    await type("sàn giữ liệu");
    expect(await title()).toBe("Sàn dữ liệu");
    expect(await note().textContent()).toContain("“sàn giữ liệu”");
    expect(await note().textContent()).toContain("“Sàn dữ liệu”");
  });

  test("a word that the catalogue does not know is left out, and the page says so", async () => {
    await type("dạy học qwertyz");
    expect(await title()).toBe("Nền tảng dạy học trực tuyến");
    expect(await note().textContent()).toContain("“dạy học”");
  });

  test("a synonym says why", async () => {
    await type("MOST");
    expect(await title()).toBe("Bộ Khoa học và Công nghệ");
    expect(await first().locator(".card-why").textContent()).toMatch(/MOST = (?:BKHCN|Bộ Khoa học và Công nghệ)/);
  });

  test("words are marked, kinds are named", async () => {
    await type("dia chi so");
    expect(await first().locator("h3 mark").textContent()).toBe("địa chỉ số");
    expect(await first().locator(".badge").first().textContent()).toBe("Nền tảng");
    await type("186/QĐ-BTTTT");
    expect(await first().locator(".badge").textContent()).toBe("Văn bản");
  });

  test("in English too", async () => {
    await type("data exchagne", "en/tim-kiem/");
    expect(await title()).toBe("Data exchange");
    expect(await note().textContent()).toContain("“data exchagne”");
  });

  test("filters count what a synonym found", async () => {
    await type("MOST");
    await page.waitForFunction(() => document.querySelector('[data-count="agency"]')?.textContent !== "0");
  });

  test("filters count what was corrected", async () => {
    await type("sàn giữ liệu");
    await page.waitForFunction(() => Number(document.querySelector('[data-count="platform"]')?.textContent) > 0);
    await page.locator('input[name="kind"][value="agency"]').check();
    await page.locator("[data-none]").waitFor();
  });
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
  await type("sàn dữ liệu");
  const amount = page.locator('[data-count="platform"]');
  await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent !== "");
  expect(asked).toEqual([]);
  expect(await amount.isVisible()).toBe(false);
  await page.locator("[data-filters] legend").first().hover();
  await amount.waitFor();
  expect(asked.length).toBeGreaterThan(0);
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
