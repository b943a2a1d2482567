/**
 * What is made for each record, as parts that are made beside each other. Each writes files of its own; a part is plain data, so that it
 * can be handed to a thread.
 */
import type { SiteContext, SiteOptions } from "../context.ts";
import { type Shard, shards, WHOLE } from "../views/shard.ts";
import { type MadeBefore, type MadePlatforms, makePlatforms } from "./platform-files.ts";
import { renderSite } from "./render.ts";
import { streamedPages } from "./stream-pages.ts";
import { writeAll } from "./write-files.ts";

/** All that parts are made from, as plain values. */
export interface PartOptions extends SiteOptions {
  /** Folder to write into; files of an earlier build are overwritten, others stay. */
  readonly out: string;
  /** Made once for all that shows pages: to minify them a program is started. */
  readonly styles: SiteContext["styles"];
  /** Whether it is noted what the files of platforms are made from. */
  readonly isNoted: boolean;
}

/** What is known when a part is made: of platforms also where their files were made before, and which of them are as they were. */
export type SitePart =
  | { readonly name: "pages" | "streamed"; readonly shard: Shard }
  | { readonly name: "platforms"; readonly shard: Shard; readonly before?: MadeBefore };

/** Eleventy keeps what it has written until it ends; of so many records that is little. */
const RECORDS_A_PART = 1_000;

/** The shards that records are made in, for so many platforms, or those of them that are in a slice of the site. */
export function shardsFor(platforms: number, slice = WHOLE): Shard[] {
  const count = slice.of * Math.max(1, Math.ceil(platforms / RECORDS_A_PART / slice.of));
  return shards(count).filter(({ index }) => index % slice.of === slice.index);
}

/** All parts of some shards, the one that takes longest first. @param beforeIn what was made before of the platforms of a shard */
export function sitePartsOf(made: readonly Shard[], beforeIn: (shard: Shard) => MadeBefore | undefined = () => undefined): SitePart[] {
  return [
    ...made.map((shard): SitePart => {
      const before = beforeIn(shard);
      return { name: "platforms", shard, ...(before ? { before } : {}) };
    }),
    ...(["pages", "streamed"] as const).flatMap((name) => made.map((shard) => ({ name, shard }))),
  ];
}

/** Writes the files of one part after the other: what they share is made once. The same options give the same bytes. Says what came of platforms. */
export function partMaker(
  site: SiteContext,
  { out, isNoted }: Pick<PartOptions, "out" | "isNoted">,
): (part: SitePart) => Promise<MadePlatforms | undefined> {
  return async (part) => {
    if (part.name === "platforms") {
      return makePlatforms(site, part.shard, { out, isNoted, before: part.before });
    }
    if (part.name === "pages") await renderSite(site, part.shard, out);
    else await writeAll(streamedPages(site, part.shard), out);
    return undefined;
  };
}
