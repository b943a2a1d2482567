/** Each job of the page for proposals on a screen of 320 by 256, as magnified four times: every page of it, by keyboard alone and by touch. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { DRAFT_TASKS } from "../../scripts/records/draft-tasks.ts";
import { quickViolations } from "./axe.ts";
import { ASSESSED, ASSESSED_ON, awaitSheets } from "./open-assessment.ts";
import { newPage, type Visit, visit } from "./visit.ts";

/** It has a set, figures, a plan and assessments, one of which awaits sheets. */
const PLATFORM = ASSESSED;
/** A draft on which people commented. */
const DRAFT_SET = "san-thuong-mai-so-du-thao";
const SMALL = { viewport: { width: 320, height: 256 }, hasTouch: true };

let site: Visit;
let page: Page;
let complaints: string[];
let close: () => Promise<void>;

beforeAll(async () => {
  site = await visit("demo");
});
beforeEach(async () => {
  const opened = await newPage(site.browser, SMALL);
  page = opened.page;
  await awaitSheets(page);
  complaints = opened.complaints;
  close = () => opened.context.close();
});
afterEach(async () => {
  await close();
  expect(complaints).toEqual([]);
});

const heading = () => page.locator(".work-head h2").textContent();
const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
/** Of whom a sheet is, and which comments are answered, only those jobs ask. */
const OWNER = `ngay=${ASSESSED_ON}&thanh-vien=phieu-3&gop-y=form-12`;
const start = (task: string) =>
  page.goto(`${site.url}de-xuat/?viec=${task}&nen-tang=${PLATFORM}&${OWNER}${task === "comments" ? `&bo-tieu-chi=${DRAFT_SET}` : ""}`);
const goTo = (end: string) =>
  page.evaluate((end) => {
    location.hash = location.hash.replace(/^(#\/[\w-]+).*/, `$1${end === "" ? "" : `/${end}`}`);
  }, end);
/** Presses Tab until something has the focus, as a person without a mouse does. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}
/** Whether what has the focus can be seen: nothing that stays on top covers it. */
const isSeen = () =>
  page.evaluate(() => {
    const { left, top, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
    return document.activeElement?.contains(at) || at?.contains(document.activeElement) === true;
  });

test.each(DRAFT_TASKS)("%s: every page holds in the screen, and each control has a name", { tags: ["release"] }, async (task) => {
  await start(task);
  await page.locator(".begin").waitFor();
  expect([await wide(), await quickViolations(page)]).toEqual([0, []]);
  await page.locator(".begin button[type=submit]").tap();
  await page.locator(".workbench").waitFor();
  await goTo("");
  await page.locator(".topic-list").first().waitFor();
  const topics = await page.locator(".topic-list a").count();
  // Of comments there is whose they are, what they say, and what else there is to say.
  expect(topics).toBeGreaterThanOrEqual(task === "comments" ? 3 : 4);
  for (const end of ["", ...Array.from({ length: topics }, (_, index) => `${index + 1}`), "0", "review", "send", "sent"]) {
    await goTo(end);
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    await page.locator(".topic-list, .topic, .work-side, .review, .send, .sent").first().waitFor();
    // In the middle of a scroll the bar that stays on top covers a field in part, which axe takes for a small target.
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    expect([end, await wide(), await quickViolations(page)]).toEqual([end, 0, []]);
  }
});

test.each(DRAFT_TASKS)(
  "%s: from the first screen to the review by keyboard alone, and nothing hides what has the focus",
  { tags: ["release"] },
  async (task) => {
    await start(task);
    await page.locator(".begin").waitFor();
    await tabTo(".begin button[type=submit]");
    await page.keyboard.press("Enter");
    await page.locator(".workbench").waitFor();
    await goTo("");
    await page.locator(".topic-list").first().waitFor();
    await tabTo(".topic-list a");
    await page.keyboard.press("Enter");
    await page.locator(".topic").waitFor();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press("Tab");
      // Behind the last control of a short page the focus leaves it, for the browser's own.
      if (presses > 5 && (await page.evaluate(() => document.activeElement === document.body))) break;
      await expect.poll(isSeen, { message: await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80)) }).toBe(true);
    }
    await tabTo(".work-head button");
    await page.keyboard.press("Enter");
    await page.locator(".topic-list").first().waitFor();
    await tabTo(".topics > .buttons button:last-child");
    await page.keyboard.press("Enter");
    await expect.poll(heading).toBe("Kiểm tra lại");
    await tabTo(".review > .buttons button");
    await page.keyboard.press("Enter");
    await expect.poll(heading).toBe("Gửi");
  },
);

test("by keyboard: what is offered for a part of a name comes after its field; a deleted draft leaves the focus on taking it back", {
  tags: ["release"],
}, async () => {
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  await page.goto(`${site.url}de-xuat/?viec=correct`);
  await tabTo("#chon-nen-tang");
  await page.keyboard.type("duong");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("chon-nen-tang");
  await page.keyboard.press("Tab");
  const offered = await focused();
  expect(offered).toMatch(/^Nền tảng/);
  await page.keyboard.press("Enter");
  expect([await focused(), await page.locator("#chon-nen-tang").inputValue()]).toEqual(["chon-nen-tang", offered]);
  await page.keyboard.press("Enter");
  await page.locator(".workbench").waitFor();
  await goTo("0");
  await page.locator('[id="f-abbreviation"]').fill("ÂD");
  await page.goto(`${site.url}de-xuat/`);
  await tabTo(".drafts li button:last-child");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("hoan-tac");
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("ban-nhap");
});

