/** In a real browser the list on any day answers as the built pages do, and the feeds are Atom to a real XML parser. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { HistoryStep } from "../../scripts/history/history.ts";
import { asIs } from "../../scripts/text/bilingual.ts";
import { makeAddresses } from "../../site/open-data/addresses.ts";
import { DAY_COLUMNS } from "../../site/open-data/day-table.ts";
import { feedFiles } from "../../site/open-data/feed.ts";
import { headsOf } from "../../site/open-data/table.ts";
import { catalogueOf, PREFIX } from "../site/built.ts";
import { cleanPage, newPage, type Visit, visit } from "./visit.ts";

let site: Visit;
beforeAll(async () => {
  site = await visit("history");
});

async function open(path: string): Promise<Page> {
  const { page } = await cleanPage();
  await page.goto(site.url + path);
  return page;
}

describe("the list on any day", () => {
  const rows = (page: Page) =>
    page.$$eval("section[aria-labelledby=nen-tang] tbody tr, [data-list] tbody tr", (lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent?.trim())),
    );

  test("is the same as in the built page of that day, in both languages", async () => {
    for (const folder of ["", "en/"]) {
      const built = await open(`${folder}tai-ngay/2025-03-01/`);
      const expected = await rows(built);
      const lists = await built.locator("section[aria-labelledby=danh-muc] tbody tr").allInnerTexts();
      const lead = await built.locator(".lead").textContent();
      expect(lists.length).toBeGreaterThan(1);
      expect(expected.length).toBeGreaterThan(20);
      const page = await open(`${folder}tai-ngay/`);
      await page.fill("input[type=date]", "2025-03-01");
      await page.press("input[type=date]", "Enter");
      await page.waitForSelector("[data-list] tbody tr");
      await expect.poll(() => rows(page)).toEqual(expected);
      const [, status = "?"] = (await page.locator("[data-status]").textContent())?.split(/: (.*)/s) ?? [];
      expect(lead).toContain(status);
      await expect.poll(() => page.locator("[data-lists] tbody tr:visible").allInnerTexts()).toEqual(lists);
      expect(page.url()).toContain("?ngay=2025-03-01");
      const [saved] = await Promise.all([page.waitForEvent("download"), page.click("[data-csv]")]);
      expect(saved.suggestedFilename()).toBe("2025-03-01.csv");
      const [head, ...lines] = readFileSync(await saved.path(), "utf8")
        .trimEnd()
        .split("\r\n");
      expect(head).toBe(`\uFEFF${DAY_COLUMNS.flatMap(headsOf).join(",")}`);
      expect(lines.map((line) => line.split(",").slice(0, 2))).toEqual(
        (await page.$$eval("[data-list] tbody th a", (links) => links.map((link) => link.getAttribute("href")))).map((href) => [
          "2025-03-01",
          href?.split("/").at(-2),
        ]),
      );
    }
  });

  test("says when nothing was on it, and when the data can not be loaded", async () => {
    const page = await open("tai-ngay/?ngay=1990-01-01");
    await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent?.includes("chưa ghi nhận nền tảng nào"));
    await page.route("**/events.json", (route) => route.abort());
    await page.goto(`${site.url}tai-ngay/?ngay=2025-03-01`);
    await page.waitForFunction(() => document.querySelector("[data-status]")?.textContent?.includes("Không tải được"));
  });

  test("without script the decisions remain, and no form that does nothing", async () => {
    const { page, context } = await newPage(site.browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}tai-ngay/`);
    await expect.poll(() => page.locator("main form").isVisible()).toBe(false);
    await expect.poll(() => page.locator("main .timeline > li").count()).toBeGreaterThan(10);
    await context.close();
  });
});

describe.each(["vi", "en"] as const)("the feed in %s", (lang) => {
  const path = lang === "vi" ? "feed.xml" : "en/feed.xml";

  test("is well-formed Atom with all that is mandatory, ids of their own, newest first", async () => {
    const text = readFileSync(join(site.folder, path), "utf8");
    const page = await open("404.html");
    const feed = await page.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, "application/xml");
      const ATOM = "http://www.w3.org/2005/Atom";
      const own = (parent: Element, name: string) =>
        [...parent.children].filter((child) => child.localName === name && child.namespaceURI === ATOM);
      const texts = (parent: Element, name: string) => own(parent, name).map(({ textContent }) => textContent ?? "");
      const root = document.documentElement;
      return {
        error: document.querySelector("parsererror")?.textContent,
        root: [root.localName, root.namespaceURI, root.getAttribute("xml:lang")],
        head: ["id", "title", "updated", "author"].map((name) => own(root, name).length),
        self: own(root, "link")
          .filter((link) => link.getAttribute("rel") === "self")
          .map((link) => link.getAttribute("href")),
        updated: texts(root, "updated")[0] ?? "",
        entries: own(root, "entry").map((entry) => ({
          counts: ["id", "title", "updated", "content"].map((name) => own(entry, name).length),
          id: texts(entry, "id")[0] ?? "",
          title: texts(entry, "title")[0] ?? "",
          updated: texts(entry, "updated")[0] ?? "",
          link: own(entry, "link")[0]?.getAttribute("href") ?? "",
          scripts: new DOMParser().parseFromString(texts(entry, "content")[0] ?? "", "text/html").querySelectorAll("script").length,
        })),
      };
    }, text);
    expect(feed.error).toBeUndefined();
    expect(feed.root).toEqual(["feed", "http://www.w3.org/2005/Atom", lang]);
    expect(feed.head).toEqual([1, 1, 1, 1]);
    expect(feed.self).toEqual([`https://example.org${PREFIX}${path}`]);
    expect(feed.entries).toHaveLength(50);
    const times = feed.entries.map(({ updated }) => Date.parse(updated));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(feed.updated).toBe(feed.entries[0]?.updated);
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(50);
    const changes = readFileSync(join(site.folder, lang === "vi" ? "thay-doi/index.html" : "en/thay-doi/index.html"), "utf8");
    for (const { counts, id, updated, link, scripts } of feed.entries) {
      expect(counts).toEqual([1, 1, 1, 1]);
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
      expect(changes).toContain(`id="${new URL(link).hash.slice(1)}"`);
      expect(scripts).toBe(0);
    }
  });

  test("its links find the change on the first page, also when that has moved on to a later one, and lead there", async () => {
    const text = readFileSync(join(site.folder, path), "utf8");
    const links = [...text.matchAll(/<link rel="alternate" type="text\/html" href="([^"]*#[^"]*)"/g)].map(([, href = ""]) => new URL(href));
    const last = links.at(-1) ?? new URL("about:blank");
    const page = await open(`${last.pathname.slice(PREFIX.length)}${last.hash}`);
    const line = page.locator(last.hash);
    await expect.poll(() => line.isVisible()).toBe(true);
    const heading = await line.locator("a").textContent();
    await line.locator("a").click();
    expect(page.url()).toMatch(/thay-doi\/trang-5\/#/);
    expect(await page.locator(`${last.hash} strong`).textContent()).toBe(heading);
  });

  test("messages that mean harm stay text", async () => {
    const words = `<script>alert(1)</script> ]]> &amp; "x" \u0000\u0008\ufffe\ud800 <![CDATA[`;
    const step: HistoryStep = {
      hash: "a".repeat(40),
      time: "2026-01-01T00:00:00+07:00",
      why: words,
      changes: [{ kind: "platform", id: "x", action: "changed", line: 1, name: asIs(words), sentences: [asIs(words)] }],
    };
    const files = feedFiles(catalogueOf("demo"), { steps: [step], lines: {}, shallow: false }, makeAddresses("https://example.org/"));
    const page = await open("404.html");
    const found = await page.evaluate(
      (source) => {
        const document = new DOMParser().parseFromString(source, "application/xml");
        const content = document.querySelector("entry > content")?.textContent ?? "";
        const html = new DOMParser().parseFromString(content, "text/html");
        return {
          error: document.querySelector("parsererror")?.textContent,
          title: document.querySelector("entry > title")?.textContent,
          scripts: html.querySelectorAll("script").length,
          item: html.querySelector("li")?.textContent,
        };
      },
      files.find((file) => file.path.endsWith(path))?.content ?? "",
    );
    const text = '<script>alert(1)</script> ]]> &amp; "x"  <![CDATA[';
    expect(found).toEqual({ error: undefined, title: `${text}: ${text}`, scripts: 0, item: text });
  });

  test("every page names it", () => {
    const home = readFileSync(join(site.folder, lang === "vi" ? "index.html" : "en/index.html"), "utf8");
    expect(home).toMatch(new RegExp(`<link rel="alternate" type="application/atom\\+xml" title="[^"]+" href="${PREFIX}${path}"`));
  });
});
