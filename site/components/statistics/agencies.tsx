/** By owning agency: overdue re-assessments, and how much of the data is sourced. */
import { type Completeness, type OverdueCount, RECORD_PARTS } from "../../../scripts/catalogue/statistics/agencies.ts";
import { Bars } from "../../charts/bars.tsx";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { agencyName } from "../../views/statistics-names.ts";
import { AgencyLink } from "../agency-link.tsx";
import { BARS_SHOWN, Figure, moreOf } from "./figure.tsx";

export function OverdueFigure({ locale, counts }: { locale: Locale; counts: readonly OverdueCount[] }) {
  const words = locale.words.statistics;
  if (counts.length === 0) return <p class="empty">{words.overdueNone}</p>;
  const shown = counts.slice(0, BARS_SHOWN);
  return (
    <Figure
      locale={locale}
      id="overdue"
      title={words.overdueChart}
      file="overdue"
      note={shown.length < counts.length && moreOf(locale, shown.length, counts.length)}
      chart={
        <Bars
          id="overdue"
          title={words.overdueChart}
          description={words.drawingHelp}
          tone="bad"
          bars={shown.map(({ agency, due, overdue }) => ({
            label: nameOf(locale, agency),
            amount: partOf(locale, overdue, due),
            value: due,
            part: overdue,
          }))}
        />
      }
      table={{
        head: [words.agency, words.overdueCount, words.dueCount],
        rows: counts.map(({ agency, due, overdue }) => [linkOf(locale, agency), overdue, due]),
      }}
    />
  );
}

export function CompletenessFigure({ locale, rows }: { locale: Locale; rows: readonly Completeness[] }) {
  const words = locale.words.statistics;
  const shown = rows.slice(0, BARS_SHOWN);
  return (
    <Figure
      locale={locale}
      id="completeness"
      title={words.completenessChart}
      file="completeness"
      note={shown.length < rows.length && moreOf(locale, shown.length, rows.length)}
      chart={
        <Bars
          id="completeness"
          title={words.completenessChart}
          description={words.drawingHelp}
          tone="good"
          bars={shown.map(({ agency, platforms, sourced }) => ({
            label: nameOf(locale, agency),
            amount: partOf(locale, sourced, platforms * RECORD_PARTS.length),
            value: platforms * RECORD_PARTS.length,
            part: sourced,
          }))}
        />
      }
      table={{
        head: [words.agency, words.platforms, ...RECORD_PARTS.map(({ title }) => locale.text(title)), words.sourced],
        rows: rows.map(({ agency, platforms, parts, sourced }) => [
          linkOf(locale, agency),
          platforms,
          ...RECORD_PARTS.map(({ id }) => parts[id] ?? 0),
          sourced,
        ]),
      }}
    />
  );
}

const nameOf = (locale: Locale, agency: string | undefined): string =>
  agency === undefined ? locale.words.statistics.ownerNotSourced : locale.text(agencyName(locale.site, agency));

const linkOf = (locale: Locale, agency: string | undefined) =>
  agency === undefined ? nameOf(locale, agency) : <AgencyLink locale={locale} code={agency} />;

const partOf = (locale: Locale, part: number, all: number): string =>
  fill(locale.words.statistics.of, { part: locale.number(part), all: locale.number(all) });
