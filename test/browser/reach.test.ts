/**
 * Every type of page, found in the built sites, for everybody: WCAG 2.2 AA and beyond what axe sees (keyboard, reflow,
 * text spacing, both themes, strong contrast, forced colours, motion, paper, the screen reader's tree), no error, nothing
 * that its security policy refuses, no request to another host.
 */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PageName, ROUTES } from "../../site/routes.ts";
import { hasOwnTests } from "../own-tests.ts";
import { PREFIX } from "../site/built.ts";
import { largestOfEachType, pagesOf, typeOf } from "../site/documents.ts";
import { AXE, quickViolations, violations } from "./axe.ts";
import * as inspect from "./inspect.ts";
import { diagnosticsOf, readTree } from "./screen-reader.ts";
import { unmarkedVietnamese } from "./unmarked.ts";
import { cleanPage, newPage, type Visit, visit, type Watched } from "./visit.ts";

const RELEASE = Boolean(process.env.RELEASE);
/** Key presses on one page: the longest pages repeat what came before. */
const MOST_STOPS = RELEASE ? 80 : 40;
const DESKTOP = { width: 1280, height: 900 };
/** A small phone, and 1280 pixels at 400 %. */
const NARROW = { width: 320, height: 640 };
const PHONE = { width: 360, height: 740 };
/** What the head of a page may take of a phone, in pixels. */
const MOST_HEADER = 64;
/** What A4 has between its margins. */
const PAPER = { width: 672, height: 980 };

/** States that look different from the largest page of their type, or are the same in fewer words or in another order. */
const STATES = [
  "nen-tang/?stage=recognised",
  "tim-kiem/?q=nen+tang",
  "nen-tang/tro-ly-ao-chu-cuoi/",
  "nen-tang/nen-tang-so-suc-khoe-que-chi/",
  "nen-tang/kho-hoc-lieu-mo-but-chi/",
  "tieu-chi/khung-tieu-chi-minh-hoa-2023/",
  "nen-tang/nen-tang-hop-truc-tuyen-tieng-vong/",
  "nen-tang/nen-tang-ban-do-ngap-con-nuoc/",
  "nen-tang/nen-tang-lich-am-duong-trang-khuyet/",
  "nen-tang/nen-tang-bien-lai-ben-do/",
  "tieu-chi/san-thuong-mai-so-du-thao/",
  "co-quan/bmt/",
  "co-quan/bsm/",
];

/** What a script puts on a page when it is ready. */
const READY: readonly (readonly [RegExp, string])[] = [
  [/de-xuat\//, ".begin"],
  [/(?:nen-tang|tim-kiem)\/\?/, "[data-results]:visible"],
  [/tai-ngay\/\?/, "[data-list] tbody tr"],
];

/** Presses Tab through the page; what is wrong with the way. */
async function walk(page: Page): Promise<string[]> {
  const expected = Math.min(await page.evaluate(inspect.countTabStops), MOST_STOPS);
  await page.evaluate(inspect.watchFocus);
  // A date has a stop for its day, month and year, and for its calendar.
  const presses = expected + 3 * (await page.locator("input[type=date]:visible").count());
  // They arrive in order; to wait for each takes three times as long.
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.press("Tab")));
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

/** Text that is hard to see; for a release by axe's own measure, which takes ten times as long. */
const faint = (page: Page): Promise<string[]> => (RELEASE ? violations(page, ["color-contrast"]) : page.evaluate(inspect.findFaint));

/** On a phone: the header is one low line, and its menu opens and shuts by the keyboard, with Escape too. */
async function lookAtHeader(page: Page): Promise<string[]> {
  const header = page.locator("body > header");
  const { height = 0 } = (await header.boundingBox()) ?? {};
  const menu = header.locator("nav");
  const seen = [await menu.isVisible()];
  for (const key of ["Enter", "Enter", "Enter", "Escape"]) {
    await header.locator("summary").press(key);
    seen.push(await menu.isVisible());
  }
  return [
    ...(height <= MOST_HEADER ? [] : [`the header takes ${height} px`]),
    ...(seen.join() === "false,true,false,true,false" ? [] : [`the menu is shown: ${seen.join()}`]),
  ];
}

/** Text that is cut or reaches out on a tablet, a phone, a small phone: the page stays at the last width. */
async function lookAtWidths(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ ...NARROW, width });
    const cut = [...(await page.evaluate(inspect.findCutText)), ...(await page.evaluate(inspect.findSpilledText))];
    found.push(...cut.map((one) => `${width} px: ${one}`));
  }
  return found;
}

