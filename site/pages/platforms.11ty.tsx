/** The list of platforms in static pages; with script, a finder over all of them. */
import { PlatformCards } from "../components/card.tsx";
import { CompareButton } from "../components/compare-choice.tsx";
import { Finder } from "../components/finder.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { platformFacets } from "../discovery/facets.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("platforms");

export function render({ item }: { item: PageItem<"platforms"> }): string {
  const { locale, items } = item;
  const words = locale.words.finder;
  const title = slicedTitle(locale, locale.words.pages.platforms, item);
  return renderPage(
    <Layout page={item} title={title} description={words.listDescription} scripts={[to("finderScript")]}>
      <h1>{title}</h1>
      <p class="lead">{words.listIntro}</p>
      <Finder locale={locale} kind="platform" facets={platformFacets(locale)}>
        <h2 class="unseen">{words.listTitle}</h2>
        {items.length > 0 ? (
          <>
            <p class="quiet">{words.listOrder}</p>
            <PlatformCards locale={locale} entries={items} />
          </>
        ) : (
          <p>{words.listEmpty}</p>
        )}
        <Pager locale={locale} slice={item} />
      </Finder>
      <CompareButton locale={locale} />
    </Layout>,
  );
}
