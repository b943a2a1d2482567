/**
 * The whole published site into one folder: pages, open data, search. It is built beside the folder and moved into its
 * place at the end, so a build that fails, or a reader in the middle of one, never meets half a site.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { RawFile } from "../../scripts/records/parse.ts";
import { createContext, type SiteContext, type SiteOptions } from "../context.ts";
import { writeSearchIndex } from "../discovery/index.ts";
import { workbookFile } from "../open-data/workbook.ts";
import type { SiteFile } from "../routes.ts";
import { pageFiles } from "../views/page-lists.ts";
import { readStyles } from "./eleventy.config.ts";
import { withLook } from "./look.ts";
import { refuseMissing } from "./missing-pages.ts";
import { renderInThread } from "./render-thread.ts";
import { sharePictures } from "./share/share-pictures.ts";
import { siteFiles } from "./site-files.ts";
import { staticFiles } from "./static-files.ts";
import { streamedPages } from "./stream-pages.ts";

export interface PublishOptions extends SiteOptions {
  /** Folder that the site goes into; what an earlier build left there is replaced. */
  readonly out: string;
  /** Files of the data root as they were read: the editor loads what it corrects from the site. */
  readonly files: readonly RawFile[];
  /** Hears of each part of the site when it is done. */
  readonly onProgress?: (part: string) => void;
  /** Without what only other sites ask for: whoever serves the folder makes that when it is asked for. */
  readonly isServed?: boolean;
}

/** Builds everything; the number of files written. @throws Refusal when a route has no page, or the search index can not be made */
export async function publish({ out, files, onProgress = () => {}, isServed = false, ...options }: PublishOptions): Promise<number> {
  const draft = `${out}.building`;
  const site = createContext(options, withLook(readStyles(), options.catalogue.settings.look));
  await rm(draft, { recursive: true, force: true });
  // Where nothing may be written that is said here: Pagefind would end the process.
  await mkdir(draft, { recursive: true });
  try {
    const reported = (name: string, part: Promise<void>) => part.then(() => onProgress(name));
    await allDone([
      reported("Eleventy", renderInThread({ ...options, out: draft, styles: site.styles })),
      reported("Pagefind", writeSearchIndex(options.catalogue, draft)),
      reported("API, schemas, sitemap", writeFiles(site, files, draft)),
      ...(isServed ? [] : [writeAll(sharePictures(site), draft)]),
    ]);
    const written = await filesIn(draft);
    refuseMissing(pageFiles(site), written);
    await rm(out, { recursive: true, force: true });
    await mkdir(dirname(out), { recursive: true });
    await rename(draft, out);
    return written.size;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Paths of all files below a folder, as a static host is asked for them: "/nen-tang/index.html". */
async function filesIn(folder: string): Promise<ReadonlySet<string>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  return new Set(found.map(({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).split(sep).join("/")}`));
}

/** Waits for all, also when one fails: the folder is taken away only when nobody writes into it any more. */
async function allDone(parts: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(parts)).find((part) => part.status === "rejected");
  if (failed) throw failed.reason;
}

/** All that neither Eleventy nor Pagefind makes. */
async function writeFiles(site: SiteContext, files: readonly RawFile[], out: string): Promise<void> {
  await writeAll(await staticFiles(), out);
  const workbook = await workbookFile(site.catalogue, site);
  await writeAll([workbook], out);
  await writeAll(siteFiles(site, files, workbook.content), out);
  await writeAll(streamedPages(site), out);
}

/** As many files as are written before others have their turn. */
const TURN = 100;

/** Many small files: one after the other is quicker than to wait for each; now and then the indexer is heard. */
async function writeAll(files: Iterable<SiteFile<string | Uint8Array>>, out: string): Promise<void> {
  const folders = new Set<string>();
  let count = 0;
  for (const { path, content } of files) {
    const file = join(out, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, content);
    if (++count % TURN === 0) await setImmediate();
  }
}
