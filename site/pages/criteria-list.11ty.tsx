/** All frameworks, then all criteria sets. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink } from "../components/links.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { type ListPage, runs, slicePath } from "../views/page-lists.ts";

type Item = ListPage<CriteriaEntry>;

export const data = {
  pagination: { data: "lists.criteriaLists", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: { item: Item }) => `${item.locale.path(slicePath(item))}index.html`,
};

export function render({ item }: { item: Item }): string {
  const { locale } = item;
  const words = locale.words.registers.criteria;
  const title = slicedTitle(locale, words.title, item);
  return renderPage(
    <Layout locale={locale} path={slicePath(item)} title={title} description={words.intro} breadcrumb={[{ label: title }]}>
      <h1>{title}</h1>
      <p class="lead">{words.intro}</p>
      {runs(item.items, ({ data }) => data.kind).map(({ key: kind, items }) => (
        <section aria-labelledby={kind}>
          <h2 id={kind}>{kind === "framework" ? words.frameworks : words.sets}</h2>
          <ul class="rows">
            {items.map((entry) => (
              <Row locale={locale} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {item.items.length === 0 && <p>{words.none}</p>}
      <Pager locale={locale} slice={item} />
    </Layout>,
  );
}

function Row({ locale, entry: { id, data, platforms } }: { locale: Locale; entry: CriteriaEntry }) {
  const { agency, criteria: words } = locale.words.registers;
  return (
    <li>
      <a href={locale.href(`/tieu-chi/${id}/`)}>
        <Say locale={locale} text={data.title} />
      </a>
      <p class="quiet">
        {data.document ? <DocumentLink locale={locale} document={data.document} /> : words.draft} · {words.count(data.criteria.length)}
        {platforms.length > 0 && ` · ${agency.platformCount(platforms.length)}`}
      </p>
    </li>
  );
}
