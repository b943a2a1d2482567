/** A new proposal in steps, as an officer writes it on a phone: how many taps, one screen a step, and nothing lost on the way. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { quickViolations } from "./axe.ts";
import { cleanPage, type Visit, visit } from "./visit.ts";

const RAILWAY = "nen-tang-ve-duong-sat-tren-may";
const PHONE = { width: 360, height: 740 };

let site: Visit;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await visit("demo");
});
beforeEach(async () => {
  ({ page, complaints } = await cleanPage({ viewport: PHONE }));
});
afterEach(() => expect(complaints).toEqual([]));

const field = (pointer: string) => page.locator(`[id="f-${pointer}"]`);
const heading = () => page.locator(".work-head h2").textContent();
const focused = () => page.evaluate(() => document.activeElement?.textContent);
/** From the way back above the heading to what leads on. */
const stepHeight = () =>
  page.evaluate(() => {
    const [top, bottom] = [document.querySelector(".workbench"), document.querySelector(".topic > .buttons")];
    return (bottom?.getBoundingClientRect().bottom ?? 0) - (top?.getBoundingClientRect().top ?? 0);
  });

test("a proposal takes four steps of a screen each, at most 12 taps and 7 inputs; the browser's buttons lose nothing", {
  tags: ["release"],
}, async () => {
  const counts = { taps: 0, inputs: 0 };
  const tap = async (selector: string) => {
    counts.taps++;
    await page.locator(selector).click();
  };
  const put = async (pointer: string, text: string) => {
    counts.taps++;
    counts.inputs++;
    await field(pointer).click();
    await page.keyboard.insertText(text);
  };
  const onwards = async (next: string) => {
    expect(await stepHeight()).toBeLessThanOrEqual(PHONE.height);
    expect(await quickViolations(page)).toEqual([]);
    await tap(".topic button[type=submit]");
    await expect.poll(heading).toBe(next);
    await expect.poll(focused).toBe(next);
  };
  await page.goto(`${site.url}de-xuat/`);
  await tap(".begin button[type=submit]");
  await page.locator(".topic").waitFor();
  await put("name-vi", "Nền tảng mượn dù Mưa Bóng Mây");
  await put("summary-vi", "Cho mượn dù ở mọi bến tàu.");
  await onwards("Sự kiện");
  // Whoever goes on is told once what is open here, in words that lead to the field.
  await page.locator(".topic button[type=submit]").click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain("told");
  await page.locator(".told a").first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("f-events-0-date");
  await put("events-0-date", "5/3/2026");
  await onwards("Văn bản");
  await put("events-0-document-number", "88/BĐX-CĐS");
  await put("events-0-document-date", "20/11/2023");
  // Where the document can be read is a source: that is said where all is looked over, and has no step.
  await onwards("Kiểm tra lại");
  await page.goBack();
  await page.goBack();
  await expect.poll(() => field("events-0-date").inputValue()).toBe("05/3/2026");
  await page.goForward();
  await page.goForward();
  const source = (await page.locator(".given dt").filter({ hasText: "Công văn số 88/BĐX-CĐS" }).last().textContent())?.trim();
  expect(await page.locator(".given dd").filter({ hasText: "Đã điền theo văn bản" }).textContent()).toContain("88-bdx-cds");
  await expect.poll(() => page.locator(".standing").getAttribute("class")).toContain("good");
  expect(counts.taps).toBeLessThanOrEqual(12);
  expect(counts.inputs).toBeLessThanOrEqual(7);
  await page.getByRole("link", { name: `Sửa ${source}` }).click();
  await expect.poll(heading).toBe("Nguồn");
  expect(await stepHeight()).toBeLessThanOrEqual(PHONE.height);
  expect(await field("sources-0-title").inputValue()).toBe(source);
  await page.goBack();
  await page.locator(".review .button.main").click();
  await page.locator('[data-way="issue"]').waitFor();
  await page.reload();
  await page.locator('[data-way="issue"]').waitFor();
});

test("a proposal by a letter of a department that is in no register and on no website takes no more, and what it lacks is said in its step", {
  tags: ["release"],
}, async () => {
  const counts = { taps: 0, inputs: 0 };
  const put = async (pointer: string, text: string) => {
    counts.taps++;
    counts.inputs++;
    await field(pointer).click();
    await page.keyboard.insertText(text);
  };
  const onwards = async () => {
    expect(await stepHeight()).toBeLessThanOrEqual(PHONE.height);
    counts.taps++;
    await page.locator(".topic button[type=submit]").click();
  };
  await page.goto(`${site.url}de-xuat/`);
  counts.taps++;
  await page.locator(".begin button[type=submit]").click();
  await put("name-vi", "Nền tảng mượn dù Mưa Bóng Mây");
  await put("summary-vi", "Cho mượn dù ở mọi bến tàu.");
  await onwards();
  await expect.poll(heading).toBe("Sự kiện");
  await put("events-0-date", "5/3/2026");
  await onwards();
  await expect.poll(heading).toBe("Văn bản");
  await put("events-0-document-number", "812/TTr-SGTVT");
  await put("events-0-document-date", "20/11/2023");
  await onwards();
  await expect.poll(heading).toBe("Văn bản chưa có trong danh sách");
  await put("events-0-document-title-vi", "Về việc đưa nền tảng vào Danh mục");
  // Where it can be read is asked for on its own page, though a later one is blank still.
  await page.locator(".topic button[type=submit]").click();
  await page.locator(".told a").first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("f-events-0-document-url");
  await put("events-0-document-heldBy", "Văn thư Sở Giao thông vận tải");
  expect(await page.locator(".step").textContent()).toBe("Bước 4/5");
  expect(await quickViolations(page)).toEqual([]);
  await onwards();
  await expect.poll(heading).toBe("Kiểm tra lại");
  await expect.poll(() => page.locator(".standing").getAttribute("class")).toContain("good");
  expect(counts.taps).toBeLessThanOrEqual(12);
  expect(counts.inputs).toBeLessThanOrEqual(7);
  // What the page filled in as its source is a screen too.
  await page
    .getByRole("link", { name: /^Sửa 812\/TTr-SGTVT ngày 20/ })
    .last()
    .click();
  await expect.poll(heading).toBe("Nguồn");
  expect(await field("sources-0-heldBy").inputValue()).toBe("Văn thư Sở Giao thông vận tải");
  expect(await stepHeight()).toBeLessThanOrEqual(PHONE.height);
});

