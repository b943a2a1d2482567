/** Pages in their several states in a real browser: no axe violation in either theme, no horizontal scroll, no error, English in English. */
import { beforeAll, describe, expect, test } from "vitest";
import { violations } from "./axe.ts";
import { unmarkedVietnamese } from "./unmarked.ts";
import { newPage, type Visit, visit } from "./visit.ts";

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

let demo: Visit;
beforeAll(async () => {
  demo = await visit("demo");
});

describe.each(["", "en/"])("below /%s", (lang) => {
  test.each(PAGES)("%s", async (path) => {
    const { context, page, complaints } = await newPage(demo.browser, { viewport: { width: 1280, height: 900 } });
    await page.goto(demo.url + lang + path);
    if (path.includes("?")) await page.locator("[data-results]:visible").waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
    if (lang) expect(await unmarkedVietnamese(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(content, "scrolls sideways on a phone").toBeLessThanOrEqual(screen ?? 0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
