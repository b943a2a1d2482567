/** How long the page for proposals takes from a key press to the messages on the screen, in a real browser. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../browser/browser.ts";
import { showAll } from "../browser/show-all.ts";
import { serveFolder } from "../browser/static-server.ts";
import { wideCatalogue } from "../browser/wide-catalogue.ts";
import { buildSite, PREFIX, ROOTS } from "../site/built.ts";

export interface KeyTimes {
  /** Milliseconds, of the page's own work for one key. */
  readonly median: number;
  readonly slowest: number;
}

/** @param work an empty folder; @param criteria how wide the set is that is assessed; @param slower how many times the processor is slowed */
export async function measureEditor(work: string, criteria: number, slower = 1): Promise<KeyTimes> {
  const root = join(work, "wide");
  const platform = wideCatalogue(ROOTS.demo, root, criteria);
  const [site, browser] = [await buildSite(root), await launchBrowser()];
  const server = await serveFolder(site.folder, PREFIX);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}de-xuat/?viec=assessment&nen-tang=${platform}`);
    await page.locator(".begin button[type=submit]").click();
    await showAll(page);
    return await typeIn(page, criteria, slower);
  } finally {
    await browser.close();
    await server.close();
    site.remove();
    rmSync(root, { recursive: true, force: true });
  }
}

/** Answers every criterion, as an assessor does, and then types a remark of two hundred letters. */
async function typeIn(page: Page, criteria: number, slower: number): Promise<KeyTimes> {
  for (let index = 1; index <= criteria; index++) {
    if (index % 10 === 0) await page.locator(`[id="f-results-KT${index}-value"]`).fill("53,2");
    else await page.locator(`[id="f-results-KT${index}-verdict"]`).selectOption(index % 7 === 0 ? "unmet" : "met");
  }
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.evaluate(() => performance.clearMeasures());
  await page.locator('[id="f-results-KT7-note-vi"]').focus();
  await page.keyboard.type("Chưa đạt vì tài liệu kỹ thuật còn thiếu phần mô tả giao diện. ".repeat(4));
  const times = await page.evaluate(() => performance.getEntriesByName("editor-messages").map(({ duration }) => duration));
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? Number.NaN, slowest: times.at(-1) ?? Number.NaN };
}
