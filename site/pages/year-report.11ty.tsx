/** The report of one year; behind it those of the agencies. */
import { DataTable } from "../components/data-table.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { AsWritten, Say } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import { Report } from "../components/year-report/report.tsx";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

type Item = PageItem<"yearReport">;

export const data = pageData("yearReport");

export function render({ item }: { item: Item }): string {
  const { locale, report, agencies } = item;
  const words = locale.words.report;
  const title = words.title(report.year);
  return renderPage(
    <Layout page={item} title={title} description={`${title}. ${words.describe}`} label={report.year} scripts={[to("reportScript")]}>
      <Report page={item} report={report} title={title}>
        {agencies.length > 0 && <Agencies item={item} />}
      </Report>
    </Layout>,
  );
}

function Agencies({
  item: {
    locale,
    report: { year },
    agencies,
  },
}: {
  item: Item;
}) {
  const words = locale.words.report;
  return (
    <Section id="co-quan" title={words.agencies}>
      <DataTable
        label={fill(words.number, { title: words.agencies, count: locale.number(agencies.length) })}
        columns={[
          {
            title: words.agency,
            isName: true,
            cell: ({ entry }) => (
              <a href={locale.href(to("agencyReport", { year, id: entry.slug }))}>
                <Say locale={locale} text={entry.data.name} /> (<AsWritten locale={locale}>{entry.data.code}</AsWritten>)
              </a>
            ),
          },
          {
            title: words.agencyActs,
            isNumber: true,
            cell: ({ report }) => locale.number(report.acts.filter(({ isCounted }) => isCounted).length),
          },
          { title: words.agencyStanding, isNumber: true, cell: ({ report }) => locale.number(report.standing.length) },
        ]}
        rows={agencies}
      />
    </Section>
  );
}
