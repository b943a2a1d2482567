/**
 * The browser of the tests: the one that npm brings, the same on every machine, or `CHROME_PATH`.
 * Never skipped: without any, the tests fail and say so.
 */
import { type Browser, chromium } from "playwright-core";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];
/** For tests: the machine has two cores, and scripts run for seconds only, so helping threads and optimised code cost more than they save. */
const SHORT_SCRIPTS = ["--js-flags=--single-threaded --no-opt"];
/** For who measures times: scripts run as in anybody's browser. */
export const AS_PEOPLE_HAVE_IT: readonly string[] = [];

export async function launchBrowser(scripts: readonly string[] = SHORT_SCRIPTS): Promise<Browser> {
  const executablePath = await findBrowser();
  return chromium.launch({ executablePath, args: [...QUIET, ...scripts], env: process.env as Record<string, string> });
}

/** Path of the browser, for a tool that starts it by itself. */
export const findBrowser = async (): Promise<string> => process.env.CHROME_PATH || (await unpackBrought());

/**
 * The binary in @sparticuz/chromium was built for AWS Lambda: it unpacks its own libraries when it believes to be there.
 * Of its own switches none is taken: `--single-process` is among them, and ends the browser with the first context closed.
 */
async function unpackBrought(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: brought } = await import("@sparticuz/chromium");
  return brought.executablePath();
}
