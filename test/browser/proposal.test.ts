/** The page of a change request in a real browser, beside a code host on loopback: what reviewers see, and what strangers can not do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WORDS } from "../../site/i18n/words.ts";
import { ROOTS } from "../site/built.ts";
import { HOSTILE } from "../site/hostile.ts";
import { violations } from "./axe.ts";
import { type CodeHostServer, type Kept, readFrom, serveCodeHost } from "./code-host.ts";
import { cleanPage, type Visit, visit } from "./visit.ts";

const RELEASE = { tags: ["release"] };
const SENTENCE = "Đổi tên viết tắt: “VeMây” → “VeTàu”";
const RAILWAY = "platforms/nen-tang-ve-duong-sat-tren-may/platform.md";

let site: Visit;
let host: CodeHostServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, host] = await Promise.all([visit("demo"), serveCodeHost()]);
});
beforeEach(async () => {
  ({ page, complaints } = await cleanPage());
  await readFrom(page, host);
});
// What the code host refuses the browser says too.
afterEach(() => expect(complaints.filter((one) => !/Failed to load resource|net::ERR/.test(one))).toEqual([]));

const published = (path: string): string => readFileSync(join(ROOTS.demo, path), "utf8");
const changed = (path: string, from: string | RegExp, to: string): Kept["files"] => ({
  [path]: [published(path), published(path).replace(from, () => to)],
});

async function look(kept: Kept, asked = "?pr=12"): Promise<void> {
  host.keep(kept);
  await page.goto(`${site.url}dang-xet/xem/${asked}`);
}
const frame = () => page.frameLocator("[data-preview]").first();
const items = (name: string) => page.locator(`[data-some="${name}"] li`).allTextContents();
const trouble = () => page.locator("[data-trouble]").getAttribute("data-trouble");

test("what changes is told, checked and marked in the preview, and no more is asked for than that takes", async () => {
  await look({ files: { ...changed(RAILWAY, "abbreviation: VeMây", "abbreviation: VeTàu"), "README.md": ["a", "b"] } });
  await page.locator("[data-found]").waitFor();
  expect(await items("changes")).toEqual([SENTENCE]);
  expect(await items("error")).toEqual([]);
  expect(await page.locator(".paths code").allTextContents()).toEqual(["README.md"]);
  expect(await page.locator(".not-published").textContent()).toContain("chưa phải nội dung đã công bố");
  expect(await page.locator(".pull a").getAttribute("href")).toBe("https://github.com/example/demo/pull/12");
  await expect.poll(() => frame().locator("main ins").allTextContents()).toContainEqual(expect.stringContaining("VeTàu"));
  expect(await frame().locator("main del").allTextContents()).toContainEqual(expect.stringContaining("VeMây"));
  expect(host.asked.filter((path) => path.startsWith("/repos/"))).toHaveLength(2);
  expect(host.asked).toHaveLength(4);
});

describe("what strangers write is text", RELEASE, () => {
  const pull = { title: "<img src=x onerror='globalThis.ran=1'>\u202Etxt.exe", user: { login: "<script>globalThis.ran=1</script>" } };
  test.each([
    ["a record that means harm", { [`platforms/${HOSTILE.id}/platform.md`]: [null, HOSTILE.file] }],
    [
      "a link that is a script",
      changed(RAILWAY, "[hướng dẫn mua vé](https://example.vn/ve-tau/huong-dan)", "[x](javascript:globalThis.ran=1)"),
    ],
    ["an address that is one", changed(RAILWAY, "https://example.vn/ve-tau\n", "javascript:globalThis.ran=1\n")],
    ["HTML in a description", changed(RAILWAY, "Ba năm", "<script>globalThis.ran=1</script><img src=x onerror=globalThis.ran=1> Ba năm")],
    ["a file outside the data", { "<img src=x onerror=globalThis.ran=1>.md": ["", "x"] }],
  ] as readonly (readonly [string, Kept["files"]])[])("%s", async (_, files) => {
    await look({ pull, files });
    await page.locator("[data-found]").waitFor();
    await page.waitForTimeout(500);
    const all = [page.mainFrame(), ...page.frames()];
    for (const one of all) expect(await one.evaluate(() => "ran" in globalThis)).toBe(false);
    expect(await page.locator(".pull h2").textContent()).toContain("<U+202E>");
    const brought = "main img, main script:not([type$='json']), [onerror], a[href^='javascript']";
    for (const one of all) expect(await one.locator(brought).evaluateAll((found) => found.map((node) => node.outerHTML))).toEqual([]);
  });
});

describe("what can not be read is said, with the way by hand", RELEASE, () => {
  const soon = String(Math.floor(Date.UTC(2026, 10, 24, 3) / 1000));
  test.each([
    ["missing", { instead: () => ({ status: 404 }) }],
    ["limited", { instead: () => ({ status: 403, headers: { "x-ratelimit-reset": soon } }) }],
    ["limited", { instead: () => ({ status: 429 }) }],
    ["odd", { instead: () => ({ status: 200, body: "<html>Đăng nhập mạng</html>" }) }],
    ["odd", { pull: { head: { sha: "../../x" } } }],
    ["odd", { instead: () => ({ status: 502 }) }],
    ["large", { instead: (path: string) => (path.includes("/compare/") ? { status: 200, body: "x".repeat(9 << 20) } : undefined) }],
    // Without the header that lets pages read it: what a firewall puts in its place.
    ["blocked", { instead: () => ({ status: 200, headers: { "access-control-allow-origin": "https://other.example" } }) }],
  ] as readonly (readonly [string, Kept])[])("%s %#", async (name, kept) => {
    await look(kept);
    await expect.poll(trouble).toBe(name);
    expect(await page.getByRole("button", { name: "Đọc lại" }).count()).toBe(1);
    await page.locator(".by-hand[open]").waitFor();
    expect(complaints.filter((one) => !/Failed to load|CORS|net::ERR/.test(one))).toEqual([]);
    complaints.length = 0;
  });

  test("a connection that is not there, and the file by hand", async () => {
    await page.route(`${host.origin}/**`, (route) => route.abort("internetdisconnected"));
    await look({});
    await expect.poll(trouble).toBe("blocked");
    const text = published(RAILWAY).replace("abbreviation: VeMây", "abbreviation: VeTàu");
    await page.locator(".by-hand button").click();
    await page.getByText("Vui lòng chọn tệp hoặc dán nội dung.").waitFor();
    await page.locator(".by-hand textarea").fill(text);
    await page.locator(".by-hand button").click();
    await expect.poll(() => items("changes")).toEqual([SENTENCE]);
    await page.locator("[data-preview]").waitFor();
    complaints.length = 0;
  });
});

describe("every file that the page for proposals hands out can be looked at", RELEASE, () => {
  const file = (name: string, mimeType: string, content: string | Buffer) => ({ name, mimeType, buffer: Buffer.from(content) });
  const given = async (...files: ReturnType<typeof file>[]) => {
    await page.goto(`${site.url}dang-xet/xem/`);
    await page.locator(".by-hand summary").click();
    await page.locator("#file-in-hand").setInputFiles(files);
    await page.locator(".by-hand button").click();
  };
  const downloaded = async (click: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent("download"), click()]);
    return file(download.suggestedFilename(), "", readFileSync(await download.path()));
  };
  const said = () => page.locator(".by-hand [role=alert]").textContent();

  test("drafts, a record, both, and the letter, of which is said what it is", async () => {
    await page.goto(`${site.url}de-xuat/?viec=correct&nen-tang=nen-tang-ve-duong-sat-tren-may`);
    await page.locator(".begin button[type=submit]").click();
    await page.locator(".topic-list").waitFor();
    const go = (end: string) =>
      page.evaluate((end) => {
        location.hash = location.hash.replace(/^(#\/[\w-]+).*/, `$1/${end}`);
      }, end);
    await go("0");
    await page.locator('[id="f-abbreviation"]').fill("VeTàu");
    await go("send");
    const letter = await downloaded(() => page.locator('[data-way="docx"]').click());
    const record = await downloaded(() => page.locator(".send .button", { hasText: WORDS.vi.editor.download }).click());
    await page.goto(`${site.url}de-xuat/`);
    const drafts = await downloaded(() => page.locator(".drafts a[download]").click());
    await given(drafts);
    await expect.poll(() => items("changes")).toEqual([SENTENCE]);
    await expect.poll(() => frame().locator("main ins").allTextContents()).toContainEqual(expect.stringContaining("VeTàu"));
    await given(record);
    await expect.poll(() => items("changes")).toEqual([SENTENCE]);
    // Two files of one record are each shown.
    await given(drafts, record, letter);
    await expect.poll(() => items("changes")).toEqual([SENTENCE, SENTENCE]);
    expect(await said()).toContain(`“${letter.name}”: đây là tệp của phần mềm văn phòng`);
  });

  test.each([
    ["a.pdf", "%PDF-1.7\n%…", "tệp PDF"],
    ["a.json", '{"platforms": []}', "tệp dữ liệu"],
    ["a.txt", "Kính gửi Quý cơ quan", "không phải bản nháp hay hồ sơ"],
    ["ban-nhap.json", '{"format": "catalogue-drafts/1", "drafts": []}', "tệp dữ liệu"],
  ])("%s is said to be what it is, and no record is said to go", async (name, content, what) => {
    await given(file(name, "", content));
    await expect.poll(said).toContain(what);
    expect(await said()).not.toMatch(/---|YAML/);
    expect(await page.locator("[data-found]").count()).toBe(0);
  });
});

