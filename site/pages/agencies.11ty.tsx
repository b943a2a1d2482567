/** All agencies: those valid first, then those dissolved. */
import type { AgencyEntry } from "../../scripts/catalogue/catalogue.ts";
import { validityOn } from "../../scripts/records/agencies.ts";
import { renderList } from "../components/record-list.tsx";
import { Say } from "../components/say.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("agencies");

export function render({ item }: { item: PageItem<"agencies"> }): string {
  const { words, site } = item.locale;
  const agency = words.registers.agency;
  return renderList({
    page: item,
    intro: agency.intro,
    groupOf: ({ data }) => validityOn(data, site.catalogue.today),
    titleOf: (validity) => agency[validity],
    Row,
  });
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
