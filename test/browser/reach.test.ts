/**
 * Every type of page, found in the built sites, for everybody: WCAG 2.2 AA in both themes and beyond what axe sees
 * (keyboard, reflow, text spacing, forced colours, motion, the screen reader's tree), and its security policy kept.
 */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { PREFIX } from "../site/built.ts";
import { largestOfEachType, pagesOf, typeOf } from "../site/documents.ts";
import { violations } from "./axe.ts";
import * as inspect from "./inspect.ts";
import { faultsOf, readTree } from "./screen-reader.ts";
import { unmarkedVietnamese } from "./unmarked.ts";
import { visit } from "./visit.ts";

/** Key presses on one page: the longest pages repeat what came before. */
const MOST_STOPS = 80;
const DESKTOP = { width: 1280, height: 900 };
/** A small phone, and 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 };
/** What A4 has between its margins. */
const PAPER = { width: 672, height: 980 };

/** Presses Tab through the page; what is wrong with the way. */
async function walk(page: Page): Promise<string[]> {
  const expected = Math.min(await page.evaluate(inspect.countTabStops), MOST_STOPS);
  await page.evaluate(inspect.watchFocus);
  // A date has a stop for its day, month and year, and for its calendar.
  const presses = expected + 3 * (await page.locator("input[type=date]:visible").count());
  for (let press = 0; press < presses; press++) await page.keyboard.press("Tab");
  const stops = await page.evaluate(() => window.stops);
  const upward = stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    const sharesColumn = before?.frame === stop.frame && stop.left < before.right && before.left < stop.right;
    // The skip link lies over the page's top.
    return index > 1 && sharesColumn && stop.bottom <= before.top ? [`goes up from ${before.name} to ${stop.name}`] : [];
  });
  return [
    ...(stops.length >= expected ? [] : [`Tab reaches ${stops.length} of ${expected}`]),
    ...upward,
    ...stops.filter(({ hasOutline }) => !hasOutline).map(({ name }) => `focus is not seen on ${name}`),
    ...stops.filter(({ isCovered }) => isCovered).map(({ name }) => `something covers ${name}`),
    ...stops.filter(({ isSmall }) => isSmall).map(({ name }) => `no room for ${name}`),
  ];
}

describe.each(["demo", "real"] as const)("the %s site", async (root) => {
  const { browser, url, folder } = await visit(root);
  const paths = largestOfEachType(pagesOf(folder)).map(({ path }) => path);

  async function open(context: BrowserContext, path: string): Promise<{ page: Page; complaints: string[] }> {
    const page = await context.newPage();
    const complaints: string[] = [];
    await page.addInitScript(inspect.watchPolicy);
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => request.url().startsWith(url) || complaints.push(`request to ${request.url()}`));
    await page.goto(url + path, { waitUntil: path.includes("de-xuat") ? "networkidle" : "load" });
    return { page, complaints };
  }

  test("has a page of every type that the sitemap names", () => {
    const named = readFileSync(`${folder}/sitemap.xml`, "utf8").matchAll(new RegExp(`<loc>https://example.org${PREFIX}([^<]*)`, "g"));
    const types = new Set([...named].map(([, path = ""]) => typeOf(path)));
    expect(types.size).toBeGreaterThan(20);
    expect(new Set(paths.map(typeOf))).toEqual(new Set([...types, "404.html"]));
  });

  const vietnamese = paths.filter((path) => !path.startsWith("en/"));
  // The fictional site has every state, and both languages have one markup: by default the rest is looked at in both themes
  // only. EVERY_PAGE=1 leaves nothing out.
  const every = process.env.EVERY_PAGE ? paths : undefined;
  describe.each(every ?? (root === "demo" ? vietnamese : []))("/%s", (path) => {
    test("on paper", async () => {
      const context = await browser.newContext({ viewport: PAPER, colorScheme: "dark" });
      const { page } = await open(context, path);
      await page.emulateMedia({ media: "print" });
      const cut = await page.evaluate(inspect.findCutText);
      const controls = await page.evaluate(inspect.findControls);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await context.close();
      expect({ cut, controls, begins: pdf.subarray(0, 5).toString() }).toEqual({ cut: [], controls: [], begins: "%PDF-" });
    });

    test("by keyboard, in strong contrast and forced colours", async () => {
      const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce", colorScheme: "dark" });
      const { page } = await open(context, path);
      await page.emulateMedia({ contrast: "more" });
      const strong = await violations(page, ["color-contrast"]);
      await page.emulateMedia({ colorScheme: "light", contrast: null });
      await page.evaluate(inspect.markDrawn);
      await page.emulateMedia({ forcedColors: "active" });
      const vanished = await page.evaluate(inspect.findVanished);
      await page.emulateMedia({ forcedColors: "none" });
      const keyboard = await walk(page);
      await context.close();
      expect({ strong, vanished, keyboard }).toEqual({ strong: [], vanished: [], keyboard: [] });
    });

    test("narrow, with large and with spaced text", async () => {
      const context = await browser.newContext({ viewport: NARROW, reducedMotion: "reduce" });
      const { page } = await open(context, path);
      const narrow = await page.evaluate(inspect.findCutText);
      const targets = await violations(page, ["target-size"]);
      await page.evaluate(inspect.spaceText);
      const spaced = await page.evaluate(inspect.findCutText);
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
        document.documentElement.dataset.size = "150";
      });
      const large = await page.evaluate(inspect.findCutText);
      await context.close();
      expect({ narrow, targets, spaced, large }).toEqual({ narrow: [], targets: [], spaced: [], large: [] });
    });
  });

  describe.each(every ?? (root === "demo" ? paths : vietnamese))("/%s", (path) => {
    test("in both themes", async () => {
      const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: "reduce" });
      const { page, complaints } = await open(context, path);
      const faults = { motion: await page.evaluate(inspect.findMotion), screenReader: faultsOf(await readTree(page)) };
      const unmarked = path.startsWith("en/") ? await unmarkedVietnamese(page) : [];
      const light = await violations(page);
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await violations(page, ["color-contrast"]);
      const refused = await page.evaluate(() => window.refused);
      await context.close();
      expect({ ...faults, unmarked, light, dark, refused, complaints }).toEqual({
        ...{ motion: [], screenReader: [], unmarked: [], light: [], dark: [], refused: [], complaints: [] },
      });
    });
  });
});
