/** The same tiles, grouped in another way. */
import { programmePage } from "../components/programme-page.tsx";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("programmeBy");

export const render = ({ item }: { item: PageItem<"programmeBy"> }): string => programmePage(item, item.by);
