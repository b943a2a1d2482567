/**
 * The whole published site into one folder: pages, open data, search. It is built beside the folder and moved into its
 * place at the end, so a build that fails, or a reader in the middle of one, never meets half a site.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RawFile } from "../scripts/domain/parse.ts";
import { bundleScripts } from "./assets/bundle.ts";
import { renderSite } from "./build.ts";
import type { SiteOptions } from "./context.ts";
import { editorFiles } from "./data/editor-files.ts";
import { openDataFiles } from "./data/open-data.ts";
import { bundleEditor } from "./editor/bundle/bundle-editor.ts";
import { writeSearchIndex } from "./search/index.ts";

export interface PublishOptions extends SiteOptions {
  /** Folder that the site goes into; what an earlier build left there is replaced. */
  readonly out: string;
  /** Files of the data root as they were read: the editor loads what it corrects from the site. */
  readonly files: readonly RawFile[];
  readonly onProgress?: (step: string) => void;
}

/** Builds everything; the number of files written. */
export async function publish({ out, files, onProgress = () => {}, ...options }: PublishOptions): Promise<number> {
  const draft = `${out}.building`;
  await rm(draft, { recursive: true, force: true });
  try {
    // Pagefind indexes in a process of its own, while Eleventy renders in this one.
    onProgress("Pagefind, Eleventy");
    const [{ errors }] = await Promise.all([writeSearchIndex(options.catalogue, { out: draft }), renderSite({ ...options, out: draft })]);
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
    onProgress("api/v1, schemas, sitemap");
    writeAll([...(await bundleScripts()), ...(await bundleEditor())], draft);
    writeAll(editorFiles(options.catalogue, files), draft);
    writeAll(openDataFiles(options.catalogue, options), draft);
    await rm(out, { recursive: true, force: true });
    await mkdir(dirname(out), { recursive: true });
    await rename(draft, out);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return (await readdir(out, { recursive: true, withFileTypes: true })).filter((found) => found.isFile()).length;
}

/** Many small files: one after the other is quicker than to wait for each. */
function writeAll(files: Iterable<{ readonly path: string; readonly content: string | Uint8Array }>, out: string): void {
  const folders = new Set<string>();
  for (const { path, content } of files) {
    const file = join(out, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, content);
  }
}
