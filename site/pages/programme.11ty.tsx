/** Every platform on one screen, grouped in the first way that the catalogue has. */
import type { Statistics } from "../../scripts/catalogue/statistics/statistics.ts";
import { programmePage } from "../components/programme-page.tsx";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { groupingsOf } from "../views/programme-groups.ts";

export const data = pageData("programme");

export const render = ({ item, statistics }: { item: PageItem<"programme">; statistics: Statistics }): string =>
  programmePage(item, groupingsOf(item.locale.site.catalogue)[0] ?? "stage", statistics);
