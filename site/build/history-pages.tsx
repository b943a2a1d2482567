/**
 * The history of each platform, criteria set and agency. Not by Eleventy, which keeps what it has written until it ends:
 * as many pages again as there are records took 1.2 GB more for ten thousand platforms.
 */
import { LANGS } from "../../scripts/text/languages.ts";
import { DaysIn, Steps } from "../components/history.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import type { SiteContext } from "../context.ts";
import { type HistoryPage, historiesIn, recordPage } from "../views/history.ts";
import { slicePath } from "../views/page-lists.ts";

/** One after the other: every page is written and forgotten. */
export function* historyPages(site: SiteContext): Iterable<{ readonly path: string; readonly content: string }> {
  for (const lang of LANGS) {
    for (const page of historiesIn(site, site.locales[lang])) {
      yield { path: `${page.locale.path(slicePath(page))}index.html`, content: render(page) };
    }
  }
}

function render(item: HistoryPage): string {
  const { locale, past } = item;
  const words = locale.words.history;
  const name = locale.text(past.name);
  const title = slicedTitle(locale, words.titleOf(name), item);
  return renderPage(
    <Layout
      locale={locale}
      path={slicePath(item)}
      title={title}
      description={words.describeRecord(name)}
      breadcrumb={[...crumbsOf(item), { label: words.history }]}
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

/** The list that the record is in, and the record. */
function crumbsOf({ locale, past }: HistoryPage) {
  const { platform, registers } = locale.words;
  const lists = {
    platform: { label: platform.title, path: "/nen-tang/" },
    criteria: { label: registers.criteria.title, path: "/tieu-chi/" },
    agency: { label: registers.agency.title, path: "/co-quan/" },
  };
  return [lists[past.kind], { label: <Say locale={locale} text={past.name} />, path: recordPage(past) }];
}