test.each(["", "?pr=", "?pr=0", "?pr=1e3", "?pr=12/../13", "?pr=<b>1</b>", "?pr=1234567890"])(
  "%s is no number: nothing is asked",
  RELEASE,
  async (asked) => {
    await look({}, asked);
    await page.locator("#pull-number").fill("#12");
    expect(host.asked).toEqual([]);
    await page.locator("#pull-number").press("Enter");
    await page.locator("[data-found]").waitFor();
  },
);

describe("each kind of change", RELEASE, () => {
  const SET = "criteria/phuc-vu-nguoi-dan-2024.md";
  const assessment = "platforms/nen-tang-hoa-don-la-sen/assessments/2025-01-14.md";
  test.each([
    ["an assessment that goes", { [assessment]: [published(assessment), null] }, /đánh giá/, 1],
    ["a criteria set", changed(SET, /title: \{ vi: [^,]*,/, "title: { vi: Bộ tiêu chí khác,"), /Bộ tiêu chí khác/, 1],
    ["a register alone", changed("platforms/_registers/domains.yml", /vi: [^,}]+/, "vi: Lĩnh vực khác"), /Lĩnh vực khác/, 0],
  ] as readonly (readonly [string, Kept["files"], RegExp, number])[])("%s", async (_, files, said, errors) => {
    await look({ files });
    await page.locator("[data-found]").waitFor();
    expect((await items("changes")).join("\n")).toMatch(said);
    // What was published is not rewritten: the rules against it are asked too.
    expect(await items("error")).toHaveLength(errors);
  });

  test("a broken file", async () => {
    await look({ files: { [RAILWAY]: [published(RAILWAY), "---\nname: { vi: [\n"] } });
    await page.locator("[data-found]").waitFor();
    expect(await items("error")).not.toEqual([]);
    expect(await items("changes")).toEqual([]);
    expect(await page.locator("[data-preview]").count()).toBe(0);
    expect(await page.locator(".seen").textContent()).toContain("Chưa xem trước được");
  });

  test("more files than are read", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`platforms/ban-sao-${index}/platform.md`, [null, "---\nname: { vi: }\n---\n"] as const]),
    );
    await look({ files });
    await page.locator("[data-found]").waitFor();
    expect(host.asked.length).toBeLessThan(70);
    expect(await page.locator("[data-found] > .problem").textContent()).toContain("200");
    expect(await page.locator(".seen").count()).toBe(60);
  });

  test.each(["draft", "closed", "published"] as const)("%s", async (state) => {
    const pull = { draft: { draft: true }, closed: { state: "closed" }, published: { state: "closed", merged: true } }[state];
    await look({ pull, files: changed(RAILWAY, "VeMây", "VeTàu") });
    await page.locator(`.pull .state.${state}`).waitFor();
  });
});

test("everyone can read it", RELEASE, async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    await look({ files: changed(RAILWAY, "VeMây", "VeTàu") });
    await page.locator("[data-preview]").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
