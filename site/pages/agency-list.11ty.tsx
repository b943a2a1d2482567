/** All agencies: those valid first, then those dissolved. */
import type { AgencyEntry } from "../../scripts/catalogue/catalogue.ts";
import { validityOn } from "../../scripts/records/agencies.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { type ListPage, runs, slicePath } from "../views/page-lists.ts";

type Item = ListPage<AgencyEntry>;

export const data = {
  pagination: { data: "lists.agencyLists", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: { item: Item }) => `${item.locale.path(slicePath(item))}index.html`,
};

export function render({ item }: { item: Item }): string {
  const { locale } = item;
  const words = locale.words.registers.agency;
  const title = slicedTitle(locale, words.title, item);
  return renderPage(
    <Layout locale={locale} path={slicePath(item)} title={title} description={words.intro} breadcrumb={[{ label: title }]}>
      <h1>{title}</h1>
      <p class="lead">{words.intro}</p>
      {runs(item.items, (entry) => validityOn(entry.data, locale.site.catalogue.today)).map(({ key: being, items }) => (
        <section aria-labelledby={being}>
          <h2 id={being}>{words[being]}</h2>
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

function Row({ locale, entry: { slug, data, owns } }: { locale: Locale; entry: AgencyEntry }) {
  const { names, registers } = locale.words;
  return (
    <li>
      <a href={locale.href(`/co-quan/${slug}/`)}>
        <Say locale={locale} text={data.name} />
      </a>
      <p class="quiet">
        {data.code} · {names.agencyKind[data.kind]}
        {owns.length > 0 && ` · ${registers.agency.platformCount(owns.length)}`}
      </p>
    </li>
  );
}
