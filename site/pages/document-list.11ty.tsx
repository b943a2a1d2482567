/** All registered documents, newest first, by year. */
import type { DocumentEntry } from "../../scripts/catalogue/catalogue.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { runs } from "../views/slices.ts";

type Item = PageItem<"documents">;

export const data = pageData("documents");

export function render({ item }: { item: Item }): string {
  const { locale } = item;
  const words = locale.words.registers.document;
  const title = slicedTitle(locale, locale.words.pages.documents, item);
  return renderPage(
    <Layout page={item} title={title} description={words.intro}>
      <h1>{title}</h1>
      <p class="lead">{words.intro}</p>
      {runs(item.items, ({ data }) => data.date.slice(0, 4)).map(({ key: year, items }) => (
        <section aria-labelledby={`nam-${year}`}>
          <h2 id={`nam-${year}`}>{year}</h2>
          <ul class="rows">
            {items.map((entry) => (
              <Row locale={locale} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <Pager locale={locale} slice={item} />
    </Layout>,
  );
}

function Row({ locale, entry: { slug, data } }: { locale: Locale; entry: DocumentEntry }) {
  return (
    <li>
      <a href={locale.href(to("document", { id: slug }))}>{data.number}</a>{" "}
      <time class="quiet" dateTime={data.date}>
        {locale.date(data.date)}
      </time>
      <p>
        <Say locale={locale} text={data.title} />
      </p>
    </li>
  );
}
