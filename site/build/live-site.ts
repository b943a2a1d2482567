/**
 * The site made when it is asked for, one file at a time: `serve` shows a change at once, in a catalogue of any size. What it
 * answers is what a build writes.
 */
import type { RawFile } from "../../scripts/records/parse.ts";
import { onDemand } from "../../scripts/text/made-once.ts";
import type { SiteContext } from "../context.ts";
import { isOfSearch } from "../discovery/search-files.ts";
import { badgeFiles } from "../embed/badges.ts";
import { workbookFile } from "../open-data/workbook.ts";
import { fileAt, type SiteFile, type SitePath, to } from "../routes.ts";
import { livePages } from "./live-pages.ts";
import { sharePictureMakers } from "./share/share-pictures.ts";
import { siteFiles } from "./site-files.ts";

/** A file as it is now; "gone" for a page that there is no longer; undefined for what does not follow from the data. */
type LiveFile = { readonly path: SitePath; readonly content: string | Uint8Array } | { readonly path: SitePath; readonly gone: true };

/** @returns what answers to an address under the path prefix: "/nen-tang/" @param files of the data root as they were read */
export function liveSite(site: SiteContext, files: readonly RawFile[]): (address: string) => Promise<LiveFile | undefined> {
  const pageAt = livePages(site);
  const fileFrom = lazily(filesOf(site, files));
  const pictures = onDemand(() => new Map(sharePictureMakers(site)));
  // The workbook is made for who asks for it, or for the description that says its checksum: for no other file.
  const workbook = onDemand(() => workbookFile(site.catalogue, site));
  const described = onDemand(async () => lazily(siteFiles(site, files, (await workbook()).content)));
  const describedFrom = async (path: SitePath) => (await described())(path);
  return async (address) => {
    const path = fileAt(address as SitePath);
    const page = pageAt(path);
    if (page) return { path, content: await page() };
    if (isOther(path)) return undefined;
    if (path === to("workbook")) return workbook();
    const draw = pictures().get(path);
    if (draw) return { path, content: draw() };
    const content = await (isDescription(path) ? describedFrom(path) : fileFrom(path));
    if (content !== undefined) return { path, content };
    // What is there beside the data's files stays.
    return path.startsWith(to("asset", { file: "" })) ? undefined : { path, gone: true };
  };
}

function* filesOf(site: SiteContext, files: readonly RawFile[]): Iterable<SiteFile<string | Uint8Array>> {
  yield* siteFiles(site, files);
  yield* badgeFiles(site);
}

/** The search and the scripts are made by others: no file of the data is looked for among them. */
const isOther = (file: SitePath): boolean =>
  isOfSearch(file) || /^\/(?:\.11ty\/|assets\/(?:fonts\/|editor\/[^/]*\.(?:js|css)$|[\w-]+\.(?:js|css)$))/.test(file);

const isDescription = (path: SitePath): boolean => path === to("dcat") || path === to("dcatTurtle") || path === to("changesJson");

/** Looks for one file after the other, and no further than to the one that is asked for. */
function lazily<C extends string | Uint8Array>(files: Iterable<SiteFile<C>>): (file: SitePath) => C | undefined {
  const made = new Map<SitePath, C>();
  const rest = files[Symbol.iterator]();
  return (file) => {
    while (!made.has(file)) {
      const next = rest.next();
      if (next.done) break;
      made.set(next.value.path, next.value.content);
    }
    return made.get(file);
  };
}
