/** An assessment in the page for proposals: by the platform's own set, and nothing that was entered goes by the way. */
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { showAll } from "./show-all.ts";
import { cleanPage, type Visit, visit } from "./visit.ts";

/** Its set replaced another. */
const BUS = "truc-lien-thong-van-ban-con-sao";
const WITHOUT = "nen-tang-chieu-sang-den-long";

let site: Visit;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await visit("demo");
});
beforeEach(async () => {
  ({ page, complaints } = await cleanPage());
});
afterEach(() => expect(complaints).toEqual([]));

const field = (pointer: string) => page.locator(`[id="f-${pointer}"]`);
const button = (name: string) => page.getByRole("button", { name });
const file = () => page.locator("[data-file]").evaluate((node) => node.textContent ?? "");

async function begin(platform: string): Promise<void> {
  await page.goto(`${site.url}de-xuat/?viec=assessment&nen-tang=${platform}`);
  await page.locator(".begin").waitFor();
}

test("where a platform has no set the ways to one are offered, never another's", async () => {
  await begin(WITHOUT);
  await page.locator(".begin .notes").waitFor();
  expect(await page.locator("#chon-bo, .begin button[type=submit]").count()).toBe(0);
  await button("Ghi bộ tiêu chí vào hồ sơ").click();
  await page.locator(".workbench").waitFor();
  await expect.poll(() => page.locator("[data-path]").textContent()).toBe(`platforms/${WITHOUT}/platform.md`);
  await page.locator(".work-head button").first().click();
  await page.locator(".begin input[value=assessment]").check();
  await page.locator("#chon-nen-tang").fill(WITHOUT);
  await button("Lập bộ tiêu chí từ").click();
  expect(await page.locator("#chon-bo option").count()).toBe(1);
});

test("a row for evidence that is still blank is asked for, and counts for nothing", { tags: ["release"] }, async () => {
  await begin(BUS);
  await page.locator(".begin button[type=submit]").click();
  await showAll(page);
  await field("results-KT1-verdict").selectOption("met");
  await field("results-KT1").getByRole("button", { name: "Thêm mục" }).click();
  const reason = field("results-KT1").locator(".reason");
  await expect.poll(() => reason.textContent()).toContain("Thiếu minh chứng");
  expect(await page.locator(".check").textContent()).toContain("Địa chỉ hoặc Nơi lưu giữ trong Minh chứng mục 1 (KT1)");
  await field("results-KT1-evidence-0-title").fill("Biên bản");
  await field("results-KT1-evidence-0-url").fill("https://example.vn/bien-ban");
  await expect.poll(() => reason.textContent()).toContain("có 1 minh chứng");
});

test("another set or day asks what becomes of the results, and what is dropped stays in a draft", { tags: ["release"] }, async () => {
  await begin(BUS);
  expect(await page.locator("#chon-bo option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))).toEqual([
    "ket-noi-du-lieu-2026",
    "ket-noi-du-lieu-2024",
  ]);
  await page.locator("#chon-ngay").fill("20/11/2026");
  await page.locator(".begin button[type=submit]").click();
  await showAll(page);
  await field("results-KT3-value").fill("99,5");
  await field("results-CQ3-value").fill("95");
  const asked = page.getByRole("heading", { name: "làm gì với 2 kết quả" });
  await field("criteria").selectOption("ket-noi-du-lieu-2024");
  await asked.waitFor();
  await button("Không đổi").click();
  expect(await field("criteria").inputValue()).toBe("ket-noi-du-lieu-2026");
  await field("criteria").selectOption("ket-noi-du-lieu-2024");
  await button("Giữ 1 trong 2 kết quả").click();
  await expect.poll(file).toContain("criteria: ket-noi-du-lieu-2024\n");
  expect(await file()).toMatch(/KT3:\s+value: 99\.5/);
  expect(await file()).not.toContain("CQ3");
  await field("ngay").fill("21/11/2026");
  await field("ngay").blur();
  await button("Giữ 1 trong 1 kết quả").click();
  await expect.poll(() => page.locator("[data-path]").textContent()).toContain("2026-11-21.md");
  await field("ma").fill("kho-du-lieu-mo-hat-giong");
  await field("ma").blur();
  await button("Nhập lại từ đầu").click();
  await expect.poll(() => page.locator("[data-path]").textContent()).toContain("kho-du-lieu-mo-hat-giong");
  expect(await file()).not.toContain("KT3");
  await page.locator(".work-head button").first().click();
  await expect.poll(() => page.locator(".drafts li").count()).toBe(3);
});

