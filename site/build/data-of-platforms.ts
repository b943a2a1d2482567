/** What the open data of all says of each platform, and the file of all their records, put together from the file of each. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SiteContext } from "../context.ts";
import { type DataOfPlatforms, PLATFORM_LINES } from "../open-data/open-data.ts";
import { type PlatformFacts, platformData, recordPath } from "../open-data/platform-data.ts";
import { writePieces } from "./write-files.ts";

/** Of platforms whose files were written into a folder. @param facts in any order */
export async function dataWritten({ catalogue }: SiteContext, facts: readonly PlatformFacts[], out: string): Promise<DataOfPlatforms> {
  const known = new Map(facts.map((one) => [one.id, one]));
  const lines = function* () {
    for (const { id } of catalogue.platforms) yield readFileSync(join(out, recordPath(id)));
  };
  return {
    lines: await writePieces({ path: PLATFORM_LINES, pieces: lines() }, out),
    facts: catalogue.platforms.flatMap(({ id }) => known.get(id) ?? []),
  };
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
  return { lines: await writePieces({ path: PLATFORM_LINES, pieces: lines() }, out), facts };
}
