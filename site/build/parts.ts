/**
 * What is made for each record, as parts that are made beside each other. Each writes files of its own; a part is plain data, so that it
 * can be handed to a thread.
 */
import { createContext } from "../context.ts";
import { inShard, type Shard, shards, WHOLE } from "../views/shard.ts";
import { type RenderOptions, renderSite } from "./render.ts";
import { sharePictures } from "./share/share-pictures.ts";
import { streamedPages } from "./stream-pages.ts";
import { writeAll } from "./write-files.ts";

/** How each is made; the one that takes longest first. */
const MAKERS = {
  pages: renderSite,
  streamed: ({ out, styles, ...options }, shard) => writeAll(streamedPages(createContext(options, styles), shard), out),
  sharePictures: ({ out, styles, ...options }, shard) => writeAll(inShard(sharePictures(createContext(options, styles)), shard), out),
} as const satisfies Readonly<Record<string, (options: RenderOptions, shard: Shard) => Promise<void>>>;

export interface SitePart {
  readonly name: keyof typeof MAKERS;
  readonly shard: Shard;
}

/** Eleventy keeps what it has written until it ends; of so many records that is little. */
const RECORDS_A_PART = 1_000;

/** The shards that records are made in, for so many platforms, or those of them that are in a slice of the site. */
export function shardsFor(platforms: number, slice = WHOLE): Shard[] {
  const count = slice.of * Math.max(1, Math.ceil(platforms / RECORDS_A_PART / slice.of));
  return shards(count).filter(({ index }) => index % slice.of === slice.index);
}

/** All parts of some shards. @param without what nobody asks for */
export function sitePartsOf(made: readonly Shard[], without: readonly SitePart["name"][] = []): SitePart[] {
  const names = (Object.keys(MAKERS) as SitePart["name"][]).filter((name) => !without.includes(name));
  return names.flatMap((name) => made.map((shard) => ({ name, shard })));
}

/** Writes the files of a part. The same options give the same bytes. @throws what its maker throws */
export const makePart = ({ name, shard }: SitePart, options: RenderOptions): Promise<void> => MAKERS[name](options, shard);
