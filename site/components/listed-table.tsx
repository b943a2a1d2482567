/** The platforms on the list on a day, with stage and owner as they were then. */
import type { PlatformOn } from "../../scripts/catalogue/as-of.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { sayOwnerSpan } from "../views/listed-on-day.ts";
import { AgencyLink } from "./agency-link.tsx";
import { Day, NotSourced, Say } from "./say.tsx";
import { ScrollTable } from "./scroll-table.tsx";

export function ListedTable({ locale, listed }: { locale: Locale; listed: readonly PlatformOn[] }) {
  const words = locale.words.asOf;
  return (
    <>
      <p class="quiet">{fill(words.ownerFrom, { today: locale.date(locale.site.catalogue.today) })}</p>
      <ScrollTable label={words.table} head={[words.platform, words.stage, words.since, words.owner]}>
        <tbody>
          {listed.map(({ id, name, owner, lifecycle, ...span }) => (
            <tr>
              <th scope="row">
                <a href={locale.href(to("platform", { id }))}>
                  <Say locale={locale} text={name} />
                </a>
              </th>
              <td>{locale.words.names.stage[lifecycle.stage]}</td>
              <td>
                <Day locale={locale} date={lifecycle.since} />
              </td>
              <td>
                {owner ? <AgencyLink locale={locale} code={owner} /> : <NotSourced locale={locale} />}
                {sayOwnerSpan(span, { ...words, ...locale.words.site }, locale.lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
