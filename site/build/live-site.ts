/**
 * The site made when it is asked for, one file at a time: `serve` shows a change at once, in a catalogue of any size. What it
 * answers is what a build writes.
 */
import type { RawFile } from "../../scripts/records/parse.ts";
import type { SiteContext } from "../context.ts";
import { workbookFile } from "../open-data/workbook.ts";
import { render as renderMoved } from "../pages/moved.11ty.tsx";
import { fileAt, PAGE_NAMES, type PageName, type SiteFile, type SitePath, type StreamedPage, to } from "../routes.ts";
import { besidePages } from "../views/beside.ts";
import { formerPages } from "../views/former-pages.ts";
import { movedPages } from "../views/history.ts";
import { fileOf, itemsOf } from "../views/page-lists.ts";
import { sharePictureMakers } from "./share/share-pictures.ts";
import { siteFiles } from "./site-files.ts";
import { STREAMED } from "./stream-pages.ts";

/** A file as it is now; "gone" for a page that there is no longer; undefined for what does not follow from the data. */
type LiveFile = { readonly path: SitePath; readonly content: string | Uint8Array } | { readonly path: SitePath; readonly gone: true };

/** @returns what answers to an address under the path prefix: "/nen-tang/" @param files of the data root as they were read */
export function liveSite(site: SiteContext, files: readonly RawFile[]): (address: string) => Promise<LiveFile | undefined> {
  const pageAt = pagesOf(site);
  const fileFrom = lazily(siteFiles(site, files));
  const pictures = once(() => new Map(sharePictureMakers(site)));
  // The workbook is made for who asks for it, or for the description that says its checksum: for no other file.
  const workbook = once(() => workbookFile(site.catalogue, site));
  const described = once(async () => lazily(siteFiles(site, files, (await workbook()).content)));
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

/** The index of the search and the scripts are made by others: no file of the data is looked for among them. */
const isOther = (file: SitePath): boolean =>
  /^\/(?:\.11ty\/|pagefind\/|assets\/(?:fonts\/|editor\/[^/]*\.(?:js|css)$|[\w-]+\.(?:js|css)$))/.test(file);

const isDescription = (path: SitePath): boolean => path === to("dcat") || path === to("dcatTurtle") || path === to("changesJson");

/** Made when the first page is asked for: the pages of ten thousand records are many. */
function pagesOf(site: SiteContext): (file: SitePath) => (() => Promise<string>) | undefined {
  let pages: ReadonlyMap<SitePath, () => Promise<string>> | undefined;
  return (file) => {
    pages ??= new Map(allPages(site));
    return pages.get(file);
  };
}

function* allPages(site: SiteContext): Iterable<readonly [SitePath, () => Promise<string>]> {
  const beside = once(() => besidePages(site.catalogue));
  for (const former of formerPages(site)) yield [former.file, async () => renderMoved({ item: former })];
  for (const moved of movedPages(site)) yield [fileOf(moved), async () => renderMoved({ item: moved })];
  for (const name of PAGE_NAMES)
    for (const item of itemsOf(name, site)) {
      const made = async () =>
        isStreamed(name) ? STREAMED[name](item as never) : (await templateOf(name)).render({ ...beside(), item } as never);
      yield [fileOf(item), made];
    }
}

const isStreamed = (name: PageName): name is StreamedPage => name in STREAMED;

interface Template {
  readonly render: (given: never) => string;
}

/** The template of every other route, called as the route is: Eleventy finds the same files by their names. */
const templateOf = (name: Exclude<PageName, StreamedPage>): Promise<Template> => import(`../pages/${fileNameOf(name)}.11ty.tsx`);

/** "criteriaSets" -> "criteria-sets" */
const fileNameOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

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
