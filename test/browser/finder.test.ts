/** The finder in a real browser, on the built sites under a path prefix: what a person types, sees and presses. */
import type { Browser, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Lang } from "../../scripts/text/languages.ts";
import { type SearchRecord, searchRecords } from "../../site/discovery/records.ts";
import { ask } from "../search/relevance.ts";
import { catalogueOf } from "../site/built.ts";
import { cleanPage, visit } from "./visit.ts";

let browser: Browser;
let page: Page;
let complaints: string[];
let url: string;

beforeAll(async () => {
  ({ browser, url } = await visit("demo"));
});
beforeEach(async () => {
  ({ page, complaints } = await cleanPage());
});
afterEach(() => expect(complaints).toEqual([]));

const address = (path: string) => `${url}${path}`;
const box = () => page.locator("#query");
const titles = () => page.locator("[data-list] h2, [data-list] h3").allTextContents();

/** Waits until the answer to what was last asked stands there. */
async function answered(): Promise<void> {
  await page.waitForFunction(() => document.querySelector("[aria-busy]")?.ariaBusy === "false");
  await page.locator("[data-results]:visible").waitFor();
  await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent?.trim() !== "");
}

async function search(query: string, path = "tim-kiem/"): Promise<string[]> {
  await page.goto(`${address(path)}?${new URLSearchParams({ q: query })}`);
  await answered();
  return titles();
}

describe("what a person means comes first", () => {
  const MEANT: Readonly<Record<string, string>> = {
    "duong sat": "Nền tảng vé Đường sắt Trên Mây",
    "đường sắt": "Nền tảng vé Đường sắt Trên Mây",
    ["Đường Sắt".normalize("NFD")]: "Nền tảng vé Đường sắt Trên Mây",
    "®\u00adêng s¾t": "Nền tảng vé Đường sắt Trên Mây",
    "hoa don": "Nền tảng hóa đơn Lá Sen",
    "hoá đơn": "Nền tảng hóa đơn Lá Sen",
    "dia chi so": "Nền tảng địa chỉ số Tổ Chim",
    "tro ly ao": "Trợ lý ảo Chú Cuội",
  };
  test("by name, however it is typed", async () => {
    await page.goto(address("tim-kiem/"));
    for (const [query, wanted] of Object.entries(MEANT)) {
      await ask(page, [query]);
      const [first = ""] = await titles();
      expect(first, query).toContain(wanted);
    }
  });

  test("what is not there finds advice, not an empty page", async () => {
    await search("xyzzyx");
    await expect.poll(() => titles()).toEqual([]);
    await expect.poll(() => page.locator("[data-none]").isVisible()).toBe(true);
  });

  test("English pages search the English, Vietnamese names included", async () => {
    expect((await search("railway", "en/tim-kiem/"))[0]).toContain("Railway in the Clouds");
    await ask(page, ["duong sat"]);
    expect((await titles())[0]).toContain("Railway in the Clouds");
  });
});

describe("filters", () => {
  test("narrow the list, are counted, write themselves into the address, and come back from it", async () => {
    await page.goto(address("nen-tang/"));
    await expect.poll(() => page.locator('[data-facet="group"] [data-count="enterprise"]').textContent()).toBe("1");
    await page.locator('input[name="stage"][value="recognised-unvoted"]').check();
    await answered();
    const recognised = await titles();
    expect(recognised).toHaveLength(4);
    await page.waitForFunction(() => document.querySelector('[data-facet="group"] [data-count="enterprise"]')?.textContent === "0");
    expect(new URL(page.url()).search).toBe("?stage=recognised-unvoted");
    await page.locator('input[name="agency"]').first().check();
    await page.waitForURL(/agency=/);
    await answered();
    const shared = page.url();
    const both = await titles();
    expect(both.length).toBeLessThan(4);
    await page.goBack();
    await page.waitForFunction((count) => document.querySelectorAll("[data-list] > li").length === count, 4);
    await expect.poll(() => titles()).toEqual(recognised);
    await page.goto(shared);
    await answered();
    await expect.poll(() => titles()).toEqual(both);
    await expect.poll(() => page.locator('input[name="stage"][value="recognised-unvoted"]').isChecked()).toBe(true);
  });

  test("the links of the home page lead to the filtered list", { tags: ["release"] }, async () => {
    await page.goto(address(""));
    await page.locator('a[href$="?stage=potential-unvoted"]').click();
    await answered();
    await expect.poll(() => titles()).toEqual([expect.stringContaining("Trợ lý ảo Chú Cuội")]);
  });

  test("a hostile address is only text", async () => {
    await page.goto(
      `${address("nen-tang/")}?q=${encodeURIComponent('<img src=x onerror="window.ran=1">')}&stage=%3Cscript%3E&page=-5&sort=x`,
    );
    await answered();
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    await expect.poll(() => box().inputValue()).toBe('<img src=x onerror="window.ran=1">');
  });
});

