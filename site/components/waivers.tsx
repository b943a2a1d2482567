/** Criteria that are or were waived, of a platform or for all that are judged by a set: which, from when to when, why, by whom and by which document. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { waivedCriteria } from "../../scripts/catalogue/statistics/waived.ts";
import { firstDayOf, type HeldWaiver, isWaivedOn } from "../../scripts/catalogue/waivers.ts";
import type { Waiver } from "../../scripts/records/schema/waivers.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { AgencyLink } from "./agency-link.tsx";
import { DataTable } from "./data-table.tsx";
import { CriteriaLink, DocumentLink } from "./links.tsx";
import { Day, Say } from "./say.tsx";

export function Waivers({ locale, waivers }: { locale: Locale; waivers: readonly HeldWaiver[] }) {
  const words = locale.words.waivers;
  const { today } = locale.site.catalogue;
  const stateOf = (one: Waiver) => (isWaivedOn(one, today) ? words.holds : one.until < today ? words.ended : words.coming);
  return (
    <>
      <p class="quiet">{words.text}</p>
      <DataTable
        label={words.table}
        columns={[
          { title: words.criterion, isName: true, cell: ({ criterion }) => <span class="code">{criterion}</span> },
          {
            title: words.set,
            cell: ({ criteria, ofSet }) => (
              <>
                <CriteriaLink locale={locale} id={criteria} /> {ofSet && `(${words.ofSet})`}
              </>
            ),
          },
          { title: words.from, cell: (one) => <Day locale={locale} date={firstDayOf(one)} /> },
          { title: words.until, cell: ({ until }) => <Day locale={locale} date={until} /> },
          { title: words.state, cell: stateOf },
          { title: words.reason, cell: ({ reason }) => <Say locale={locale} text={reason} /> },
          { title: words.decidedBy, cell: ({ decidedBy }) => <AgencyLink locale={locale} code={decidedBy} /> },
          { title: words.document, cell: ({ document }) => <DocumentLink locale={locale} document={document} /> },
        ]}
        rows={waivers}
      />
    </>
  );
}

/** In a list: how many of its criteria are waived today. */
export function WaivedMark({ locale, entry }: { locale: Locale; entry: PlatformEntry }) {
  const count = waivedCriteria(entry);
  return count === 0 ? null : <span>{fill(locale.words.waivers.count, { count: locale.number(count) })}</span>;
}
