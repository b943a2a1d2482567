/** A catalogue in one language: its scripts hold the words of that alone, and work. */
import { expect, test } from "vitest";
import { showAll } from "./show-all.ts";
import { cleanPage, visit } from "./visit.ts";

test("the page for proposals begins a draft", async () => {
  const { url } = await visit("larkrise");
  const { page, complaints } = await cleanPage();
  await page.goto(`${url}propose/`);
  await page.locator(".begin button[type=submit]").click();
  await page.locator(".topic").waitFor();
  await page.locator(".workbench [id='f-name-en']").fill("Ferry times");
  await showAll(page);
  await expect.poll(() => page.locator(".workbench").textContent()).toContain("platforms/ferry-times/platform.md");
  expect(complaints).toEqual([]);
});

test("the finder answers", async () => {
  const { url } = await visit("larkrise");
  const { page, complaints } = await cleanPage();
  await page.goto(`${url}search/?q=tool`);
  await expect.poll(() => page.locator("main").textContent()).toMatch(/\d+ results?/);
  expect(complaints).toEqual([]);
});
