/** What the catalogue says of itself. */
import { renderPage } from "../components/layout.tsx";
import { TextPage } from "../components/text.tsx";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("about");

export const render = ({ item }: { item: PageItem<"about"> }): string => renderPage(<TextPage page={item} name="about" />);
