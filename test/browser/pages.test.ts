/** Pages in their several states in a real browser: no axe violation in either theme, no horizontal scroll, no error, English in English. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, PREFIX, sharedSite } from "../site/built.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";
import { unmarkedVietnamese } from "./unmarked.ts";

/** States that look different from the largest page of their type, which reach.test.ts finds by itself. */
const PAGES = [
  "nen-tang/?stage=recognised",
  "nen-tang/tro-ly-ao-chu-cuoi/",
  "nen-tang/nen-tang-hop-truc-tuyen-tieng-vong/",
  "nen-tang/nen-tang-so-suc-khoe-que-chi/",
  "nen-tang/nen-tang-ban-do-ngap-con-nuoc/",
  "nen-tang/nen-tang-lich-am-duong-trang-khuyet/",
  "nen-tang/nen-tang-bien-lai-ben-do/",
  "nen-tang/kho-hoc-lieu-mo-but-chi/",
  "tieu-chi/khung-tieu-chi-minh-hoa-2023/",
  "tieu-chi/san-thuong-mai-so-du-thao/",
  "co-quan/bmt/",
  "co-quan/bsm/",
  "tim-kiem/?q=nen+tang",
];

let browser: Browser;
let site: BuiltSite;
let server: StaticServer;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await sharedSite("demo");
  server = await serveFolder(site.folder, PREFIX);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

async function open(context: BrowserContext, path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(server.url + path);
  if (path.includes("?")) await page.locator("[data-results]:visible").waitFor();
  return { page, complaints };
}

// Both themes of every type of page are in reach.test.ts.
describe.each([
  ["vi", "light"],
  ["en", "dark"],
] as const)("%s, %s", (lang, colorScheme) => {
  test.each(PAGES)("/%s", async (path) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    const { page, complaints } = await open(context, (lang === "en" ? "en/" : "") + path);
    expect(await violations(page)).toEqual([]);
    if (lang === "en") expect(await unmarkedVietnamese(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(content, "scrolls sideways on a phone").toBeLessThanOrEqual(screen ?? 0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
