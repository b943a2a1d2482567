/** What a template says to Eleventy: one page for each item of its list, at the item's own path, in no collection. */

import type { Here } from "../context.ts";
import type { PageName } from "../routes.ts";
import { fileOf } from "./page-lists.ts";

export const pageData = (list: PageName | "moved") => ({
  pagination: { data: `lists.${list}`, size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: { item: Pick<Here, "locale" | "path"> }) => fileOf(item),
});
