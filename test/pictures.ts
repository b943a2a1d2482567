/**
 * Pictures for .github/CONTRIBUTING.md, made from the real pages: `npm run pictures`. Each row says what is opened, what is
 * done there and what of it is shown; a page that is not there ends the run.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "./browser/browser.ts";
import { serveFolder } from "./browser/static-server.ts";
import { buildSite, PREFIX, ROOTS } from "./site/built.ts";

const FOLDER = join(import.meta.dirname, "../.github/pictures");

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const begin = async (page: Page): Promise<void> => {
  await page.locator(".begin button[type=submit]").click();
  await page.locator(".work-head").waitFor();
};

const PICTURES: readonly Picture[] = [
  { name: "bat-dau", path: "de-xuat/", prepare: (page) => page.locator(".begin").waitFor() },
  {
    name: "dang-soan",
    path: "de-xuat/",
    prepare: async (page) => {
      await begin(page);
      await page.locator('[id="f-name-vi"]').fill("Nền tảng địa chỉ số quốc gia");
      await page.locator(".topic button[type=submit]").click();
      await page.locator('[id="f-events-0-date"]').fill("31/02/2026");
      await page.locator(".topic button[type=submit]").click();
      await page.locator(".told").waitFor();
      await page.locator(".work-head").evaluate((node) => node.scrollIntoView({ behavior: "instant" }));
    },
  },
  {
    name: "sua-ho-so",
    path: "de-xuat/?viec=correct&nen-tang=dia-chi-so",
    prepare: async (page) => {
      await begin(page);
      await page.locator(".topic-list a", { hasText: "Tên viết tắt" }).click();
      await page.locator('[id="f-abbreviation"]').fill("ĐCS");
      await page.locator(".topic button[type=submit]").click();
      await page.locator(".topics .button.main").click();
      await page.locator(".review .given").first().waitFor();
      await page.locator(".work-head").evaluate((node) => node.scrollIntoView({ behavior: "instant" }));
    },
  },
  {
    name: "trang-nen-tang",
    path: "nen-tang/dia-chi-so/",
    prepare: (page) => page.locator("nav.contribute").evaluate((node) => node.scrollIntoView({ block: "end", behavior: "instant" })),
  },
  { name: "dang-xet", path: "dang-xet/" },
];

const [site, browser] = [await buildSite(ROOTS.real), await launchBrowser()];
const server = await serveFolder(site.folder, PREFIX);
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, path, prepare } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light" });
    const response = await page.goto(server.url + path);
    if (!response?.ok()) throw new Error(`${path}: ${response?.status()}`);
    await prepare?.(page);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
  site.remove();
}
