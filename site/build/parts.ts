/**
 * What is made for each record, and what takes long of what is made of all, as parts that are made beside each other. Each writes files of its own; a part is plain data, so that it
 * can be handed to a thread.
 */
import type { SiteContext, SiteOptions } from "../context.ts";
import type { FileInPieces, MadeFile } from "../open-data/build-head.ts";
import { tableFiles } from "../open-data/open-data.ts";
import { workbookFile } from "../open-data/workbook.ts";
import { type Shard, shards, WHOLE } from "../views/shard.ts";
import { type MadeBefore, type MadePlatforms, makePlatforms } from "./platform-files.ts";
import { renderSite } from "./render.ts";
import { streamedPages } from "./stream-pages.ts";
import { hashesIn, notedTables, type RowsBefore } from "./table-rows.ts";
import { writeAll, writePieces } from "./write-files.ts";

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
  | { readonly name: "platforms"; readonly shard: Shard; readonly before?: MadeBefore }
  | { readonly name: "tables"; readonly before?: RowsBefore }
  | { readonly name: "workbook" }
  | { readonly name: "pages" | "streamed"; readonly shard: Shard };

/** What came of a part: what the data of all says of it. */
export type MadePart =
  | ({ readonly name: "platforms" } & MadePlatforms)
  | { readonly name: "tables"; readonly files: readonly MadeFile[]; readonly rows?: Omit<RowsBefore, "folder"> }
  | { readonly name: "workbook"; readonly files: readonly MadeFile[] }
  | { readonly name: "pages" | "streamed" };

/** Whether the data of all waits for it. */
export const isOfData = ({ name }: Pick<SitePart, "name">): boolean => name !== "pages" && name !== "streamed";

export const partsNamed = <Name extends MadePart["name"]>(parts: readonly MadePart[], name: Name) =>
  parts.filter((part): part is Extract<MadePart, { readonly name: Name }> => part.name === name);

/** Eleventy keeps what it has written until it ends; of so many records that is little. */
const RECORDS_A_PART = 1_000;

/** The shards that records are made in, for so many platforms, or those of them that are in a slice of the site. */
export function shardsFor(platforms: number, slice = WHOLE): Shard[] {
  const count = slice.of * Math.max(1, Math.ceil(platforms / RECORDS_A_PART / slice.of));
  return shards(count).filter(({ index }) => index % slice.of === slice.index);
}

/** What was made before. */
export interface BuiltBefore {
  /** Of the platforms of a shard. */
  readonly beforeIn: (shard: Shard) => MadeBefore | undefined;
  readonly rows: RowsBefore | undefined;
}

/** All parts of some shards: first what the data of all waits for, and of that what lets others have their turn. @param isData whether what is of the whole catalogue is made too */
export function sitePartsOf(made: readonly Shard[], isData: boolean, before?: BuiltBefore): SitePart[] {
  const rows = before?.rows;
  const ofAll: SitePart[] = [{ name: "tables", ...(rows ? { before: rows } : {}) }, { name: "workbook" }];
  return [
    ...made.map((shard): SitePart => {
      const then = before?.beforeIn(shard);
      return { name: "platforms", shard, ...(then ? { before: then } : {}) };
    }),
    ...(isData ? ofAll : []),
    ...(["pages", "streamed"] as const).flatMap((name) => made.map((shard) => ({ name, shard }))),
  ];
}

/** Writes the files of one part after the other: what they share is made once. The same options give the same bytes. */
export function partMaker(
  site: SiteContext,
  { out, isNoted }: Pick<PartOptions, "out" | "isNoted">,
): (part: SitePart) => Promise<MadePart> {
  const written = async (files: Iterable<FileInPieces>): Promise<MadeFile[]> => {
    const made: MadeFile[] = [];
    for (const file of files) made.push(await writePieces(file, out));
    return made;
  };
  return async (part) => {
    const { name } = part;
    if (name === "platforms") return { name, ...(await makePlatforms(site, part.shard, { out, isNoted, before: part.before })) };
    if (name === "tables") {
      const noted = isNoted ? await notedTables(site, part.before) : undefined;
      const files = await written(tableFiles(site.catalogue, site, (table) => noted?.tables.get(table)));
      return { name, files, ...(noted ? { rows: { hashes: hashesIn(files), notes: noted.notes } } : {}) };
    }
    if (name === "workbook") {
      const { path, content } = await workbookFile(site.catalogue, site);
      return { name, files: await written([{ path, pieces: [content] }]) };
    }
    if (name === "pages") await renderSite(site, part.shard, out);
    else await writeAll(streamedPages(site, part.shard), out);
    return { name };
  };
}
