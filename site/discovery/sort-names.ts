/** What each order of results is called. */
import type { FinderWords } from "../i18n/vi/finder.ts";
import type { Sort } from "./kinds.ts";

export const sortNames = (words: FinderWords): Readonly<Record<Sort, string>> => ({
  relevance: words.sortRelevance,
  name: words.sortName,
  newest: words.sortNewest,
  oldest: words.sortOldest,
  used: words.sortUsed,
});
