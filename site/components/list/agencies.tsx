/** How many platforms of a list each agency owns now. */
import type { ListView } from "../../../scripts/catalogue/list-coverage.ts";
import type { Locale } from "../../context.ts";
import { inGroups } from "../../views/slices.ts";
import { AgencyLink } from "../agency-link.tsx";
import { NotSourced } from "../say.tsx";
import { ScrollTable } from "../scroll-table.tsx";
import { Section } from "../section.tsx";

export function ListAgencies({ locale, view: { members } }: { locale: Locale; view: ListView }) {
  const words = locale.words.lists;
  const owners = inGroups(members, ({ platform }) => platform.data.owner).sort((a, b) => b.items.length - a.items.length);
  if (owners.length === 0) return null;
  return (
    <Section id="co-quan" title={words.byAgency}>
      <ScrollTable label={words.agencyTable} head={[words.owner, [words.named]]}>
        <tbody>
          {owners.map(({ key, items }) => (
            <tr>
              <th scope="row">{key ? <AgencyLink locale={locale} code={key} /> : <NotSourced locale={locale} />}</th>
              <td class="number">{locale.number(items.length)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  );
}
