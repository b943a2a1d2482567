/** All frameworks, then all criteria sets. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink } from "../components/links.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { runs } from "../views/slices.ts";

type Item = PageItem<"criteriaSets">;

export const data = pageData("criteriaSets");

export function render({ item }: { item: Item }): string {
  const { locale } = item;
  const words = locale.words.registers.criteria;
  const title = slicedTitle(locale, locale.words.pages.criteriaSets, item);
  return renderPage(
    <Layout page={item} title={title} description={words.intro}>
      <h1>{title}</h1>
      <p class="lead">{words.intro}</p>
      {runs(item.items, ({ data }) => data.kind).map(({ key: kind, items }) => (
        <section aria-labelledby={kind}>
          <h2 id={kind}>{kind === "framework" ? words.frameworks : words.sets}</h2>
          <ul class="rows">
            {items.map((entry) => (
              <Row locale={locale} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {item.items.length === 0 && <p>{words.none}</p>}
      <Pager locale={locale} slice={item} />
    </Layout>,
  );
}

function Row({ locale, entry: { id, data, platforms } }: { locale: Locale; entry: CriteriaEntry }) {
  const { agency, criteria: words } = locale.words.registers;
  return (
    <li>
      <a href={locale.href(to("criteria", { id }))}>
        <Say locale={locale} text={data.title} />
      </a>
      <p class="quiet">
        {data.document ? <DocumentLink locale={locale} document={data.document} /> : words.draft} · {words.count(data.criteria.length)}
        {platforms.length > 0 && ` · ${agency.platformCount(platforms.length)}`}
      </p>
    </li>
  );
}
