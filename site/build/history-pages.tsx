/**
 * The history of each platform, criteria set and agency. Not by Eleventy, which keeps what it has written until it ends:
 * as many pages again as there are records took 1.2 GB more for ten thousand platforms.
 */
import { DaysIn, Steps } from "../components/history.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import type { SiteContext } from "../context.ts";
import { fileAt } from "../routes.ts";
import { recordPage } from "../views/history.ts";
import { itemsOf, type PageItem } from "../views/page-lists.ts";

type HistoryPage = PageItem<"platformHistory" | "criteriaHistory" | "agencyHistory">;

/** One after the other: every page is written and forgotten. */
export function* historyPages(site: SiteContext): Iterable<{ readonly path: string; readonly content: string }> {
  for (const name of ["platformHistory", "criteriaHistory", "agencyHistory"] as const) {
    for (const page of itemsOf(name, site)) yield { path: fileAt(page.locale.path(page.path)), content: render(page) };
  }
}

function render(item: HistoryPage): string {
  const { locale, past } = item;
  const words = locale.words.history;
  const name = locale.text(past.name);
  const title = slicedTitle(locale, words.titleOf(name), item);
  return renderPage(
    <Layout
      page={item}
      title={title}
      description={words.describeRecord(name)}
      label={words.history}
      record={<Say locale={locale} text={past.name} />}
    >
      <h1>{title}</h1>
      <p class="lead">
        {past.kind === "agency" ? words.intoAgency : words.intoRecord} <DaysIn locale={locale} />
      </p>
      <p>
        <a href={locale.href(recordPage(past))}>{words.back}</a>
      </p>
      <Steps locale={locale} steps={item.items} own={past} />
      <Pager locale={locale} slice={item} />
    </Layout>,
  );
}
