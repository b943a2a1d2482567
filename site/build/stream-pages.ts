/**
 * The second maker of pages: one after the other, each written and forgotten. Eleventy keeps what it has written until it
 * ends, and as many pages again as there are records took 1.2 GB more for ten thousand platforms. Those of a platform are made with
 * its other files (platform-files.ts). A page is made as for
 * Eleventy: a template in site/pages, of an item of its list, at the path of its route.
 */
import type { SiteContext } from "../context.ts";
import { renderCard } from "../pages/card.tsx";
import { render as renderComparison } from "../pages/comparison.tsx";
import { renderHistory } from "../pages/history.tsx";
import { render as renderMoved } from "../pages/moved.11ty.tsx";
import { render as renderPlatform } from "../pages/platform.tsx";
import { ROUTES, type SiteFile, type StreamedPage } from "../routes.ts";
import { formerPages } from "../views/former-pages.ts";
import { fileOf, itemsOf, type PageItem } from "../views/page-lists.ts";
import { inShard, WHOLE } from "../views/shard.ts";

/** The template of each of its routes. */
export const STREAMED: { readonly [N in StreamedPage]: (item: PageItem<N>) => string } = {
  platform: (item) => renderPlatform({ item }),
  comparison: (item) => renderComparison({ item }),
  platformHistory: renderHistory,
  criteriaHistory: renderHistory,
  agencyHistory: renderHistory,
  card: renderCard,
};

export function* streamedPages(site: SiteContext, shard = WHOLE): Iterable<SiteFile> {
  const names = (Object.keys(STREAMED) as readonly StreamedPage[]).filter((name) => ROUTES[name].maker === "stream");
  for (const name of names) yield* pagesOf(name, site, shard);
  for (const item of inShard(formerPages(site), shard)) yield { path: item.file, content: renderMoved({ item }) };
}

export function* pagesOf<N extends StreamedPage>(name: N, site: SiteContext, shard = WHOLE): Iterable<SiteFile> {
  for (const item of inShard(itemsOf(name, site), shard)) yield { path: fileOf(item), content: STREAMED[name](item) };
}
