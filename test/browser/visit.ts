/** A built site under test in a browser: started once a file, with what a page complains of beside each page. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { PREFIX, type Root, sharedSite } from "../site/built.ts";
import { launchBrowser } from "./browser.ts";
import { serveFolder } from "./static-server.ts";

export interface Visit {
  readonly browser: Browser;
  /** Address of the home page. */
  readonly url: string;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** The browser, and the shared site of a root on loopback. */
export async function visit(root: Root): Promise<Visit> {
  const [browser, { folder }] = await Promise.all([launchBrowser(), sharedSite(root)]);
  const server = await serveFolder(folder, PREFIX);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, url: server.url, folder, close };
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of the page, and requests to any other host. */
  readonly complaints: string[];
}

/** A page in a context of its own. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => new URL(request.url()).hostname === "127.0.0.1" || complaints.push(`request to ${request.url()}`));
  return { context, page, complaints };
}
