/**
 * Eleventy in a thread of its own: it keeps one core busy from the first page to the last, while the search index and the
 * open data are made beside it. The options are all that the site is made from, and plain values, so they can be handed over.
 */
import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { compiledCode } from "../../scripts/package/compile.mjs";
import type { RenderOptions } from "./render.ts";

/** Pages are short-lived text; with room for many of them the garbage collector has little to move. Megabytes. */
const YOUNG_GENERATION = 128;
/** Eleventy keeps every page until the end: ten thousand records are about two gigabytes. Megabytes. */
const OLD_GENERATION = 8192;

/** Writes all pages and assets. @throws what Eleventy throws */
export async function renderInThread(options: RenderOptions): Promise<void> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION, maxOldGenerationSizeMb: OLD_GENERATION };
  const program = join(await compiledCode(), "site/build/render-worker.js");
  const worker = new Worker(program, { workerData: options, resourceLimits });
  try {
    // An error in the thread is thrown here.
    await once(worker, "message");
  } finally {
    await worker.terminate();
  }
}
