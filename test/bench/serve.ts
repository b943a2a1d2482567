/** How long it takes from saving a record to its new text on the page, under `catalogue serve`, in a real browser. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Page } from "playwright-core";
import { AS_PEOPLE_HAVE_IT, launchBrowser } from "../browser/browser.ts";
import { BIN, TIMES } from "./commands.ts";
import { figureOf } from "./figures.ts";

const PORT = 8_290;

const SAVES = 20;
/** A text that is not seen by then never is. */
const MOST_MS = 120_000;

export interface Series {
  /** Milliseconds. */
  readonly median: number;
  readonly worst: number;
}

/** Several series of saves, one server for all. @param root a made-up catalogue (generate.ts), whose first record is written to */
export async function measureServe(root: string): Promise<readonly Series[]> {
  const record = join(root, "platforms/nen-tang-0/platform.md");
  const before = readFileSync(record, "utf8");
  const server = spawn(process.execPath, [BIN, "serve", "--data", root, "--port", String(PORT), "--lang", "en"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const browser = await launchBrowser(AS_PEOPLE_HAVE_IT);
  try {
    const page = await browser.newPage();
    const seen = await tellTexts(page);
    await page.goto(`${await originOf(server.stderr)}/nen-tang/nen-tang-0/`);
    const series: Series[] = [];
    for (let turn = 1; turn <= TIMES; turn++) {
      const taken: number[] = [];
      for (let time = 1; time <= SAVES; time++) {
        const text = `bản lưu ${turn}.${time}!`;
        const shown = seen(text);
        const start = performance.now();
        writeFileSync(record, before.replace("phục vụ việc đo", text));
        await shown;
        taken.push(performance.now() - start);
      }
      const { median, highest } = figureOf(taken);
      series.push({ median, worst: highest });
    }
    return series;
  } finally {
    await browser.close();
    const ended = once(server, "exit");
    server.kill("SIGINT");
    await ended;
    writeFileSync(record, before);
  }
}

/** The page itself says which of the texts it shows: who asks it from outside waits up to half a second more after each reload. */
async function tellTexts(page: Page): Promise<(text: string) => Promise<void>> {
  const waiting = new Map<string, () => void>();
  await page.exposeFunction("tellText", (text: string) => waiting.get(text)?.());
  await page.addInitScript(`{
    const look = () => {
      const [text] = /bản lưu [\\d.]+!/.exec(document.body?.textContent ?? "") ?? [];
      if (text === undefined) requestAnimationFrame(look);
      else tellText(text);
    };
    look();
  }`);
  return (text) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`“${text}” was never seen`)), MOST_MS);
      waiting.set(text, () => {
        clearTimeout(late);
        resolve();
      });
    });
}

/** Where it serves, once it says so. */
async function originOf(said: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: said });
  for await (const line of lines) {
    const origin = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (origin === undefined) continue;
    // What it says later is let go, so that it never waits for a reader.
    said.resume();
    return origin;
  }
  throw new Error("catalogue serve ended before it served");
}
