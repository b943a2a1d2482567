/** The same tiles, grouped in another way. */
import type { Statistics } from "../../scripts/catalogue/statistics/statistics.ts";
import { programmePage } from "../components/programme-page.tsx";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("programmeBy");

export const render = ({ item, statistics }: { item: PageItem<"programmeBy">; statistics: Statistics }): string =>
  programmePage(item, item.by, statistics);
