/**
 * The browser of the tests: `CHROME_PATH`, else a Chrome or Chromium of the system, else the one that npm brings.
 * Never skipped: without any, the tests fail and say so.
 */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

type Env = Readonly<Record<string, string | undefined>>;

export async function launchBrowser(env: Env = process.env): Promise<Browser> {
  const own = ownBrowser(env);
  return own ? start(own) : start(await unpackBrought(), process.env as Record<string, string>);
}

const ownBrowser = (env: Env): string | undefined => env.CHROME_PATH || findOnPath(env.PATH ?? "");

/** Path of the browser, for a tool that starts it by itself. */
export const findBrowser = async (env: Env = process.env): Promise<string> => ownBrowser(env) ?? (await unpackBrought());

/** Vitest's global set-up: what npm brings is unpacked once, before test files that run side by side would each do it. */
export default async function prepareBrowser(): Promise<void> {
  if (!process.env.CHROME_PATH && !findOnPath(process.env.PATH ?? "")) await unpackBrought();
}

const start = (executablePath: string, env?: Record<string, string>): Promise<Browser> =>
  chromium.launch({ executablePath, args: QUIET, ...(env ? { env } : {}) });

function findOnPath(path: string): string | undefined {
  const candidates = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return candidates.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The binary in @sparticuz/chromium was built for AWS Lambda: it unpacks its own libraries when it believes to be there.
 * Of its own switches none is taken: `--single-process` is among them, and ends the browser with the first context closed.
 */
async function unpackBrought(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: brought } = await import("@sparticuz/chromium");
  return brought.executablePath();
}
