/** In the page for proposals: from a topic or the list of them to all of the draft on one page. */
import type { Page } from "playwright-core";

export async function showAll(page: Page): Promise<void> {
  await page.waitForFunction(() => location.hash.startsWith("#/"));
  await page.evaluate(() => {
    location.hash = location.hash.replace(/^(#\/[\w-]+).*/, "$1/0");
  });
  await page.locator(".work-side").waitFor();
}
