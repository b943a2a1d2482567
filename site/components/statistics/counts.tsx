/** Platforms by stage, group, agency, domain and year. */

import { countInUse, type PlatformCount } from "../../../scripts/catalogue/statistics/counts.ts";
import type { Statistics } from "../../../scripts/catalogue/statistics/statistics.ts";
import { isUsed } from "../../../scripts/records/schema/used.ts";
import { asIs } from "../../../scripts/text/bilingual.ts";
import { isUsedHere } from "../../../scripts/words/called.ts";
import { YEARS_SHOWN } from "../../charts/columns.tsx";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { to } from "../../routes.ts";
import { agencyName, domainName } from "../../views/code-names.ts";
import { documentName } from "../../views/document.ts";
import { countNotInForce, sayListedCounts } from "../../views/listed-counts.ts";
import { sayLeads } from "../../views/lists.ts";
import { sayGroups } from "../../views/say-groups.ts";
import { CountBars } from "./count-bars.tsx";
import { ColumnsFigure } from "./figure.tsx";
import { ListColumns, ListGroupFigures, sayGroupNames } from "./lists.tsx";

interface Part {
  readonly locale: Locale;
  readonly statistics: Statistics;
}

export function CountFigures({ locale, statistics }: Part) {
  const { known, names, statistics: words } = locale.words;
  const { stages, groups, use, plans, lists, years, agencies, domains } = statistics;
  const listed = sayListedCounts(locale);
  return (
    <div class="masonry">
      <CountBars
        locale={locale}
        file="stages"
        head={words.stage}
        note={[words.stagesNote, listed].filter(Boolean).join(" ")}
        also={countNotInForce(locale).map(({ title, code, count }) => [
          <a href={`${locale.href(to("platforms"))}?list=${code}`}>{title}</a>,
          count,
        ])}
        counts={stages}
        nameOf={(key) => asIs(names.stageCode[key])}
      />
      {isUsed("group") && (
        <CountBars
          locale={locale}
          file="groups"
          title={sayGroups(locale)}
          head={words.group}
          note={sayGroupNames(locale)}
          counts={groups}
          nameOf={(key) => asIs(names.group[key])}
          shortOf={(key) => names.groupShort[key]}
        />
      )}
      <ListGroupFigures locale={locale} />
      {isUsed("usage") && (
        <CountBars
          locale={locale}
          file="use"
          head={words.useHead}
          note={fill(words.useNote, { count: locale.number(countInUse(use)) })}
          counts={use}
          nameOf={(key) => asIs(known.use.names[key])}
        />
      )}
      {isUsedHere("plan") && (
        <CountBars
          locale={locale}
          file="plans"
          head={words.planHead}
          note={words.plansNote}
          counts={plans}
          nameOf={(key) => asIs(known.plan[key])}
        />
      )}
      <ListColumns locale={locale} lists={lists} />
      {years.some(({ key }) => key !== undefined) && <YearColumns locale={locale} counts={years} lists={lists} />}
      {isUsed("owner") && (
        <CountBars
          locale={locale}
          file="agencies"
          head={words.agency}
          note={sayLeads(locale)}
          counts={agencies}
          nameOf={(key) => agencyName(locale.site, key)}
        />
      )}
      {isUsed("domain") && (
        <CountBars locale={locale} file="domains" head={words.domain} counts={domains} nameOf={(key) => domainName(locale.site, key)} />
      )}
    </div>
  );
}

function YearColumns({ locale, counts, lists }: { locale: Locale; counts: readonly PlatformCount[]; lists: Statistics["lists"] }) {
  const words = locale.words.statistics;
  const shown = counts.slice(-YEARS_SHOWN);
  const unknown = lists.filter(({ missing }) => missing > 0);
  const notes = [
    ...(unknown.length > 0
      ? [
          words.yearsUnknown(
            unknown.map((list) => words.yearsUnknownOf(locale.number(list.missing), documentName(locale, list))).join("; "),
          ),
        ]
      : []),
    ...(counts.some(({ count }) => count === 0) ? [words.yearsNone] : []),
    ...(counts.some(({ key }) => key === undefined) ? [words.yearsNote] : []),
  ];
  return (
    <ColumnsFigure
      locale={locale}
      file="years"
      title={words.years}
      note={notes.join(" ")}
      columns={shown.map(({ key, count }) => ({
        label: key ?? words.notListed,
        amount: locale.number(count),
        value: count,
        unsourced: key === undefined,
      }))}
      table={{ head: [words.year, words.platforms], rows: counts.map(({ key, count }) => [key ?? words.notListedLong, count]) }}
    />
  );
}
