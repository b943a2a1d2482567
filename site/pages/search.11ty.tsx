/** Search over all kinds of records. Without script it leads to the lists. */
import { CompareButton } from "../components/compare-choice.tsx";
import { FINDER_SCRIPT, Finder } from "../components/finder.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import type { Locale } from "../context.ts";
import { searchFacets } from "../discovery/facets.ts";
import type { FinderWords } from "../i18n/vi/finder.ts";

interface Item {
  readonly locale: Locale;
}

const PATH = "/tim-kiem/";
const LISTS = [
  { key: "platforms", path: "/nen-tang/" },
  { key: "criteria", path: "/tieu-chi/" },
  { key: "agencies", path: "/co-quan/" },
  { key: "documents", path: "/van-ban/" },
] as const;

export const data = {
  pagination: { data: "lists.single", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item: { locale } }: { item: Item }) => `${locale.path(PATH)}index.html`,
};

export function render({ item: { locale } }: { item: Item }): string {
  const words = locale.words.finder;
  return renderPage(
    <Layout
      locale={locale}
      path={PATH}
      title={words.searchTitle}
      description={words.searchIntro}
      breadcrumb={[{ label: words.searchTitle }]}
      scripts={[FINDER_SCRIPT]}
    >
      <h1>{words.searchTitle}</h1>
      <p class="lead">{words.searchIntro}</p>
      <Finder locale={locale} facets={searchFacets(locale)}>
        <Start locale={locale} words={words} />
      </Finder>
      <CompareButton locale={locale} />
    </Layout>,
  );
}

/** What stands there before anything is asked. */
function Start({ locale, words }: { locale: Locale; words: FinderWords }) {
  return (
    <>
      <p data-with-script hidden>
        {words.searchHint}
      </p>
      <p data-without-script>{words.searchNoScript}</p>
      <h2>{words.browse}</h2>
      <ul class="lines">
        {LISTS.map(({ key, path }) => (
          <li>
            <a href={locale.href(path)}>{locale.words.menu[key]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
