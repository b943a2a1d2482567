/** Ways of losing work in the page for proposals, each tried in a browser: what was there can be had again. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { quickViolations } from "./axe.ts";
import { cleanPage, newPage, type Visit, visit } from "./visit.ts";

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
const heading = () => page.locator(".work-head h2").textContent();
const toList = () => page.locator(".work-head button").first().click();

/** A new proposal with a name. */
async function begin(name: string): Promise<void> {
  await page.goto(`${site.url}de-xuat/`);
  await page.locator(".begin button[type=submit]").click();
  await field("name-vi").fill(name);
}

/** What a button downloads, as a file to be opened again. */
async function downloaded(where: Page, button: string) {
  const [download] = await Promise.all([where.waitForEvent("download"), where.getByRole("button", { name: button }).click()]);
  return { name: download.suggestedFilename(), mimeType: "application/json", buffer: readFileSync(await download.path()) };
}
const goTo = (where: Page, end: string) =>
  where.evaluate((end) => {
    location.hash = location.hash.replace(/^(#\/[\w-]+).*/, `$1/${end}`);
  }, end);

test("a draft goes back to what it was, and again to what it became, also after a reload", { tags: ["release"] }, async () => {
  await begin("Nền tảng trống đồng Tiếng Vang");
  await field("summary-vi").fill("Gọi nhau qua thung lũng.");
  await field("name-vi").fill("Trống");
  await toList();
  await page.reload();
  const versions = page.locator(".versions");
  await versions.locator("summary").click();
  await expect
    .poll(() => versions.locator("li .quiet").allTextContents())
    .toEqual(["sau khi sửa: Mô tả ngắn", "sau khi sửa: Tên nền tảng", "bản cũ nhất còn giữ"]);
  await versions.locator("li button").first().click();
  await expect.poll(heading).toContain("Tiếng Vang");
  await versions.getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(heading).toMatch(/Trống$/);
  // Neither way anything went.
  await expect.poll(() => versions.locator("li").count()).toBe(5);
});

test("a draft is handed to a superior, comes back with comments, and is in no danger from either", { tags: ["release"] }, async () => {
  await begin("Nền tảng trống đồng Tiếng Vang");
  await goTo(page, "review");
  await page.locator(".hand-over summary").click();
  const handed = await downloaded(page, "Tải bản nháp kèm góp ý");
  expect(handed.name).toBe("ban-nhap-trong-dong-tieng-vang.json");
  // Another browser opens it where files are opened, and lands among the answers.
  const other = await newPage(site.browser);
  await other.page.goto(`${site.url}de-xuat/`);
  await other.page.locator("#mo-chon").setInputFiles(handed);
  await other.page.getByRole("button", { name: "Mở: Nền tảng trống đồng" }).click();
  await other.page.getByRole("button", { name: "Góp ý Tên nền tảng" }).click();
  await other.page.locator(".new-comment textarea").fill("Ghi tên như trong quyết định.");
  await other.page.locator(".new-comment input").fill("Vụ trưởng Trần Thị Mây");
  await other.page.getByRole("button", { name: "Ghi góp ý" }).click();
  // What is typed goes along without a confirmation, also to whoever comes back to it later.
  await other.page.getByRole("button", { name: "Góp ý", exact: true }).click();
  await other.page.locator(".new-comment textarea").fill("Nêu rõ đối tượng sử dụng.");
  const back = await downloaded(other.page, "Tải bản nháp kèm góp ý");
  await other.page.reload();
  await other.page.locator(".comments .said").getByText("Nêu rõ đối tượng sử dụng.").waitFor();
  expect(other.complaints).toEqual([]);
  await other.context.close();
  // Meanwhile the officer has gone on: the file is asked about, side by side, and touches nothing until then.
  await goTo(page, "1");
  await field("summary-vi").fill("Gọi nhau qua thung lũng.");
  await page.goto(`${site.url}de-xuat/`);
  await page.locator("#nhap-ban-nhap").setInputFiles(back);
  await expect.poll(() => page.locator(".both .side").allTextContents()).toEqual(["Gọi nhau qua thung lũng.", "(không có)"]);
  expect(await page.locator(".notes .comments .said").allTextContents()).toEqual([
    "Ghi tên như trong quyết định.",
    "Nêu rõ đối tượng sử dụng.",
  ]);
  expect(await quickViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Giữ bản đang có, thêm góp ý" }).click();
  await page.getByRole("button", { name: "Mở: Nền tảng trống đồng" }).click();
  await page.locator(".topics").getByText("còn 2 góp ý").waitFor();
  await goTo(page, "1");
  await expect.poll(() => page.locator(".comments").textContent()).toContain("Vụ trưởng Trần Thị Mây");
  expect(await field("summary-vi").inputValue()).toBe("Gọi nhau qua thung lũng.");
  await page.getByRole("button", { name: "Đã xử lý" }).click();
  await page.locator(".comments .done").waitFor();
  await goTo(page, "0");
  expect(await page.locator("[data-file]").textContent()).not.toContain("quyết định");
});

test("what a superior and the officer each changed is merged, and of what both changed both are there", { tags: ["release"] }, async () => {
  await begin("Nền tảng trống đồng Tiếng Vang");
  await goTo(page, "0");
  await field("body").fill("Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba.");
  await goTo(page, "review");
  await page.locator(".hand-over summary").click();
  const handed = await downloaded(page, "Tải bản nháp kèm góp ý");
  const other = await newPage(site.browser);
  await other.page.goto(`${site.url}de-xuat/`);
  await other.page.locator("#mo-chon").setInputFiles(handed);
  await other.page.getByRole("button", { name: "Mở: Nền tảng trống đồng" }).click();
  await other.page.locator(".review").waitFor();
  await goTo(other.page, "0");
  await other.page.locator('[id="f-name-vi"]').fill("Nền tảng trống đồng Tiếng Vọng");
  await other.page.locator('[id="f-body"]').fill("Đoạn một của cấp trên.\n\nĐoạn hai.\n\nĐoạn ba, thêm.");
  await goTo(other.page, "review");
  const back = await downloaded(other.page, "Tải bản nháp kèm góp ý");
  await other.context.close();
  await goTo(page, "0");
  await field("summary-vi").fill("Gọi nhau qua thung lũng.");
  await field("body").fill("Đoạn một của chuyên viên.\n\nĐoạn hai.\n\nĐoạn ba.");
  await page.goto(`${site.url}de-xuat/`);
  await page.locator("#nhap-ban-nhap").setInputFiles(back);
  await page.getByRole("button", { name: "Gộp phần sửa của cả hai" }).click();
  await page.getByRole("button", { name: "Mở: Nền tảng trống đồng Tiếng Vọng" }).click();
  await expect.poll(() => page.locator(".both .quiet").allTextContents()).toEqual(["Trong bản nháp", "Trong tệp"]);
  expect(await quickViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Giữ cả hai: đoạn" }).click();
  await goTo(page, "0");
  await expect
    .poll(() => field("body").inputValue())
    .toBe("Đoạn một của chuyên viên.\n\nĐoạn một của cấp trên.\n\nĐoạn hai.\n\nĐoạn ba, thêm.");
  expect(await field("summary-vi").inputValue()).toBe("Gọi nhau qua thung lũng.");
});

test("an older export leaves a newer draft as it is", { tags: ["release"] }, async () => {
  await begin("Nền tảng trống đồng Tiếng Vang");
  await goTo(page, "review");
  await page.locator(".hand-over summary").click();
  const older = await downloaded(page, "Tải bản nháp kèm góp ý");
  await goTo(page, "1");
  await field("name-vi").fill("Nền tảng trống đồng Tiếng Vọng");
  await page.goto(`${site.url}de-xuat/`);
  await page.locator("#nhap-ban-nhap").setInputFiles(older);
  await page.getByRole("button", { name: "Giữ cả hai" }).waitFor();
  const names = () => page.locator(".drafts li b").allTextContents();
  expect(await names()).toEqual(["Nền tảng trống đồng Tiếng Vọng"]);
  await page.getByRole("button", { name: "Giữ cả hai" }).click();
  await expect.poll(async () => (await names()).sort()).toEqual(["Nền tảng trống đồng Tiếng Vang", "Nền tảng trống đồng Tiếng Vọng"]);
});

test("a storage that is full is said, and the draft is there to take along", { tags: ["release"] }, async () => {
  await page.goto(`${site.url}de-xuat/`);
  await page.evaluate(() => {
    // To the last byte, as a browser counts them.
    for (let size = 1 << 20; size >= 1; size >>= 1)
      for (let n = 0; ; n++)
        try {
          localStorage.setItem(`x${size}-${n}`, "x".repeat(size));
        } catch {
          break;
        }
  });
  await page.locator(".begin button[type=submit]").click();
  await field("name-vi").fill("Nền tảng trống đồng Tiếng Vang");
  await page.locator(".unkept").waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".unkept a").click()]);
  expect(readFileSync(await download.path(), "utf8")).toContain("Tiếng Vang");
  // Where there is room again, what comes next is kept.
  await page.evaluate(() => localStorage.clear());
  await field("summary-vi").fill("Gọi nhau qua thung lũng.");
  await expect.poll(() => page.locator(".unkept").count()).toBe(0);
});

test("who has an account is asked once; where the proposal is there is read from its address and kept with the draft", {
  tags: ["release"],
}, async () => {
  await page.goto(`${site.url}de-xuat/`);
  await page.locator(".account input[value=without]").check();
  await page.locator(".begin button[type=submit]").click();
  await field("name-vi").fill("Nền tảng trống đồng Tiếng Vang");
  await goTo(page, "send");
  await page.locator(".send h3", { hasText: "Không có tài khoản" }).waitFor();
  // Nothing answers a letter by itself.
  await goTo(page, "sent");
  await expect.poll(() => page.locator(".sent ol li").first().textContent()).toContain("không có trả lời tự động");
  expect(await page.locator(".sent").textContent()).not.toContain("Hệ thống");
  await goTo(page, "send");
  await page.locator(".account input[value=with]").check();
  await goTo(page, "sent");
  await expect.poll(() => page.locator(".sent ol li").first().textContent()).toContain("trả lời ngay tại đề xuất");
  const given = page.locator("#so-github");
  for (const [typed, said] of [
    ["https://github.com/example/other/pull/25", "không phải kho dữ liệu"],
    ["hai lăm", "Chưa đọc được"],
    ["https://github.com/example/demo/pull/25/files#x", "Theo dõi đề xuất số 25"],
  ] as const) {
    await given.fill(typed);
    await expect.poll(() => page.locator("#so-github-loi").textContent()).toContain(said);
  }
  expect(await page.locator("#so-github-loi a").getAttribute("href")).toBe("https://github.com/example/demo/issues/25");
  await page.reload();
  await expect.poll(() => given.inputValue()).toBe("25");
  await page.goto(`${site.url}de-xuat/`);
  await expect.poll(() => page.locator(".drafts .state").textContent()).toBe("đã gửi, số 25");
  expect(await page.locator(".account input[value=with]").isChecked()).toBe(true);
});

test.each([true, false])(
  "what has to be pasted is copied before GitHub opens, or by hand, and is sent when the person says so: %s",
  {
    tags: ["release"],
  },
  async (isAllowed) => {
    const own = await newPage(site.browser);
    ({ page, complaints } = own);
    await page.addInitScript((isAllowed) => {
      const opened: string[] = [];
      const copied: string[] = [];
      Object.assign(window, { opened, copied, open: (address: string) => opened.push(address) });
      const writeText = async (text: string) => {
        if (!isAllowed) throw new Error("refused");
        copied.push(text);
      };
      Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    }, isAllowed);
    await page.goto(`${site.url}de-xuat/?viec=correct&nen-tang=nen-tang-ve-duong-sat-tren-may`);
    await page.locator(".account input[value=with]").check();
    await page.locator(".begin button[type=submit]").click();
    await page.locator(".topic-list").waitFor();
    await goTo(page, "0");
    await field("abbreviation").fill("VéMâyMới");
    await goTo(page, "send");
    await page.locator("[data-way=edit]").click();
    await page.locator(".way [role=status]", { hasText: isAllowed ? "Đã chép" : "không cho chép" }).waitFor();
    const opened = () => page.evaluate(() => (window as unknown as { opened: string[] }).opened.length);
    expect(await opened()).toBe(isAllowed ? 1 : 0);
    // The page stays where its steps are; nothing is called sent.
    await page.getByRole("button", { name: "Chép lại" }).waitFor();
    const text = isAllowed
      ? await page.evaluate(() => (window as unknown as { copied: string[] }).copied.join())
      : await page.getByLabel("Nội dung cần dán").inputValue();
    expect(text).toContain("abbreviation: VéMâyMới");
    await goTo(page, "sent");
    await page.getByText("Chưa ghi nhận là hồ sơ đã gửi").waitFor();
    await page.getByRole("button", { name: "Sang bước gửi" }).click();
    await page.locator("[data-sent]").click();
    await page.getByText("được ghi nhận là đã gửi").waitFor();
    await page.getByRole("button", { name: "Hồ sơ chưa gửi" }).click();
    await page.goto(`${site.url}de-xuat/`);
    await page.locator(".drafts li").waitFor();
    expect(await page.locator(".drafts .state").count()).toBe(0);
    await own.context.close();
  },
);

test("in English a day in figures is said in words too, so that nobody takes its month for its day", { tags: ["release"] }, async () => {
  await page.goto(`${site.url}en/propose/`);
  await page.locator(".begin button[type=submit]").click();
  await page.locator(".topic").waitFor();
  await goTo(page, "0");
  await field("events-0-date").fill("3/5/2024");
  await page.locator("p.found", { hasText: "3 May 2024" }).waitFor();
});

test("a file with damaged drafts, or one in the browser, hides no other and is said", { tags: ["release"] }, async () => {
  await begin("Nền tảng trống đồng Tiếng Vang");
  await toList();
  await page.goto(`${site.url}de-xuat/`);
  const stored = await page.evaluate(() => {
    const [key = ""] = Object.keys(localStorage).filter((one) => one.startsWith("catalogue-draft:"));
    return JSON.parse(localStorage.getItem(key) ?? "") as Record<string, unknown>;
  });
  const odd = [
    { ...stored, key: "k1", saved: "x" },
    { ...stored, key: "k2", name: { a: 1 } },
    { ...stored, key: "k3", text: "---\nname: [\n---\n", name: "Hỏng" },
    { ...stored, key: "k4", text: "---\nname: &a { vi: *a }\n---\n", name: "Vòng" },
  ];
  const buffer = Buffer.from(JSON.stringify({ format: "catalogue-drafts/1", drafts: odd }));
  await page.locator("#nhap-ban-nhap").setInputFiles({ name: "x.json", mimeType: "application/json", buffer });
  await expect
    .poll(() => page.locator(".drafts [role=alert]").allTextContents())
    .toEqual([expect.stringContaining("hỏng nên không nhập được: 2")]);
  for (const name of ["Hỏng", "Vòng"]) {
    await page.getByRole("button", { name: `Mở: ${name}` }).click();
    await expect.poll(() => page.locator(".first > [role=alert]").first().textContent()).toContain("nội dung đã bị hỏng");
  }
  await page.evaluate(() =>
    localStorage.setItem(`${Object.keys(localStorage).find((one) => one.startsWith("catalogue-draft:"))}-y`, '{"saved":1}'),
  );
  await page.reload();
  await expect.poll(() => page.locator(".drafts [role=alert]").textContent()).toContain("không đọc được: 1");
  await expect.poll(() => page.locator(".drafts li").count()).toBe(3);
});

test("the list of drafts is as another tab makes it, and what is taken back writes over nothing", { tags: ["release"] }, async () => {
  await begin("Nền tảng trống đồng Tiếng Vang");
  const other = await page.context().newPage();
  await other.goto(`${site.url}de-xuat/`);
  const named = () => other.locator(".drafts li b").allTextContents();
  await expect.poll(named).toEqual(["Nền tảng trống đồng Tiếng Vang"]);
  await field("name-vi").fill("Nền tảng trống đồng Vang Xa");
  await expect.poll(named).toEqual(["Nền tảng trống đồng Vang Xa"]);
  await other.locator(".drafts li button").last().click();
  await field("name-vi").fill("Nền tảng trống đồng Vang Mãi");
  await other.locator("#hoan-tac").click();
  await expect.poll(async () => (await named()).sort()).toEqual(["Nền tảng trống đồng Vang Mãi", "Nền tảng trống đồng Vang Xa"]);
});

test("what is pasted before its reader has come is read when it comes", {
  tags: ["release"],
}, async () => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/later[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await begin("Nền tảng trống đồng Tiếng Vang");
  // The list of topics comes with the reader: by the number of its page.
  for (let number = 2; (await page.locator("#f-body").count()) === 0 && number < 30; number++) {
    await goTo(page, `${number}`);
    await page.waitForTimeout(50);
  }
  await page.locator("#f-body").fill("STT\tTên\n1\tDù");
  await page.locator("#f-body").blur();
  go();
  await expect.poll(() => page.locator("#f-body").inputValue()).toContain("| 1 | Dù |");
});