test("the work of an agency leads to the field of its job, and to the draft that is begun there", { tags: ["release"] }, async () => {
  for (const [task, key, title] of [
    ["correct", "owner", /cơ quan chủ quản/i],
    ["usage", "usage", /số liệu/i],
    ["correct", "no-such-field", /^Sửa|Cập nhật/],
  ] as const) {
    await page.goto(`${site.url}de-xuat/?viec=${task}&nen-tang=${RAILWAY}&muc=${key}`);
    await expect.poll(heading).toMatch(title);
  }
  await page.goto(`${site.url}de-xuat/?viec=correct&nen-tang=${RAILWAY}&muc=owner`);
  await field("owner").fill("BSD");
  await field("owner").blur();
  await page.goto(`${site.url}de-xuat/?viec=correct&nen-tang=${RAILWAY}&muc=owner`);
  await expect.poll(() => field("owner").inputValue()).toBe("BSD");
});

const PAGES = ["", "/review", "/send", "/sent"];
test.each(["de-xuat/", "en/de-xuat/"])(
  "%s: the list of topics, all answers, sending and what comes then are for everybody",
  {
    tags: ["release"],
  },
  async (path) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.url}${path}?viec=correct&nen-tang=${RAILWAY}`);
    await page.locator(".begin button[type=submit]").click();
    await page.locator(".topic-list").waitFor();
    for (const one of PAGES) {
      await page.evaluate((end) => {
        location.hash = location.hash.replace(/^(#\/[\w-]+).*/, `$1${end}`);
      }, one);
      await page.locator(".topic-list, .review, .send, .sent").waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === "H2");
      expect(await quickViolations(page), one).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), one).toBeLessThanOrEqual(0);
      // Nothing there speaks of where files lie; what is for who uses Git is folded.
      expect(
        await page
          .getByText(/platforms\/|\.md\b/)
          .filter({ visible: true })
          .count(),
        one,
      ).toBe(0);
    }
  },
);

test("an assessment folds by group, counts what is open, goes on to the next, and takes evidence for several criteria", {
  tags: ["release"],
}, async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${site.url}de-xuat/?viec=assessment&nen-tang=truc-lien-thong-van-ban-con-sao`);
  await page.locator(".begin button[type=submit]").click();
  await page.locator(".topic-list a", { hasText: "Kết quả" }).click();
  const bar = page.locator(".results-bar");
  const next = async () => {
    await bar.locator("button").click();
    return page.evaluate(() => document.activeElement?.id);
  };
  await bar.waitFor();
  expect(await page.locator(".criteria-group[open]").count()).toBe(1);
  expect(await next()).toBe("f-results-KT1-verdict");
  expect(await next()).toBe("f-results-KT2-verdict");
  // To the end, through groups that are folded, and round.
  let id: string | undefined;
  for (let times = 0; times < 30 && id !== "f-results-KT1-verdict"; times++) id = await next();
  expect(id).toBe("f-results-KT1-verdict");
  expect(await page.locator(".criteria-group[open]").count()).toBeGreaterThan(1);
  const before = await bar.locator("[role=status]").textContent();
  await field("results-KT1-verdict").selectOption("met");
  await expect
    .poll(() => bar.locator("[role=status]").textContent())
    .toMatch(/^Còn \d+\/\d+ tiêu chí chưa có kết quả\. 1 tiêu chí đã có kết quả nhưng còn thiếu minh chứng\.$/);
  await field("results-KT1").getByRole("button", { name: "Thêm mục" }).click();
  await field("results-KT1-evidence-0-title").fill("Biên bản");
  await field("results-KT1-evidence-0-url").fill("https://example.vn/bien-ban");
  await field("results-KT1-evidence-0-url").blur();
  await expect.poll(() => bar.locator("[role=status]").textContent()).not.toBe(before);
  await field("results-KT2-evidence-used").selectOption({ label: "Biên bản" });
  await expect.poll(() => field("results-KT2-evidence-0-url").inputValue()).toBe("https://example.vn/bien-ban");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await field("results-KT2-evidence-0-url").evaluate((input) => input.getBoundingClientRect().width)).toBeGreaterThan(220);
  expect(await quickViolations(page)).toEqual([]);
});

test("a part that can not be fetched is said, and what was typed is kept", { tags: ["release"] }, async () => {
  await page.goto(`${site.url}de-xuat/`);
  await page.locator(".begin button[type=submit]").click();
  await page.locator(".topic").waitFor();
  await page.route("**/later.*.js", (route) => route.abort());
  await field("name-vi").fill("Nền tảng trống đồng Tiếng Vang");
  await page.locator(".work-head [role=alert]").filter({ hasText: "chưa tải được" }).waitFor();
  await page.unroute("**/later.*.js");
  await page.reload();
  await expect.poll(() => field("name-vi").inputValue()).toBe("Nền tảng trống đồng Tiếng Vang");
  complaints.length = 0;
});
