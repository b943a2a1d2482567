/** What the open data of all says of each platform, and the file of all their records, put together from the file of each. */
import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { SiteContext } from "../context.ts";
import { type MadeFile, namedHash } from "../open-data/build-head.ts";
import { type DataOfPlatforms, PLATFORM_LINES } from "../open-data/open-data.ts";
import { type PlatformFacts, platformData, recordPath } from "../open-data/platform-data.ts";
import { TURN } from "./write-files.ts";

/** Of platforms whose files were written into a folder. @param facts in any order */
export async function dataWritten({ catalogue }: SiteContext, facts: readonly PlatformFacts[], out: string): Promise<DataOfPlatforms> {
  const known = new Map(facts.map((one) => [one.id, one]));
  const lines = function* () {
    for (const { id } of catalogue.platforms) yield readFileSync(join(out, recordPath(id)));
  };
  return { lines: await writeLines(lines(), out), facts: catalogue.platforms.flatMap(({ id }) => known.get(id) ?? []) };
}

/** The same where the files of some are written by another machine: all are made, and none is written. */
export async function dataUnwritten(site: SiteContext, out: string): Promise<DataOfPlatforms> {
  const facts: PlatformFacts[] = [];
  const lines = function* () {
    for (const entry of site.catalogue.platforms) {
      const made = platformData(entry, site);
      facts.push(made.facts);
      yield* made.files.flatMap(({ path, content }) => (path === recordPath(entry.id) ? [content] : []));
    }
  };
  return { lines: await writeLines(lines(), out), facts };
}

/** Hashed and written one after the other: of many platforms it is larger than what a text can be. */
async function writeLines(lines: Iterable<Uint8Array>, out: string): Promise<MadeFile> {
  const path = join(out, PLATFORM_LINES);
  mkdirSync(dirname(path), { recursive: true });
  const [hash, checksum] = [createHash("sha256"), createHash("sha1")];
  const file = openSync(path, "w");
  try {
    let count = 0;
    for (const line of lines) {
      hash.update(line);
      checksum.update(line);
      writeSync(file, line);
      if (++count % TURN === 0) await setImmediate();
    }
  } finally {
    closeSync(file);
  }
  return { path: PLATFORM_LINES, hash: namedHash(hash.digest("hex")), checksum: checksum.digest("hex") };
}
