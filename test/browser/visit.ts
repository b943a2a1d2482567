/** A built site under test in a browser: one browser and one server a site for all files of a worker, and what pages complain of. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { onceARun } from "../once.ts";
import { PREFIX, type Root, sharedElsewhere, sharedLarkrise, sharedSite } from "../site/built.ts";
import { findBrowser, launchBrowser } from "./browser.ts";
import { serveFolder } from "./static-server.ts";

export interface Visit {
  readonly browser: Browser;
  /** Address of the home page. */
  readonly url: string;
  readonly folder: string;
}

/** Files of one worker follow each other in one process (`isolate: false`), and what is made here ends with it. */
const visits = new Map<string, Promise<Visit>>();
const origins = new Set<string>();
let browser: Promise<Browser> | undefined;
let kept: Promise<Watched> | undefined;

const SCREEN = { width: 1280, height: 720 };

/** What npm brings is unpacked once, before workers that run side by side would each do it. */
export const sharedBrowser = (): Promise<Browser> => {
  browser ??= onceARun("browser", async () => void (await findBrowser())).then(() => launchBrowser());
  return browser;
};

type Site = Root | "history" | "larkrise";

/** The browser, and on loopback the shared site of a root, that of the repository with a long history, or of the catalogue in English alone. */
export function visit(root: Site): Promise<Visit> {
  const found = visits.get(root) ?? begin(root);
  visits.set(root, found);
  return found;
}

const MORE: Readonly<Record<Exclude<Site, Root>, () => Promise<string>>> = {
  history: () => sharedElsewhere().then(({ folder }) => folder),
  larkrise: sharedLarkrise,
};

async function begin(root: Site): Promise<Visit> {
  const site = root === "history" || root === "larkrise" ? MORE[root]() : sharedSite(root);
  const [browser, folder] = await Promise.all([sharedBrowser(), site]);
  const { url } = await serveFolder(folder, PREFIX);
  origins.add(new URL(url).origin);
  return { browser, url, folder };
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the page, and requests to any other host. */
  readonly complaints: string[];
}

/** How a page is looked at. */
interface Look {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
}

/**
 * The page of this worker as a new visitor has it: nothing stored, nothing listened to, nothing intercepted. Its process
 * and what that has compiled stay, which takes half the time of a page in a context of its own.
 */
export async function cleanPage({ viewport = SCREEN, colorScheme }: Look = {}): Promise<Watched> {
  kept ??= sharedBrowser().then((browser) => newPage(browser));
  const { context, page } = await kept;
  page.removeAllListeners();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.goto("about:blank");
  for (const other of context.pages()) if (other !== page) await other.close();
  const session = await context.newCDPSession(page);
  for (const origin of origins) await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
  await context.clearCookies();
  await context.clearPermissions();
  await page.mouse.move(0, 0);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ media: null, colorScheme: colorScheme ?? null, contrast: null, forcedColors: null, reducedMotion: null });
  return { context, page, complaints: listenTo(page) };
}

/** A page in a context of its own. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return { context, page, complaints: listenTo(page) };
}

/** What a page complains of, from now on. */
export function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => new URL(request.url()).hostname === "127.0.0.1" || complaints.push(`request to ${request.url()}`));
  return complaints;
}
