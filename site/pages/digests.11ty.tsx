/** The digests of all months, newest first, a line for each year. */
import { grouped } from "../../scripts/text/group.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { Section } from "../components/section.tsx";
import { to } from "../routes.ts";
import { digestsOf } from "../views/digests.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("digests");

export function render({ item }: { item: PageItem<"digests"> }): string {
  const { locale } = item;
  const words = locale.words.digest;
  const title = locale.words.pages.digests;
  const digests = digestsOf(locale.site.catalogue).toReversed();
  const years = [...grouped(digests.map((digest) => [digest.month.slice(0, 4), digest] as const))];
  return renderPage(
    <Layout page={item} title={title} description={words.index}>
      <h1>{title}</h1>
      <p class="lead">{words.index}</p>
      {digests.length === 0 && <p>{words.none}</p>}
      {years.map(([year, months]) => (
        <Section id="nam" of={year} title={year}>
          <ul>
            {months.map(({ month, acts }) => (
              <li>
                <a href={locale.href(to("digest", { month }))}>{locale.date(month)}</a>{" "}
                {acts.length > 0 && <span class="quiet">({words.count.replace("{count}", locale.number(acts.length))})</span>}
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Layout>,
  );
}
