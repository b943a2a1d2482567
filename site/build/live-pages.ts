/** The pages of a site, each made when its file is asked for: only the pages of its own route and language are listed. */
import { LANGS, type Lang, prefixOf } from "../../scripts/text/languages.ts";
import { onDemand } from "../../scripts/text/made-once.ts";
import { anchor } from "../address-words.ts";
import type { SiteContext } from "../context.ts";
import { render as renderMoved } from "../pages/moved.11ty.tsx";
import { PAGE_NAMES, type PageName, patternOf, type SitePath, type StreamedPage } from "../routes.ts";
import { besidePages } from "../views/beside.ts";
import { formerPages } from "../views/former-pages.ts";
import { movedPages } from "../views/history.ts";
import { fileOf, itemsOf } from "../views/page-lists.ts";
import { STREAMED } from "./stream-pages.ts";

type MakePage = () => Promise<string>;
type Pages = ReadonlyMap<SitePath, MakePage>;

/** @returns how the page of a file is made; undefined for what is no page */
export function livePages(site: SiteContext): (file: SitePath) => MakePage | undefined {
  const beside = onDemand(() => besidePages(site.catalogue));
  const listed = new Map<string, Pages>();
  const pagesOf = (name: PageName, lang: Lang): Pages => {
    const key = `${name} ${lang}`;
    const pages = listed.get(key) ?? new Map([...itemsOf(name, site, [lang])].map((item) => [fileOf(item), () => made(name, item)]));
    listed.set(key, pages);
    return pages;
  };
  const made: (name: PageName, item: object) => Promise<string> = async (name, item) =>
    isStreamed(name)
      ? STREAMED[name](item as never)
      : // What stands beside its page is made for the template that asks for it.
        (await templateOf(name)).render(Object.create(beside(), { item: { value: item } }) as never);
  const moved = onDemand((): Pages => {
    const all = [
      ...[...formerPages(site)].map((item) => [item.file, item] as const),
      ...movedPages(site).map((item) => [fileOf(item), item] as const),
    ];
    return new Map(all.map(([file, item]) => [file, async () => renderMoved({ item })]));
  });
  return (file) => {
    for (const { name, lang } of routesAt(file)) {
      const page = pagesOf(name, lang).get(file);
      if (page) return page;
    }
    return moved().get(file);
  };
}

/** The routes that a file can be a page of, each with its language: mostly one. */
const routesAt = (file: SitePath): { readonly name: PageName; readonly lang: Lang }[] =>
  LANGS.filter((lang) => file.startsWith(`${prefixOf(lang)}/`)).flatMap((lang) =>
    PAGE_NAMES.filter((name) => FILE_PATTERNS[name].test(file.slice(prefixOf(lang).length))).map((name) => ({ name, lang })),
  );

/** What the files of a route look like, of a list that is cut into several pages too. */
const FILE_PATTERNS = Object.fromEntries(
  PAGE_NAMES.map((name) => {
    const pattern = patternOf(name).replaceAll(".", "\\.").replace(/<\w+>/g, "[^/]+");
    return [name, new RegExp(`^${pattern}${pattern.endsWith("/") ? `(?:${anchor("trang", "\\d+")}/)?index\\.html` : ""}$`)];
  }),
) as Readonly<Record<PageName, RegExp>>;

const isStreamed = (name: PageName): name is StreamedPage => name in STREAMED;

interface Template {
  readonly render: (given: never) => string;
}

/** The template of every other route, called as the route is: Eleventy finds the same files by their names. */
const templateOf = (name: Exclude<PageName, StreamedPage>): Promise<Template> => import(`../pages/${fileNameOf(name)}.11ty.tsx`);

/** "criteriaSets" -> "criteria-sets" */
const fileNameOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
