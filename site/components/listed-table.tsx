/** The platforms on the list on a day, with stage and owner as they were then. */
import type { PlatformOn } from "../../scripts/catalogue/as-of.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { type DayList, sayListsOf, sayOwnerSpan } from "../views/listed-on-day.ts";
import { stageName } from "../views/steps.ts";
import { saySince } from "../views/use.ts";
import { AgencyLink } from "./agency-link.tsx";
import { DataTable, type ShownColumn } from "./data-table.tsx";
import { Day, NotSourced, Say } from "./say.tsx";

export function ListedTable({ locale, listed, lists }: { locale: Locale; listed: readonly PlatformOn[]; lists: readonly DayList[] }) {
  const words = locale.words.asOf;
  const columns: readonly ShownColumn<PlatformOn>[] = [
    {
      title: words.platform,
      isName: true,
      cell: ({ id, name }) => (
        <a href={locale.href(to("platform", { id }))}>
          <Say locale={locale} text={name} />
        </a>
      ),
    },
    { title: words.stage, cell: ({ lifecycle }) => stageName(locale, lifecycle) },
    { title: words.since, cell: ({ lifecycle }) => <Day locale={locale} date={lifecycle.since} /> },
    {
      title: words.use,
      cell: ({ use }) =>
        use.by ? saySince(use, { ...locale.words.known.use, ...words.useBy }, locale.lang) : <NotSourced locale={locale} />,
    },
    {
      title: words.owner,
      cell: ({ owner, ...span }) => (
        <>
          {owner ? <AgencyLink locale={locale} code={owner} /> : <NotSourced locale={locale} />}
          {sayOwnerSpan(span, { ...words, ...locale.words.site }, locale.lang)}
        </>
      ),
    },
    { title: words.listed, cell: (one) => sayListsOf(one, lists, locale.words.lists.state) },
  ];
  return (
    <>
      <p class="quiet">{words.ownerFrom}</p>
      <DataTable label={words.table} columns={columns} rows={listed} />
    </>
  );
}
