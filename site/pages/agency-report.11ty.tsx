/** The report of one year on the platforms of one agency. */
import { Layout, renderPage } from "../components/layout.tsx";
import { Report } from "../components/year-report/report.tsx";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("agencyReport");

export function render({ item }: { item: PageItem<"agencyReport"> }): string {
  const { locale, report, entry } = item;
  const words = locale.words.report;
  const { name, code } = entry.data;
  const title = words.of(report.year, `${locale.text(name)} (${code})`);
  return renderPage(
    <Layout
      page={item}
      title={title}
      description={`${title}. ${words.describe}`}
      label={words.title(report.year)}
      record={code}
      scripts={[to("reportScript")]}
    >
      <Report page={item} report={report} title={title} agency={entry} />
    </Layout>,
  );
}
