/** All changes of the catalogue, newest first. */
import { DaysIn, Steps } from "../components/history.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { Older } from "../components/older-changes.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { to } from "../routes.ts";
import { stepsWithChanges } from "../views/history.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("changes");

export function render({ item }: { item: PageItem<"changes"> }): string {
  const { locale } = item;
  const words = locale.words.history;
  const { history } = locale.site;
  const title = slicedTitle(locale, locale.words.pages.changes, item);
  return renderPage(
    <Layout page={item} title={title} description={words.describe}>
      <h1>{title}</h1>
      <p class="lead">
        {words.intro} <DaysIn locale={locale} />
      </p>
      <p>
        {words.feedHelp}: <a href={locale.href(to("feed"))}>Atom</a>. {words.machine}:{" "}
        <a href={locale.site.url(to("changesJson"))}>changes.json</a>.{" "}
        <a href={locale.href(to("yearReports"))}>{locale.words.pages.yearReports}</a>.
      </p>
      <Steps locale={locale} steps={item.items} />
      <Pager locale={locale} slice={item} />
      {history && <Older locale={locale} slice={item} all={stepsWithChanges(history)} />}
    </Layout>,
  );
}
