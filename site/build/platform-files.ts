/** The files that are made for one platform alone, or taken over from the folder of a site that was built before. */
import { setImmediate } from "node:timers/promises";
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { SiteContext } from "../context.ts";
import { badgesOf } from "../embed/badges.ts";
import { type PlatformFacts, platformData } from "../open-data/platform-data.ts";
import type { PlatformPage, SiteFile } from "../routes.ts";
import { fileOf, type PageItem, pagesOfPlatform } from "../views/page-lists.ts";
import { inShard, type Shard } from "../views/shard.ts";
import { watching } from "../views/watched.ts";
import { sharePicturesOf } from "./share/share-pictures.ts";
import { STREAMED } from "./stream-pages.ts";
import { digestOf, type FilesNote, type Into, takeOver } from "./take-over.ts";
import { folderMaker, writeAll } from "./write-files.ts";

/** What the files of a platform were made from, and what came of it. */
export interface PlatformNote extends FilesNote {
  readonly id: string;
  /** Names of all that was read (watched.ts). */
  readonly reads: readonly string[];
  readonly facts: PlatformFacts;
}

/** What another build made, of which all that was read is as it was; plain values, for a thread. */
export interface MadeBefore {
  readonly folder: string;
  readonly notes: readonly PlatformNote[];
}

/** What came of platforms. */
export interface MadePlatforms {
  readonly facts: readonly PlatformFacts[];
  readonly notes: readonly PlatformNote[];
  /** How many were taken over. */
  readonly kept: number;
}

interface Wanted {
  readonly out: string;
  /** Whether it is noted what they are made from. */
  readonly isNoted: boolean;
  readonly before: MadeBefore | undefined;
}

/** All of one platform, and what the data of all says of it. */
export function platformFiles(entry: PlatformEntry, site: SiteContext): MadePlatform {
  const { files, facts } = platformData(entry, site);
  const pages = [...pagesOfPlatform(entry, site)].map((item) => ({ path: fileOf(item), content: rendered(item) }));
  return { files: [...pages, ...badgesOf(entry, site), ...sharePicturesOf(entry, site), ...files], facts };
}

interface MadePlatform {
  readonly files: readonly SiteFile<string | Uint8Array>[];
  readonly facts: PlatformFacts;
}

const rendered = (item: PageItem<PlatformPage>): string => {
  const { route } = item as unknown as { readonly route: PlatformPage };
  return STREAMED[route](item as never);
};

/** Writes the files of those platforms that are in the shard. */
export async function makePlatforms(site: SiteContext, shard: Shard, wanted: Wanted): Promise<MadePlatforms> {
  const { out, isNoted, before } = wanted;
  const watcher = isNoted ? watching(site) : undefined;
  const known = new Map(before?.notes.map((note) => [note.id, note]));
  const facts: PlatformFacts[] = [];
  const notes: PlatformNote[] = [];
  let kept = 0;
  const makeFolder = folderMaker();
  for (const { id } of inShard(site.catalogue.platforms, shard)) {
    const then = known.get(id);
    if (before && then && takeOver(then, before.folder, { out, makeFolder })) {
      facts.push(then.facts);
      notes.push(then);
      kept++;
    } else {
      const make = (from: SiteContext) => platformFiles(from.find.platforms.get(id) as PlatformEntry, from);
      const { made, reads } = watcher?.during(make) ?? { made: make(site), reads: undefined };
      facts.push(made.facts);
      if (reads) notes.push({ id, reads, facts: made.facts, ...(await writeNoted(made.files, { out, makeFolder })) });
      else await writeAll(made.files, out, { makeFolder });
    }
    await setImmediate();
  }
  return { facts, notes, kept };
}

/** Turned into bytes once: those are written, and noted. */
async function writeNoted(files: MadePlatform["files"], { out, makeFolder }: Into): Promise<FilesNote> {
  const written = files.map(({ path, content }) => ({ path, content: typeof content === "string" ? Buffer.from(content) : content }));
  await writeAll(written, out, { makeFolder });
  return { paths: written.map(({ path }) => path), digest: digestOf(written.map(({ content }) => content)) };
}