test("what becomes of the results is asked until it is answered, and whoever goes on is led to it", { tags: ["release"] }, async () => {
  await begin(BUS);
  await page.locator("#chon-ngay").fill("20/11/2026");
  await page.locator(".begin button[type=submit]").click();
  await showAll(page);
  await field("results-KT3-value").fill("99,5");
  const question = page.locator(".field", { has: page.locator("#f-ngay") }).getByRole("heading", { name: "Đổi “Ngày đánh giá”" });
  const go = (to: string) => page.evaluate((to) => location.assign(location.hash.replace(/^(#\/[\w-]+).*/, `$1/${to}`)), to);
  await go("1");
  await field("ngay").fill("18/11/2026");
  for (const _ of ["as it is typed", "again"]) {
    await button("Tiếp tục").click();
    await question.waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("doi-ket-qua");
  }
  await go("review");
  await page.locator(".review").waitFor();
  await go("1");
  await question.waitFor();
  expect(await field("ngay").inputValue()).toBe("18/11/2026");
  await button("Giữ 1 trong 1 kết quả").click();
  await field("ngay").fill("31/02/2026");
  await button("Tiếp tục").click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("f-ngay");
  await field("ngay").fill("18/11/2026");
  await field("ma").fill("kho-du-lieu-mo-hat-giong");
  await button("Tiếp tục").click();
  await page
    .locator(".field", { has: page.locator("#f-ma") })
    .locator("#doi-ket-qua")
    .waitFor();
  await button("Không đổi").click();
  await button("Tiếp tục").click();
  await button("Để sau, sang mục tiếp theo").click();
  await page.locator(".step", { hasText: "Bước 2/" }).waitFor();
  await showAll(page);
  await expect.poll(() => page.locator("[data-path]").textContent()).toContain("2026-11-18.md");
});

test("a file that was downloaded twice goes where it belongs; one without a day asks for it, and prints as a table", {
  tags: ["release"],
}, async () => {
  const open = async (name: string) => {
    await page.goto(`${site.url}de-xuat/`);
    const text = "---\ncriteria: ket-noi-du-lieu-2026\nresults:\n  KT1: { verdict: met, note: { vi: Đã xem } }\n---\n";
    await page.locator("#mo-chon").setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(text) });
    await showAll(page);
  };
  await open(`platforms--${BUS}--assessments--2026-11-20 (1).md`);
  await expect.poll(() => page.locator("[data-path]").textContent()).toBe(`platforms/${BUS}/assessments/2026-11-20.md`);
  await expect.poll(() => field("ngay").inputValue()).toBe("20/11/2026");
  await open(`platforms--${BUS}--assessments--2026-13-20.md`);
  await expect.poll(() => page.locator("section.check").textContent()).toContain("Thiếu Ngày đánh giá");
  await field("ngay").fill("20/11/2026");
  await field("ngay").blur();
  await expect.poll(() => page.locator("section.check").textContent()).not.toContain("Thiếu Ngày đánh giá");
  await page.emulateMedia({ media: "print" });
  const row = page.locator(".dossier tr", { hasText: /^KT1\D/ });
  await expect.poll(() => row.textContent()).toContain("Đã xem");
  expect(await page.locator(".dossier").textContent()).not.toContain("verdict");
});
