/** The list of platforms in static pages; with script, a finder over all of them. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import { PlatformCards } from "../components/card.tsx";
import { CompareButton } from "../components/compare-choice.tsx";
import { FINDER_SCRIPT, Finder } from "../components/finder.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import type { SiteContext } from "../context.ts";
import { platformFacets } from "../discovery/facets.ts";
import { inNameOrder } from "../discovery/name-order.ts";
import { type ListPage, slicePath, slices } from "../views/page-lists.ts";

type Item = ListPage<PlatformEntry>;

const PATH = "/nen-tang/";

export const data = {
  pagination: {
    data: "lists.single",
    size: 1,
    alias: "item",
    addAllPagesToCollections: false,
    before: (_items: unknown, { site }: { site: SiteContext }) => platformPages(site),
  },
  eleventyExcludeFromCollections: true,
  permalink: ({ item }: { item: Item }) => `${item.locale.path(slicePath(item))}index.html`,
};

/** The pages of both languages, each in the order of its names. */
function platformPages({ catalogue, locales }: SiteContext): Item[] {
  return LANGS.flatMap((lang) => {
    const locale = locales[lang];
    const entries = inNameOrder(catalogue.platforms, ({ data }) => locale.text(data.name));
    return slices(PATH, entries).map((slice) => Object.freeze({ locale, ...slice }));
  });
}

export function render({ item }: { item: Item }): string {
  const { locale, items } = item;
  const words = locale.words.finder;
  const title = slicedTitle(locale, locale.words.menu.platforms, item);
  return renderPage(
    <Layout
      locale={locale}
      path={slicePath(item)}
      title={title}
      description={words.listDescription}
      breadcrumb={[{ label: title }]}
      scripts={[FINDER_SCRIPT]}
    >
      <h1>{title}</h1>
      <p class="lead">{words.listIntro}</p>
      <Finder locale={locale} kind="platform" facets={platformFacets(locale)}>
        <h2 class="unseen">{words.listTitle}</h2>
        {items.length > 0 ? <PlatformCards locale={locale} entries={items} /> : <p>{words.listEmpty}</p>}
        <Pager locale={locale} slice={item} />
      </Finder>
      <CompareButton locale={locale} />
    </Layout>,
  );
}
