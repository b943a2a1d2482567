/** Search over all kinds of records. Without script it leads to the lists. */
import { CompareButton } from "../components/compare-choice.tsx";
import { Finder } from "../components/finder.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { isThere, type Locale, shortName } from "../context.ts";
import { searchFacets } from "../discovery/facets.ts";
import type { FinderWords } from "../i18n/vi/finder.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

const LISTS = ["platforms", "criteriaSets", "agencies", "documents"] as const;

export const data = pageData("search");

export function render({ item }: { item: PageItem<"search"> }): string {
  const { locale } = item;
  const words = locale.words.finder;
  return renderPage(
    <Layout page={item} title={locale.words.pages.search} description={words.searchIntro} scripts={[to("finderScript")]}>
      <h1>{locale.words.pages.search}</h1>
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
        {words.searchHint((locale.site.catalogue.settings.searchExamples ?? []).join(", "))}
      </p>
      <p data-without-script>{words.searchNoScript}</p>
      <h2>{words.browse}</h2>
      <ul class="lines">
        {LISTS.filter((name) => isThere(locale.site, name)).map((name) => (
          <li>
            <a href={locale.href(to(name))}>{shortName(locale, name)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
