/** Writes what was made into the folder of the site. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { SiteFile } from "../routes.ts";

/** As many files as are written before others have their turn. */
export const TURN = 100;

/** Many small files: one after the other is quicker than to wait for each; now and then the indexer is heard. */
export async function writeAll(files: Iterable<SiteFile<string | Uint8Array>>, out: string): Promise<void> {
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
