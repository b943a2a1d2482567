/** What was done with criteria sets in a year or a month: opened for comments, closed, issued. */
import type { SetAct, SetActType } from "../../../scripts/catalogue/set-acts.ts";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import type { ReportParts } from "../../views/year-reports.ts";
import { AgencyLink } from "../agency-link.tsx";
import type { ShownColumn } from "../data-table.tsx";
import { CriteriaLink, DocumentLink } from "../links.tsx";
import { Day } from "../say.tsx";
import { Rows } from "./rows.tsx";

interface SetActsProps {
  readonly locale: Locale;
  readonly parts: Pick<ReportParts, "sets">;
  readonly most: number;
}

export const SetActs = ({ locale, parts: { sets }, most }: SetActsProps) =>
  sets.map(({ key, rows }) => (
    <Rows
      locale={locale}
      section={locale.words.pages.criteriaSets}
      title={locale.words.report.setActs[key]}
      columns={columnsOf(locale, key)}
      rows={rows}
      most={most}
    />
  ));

/** The last day for comments is no document's: what had come by then says more. */
function columnsOf(locale: Locale, type: SetActType): readonly ShownColumn<SetAct>[] {
  const words = locale.words.report;
  const came: ShownColumn<SetAct> = {
    title: words.details,
    cell: ({ came: { comments, parties } = { comments: 0, parties: 0 } }) =>
      fill(words.came, { comments: locale.number(comments), parties: locale.number(parties) }),
  };
  const document: ShownColumn<SetAct> = {
    title: words.document,
    cell: ({ document }) =>
      document ? <DocumentLink locale={locale} document={document} /> : <span class="absent">{locale.words.platform.noDocument}</span>,
  };
  return [
    { title: words.set, isName: true, cell: ({ set }) => <CriteriaLink locale={locale} id={set} /> },
    { title: words.issuer, cell: ({ owners: [issuer] }) => issuer !== undefined && <AgencyLink locale={locale} code={issuer} /> },
    { title: words.date, cell: ({ date }) => <Day locale={locale} date={date} /> },
    type === "closed" ? came : document,
  ];
}