/** Each way of looking at a page, from a desktop in the light theme on; what it finds there. */
const LOOKS: Readonly<Record<string, (page: Page, names: readonly string[]) => Promise<string[]>>> = {
  motion: (page) => page.evaluate(inspect.findMotion),
  screenReader: async (page) => diagnosticsOf(await readTree(page)),
  light: async (page, names) => {
    if (RELEASE) return violations(page);
    // The size of targets takes as long as all else: looked at once, on the small phone where that is looked at.
    const twice = names.includes("targets") ? ["target-size"] : [];
    return [...(await quickViolations(page, ...twice)), ...(await faint(page))];
  },
  links: (page) => violations(page, ["link-in-text-block"]),
  refused: (page) => page.evaluate(() => window.refused),
  dark: async (page) => {
    await page.emulateMedia({ colorScheme: "dark" });
    return faint(page);
  },
  strong: async (page) => {
    await page.emulateMedia({ contrast: "more" });
    return faint(page);
  },
  forced: async (page) => {
    await page.emulateMedia({ colorScheme: "light", contrast: null });
    await page.evaluate(inspect.markDrawn);
    await page.emulateMedia({ forcedColors: "active" });
    const vanished = await page.evaluate(inspect.findVanished);
    await page.emulateMedia({ forcedColors: "none" });
    return vanished;
  },
  keyboard: walk,
  paper: async (page) => {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const found = [...(await page.evaluate(inspect.findCutText)), ...(await page.evaluate(inspect.findControls))];
    if (RELEASE && (await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString() !== "%PDF-") found.push("no PDF");
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    return found;
  },
  header: async (page) => {
    await page.setViewportSize(PHONE);
    return lookAtHeader(page);
  },
  narrow: (page) => lookAtWidths(page, [768, 360, NARROW.width]),
  overlaid: async (page) => {
    await page.setViewportSize(NARROW);
    return page.evaluate(inspect.findOverlaidText);
  },
  targets: (page) => violations(page, ["target-size"]),
  spaced: async (page) => {
    await page.evaluate(inspect.spaceText);
    return page.evaluate(inspect.findCutText);
  },
  large: async (page) => {
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.documentElement.dataset.size = "150";
    });
    return page.evaluate(inspect.findCutText);
  },
};

const patternOf = (name: PageName) => new RegExp(`^${ROUTES[name].path.replace(/<\w+>/g, "[^/]+")}$`);
/** The largest page of these types is looked at in every way daily; the others have the same styles and parts. */
const IN_EVERY_WAY = (["home", "platform", "compare", "guide"] satisfies PageName[]).map(patternOf);
/** How a link stands out from its text is said once for all pages, and takes long where there are many. */
const FOR_LINKS = (["home", "guide"] satisfies PageName[]).map(patternOf);
/** What the content of a page decides. */
const BY_CONTENT = ["light", "screenReader", "refused"];

/** Names of the ways in which a page is looked at: all of them for a release. */
function looksAt(path: string): readonly string[] {
  const isOf = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(`/${path}`));
  if (RELEASE) return Object.keys(LOOKS);
  if (!isOf(IN_EVERY_WAY)) return BY_CONTENT;
  // Widths are looked at daily on a page of each type by themselves.
  const all = Object.keys(LOOKS).filter((name) => name !== "narrow");
  return isOf(FOR_LINKS) ? all : all.filter((name) => name !== "links");
}

/** Looked at daily; the others are lists, facts and prose made of the same parts, or drawings, which are looked at by themselves. */
const WITH_PARTS_OF_THEIR_OWN = /^$|^nen-tang\/(?!trang-)|^(?:toan-canh|so-sanh|tim-kiem|de-xuat)\/$/;

