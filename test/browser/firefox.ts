/**
 * Firefox, driven by puppeteer-core: Playwright drives only a Firefox of its own. A third of all files that `npm ci` would
 * write are puppeteer's, for one test of a release, so it is fetched when that test runs (like Lighthouse, in bench/lighthouse.ts).
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { PACKAGE } from "../../scripts/package/package-folder.mjs";

const PUPPETEER = "puppeteer-core@24.43.1";
const FOLDER = join(PACKAGE, ".cache", PUPPETEER);

/** What both libraries have under the same names. */
export type FirefoxPage = Pick<
  Awaited<ReturnType<Browser["newPage"]>>,
  "$eval" | "close" | "evaluate" | "goto" | "keyboard" | "locator" | "on" | "waitForFunction" | "waitForNavigation" | "waitForSelector"
>;
export interface Firefox {
  newPage(): Promise<FirefoxPage>;
  close(): Promise<void>;
}

/** Starts the Firefox at `executablePath`. Fetches puppeteer-core from the registry when it is not there yet. */
export async function launchFirefox(executablePath: string): Promise<Firefox> {
  const entry = join(FOLDER, "node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js");
  if (!existsSync(entry)) execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", FOLDER, PUPPETEER], { stdio: "inherit" });
  const { launch } = (await import(pathToFileURL(entry).href)) as { launch(options: object): Promise<Firefox> };
  // Of its own it takes 800 px, where the menu holds the controls of text size.
  return launch({ browser: "firefox", executablePath, headless: true, defaultViewport: { width: 1280, height: 720 } });
}
