/** How many platforms of a list each agency has, by the list, or where it names none owns now. */
import type { ListView } from "../../../scripts/catalogue/list-coverage.ts";
import type { Locale } from "../../context.ts";
import { agencyOf, leadName, listLeadTitle, namesAgencies } from "../../views/lists.ts";
import { inGroups } from "../../views/slices.ts";
import { AgencyLink } from "../agency-link.tsx";
import { DataTable } from "../data-table.tsx";
import { NotSourced } from "../say.tsx";
import { Section } from "../section.tsx";

export const agenciesTitle = (locale: Locale, { list, members }: Pick<ListView, "list" | "members">): string =>
  namesAgencies(members) ? locale.words.lists.byLead(leadName(locale, list)) : locale.words.lists.byAgency;

export function ListAgencies({ locale, view: { list, members } }: { locale: Locale; view: ListView }) {
  const words = locale.words.lists;
  const title = namesAgencies(members) ? listLeadTitle(locale, list) : words.owner;
  const by = agenciesTitle(locale, { list, members });
  const owners = inGroups(members, agencyOf(members)).sort((a, b) => b.items.length - a.items.length);
  if (owners.length === 0) return null;
  return (
    <Section id="co-quan" title={by}>
      <DataTable
        label={words.agencyTable(by)}
        columns={[
          {
            title,
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
