/** The reports of all years, newest first, each with those of the agencies. */
import { anchor } from "../address-words.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { reportsOf } from "../views/year-reports.ts";

export const data = pageData("yearReports");

export function render({ item }: { item: PageItem<"yearReports"> }): string {
  const { locale } = item;
  const words = locale.words.report;
  const title = locale.words.pages.yearReports;
  const reports = reportsOf(locale.site.catalogue).toReversed();
  return renderPage(
    <Layout page={item} title={title} description={words.index}>
      <h1>{title}</h1>
      <p class="lead">{words.index}</p>
      {reports.length === 0 && <p>{words.none}</p>}
      {reports.map(({ report: { year }, agencies }) => (
        <section aria-labelledby={anchor("nam", year)}>
          <h2 id={anchor("nam", year)}>
            <a href={locale.href(to("yearReport", { year }))}>{words.title(year)}</a>
          </h2>
          <ul class="inline">
            {agencies.map(({ entry }) => (
              <li>
                <a href={locale.href(to("agencyReport", { year, id: entry.slug }))} title={locale.text(entry.data.name)}>
                  {entry.data.code}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>,
  );
}
