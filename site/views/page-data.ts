/** What a template says to Eleventy: one page for each item of its list, at the item's own path, in no collection. */

import type { Locale } from "../context.ts";
import { fileAt, type PageName, type SitePath } from "../routes.ts";

interface Item {
  readonly locale: Locale;
  readonly path: SitePath;
}

export const pageData = (list: PageName | "moved") => ({
  pagination: { data: `lists.${list}`, size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item: { locale, path } }: { item: Item }) => fileAt(locale.path(path)),
});
