/** Platforms by stage, group, agency, domain and year. */

import type { Count } from "../../../scripts/catalogue/statistics/counts.ts";
import type { Statistics } from "../../../scripts/catalogue/statistics/statistics.ts";
import type { Text } from "../../../scripts/text/bilingual.ts";
import { asIs } from "../../../scripts/text/bilingual.ts";
import { Bars } from "../../charts/bars.tsx";
import { COLUMNS_SHOWN, Columns } from "../../charts/columns.tsx";
import type { Locale } from "../../context.ts";
import type { StatisticsFile } from "../../open-data/statistics.ts";
import { to } from "../../routes.ts";
import { agencyName, domainName } from "../../views/statistics-names.ts";
import { Say } from "../say.tsx";
import { BARS_SHOWN, Figure, moreOf } from "./figure.tsx";

interface Part {
  readonly locale: Locale;
  readonly statistics: Statistics;
}

export function CountFigures({ locale, statistics }: Part) {
  const words = locale.words.statistics;
  const { names } = locale.words;
  return (
    <div class="masonry">
      <CountBars
        locale={locale}
        file="stages"
        head={words.stage}
        counts={statistics.stages}
        nameOf={(key) => asIs(names.stage[key])}
        query="stage"
      />
      <CountBars
        locale={locale}
        file="groups"
        head={words.group}
        counts={statistics.groups}
        nameOf={(key) => asIs(names.group[key])}
        query="group"
      />
      <YearColumns locale={locale} counts={statistics.years} />
      <CountBars
        locale={locale}
        file="agencies"
        head={words.agency}
        counts={statistics.agencies}
        nameOf={(key) => agencyName(locale.site, key)}
        query="agency"
      />
      <CountBars
        locale={locale}
        file="domains"
        head={words.domain}
        counts={statistics.domains}
        nameOf={(key) => domainName(locale.site, key)}
        query="domain"
      />
    </div>
  );
}

interface CountBarsProps<Key extends string> {
  readonly locale: Locale;
  readonly file: StatisticsFile & ("stages" | "groups" | "domains" | "agencies");
  readonly head: string;
  readonly counts: readonly Count<Key>[];
  readonly nameOf: (key: Key) => Text;
  /** Filter of the list of platforms that takes the key. */
  readonly query: string;
}

function CountBars<Key extends string>({ locale, file, head, counts, nameOf, query }: CountBarsProps<Key>) {
  const words = locale.words.statistics;
  const shown = shownFirst(counts);
  const label = (key: Key | undefined) => (key === undefined ? asIs(locale.words.site.notSourced) : nameOf(key));
  return (
    <Figure
      locale={locale}
      id={file}
      title={words[file]}
      file={file}
      note={shown.length < counts.length && moreOf(locale, shown.length, counts.length)}
      chart={
        <Bars
          id={file}
          title={words[file]}
          description={words.drawingHelp}
          bars={shown.map(({ key, count }) => ({
            label: locale.text(label(key)),
            amount: locale.number(count),
            value: count,
            unsourced: key === undefined,
          }))}
        />
      }
      table={{
        head: [head, words.platforms],
        rows: counts.map(({ key, count }) => [
          key === undefined ? (
            locale.words.site.notSourced
          ) : (
            <a href={`${locale.href(to("platforms"))}?${query}=${encodeURIComponent(key)}`}>
              <Say locale={locale} text={label(key)} />
            </a>
          ),
          count,
        ]),
      }}
    />
  );
}

/** The first of a long list, and always what has no source. */
function shownFirst<Key extends string>(counts: readonly Count<Key>[]): Count<Key>[] {
  const unsourced = counts.filter(({ key }) => key === undefined);
  return [...counts.filter(({ key }) => key !== undefined).slice(0, BARS_SHOWN), ...unsourced];
}

function YearColumns({ locale, counts }: { locale: Locale; counts: readonly Count[] }) {
  const words = locale.words.statistics;
  const shown = counts.slice(-COLUMNS_SHOWN);
  return (
    <Figure
      locale={locale}
      id="years"
      title={words.years}
      file="years"
      note={counts.some(({ key }) => key === undefined) && words.yearsNote}
      chart={
        <Columns
          id="years"
          title={words.years}
          description={words.drawingHelp}
          columns={shown.map(({ key, count }) => ({
            label: key ?? words.notListed,
            amount: locale.number(count),
            value: count,
            unsourced: key === undefined,
          }))}
        />
      }
      table={{ head: [words.year, words.platforms], rows: counts.map(({ key, count }) => [key ?? words.notListedLong, count]) }}
    />
  );
}