describe.each(["demo", "history", ...(RELEASE && hasOwnTests ? (["real"] as const) : [])] as const)("the %s site", async (root) => {
  const { browser, url, folder }: Visit = await visit(root);
  const paths = largestOfEachType(pagesOf(folder)).map(({ path }) => path);
  let watched: Watched;
  beforeAll(async () => {
    watched = await newPage(browser, { reducedMotion: "reduce" });
    await watched.page.addInitScript(inspect.watchPolicy);
    await watched.page.addInitScript({ content: AXE });
  });
  afterAll(() => watched?.context.close());

  test("has a page of every type that the sitemap names", () => {
    const named = readFileSync(`${folder}/sitemap.xml`, "utf8").matchAll(new RegExp(`<loc>https://example.org${PREFIX}([^<]*)`, "g"));
    const types = new Set([...named].map(([, path = ""]) => typeOf(path)));
    expect(types.size).toBeGreaterThan(20);
    // And those that no search engine keeps.
    expect(new Set(paths.map(typeOf))).toEqual(new Set([...types, ...["404.html", "dang-xet/xem/", "en/dang-xet/xem/"].map(typeOf)]));
  });

  async function open(path: string): Promise<void> {
    await watched.page.goto(url + path);
    for (const [at, selector] of READY) if (at.test(path)) await watched.page.locator(selector).first().waitFor();
  }

  async function look(path: string): Promise<void> {
    const { page, complaints } = watched;
    complaints.length = 0;
    await page.setViewportSize(DESKTOP);
    await open(path);
    const found: Record<string, string[]> = path.startsWith("en/") ? { unmarked: await unmarkedVietnamese(page) } : {};
    const names = looksAt(path);
    for (const [name, lookAt] of Object.entries(LOOKS)) if (names.includes(name)) found[name] = await lookAt(page, names);
    expect({ ...found, complaints }).toEqual(Object.fromEntries([...Object.keys(found), "complaints"].map((name) => [name, []])));
  }

  // The fictional site has every type but those of a history; the real one is in the browser for its search. The markup
  // of both languages is the same (golden.test.ts), and what is Vietnamese in English pages is found in their files.
  const own = root === "real" ? [] : await typesOnlyHere(root, paths);
  const more = root === "demo" ? [...STATES, ...STATES.map((path) => `en/${path}`)] : [];
  const daily = own.filter((path) => WITH_PARTS_OF_THEIR_OWN.test(path));
  test.each(daily)("/%s", look);
  // Where a page is too wide is decided by what stands in it, tables before all: each type, in the one look that is quick.
  test("every type of page fits a tablet and a small phone", async () => {
    const found: string[] = [];
    for (const path of own) {
      await open(path);
      found.push(...(await lookAtWidths(watched.page, [768, NARROW.width])).map((one) => `/${path} ${one}`));
    }
    expect(found).toEqual([]);
  });
  test.each([...paths.filter((path) => !daily.includes(path)), ...more])("/%s", { tags: ["release"] }, look);
});

/** Vietnamese pages of types that the demonstration does not have, or all of its own. */
async function typesOnlyHere(root: "demo" | "history", paths: readonly string[]): Promise<string[]> {
  const vietnamese = paths.filter((path) => !path.startsWith("en/"));
  if (root === "demo") return vietnamese;
  const known = new Set(pagesOf((await visit("demo")).folder).map(({ path }) => typeOf(path)));
  // The histories of all kinds of records are one template, and further parts of a list are as its first.
  const templates = new Map(
    vietnamese.filter((path) => !known.has(typeOf(path)) && !/\/trang-\d+\/$/.test(path)).map((path) => [path.split("/").at(-2), path]),
  );
  return [...templates.values()];
}

test.each([
  ["a number wider than its cell", '<div style="width: 60px">67.000.000.000.000</div>', 1],
  ["a number cut by its cell", '<div style="width: 60px; overflow: hidden">67.000.000.000.000</div>', 1],
  ["words of a drawing beyond its edge", '<svg viewBox="0 0 60 20" width="60"><text x="40" y="15">67.000</text></svg>', 1],
  ["words that break", '<div style="width: 60px">67 000 000</div>', 0],
])("text that reaches out is found: %s", async (_, body, count) => {
  const { page } = await cleanPage();
  await page.setContent(body);
  expect(await page.evaluate(inspect.findSpilledText)).toHaveLength(count);
});

test.each([
  ["words moved onto others", '<p>one two</p><p style="margin-top: -1.2em">six ten</p>', 1],
  [
    "words that a list does not show, and some below it",
    '<div style="height: 20px; overflow: auto"><p>one<br>two<br>six</p></div><p>ten<br>five</p>',
    0,
  ],
  ["words beside and below each other", "<p><b>one</b> two</p><p>six ten</p>", 0],
])("text that lies on other text is found: %s", async (_, body, count) => {
  const { page } = await cleanPage();
  await page.setContent(`<style>p { margin: 0 }</style>${body}`);
  expect(await page.evaluate(inspect.findOverlaidText)).toHaveLength(count);
});

test.each([
  ["grey on white", '<p style="color: #888; background: #fff">x</p>', 1],
  ["through a half transparent ground", '<div style="background: #fff"><p style="color: #777; background: #0002">x</p></div>', 1],
  ["in a script's own colours", '<p style="color: color(srgb 0.6 0.6 0.6); background: #fff">x</p>', 1],
  ["black on white", '<p style="color: #000; background: #fff">x</p>', 0],
  ["large", '<p style="color: #888; background: #fff; font-size: 24px">x</p>', 0],
])("faint text is found: %s", async (_, body, count) => {
  const { page } = await cleanPage();
  await page.setContent(body);
  expect(await page.evaluate(inspect.findFaint)).toHaveLength(count);
});