describe("the order that is asked for", () => {
  const ORDERS = [
    ["newest", "days", -1],
    ["oldest", "days", 1],
    ["used", "users", -1],
  ] as const;
  const isPlatform = ({ kind }: SearchRecord) => kind === "platform";
  /** With words and a filter that leaves out most, of all, of other kinds. */
  const LISTS: readonly (readonly [lang: Lang, path: string, isWanted: (record: SearchRecord) => boolean | undefined])[] = [
    ["vi", "nen-tang/?q=nen+tang&stage=recognised-unvoted", ({ filters }) => filters.stage?.includes("recognised-unvoted")],
    ["vi", "nen-tang/?", isPlatform],
    ["en", "en/nen-tang/?", isPlatform],
    ["vi", "tim-kiem/?kind=agency&kind=document", ({ kind }) => kind === "agency" || kind === "document"],
  ];

  const [daily, ...more] = LISTS;
  test("what is not known comes last, equal ones by name", () => (daily ? inOrder(daily) : expect.unreachable()));
  test.each(more)("the same: %s, %s", { tags: ["release"] }, (...list) => inOrder(list));

  async function inOrder([lang, path, isWanted]: (typeof LISTS)[number]): Promise<void> {
    const wanted = searchRecords(catalogueOf("demo"), lang).filter(isWanted);
    for (const [sort, key, factor] of ORDERS) {
      const rank = ({ order }: SearchRecord) => (order[key] ? factor * order[key] : Number.POSITIVE_INFINITY);
      const expected = wanted.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b))).map((one) => one.path);
      await page.goto(`${address(path)}&sort=${sort}`);
      await answered();
      const links = page.locator("[data-list] :is(h2, h3) a");
      const shown = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(
        shown.map((href) => expected.find((own) => href.endsWith(own))),
        sort,
      ).toEqual(expected.slice(0, 20));
    }
  }

  test("kinds are counted, the one that most are of too", async () => {
    await page.goto(address("tim-kiem/"));
    const counts = async () =>
      Object.fromEntries(
        await page
          .locator('[data-facet="kind"] [data-count]')
          .evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset.count, one.textContent])),
      );
    const records = searchRecords(catalogueOf("demo"), "vi");
    const wanted = Object.fromEntries(
      ["platform", "agency", "criteria", "document"].map((kind) => [kind, String(records.filter((one) => one.kind === kind).length)]),
    );
    await expect.poll(counts).toEqual(wanted);
    await page.goto(address("tim-kiem/?kind=platform"));
    await answered();
    await expect.poll(counts).toEqual(wanted);
  });
});

test("everything works by keyboard, and the focus is never lost", async () => {
  await page.goto(address("nen-tang/"));
  await box().focus();
  await page.keyboard.type("nen tang");
  await answered();
  await page.waitForURL(/q=nen\+tang|q=nen%20tang/);
  await page.keyboard.press("ArrowDown");
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const first = await focused();
  expect(first).toBe((await page.locator("[data-list] a").first().textContent())?.trim());
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => focused()).not.toBe(first);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => focused()).toBe(first);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("query");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/nen-tang\/[a-z0-9-]+\/$/);
});

test("the language switch keeps the page", { tags: ["release"] }, async () => {
  await page.goto(address("nen-tang/tro-ly-ao-chu-cuoi/"));
  await page.locator("header a[hreflang=en]").click();
  await page.waitForURL(/\/en\/nen-tang\/tro-ly-ao-chu-cuoi\/$/);
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
  await expect.poll(() => page.locator("h1").textContent()).toContain("Cuội");
});

describe("without JavaScript", () => {
  test("the list is there, and links lead to every platform", async () => {
    const bare = await browser.newContext({ javaScriptEnabled: false });
    const plain = await bare.newPage();
    await plain.goto(address("nen-tang/"));
    await expect.poll(() => plain.locator("main a[href*='/nen-tang/']:visible").count()).toBeGreaterThanOrEqual(19);
    await expect.poll(() => plain.locator("[data-form]:visible").count()).toBe(0);
    await bare.close();
  });
});
