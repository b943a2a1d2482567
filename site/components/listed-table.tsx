/** The platforms on the list on a day, with stage and owner as they were then. */
import type { PlatformOn } from "../../scripts/catalogue/as-of.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { type DayList, sayListsOf, sayOwnerSpan } from "../views/listed-on-day.ts";
import { stageName } from "../views/steps.ts";
import { saySince } from "../views/use.ts";
import { AgencyLink } from "./agency-link.tsx";
import { DataTable, type ShownColumn } from "./data-table.tsx";
import { Day, Say } from "./say.tsx";

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
    ...(isUsed("usage") ? [useColumn(locale)] : []),
    ...(isUsed("owner") ? [ownerColumn(locale)] : []),
    { title: locale.words.lists.listed, cell: (one) => sayListsOf(one, lists, locale.words.lists.state) },
  ];
  const notes = [...(isUsed("owner") ? [words.ownerFrom] : []), ...(isUsed("owner") || isUsed("usage") ? [words.whatUnknown] : [])];
  return (
    <>
      {notes.length > 0 && <p class="quiet">{notes.join(" ")}</p>}
      <DataTable label={words.table} columns={columns} rows={listed} />
    </>
  );
}

function useColumn(locale: Locale): ShownColumn<PlatformOn> {
  // Once for all rows: there are thousands.
  const words = { ...locale.words.known.use, ...locale.words.asOf.useBy };
  return {
    title: locale.words.asOf.use,
    cell: ({ use }) => (use.by ? saySince(use, words, locale.lang) : <Unknown locale={locale} />),
  };
}

function ownerColumn(locale: Locale): ShownColumn<PlatformOn> {
  const words = { ...locale.words.asOf, ...locale.words.site };
  return {
    title: locale.words.asOf.owner,
    cell: ({ owner, ...span }) => (
      <>
        {owner ? <AgencyLink locale={locale} code={owner} /> : <Unknown locale={locale} />}
        {sayOwnerSpan(span, words, locale.lang)}
      </>
    ),
  };
}

const Unknown = ({ locale }: { locale: Locale }) => <span class="absent">{locale.words.asOf.unknown}</span>;
