/** What was done in a year: the numbers, and below them each act with its day, document and what it says. */
import { ACT_TYPES, type Act, type ActType } from "../../../scripts/catalogue/year-rows.ts";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { eventName } from "../../views/lists.ts";
import type { ReportParts } from "../../views/year-reports.ts";
import { AgencyLink } from "../agency-link.tsx";
import { DataTable, type ShownColumn } from "../data-table.tsx";
import { DocumentLink, PlatformLink } from "../links.tsx";
import { Day, Say } from "../say.tsx";
import { Rows } from "./rows.tsx";

interface ActsProps {
  readonly locale: Locale;
  readonly parts: ReportParts;
  readonly most: number;
}

/** What an act is called. */
export const actName = ({ words }: Locale, type: ActType): string =>
  type === "assessed" ? words.report.assessed : words.names.event[type];

export function Acts({ locale, parts: { acts }, most }: ActsProps) {
  const words = locale.words.report;
  const missing = ACT_TYPES.filter((type) => !acts.some(({ key }) => key === type)).map((type) => actName(locale, type));
  return (
    <>
      {acts.length === 0 && <p>{words.actsNone}</p>}
      {acts.length > 0 && (
        <DataTable
          label={fill(words.number, { title: words.acts, count: locale.number(acts.length) })}
          columns={[
            { title: words.act, isName: true, cell: ({ key }) => titleOf(locale, key) },
            { title: words.count, isNumber: true, cell: ({ rows }) => locale.number(rows.length) },
          ]}
          rows={acts}
        />
      )}
      {acts.length > 0 && missing.length > 0 && <p class="quiet">{fill(words.notRecorded, { types: missing.join("; ") })}</p>}
      {acts.map(({ key, rows }) => (
        <Rows
          locale={locale}
          section={words.acts}
          title={actName(locale, key)}
          columns={actColumns(locale, rows)}
          rows={rows}
          most={most}
        />
      ))}
    </>
  );
}

const titleOf = (locale: Locale, type: ActType): string =>
  type === "assessed" ? `${actName(locale, type)} (${locale.words.report.assessedNote})` : actName(locale, type);

/** What says nothing of how anything stands. */
export function ActsApart({
  locale,
  parts: { apart },
  most,
}: Omit<ActsProps, "parts"> & { readonly parts: { readonly apart: readonly Act[] } }) {
  const words = locale.words.report;
  const type: ShownColumn<Act> = {
    title: words.act,
    cell: (act) => (act.event ? eventName(locale, act.event) : actName(locale, act.type)),
  };
  const [name, ...rest] = actColumns(locale, apart);
  return (
    <>
      <p class="quiet">{words.apartText}</p>
      <Rows locale={locale} title={words.apart} columns={[...(name ? [name] : []), type, ...rest]} rows={apart} most={most} />
    </>
  );
}

/** The column of what an act says is there where one says something. */
export function actColumns(locale: Locale, acts: readonly Act[]): readonly ShownColumn<Act>[] {
  const words = locale.words.report;
  const details: ShownColumn<Act> = { title: words.details, cell: (act) => <Details locale={locale} act={act} /> };
  return [
    { title: words.platform, isName: true, cell: ({ platform }) => <PlatformLink locale={locale} id={platform} /> },
    { title: words.date, cell: ({ date }) => <Day locale={locale} date={date} /> },
    {
      title: words.document,
      cell: ({ document }) =>
        document ? <DocumentLink locale={locale} document={document} /> : <span class="absent">{locale.words.platform.noDocument}</span>,
    },
    ...(acts.some(saysMore) ? [details] : []),
  ];
}

const saysMore = ({ type, event }: Act): boolean =>
  type === "assessed" ||
  event?.from !== undefined ||
  event?.into !== undefined ||
  event?.previousName !== undefined ||
  event?.reason !== undefined;

function Details({ locale, act: { type, event, outcome, waived } }: { locale: Locale; act: Act }) {
  const { names, report, platform } = locale.words;
  if (type === "assessed" && waived)
    return `${outcome ? `${names.outcome[outcome]}; ` : ""}${fill(locale.words.waivers.count, { count: locale.number(waived.length) })} (${waived.join(", ")})`;
  if (type === "assessed") return outcome ? names.outcome[outcome] : <span class="absent">{report.unresulted}</span>;
  const { from, to, into, previousName, reason } = event ?? {};
  return (
    <>
      {from && to && (
        <>
          <AgencyLink locale={locale} code={from} /> → <AgencyLink locale={locale} code={to} />
        </>
      )}
      {into && (
        <>
          {platform.into} <PlatformLink locale={locale} id={into} />
        </>
      )}
      {previousName && (
        <>
          {platform.previousName} <Say locale={locale} text={previousName} />
        </>
      )}
      {reason && <Say locale={locale} text={reason} />}
    </>
  );
}
