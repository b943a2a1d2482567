/**
 * How well and how heavily the built site searches, in a real browser: relevance over the real catalogue, and what a
 * first search fetches and how long an answer takes over a large one.
 * Alone: `npx tsx test/bench/search.ts SITE` prints the answers that are not first, and the bytes of a first search.
 */
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { AS_PEOPLE_HAVE_IT, launchBrowser } from "../browser/browser.ts";
import { serveFolder } from "../browser/static-server.ts";
import { ownTests } from "../own-tests.ts";
import { type Answer, ask, askAll, type Queries, type Query, type Relevance, relevance, TYPED } from "../search/relevance.ts";

export interface Measured {
  readonly seen: Relevance;
  readonly heldOut: Relevance;
  readonly people: Relevance;
  readonly fresh: Relevance;
  readonly all: Relevance;
  readonly answers: readonly Answer[];
}

/** None where the data has no queries beside it. */
const {
  seen: SEEN,
  heldOut: HELD_OUT,
  people: PEOPLE,
  fresh: FRESH,
} = ownTests<Queries>("queries") ?? {
  seen: [],
  heldOut: [],
  people: [],
  fresh: [],
};

/** Relevance as typed and with every mark dropped. @param site folder of the built real site */
export async function measureRelevance(site: string): Promise<Record<"typed" | "folded", Measured>> {
  return inBrowser(site, async (browser, root) => {
    const measure = async (typedOf: (query: Query) => string): Promise<Measured> => {
      const seen = await askAll(browser, root, SEEN, typedOf);
      const heldOut = await askAll(browser, root, HELD_OUT, typedOf);
      const people = await askAll(browser, root, PEOPLE, typedOf);
      const fresh = await askAll(browser, root, FRESH, typedOf);
      const all = [...seen, ...heldOut, ...people, ...fresh];
      return {
        seen: relevance(seen),
        heldOut: relevance(heldOut),
        people: relevance(people),
        fresh: relevance(fresh),
        all: relevance(all),
        answers: all,
      };
    };
    return { typed: await measure(TYPED["as typed"]), folded: await measure(TYPED["without marks"]) };
  });
}

export interface FirstSearch {
  /** Compressed bytes by file, of all but fonts, pictures and style sheets. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly bytes: number;
}

/** What is fetched from the opening of the page to the first answer, filters open as on a wide screen. */
export async function measureFirstSearch(site: string, query: string): Promise<FirstSearch> {
  return inBrowser(site, async (browser, root) => {
    const page = await browser.newPage();
    const files = listFetched(page, (path) => !/\.(?:css|woff2|svg|ico|png)$/.test(path));
    await page.goto(`${root}tim-kiem/`);
    await page.locator("#query").fill(query);
    await page.waitForFunction(() => document.querySelector("[data-results]")?.ariaBusy === "false");
    await page.waitForLoadState("networkidle");
    return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
}

/** Compressed bytes of those files that the opening of a page fetches. @param path of the page, without a slash before it */
export async function measureFirstVisit(site: string, path: string, kind: RegExp): Promise<number> {
  return inBrowser(site, async (browser, root) => {
    const page = await browser.newPage();
    const files = listFetched(page, (file) => kind.test(file));
    await page.goto(root + path);
    await page.waitForLoadState("networkidle");
    return files.reduce((sum, { bytes }) => sum + bytes, 0);
  });
}

/** The list grows as the page fetches. */
function listFetched(page: Page, isCounted: (path: string) => boolean): FirstSearch["files"] {
  const files: { path: string; bytes: number }[] = [];
  page.on("response", async (response) => {
    const path = new URL(response.url()).pathname;
    if (!isCounted(path)) return;
    const body = await response.body().catch(() => Buffer.alloc(0));
    // The parts of the index are compressed already; the rest is by every host.
    files.push({ path, bytes: /\.(?:html|js|json)$|\/$/.test(path) ? gzipSync(body, { level: 6 }).length : body.length });
  });
  return files;
}

/** How a question is asked. */
interface Asking {
  /** How many times the processor is slowed. */
  readonly slower: number;
  /** Whether somebody has turned to the filters, so that each answer counts them, and ticked one. */
  readonly withFacets?: boolean;
}

/** More than the finder remembers answers to. */
const FORGETTING = Array.from({ length: 70 }, (_, index) => String(70_001 + index));

/**
 * Milliseconds from each question to its results in the page, the index having been read. What was answered before is forgotten:
 * who types asks something new with each letter.
 */
export async function measureAnswers(site: string, asked: readonly string[], { slower, withFacets }: Asking): Promise<readonly number[]> {
  return inBrowser(site, async (browser, root) => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(`${root}tim-kiem/`);
    if (withFacets) await tickOne(page);
    await ask(page, asked);
    await ask(page, FORGETTING);
    await page.evaluate(() => performance.clearMeasures());
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await ask(page, asked);
    return page.evaluate(() => performance.getEntriesByName("finder-answer").map(({ duration }) => duration));
  });
}

async function tickOne(page: Page): Promise<void> {
  const box = page.locator("[data-filters] input[type=checkbox]").first();
  await box.focus();
  await box.check();
}

async function inBrowser<T>(site: string, work: (browser: Browser, root: string) => Promise<T>): Promise<T> {
  const [browser, server] = [await launchBrowser(AS_PEOPLE_HAVE_IT), await serveFolder(site, "/")];
  try {
    return await work(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const site = process.argv[2] ?? "_site";
  if (process.argv[3] !== undefined) {
    const { files, bytes } = await measureFirstSearch(site, process.argv[3]);
    for (const file of files) console.log(String(file.bytes).padStart(8), file.path);
    console.log(String(bytes).padStart(8), "in all", await measureAnswers(site, process.argv.slice(3), { slower: 2 }));
  } else {
    for (const [name, { seen, heldOut, people, fresh, all, answers }] of Object.entries(await measureRelevance(site))) {
      for (const { typed, place, inFive, query, found } of answers.filter(
        (one) => one.place !== 1 || one.inFive < (one.query.want?.length ?? 1),
      ))
        console.log(`${name}: ${typed} -> ${place} (${inFive}/${query.want?.length ?? 1}) ${found.slice(0, 4).join(" ")}`);
      console.log(name, { seen, heldOut, people, fresh, all });
    }
  }
}
