/** What people type and paste in the page for proposals, as a real browser hands it over: input methods, word processors, the caret in the middle. */
import type { CDPSession, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { showAll } from "./show-all.ts";
import { cleanPage, type Visit, visit } from "./visit.ts";

let site: Visit;
let page: Page;
let complaints: string[];
let keys: CDPSession;

beforeAll(async () => {
  site = await visit("demo");
});
beforeEach(async () => {
  ({ page, complaints } = await cleanPage());
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  keys = await page.context().newCDPSession(page);
  await page.goto(`${site.url}de-xuat/`);
  await page.locator(".begin button[type=submit]").click();
  await showAll(page);
});
afterEach(async () => {
  await keys.detach();
  expect(complaints).toEqual([]);
});

const field = (pointer: string) => page.locator(`[id="f-${pointer}"]`);
const file = () => page.locator("[data-file]").evaluate((node) => node.textContent ?? "");
/** Puts the caret into a field, behind so many characters. */
const caretIn = (pointer: string, at: number) =>
  field(pointer).evaluate((box: HTMLInputElement, at) => {
    box.focus();
    box.setSelectionRange(at, at);
  }, at);
const caret = () => page.evaluate(() => (document.activeElement as HTMLInputElement).selectionStart);

/** As an input method does: each stage is shown, the last is put in. */
async function compose(...stages: string[]): Promise<void> {
  for (const text of stages) await keys.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await keys.send("Input.insertText", { text: stages.at(-1) ?? "" });
}

test.each(["name-vi", "summary-vi", "body"])(
  "%s: a word composed in the middle stands there, and the caret behind it",
  { tags: ["release"] },
  async (pointer) => {
    await field(pointer).fill("Nền tảng  đồng");
    await caretIn(pointer, 9);
    await compose("t", "tr", "trô", "trông", "trống");
    expect(await field(pointer).inputValue()).toBe("Nền tảng trống đồng");
    expect(await caret()).toBe(14);
    await compose("x");
    expect(await field(pointer).inputValue()).toBe("Nền tảng trốngx đồng");
    await field(pointer).blur();
    await expect.poll(file).toContain("Nền tảng trốngx đồng");
  },
);

/** The clipboard as a word processor fills it. */
const fill = (html: string, plain: string) =>
  page.evaluate(
    async ([html, plain]) => {
      const of = (text = "", type: string) => new Blob([text], { type });
      await navigator.clipboard.write([new ClipboardItem({ "text/html": of(html, "text/html"), "text/plain": of(plain, "text/plain") })]);
    },
    [html, plain],
  );

test("what is pasted from a word processor is text: no hidden characters, lists and tables as they read, the caret behind it", {
  tags: ["release"],
}, async () => {
  const plain = "Điểm\u00a0chính\u00ad:\r\n•\tBán vé\r\n•\tSoát vé\r\n\r\nNăm\tLượt\r\n2025\t1.000\r\n“Hết”";
  await fill(
    "<p>Điểm&nbsp;chính&shy;:</p><ul><li>Bán vé</li><li>Soát vé</li></ul><table><tr><td>Năm</td><td>Lượt</td></tr></table>",
    plain,
  );
  await field("body").fill("Trước. Sau.");
  await caretIn("body", 7);
  await page.keyboard.press("Control+V");
  const typed = await field("body").inputValue();
  expect(await caret()).toBe(typed.indexOf("Sau."));
  expect(typed.startsWith("Trước. Điểm")).toBe(true);
  // Typing goes on there.
  await page.keyboard.insertText("Giữa. ");
  await field("body").blur();
  await expect.poll(file).toContain("Giữa. Sau.");
  const text = await file();
  expect(text).not.toMatch(/[\u00a0\u00ad\t\r\u2022]/);
  for (const part of ["Điểm chính:", "- Bán vé\n- Soát vé", "| Năm | Lượt |"]) expect(text).toContain(part);
  await fill("<b>Nền tảng</b>", "  “Nền\u00a0tảng\u00ad vé”\r\n");
  await field("name-vi").focus();
  await page.keyboard.press("Control+V");
  await field("name-vi").blur();
  await expect.poll(() => field("name-vi").inputValue()).not.toMatch(/[\u00a0\u00ad\n]|^\s|\s$/);
});

test("Enter in prose is a line, and the caret stays in it", { tags: ["release"] }, async () => {
  await field("body").fill("Một. Hai.");
  await caretIn("body", 5);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- gạch đầu dòng");
  expect(await field("body").inputValue()).toBe("Một. \n\n- gạch đầu dòngHai.");
  expect(await caret()).toBe(22);
});
