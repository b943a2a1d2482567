/** By owning agency: overdue re-assessments, and how much of the data is sourced. */
import { type Completeness, type OverdueCount, RECORD_PARTS } from "../../../scripts/catalogue/statistics/agencies.ts";
import type { Locale } from "../../context.ts";
import { fill } from "../../i18n/fill.ts";
import { agencyName } from "../../views/code-names.ts";
import { AgencyLink } from "../agency-link.tsx";
import { BARS_SHOWN, BarsFigure, moreOf, type NumberTable } from "./figure.tsx";

export function OverdueFigure({ locale, counts }: { locale: Locale; counts: readonly OverdueCount[] }) {
  const words = locale.words.statistics;
  if (counts.length === 0) return <p class="empty">{words.overdueNone}</p>;
  return (
    <PartFigure
      locale={locale}
      file="overdue"
      title={words.overdueChart}
      tone="bad"
      parts={counts.map(({ agency, due, overdue }) => ({ agency, part: overdue, all: due }))}
      table={{
        head: [words.agency, words.overdueCount, words.dueCount],
        rows: counts.map(({ agency, due, overdue }) => [linkOf(locale, agency), overdue, due]),
      }}
    />
  );
}

export function CompletenessFigure({ locale, rows }: { locale: Locale; rows: readonly Completeness[] }) {
  const words = locale.words.statistics;
  return (
    <PartFigure
      locale={locale}
      file="completeness"
      title={words.completenessChart}
      tone="good"
      parts={rows.map(({ agency, platforms, sourced }) => ({ agency, part: sourced, all: platforms * RECORD_PARTS.length }))}
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

interface PartFigureProps {
  readonly locale: Locale;
  readonly file: "overdue" | "completeness";
  readonly title: string;
  readonly tone: "good" | "bad";
  /** How much of what each agency has. */
  readonly parts: readonly { readonly agency?: string | undefined; readonly part: number; readonly all: number }[];
  readonly table: NumberTable;
}

function PartFigure({ locale, file, title, tone, parts, table }: PartFigureProps) {
  const words = locale.words.statistics;
  const shown = parts.slice(0, BARS_SHOWN);
  const bars = shown.map(({ agency, part, all }) => ({
    label: nameOf(locale, agency),
    amount: fill(words.of, { part: locale.number(part), all: locale.number(all) }),
    value: all,
    part,
  }));
  return (
    <BarsFigure
      locale={locale}
      file={file}
      title={title}
      note={shown.length < parts.length && moreOf(locale, shown.length, parts.length)}
      bars={bars}
      tone={tone}
      table={table}
    />
  );
}

const nameOf = (locale: Locale, agency: string | undefined): string =>
  agency === undefined ? locale.words.statistics.ownerNotSourced : locale.text(agencyName(locale.site, agency));

const linkOf = (locale: Locale, agency: string | undefined) =>
  agency === undefined ? nameOf(locale, agency) : <AgencyLink locale={locale} code={agency} />;
