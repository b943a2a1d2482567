/** How many platforms of a list each agency owns now. */
import type { ListView } from "../../../scripts/catalogue/list-coverage.ts";
import type { Locale } from "../../context.ts";
import { inGroups } from "../../views/slices.ts";
import { AgencyLink } from "../agency-link.tsx";
import { DataTable } from "../data-table.tsx";
import { NotSourced } from "../say.tsx";
import { Section } from "../section.tsx";

export function ListAgencies({ locale, view: { members } }: { locale: Locale; view: ListView }) {
  const words = locale.words.lists;
  const owners = inGroups(members, ({ platform }) => platform.data.owner).sort((a, b) => b.items.length - a.items.length);
  if (owners.length === 0) return null;
  return (
    <Section id="co-quan" title={words.byAgency}>
      <DataTable
        label={words.agencyTable}
        columns={[
          {
            title: words.owner,
            isName: true,
            cell: ({ key }) => (key ? <AgencyLink locale={locale} code={key} /> : <NotSourced locale={locale} />),
          },
          { title: words.named, isNumber: true, cell: ({ items }) => locale.number(items.length) },
        ]}
        rows={owners}
      />
    </Section>
  );
}
