/**
 * What is made for each record, as parts that are made beside each other. Each writes files of its own; a part is plain data, so that it
 * can be handed to a thread.
 */
import type { SiteContext, SiteOptions } from "../context.ts";
import { type Shard, shards, WHOLE } from "../views/shard.ts";
import { renderSite } from "./render.ts";
import { sharePictures } from "./share/share-pictures.ts";
import { streamedPages } from "./stream-pages.ts";
import { writeAll } from "./write-files.ts";

/** How each is made; the one that takes longest first. */
const MAKERS = {
  pages: renderSite,
  streamed: (site, shard, out) => writeAll(streamedPages(site, shard), out),
  sharePictures: (site, shard, out) => writeAll(sharePictures(site, shard), out),
} as const satisfies Readonly<Record<string, (site: SiteContext, shard: Shard, out: string) => Promise<void>>>;

/** All that parts are made from, as plain values. */
export interface PartOptions extends SiteOptions {
  /** Folder to write into; files of an earlier build are overwritten, others stay. */
  readonly out: string;
  /** Made once for all that shows pages: to minify them a program is started. */
  readonly styles: SiteContext["styles"];
}

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

/** All parts of some shards. */
export const sitePartsOf = (made: readonly Shard[]): SitePart[] =>
  (Object.keys(MAKERS) as SitePart["name"][]).flatMap((name) => made.map((shard) => ({ name, shard })));

/** Writes the files of one part after the other: what they share is made once. The same options give the same bytes. */
export const partMaker =
  (site: SiteContext, out: string) =>
  ({ name, shard }: SitePart): Promise<void> =>
    MAKERS[name](site, shard, out);
