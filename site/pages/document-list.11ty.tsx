/** All registered documents, newest first, by year. */
import type { DocumentEntry } from "../../scripts/catalogue/catalogue.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { type ListPage, runs, slicePath } from "../views/page-lists.ts";

type Item = ListPage<DocumentEntry>;

export const data = {
  pagination: { data: "lists.documentLists", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: { item: Item }) => `${item.locale.path(slicePath(item))}index.html`,
};

export function render({ item }: { item: Item }): string {
  const { locale } = item;
  const words = locale.words.registers.document;
  const title = slicedTitle(locale, words.title, item);
  return renderPage(
    <Layout locale={locale} path={slicePath(item)} title={title} description={words.intro} breadcrumb={[{ label: title }]}>
      <h1>{title}</h1>
      <p class="lead">{words.intro}</p>
      {runs(item.items, ({ data }) => data.date.slice(0, 4)).map(({ key: year, items }) => (
        <section aria-labelledby={`nam-${year}`}>
          <h2 id={`nam-${year}`}>{year}</h2>
          <ul class="rows">
            {items.map((entry) => (
              <Row locale={locale} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <Pager locale={locale} slice={item} />
    </Layout>,
  );
}

function Row({ locale, entry: { slug, data } }: { locale: Locale; entry: DocumentEntry }) {
  return (
    <li>
      <a href={locale.href(`/van-ban/${slug}/`)}>{data.number}</a>{" "}
      <time class="quiet" dateTime={data.date}>
        {locale.date(data.date)}
      </time>
      <p>
        <Say locale={locale} text={data.title} />
      </p>
    </li>
  );
}
