/** A browser that is killed while somebody writes: what was typed a second before is there when it is opened again. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium, type Page } from "playwright-core";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { findBrowser } from "./browser.ts";
import { visit } from "./visit.ts";

const SWITCHES = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0"];

/** A browser of its own on a profile, and the process that it is. */
async function start(profile: string): Promise<{ readonly page: Page; readonly kill: () => Promise<void> }> {
  const address = join(profile, "DevToolsActivePort");
  rmSync(address, { force: true });
  // In a group of its own: a browser is several processes.
  const started: ChildProcess = spawn(await findBrowser(), [...SWITCHES, `--user-data-dir=${profile}`], {
    detached: true,
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => started.once("exit", resolve));
  const kill = async () => {
    if (started.exitCode === null && started.signalCode === null) process.kill(-Number(started.pid), "SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  await expect.poll(() => existsSync(address) && readFileSync(address, "utf8").includes("\n"), { timeout: 20_000 }).toBe(true);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(address, "utf8").split("\n")[0]}`);
  const [context] = browser.contexts();
  if (!context) throw new Error("no context");
  return { page: await context.newPage(), kill };
}

let url: string;
beforeAll(async () => {
  ({ url } = await visit("demo"));
});

test("a browser that is killed loses at most the last second", { tags: ["release"] }, async () => {
  const profile = mkdtempSync(join(tmpdir(), "catalogue-killed-"));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const first = await start(profile);
  await first.page.goto(`${url}de-xuat/`);
  await first.page.locator(".begin button[type=submit]").click();
  await first.page.locator('[id="f-name-vi"]').fill("Nền tảng trống đồng Tiếng Vang");
  await setTimeout(1000);
  await first.kill();
  const second = await start(profile);
  await second.page.goto(`${url}de-xuat/`);
  await expect
    .poll(() => second.page.locator(".drafts li b").allTextContents(), { timeout: 10_000 })
    .toEqual(["Nền tảng trống đồng Tiếng Vang"]);
});
