/**
 * The whole published site into one folder: pages, open data, search. It is built beside the folder and moved into its
 * place at the end, so a build that fails, or a reader in the middle of one, never meets half a site.
 */
import type { RawFile } from "../../scripts/records/parse.ts";
import { createContext, type SiteContext, type SiteOptions } from "../context.ts";
import { pageFiles } from "../views/page-lists.ts";
import { WHOLE } from "../views/shard.ts";
import { dataUnwritten, dataWritten } from "./data-of-platforms.ts";
import { readStyles } from "./eleventy.config.ts";
import { withLook } from "./look.ts";
import { refuseMissing } from "./missing-pages.ts";
import { allDone, makeParts } from "./part-threads.ts";
import { type MadePart, partMaker, partsNamed, shardsFor, sitePartsOf } from "./parts.ts";
import { replaceFolder } from "./replace-folder.ts";
import { type Reuse, type Reused, reusing } from "./since.ts";
import { dataOfAll, filesBesideData } from "./site-files.ts";
import { filesIn, noteSlice, type SiteSlice } from "./slice.ts";
import { staticFiles } from "./static-files.ts";
import { writeAll } from "./write-files.ts";
import { writeSearch } from "./write-search.ts";

export interface PublishOptions extends SiteOptions {
  /** Folder that the site goes into; what an earlier build left there is replaced. */
  readonly out: string;
  /** Files of the data root as they were read: the editor loads what it corrects from the site. */
  readonly files: readonly RawFile[];
  /** Hears how many of the parts of the site are done. */
  readonly onProgress?: (done: number, all: number) => void;
  /** The folder of a site that was built before: what is as it was is taken over from there, and noted for the next. */
  readonly since?: string | undefined;
  /** Hears how much was taken over, where that was asked for. */
  readonly onReused?: (reused: Reused) => void;
  /** Only one of several slices, each made by another machine and put together by `joinSlices`. */
  readonly slice?: SiteSlice | undefined;
}

/** Builds everything; the number of files written. @throws Refusal when a route has no page, or the search index can not be made */
export async function publish(plan: PublishOptions): Promise<number> {
  const { out, files: _, onProgress = () => {}, onReused = () => {}, slice, since, ...options } = plan;
  const site = createContext(options, withLook(readStyles(), options.catalogue.settings.look));
  const made = shardsFor(options.catalogue.platforms.length, slice);
  let reuse: Reuse | undefined;
  const how = { isNoted: since !== undefined };
  const { parts, written } = await replaceFolder(out, async (draft) => {
    const parts = await makeParts(
      { ...options, ...how, out: draft, styles: site.styles },
      {
        ...writeWhole(site, { ...plan, out: draft }, () => reuse?.writeSearch(draft) ?? writeSearch(site.catalogue, draft)),
        parts: () => {
          if (since !== undefined) reuse = reusing(site, since);
          return sitePartsOf(made, makesData(slice), reuse);
        },
        // Of a small catalogue the pages are one part: no thread is started to be idle.
        threads: made.length,
        make: partMaker(site, { ...how, out: draft }),
        onDone: onProgress,
      },
    );
    const written = await filesIn(draft);
    // All pages are gone through for each shard: of a whole site once.
    for (const shard of slice ? made : [WHOLE]) refuseMissing(pageFiles(site, shard), written);
    if (slice) await noteSlice(draft, slice, written);
    return { parts, written };
  });
  if (reuse) onReused(reuse.noted(out, parts));
  return written.size;
}

/** Of a site in slices the first makes the data of all, and the second the search. */
const makesData = ({ index } = WHOLE): boolean => index === 0;
const makesSearch = ({ index, of } = WHOLE): boolean => index === 1 % of;

type Whole = Pick<PublishOptions, "files" | "out" | "slice" | "since">;

/** What this thread makes of all records at once. `last` is what needs what came of the parts. */
function writeWhole(site: SiteContext, { files, out, slice, since }: Whole, search: () => Promise<unknown>) {
  return {
    first: () =>
      allDone([...(makesData(slice) ? [writeFiles(site, files, { out, before: since })] : []), ...(makesSearch(slice) ? [search()] : [])]),
    last: async (parts: readonly MadePart[]) => {
      if (!makesData(slice)) return;
      const facts = partsNamed(parts, "platforms").flatMap((part) => part.facts);
      const [tables = [], [workbook] = []] = (["tables", "workbook"] as const).map((name) => partsNamed(parts, name)[0]?.files);
      const platforms = await (slice ? dataUnwritten(site, out) : dataWritten(site, facts, out));
      await writeAll(dataOfAll(site, { ...platforms, tables, workbook }), out, { before: since });
    },
  };
}

/** What needs nothing that others make, and what is the same in every catalogue. */
async function writeFiles(
  site: SiteContext,
  files: readonly RawFile[],
  { out, before }: { readonly out: string; readonly before: string | undefined },
): Promise<void> {
  await writeAll(await staticFiles(), out, { before });
  await writeAll(filesBesideData(site, files), out, { before });
}
