/**
 * The site in Firefox, another engine than all other tests use: what needs a script, and that pages look as they should.
 * For a release: with FIREFOX_PATH, `firefox-esr` or `firefox` on the path.
 */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PREFIX, sharedSite } from "../site/built.ts";
import { type Firefox, type FirefoxPage, launchFirefox } from "./firefox.ts";
import { type StaticServer, serveFolder } from "./static-server.ts";

const firefox = findFirefox(process.env);

function findFirefox({ FIREFOX_PATH, PATH = "" }: NodeJS.ProcessEnv): string | undefined {
  if (FIREFOX_PATH) return FIREFOX_PATH;
  const candidates = PATH.split(delimiter).flatMap((folder) => ["firefox-esr", "firefox"].map((name) => join(folder, name)));
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

describe("in Firefox", { tags: ["release"] }, () => {
  let browser: Firefox;
  let server: StaticServer;
  let page: FirefoxPage;
  let complaints: string[];
  beforeAll(async () => {
    const folder = await sharedSite("demo");
    server = await serveFolder(folder, PREFIX);
    browser = await launchFirefox(firefox as string);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  const open = (path: string) => page.goto(server.url + path);
  const text = (selector: string) => page.$eval(selector, (element) => element.textContent?.trim() ?? "");

  test("the home page is drawn with its styles, answers, and leads to the search", async () => {
    await open("");
    const look = await page.evaluate(() => {
      const { display, fontFamily } = getComputedStyle(document.body);
      return { display, fontFamily, wide: document.documentElement.scrollWidth - document.documentElement.clientWidth };
    });
    expect(look).toEqual({ display: "flex", fontFamily: expect.stringContaining("Be Vietnam Pro"), wide: 0 });
    await page.locator('input[type="search"]').fill("ve duong sat");
    // Who leaves before has requests of the index ended: Firefox says so on the console, and nobody misses anything.
    await page.waitForSelector("[data-answers] [data-list]:not([hidden]) li");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    await page.waitForSelector("[data-results]:not([hidden]) [data-list] li");
    expect(await text("[data-list] li")).toContain("Đường sắt");
  });

  test("the list answers while it is typed in", async () => {
    await open("en/nen-tang/");
    await page.locator("#query").fill("dia chi so");
    await page.waitForSelector("[data-results]:not([hidden]) [data-list] li");
    expect(await text("[data-list]")).toMatch(/Địa chỉ số|address/i);
  });

  test("text size and contrast work and are kept for the next page", async () => {
    await open("nen-tang/nen-tang-ve-duong-sat-tren-may/");
    await page.locator('[data-display="larger"]').click();
    await page.locator('[data-display="strong"]').click();
    await open("en/");
    const kept = await page.evaluate(() => {
      const { fontSize, backgroundColor } = getComputedStyle(document.documentElement);
      const pressed = document.querySelector('[data-display="strong"]')?.getAttribute("aria-pressed");
      return { fontSize, backgroundColor, body: getComputedStyle(document.body).backgroundColor, pressed };
    });
    expect(kept).toMatchObject({ fontSize: "18.4px", body: "rgb(255, 255, 255)", pressed: "true" });
  });

  test("the editor writes the file of what is typed and says how it stands", async () => {
    await open("de-xuat/?viec=platform");
    await page.waitForSelector(".begin button[type=submit]");
    await page.locator(".begin button[type=submit]").click();
    await page.waitForSelector(".workbench .topic");
    await page.evaluate(() => {
      location.hash = location.hash.replace(/^(#\/[\w-]+).*/, "$1/0");
    });
    await page.waitForSelector(".work-side");
    await page.locator('[id="f-name-vi"]').fill("Nền tảng mượn dù Mưa Bóng Mây");
    await page.waitForFunction(() => document.querySelector("[data-file]")?.textContent?.includes("Mưa Bóng Mây"));
    expect(await text("[data-file]")).toContain("vi: Nền tảng mượn dù Mưa Bóng Mây");
    expect((await text(".standing")).length).toBeGreaterThan(5);
  });
});