test("a page that is opened by touch answers to taps alone", { tags: ["release"] }, async () => {
  await start("platform");
  await page.locator(".account input[value=with]").tap();
  await page.locator(".begin button[type=submit]").tap();
  await page.locator(".topic").waitFor();
  await page.locator('[id="f-name-vi"]').tap();
  await page.keyboard.insertText("Nền tảng mượn dù Mưa Bóng Mây");
  await page.locator('[id="f-summary-vi"]').tap();
  await page.keyboard.insertText("Cho mượn dù.");
  await page.locator(".topic button[type=submit]").tap();
  await expect.poll(heading).toBe("Sự kiện");
});

test("by touch a correction is offered first the way that needs no selecting; who has no account reads nothing of Git or files", {
  tags: ["release"],
}, async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await start("correct");
  await page.locator(".account input[value=with]").tap();
  await page.locator(".begin button[type=submit]").tap();
  await page.locator(".topic-list").waitFor();
  await goTo("0");
  await page.locator('[id="f-abbreviation"]').fill("TLT");
  await goTo("send");
  await page.locator("[data-way=edit]").waitFor();
  expect(await page.locator("[data-way]").first().getAttribute("data-way")).toBe("letter");
  await page.locator(".account input[value=without]").tap();
  for (const end of ["send", "", "0"]) {
    await goTo(end);
    await page.locator(".topic-list, .work-side, .send").first().waitFor();
    expect(
      await page
        .getByText(/\bGit\b|\.md\b|platforms\//)
        .filter({ visible: true })
        .allTextContents(),
    ).toEqual([]);
  }
});

test("a figure is named as it was written, and what is counted beside a name says what it counts", { tags: ["release"] }, async () => {
  await page.goto(`${site.url}de-xuat/?viec=usage&nen-tang=nen-tang-dia-chi-so-to-chim`);
  await page.locator(".begin button[type=submit]").tap();
  await page.locator(".topic").waitFor();
  const folded = page.locator("details.item > summary");
  await expect.poll(() => folded.allTextContents()).toContainEqual(expect.stringMatching(/mục mới cần điền hoặc sửa: \d/));
  expect(await folded.allTextContents()).toContainEqual(expect.stringMatching(/(?:khoảng|hơn|gần) [\d.]+/));
});

test("a tap that leads on is not lost to a field that fills in others when it is left; a new plan is shown whole before it is sent", {
  tags: ["release"],
}, async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await start("platform");
  await page.locator(".begin button[type=submit]").tap();
  for (const [id, typed, next] of [
    ["name-vi", "Nền tảng mượn dù Mưa Bóng Mây", "Sự kiện"],
    ["events-0-date", "5/3/2026", "Văn bản"],
    ["events-0-document-number", "34/QĐ-BSM", "Kiểm tra lại"],
  ] as const) {
    await page.locator(`[id="f-${id}"]`).fill(typed);
    if (id === "name-vi") await page.locator('[id="f-summary-vi"]').fill("Cho mượn dù.");
    await page.locator(".topic button[type=submit]").tap();
    await expect.poll(heading).toBe(next);
  }
  await start("plan");
  await page.locator(".begin button[type=submit]").tap();
  await page.locator(".topic, .topic-list").first().waitFor();
  await goTo("review");
  await page.locator(".review").waitFor();
  expect(await page.locator(".review > .given dt").count()).toBeGreaterThan(1);
});

test("Ctrl+P on a draft that nobody has touched prints the paper", { tags: ["release"] }, async () => {
  await page.addInitScript(() => {
    window.print = () =>
      document.body.setAttribute("data-printed", `${document.querySelectorAll(".dossier table, .dossier p").length > 0}`);
  });
  await start("platform");
  await page.locator(".begin button[type=submit]").tap();
  await page.locator(".topic").waitFor();
  expect(await page.locator(".dossier").count()).toBe(0);
  await page.keyboard.press("Control+p");
  await expect.poll(() => page.locator("body").getAttribute("data-printed")).toBe("true");
});

test("a part that does not come is said, and one press asks for the page again with the draft as it was", {
  tags: ["release"],
}, async () => {
  await start("platform");
  await page.locator(".begin button[type=submit]").tap();
  await page.locator(".topic").waitFor();
  await page.route("**/later.*.js", (route) => route.abort());
  await page.locator('[id="f-name-vi"]').fill("Nền tảng mượn dù Mưa Bóng Mây");
  await goTo("review");
  const reload = page.getByRole("alert").getByRole("button");
  await reload.waitFor();
  await page.unroute("**/later.*.js");
  await reload.tap();
  await page.locator(".review").waitFor();
  await goTo("1");
  await expect.poll(() => page.locator('[id="f-name-vi"]').inputValue()).toBe("Nền tảng mượn dù Mưa Bóng Mây");
  // What the browser says of the part that was kept from coming.
  expect(complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
});
