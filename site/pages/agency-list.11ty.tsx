/** All agencies: those valid first, then those dissolved. */
import type { AgencyEntry } from "../../scripts/catalogue/catalogue.ts";
import { validityOn } from "../../scripts/records/agencies.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { runs } from "../views/slices.ts";

type Item = PageItem<"agencies">;

export const data = pageData("agencies");

export function render({ item }: { item: Item }): string {
  const { locale } = item;
  const words = locale.words.registers.agency;
  const title = slicedTitle(locale, locale.words.pages.agencies, item);
  return renderPage(
    <Layout page={item} title={title} description={words.intro}>
      <h1>{title}</h1>
      <p class="lead">{words.intro}</p>
      {runs(item.items, (entry) => validityOn(entry.data, locale.site.catalogue.today)).map(({ key: being, items }) => (
        <section aria-labelledby={being}>
          <h2 id={being}>{words[being]}</h2>
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

function Row({ locale, entry: { slug, data, owns } }: { locale: Locale; entry: AgencyEntry }) {
  const { names, registers } = locale.words;
  return (
    <li>
      <a href={locale.href(to("agency", { id: slug }))}>
        <Say locale={locale} text={data.name} />
      </a>
      <p class="quiet">
        {data.code} · {names.agencyKind[data.kind]}
        {owns.length > 0 && ` · ${registers.agency.platformCount(owns.length)}`}
      </p>
    </li>
  );
}
