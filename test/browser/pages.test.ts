/** Every type of page in a real browser: no axe violation in either theme, no horizontal scroll, no error, English in English. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, PREFIX, sharedSite } from "../site/built.ts";
import { violations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";

/** One page of each type, and of each state that looks different. */
const PAGES = [
  "",
  "nen-tang/",
  "nen-tang/?stage=recognised",
  "nen-tang/nen-tang-ve-duong-sat-tren-may/",
  "nen-tang/tro-ly-ao-chu-cuoi/",
  "nen-tang/nen-tang-hop-truc-tuyen-tieng-vong/",
  "nen-tang/nen-tang-so-suc-khoe-que-chi/",
  "nen-tang/nen-tang-ban-do-ngap-con-nuoc/",
  "nen-tang/nen-tang-lich-am-duong-trang-khuyet/",
  "nen-tang/nen-tang-bien-lai-ben-do/",
  "nen-tang/kho-hoc-lieu-mo-but-chi/",
  "tieu-chi/",
  "tieu-chi/phuc-vu-nguoi-dan-2024/",
  "tieu-chi/khung-tieu-chi-minh-hoa-2023/",
  "tieu-chi/san-thuong-mai-so-du-thao/",
  "co-quan/",
  "co-quan/bmt/",
  "co-quan/bsm/",
  "van-ban/",
  "thong-ke/",
  "dang-xet/",
  "huong-dan/",
  "du-lieu/",
  "tim-kiem/",
  "tim-kiem/?q=nen+tang",
  "404.html",
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
    if (lang === "en" && path === "404.html") return;
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    const { page, complaints } = await open(context, (lang === "en" ? "en/" : "") + path);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe("on a phone of 320 pixels", () => {
  test.each(PAGES)("/%s does not scroll sideways", async (path) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const { page } = await open(context, path);
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(content).toBeLessThanOrEqual(screen ?? 0);
    await context.close();
  });
});

/** Vietnamese letters that no English word has. */
const VIETNAMESE = /[ạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹđơư]/i;

describe("English pages are in English", () => {
  test.each(PAGES.filter((path) => path !== "404.html"))("/en/%s", async (path) => {
    const context = await browser.newContext();
    const { page } = await open(context, `en/${path}`);
    const texts = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent && !parent.closest('[lang="vi"], script, template, [hidden]')) found.push(walker.currentNode.textContent ?? "");
      }
      return found;
    });
    // Names keep their letters within an English sentence; three words with them make a Vietnamese one.
    const isVietnamese = (text: string) => text.split(/\s+/).filter((word) => VIETNAMESE.test(word)).length >= 3;
    expect(texts.filter(isVietnamese)).toEqual([]);
    await context.close();
  });
});
