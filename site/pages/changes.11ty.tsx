/** All changes of the catalogue, newest first. */
import type { HistoryStep } from "../../scripts/history/history.ts";
import { DaysIn, Steps } from "../components/history.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { FEED_PATH } from "../views/history.ts";
import { type ListPage, slicePath } from "../views/page-lists.ts";

type Item = ListPage<HistoryStep>;

export const data = {
  pagination: { data: "lists.changes", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: { item: Item }) => `${item.locale.path(slicePath(item))}index.html`,
};

export function render({ item }: { item: Item }): string {
  const { locale } = item;
  const words = locale.words.history;
  const title = slicedTitle(locale, words.title, item);
  return renderPage(
    <Layout locale={locale} path={slicePath(item)} title={title} description={words.describe} breadcrumb={[{ label: title }]}>
      <h1>{title}</h1>
      <p class="lead">
        {words.intro} <DaysIn locale={locale} />
      </p>
      <p>
        {words.feedHelp}: <a href={locale.href(FEED_PATH)}>Atom</a>. {words.machine}:{" "}
        <a href={locale.site.url("/api/v1/changes.json")}>changes.json</a>.
      </p>
      <Steps locale={locale} steps={item.items} />
      <Pager locale={locale} slice={item} />
    </Layout>,
  );
}
