/** The lists by law: each against its official count, and the groups of those in force beside the groups of the records. */
import type { Statistics } from "../../../scripts/catalogue/statistics/statistics.ts";
import { GROUPS } from "../../../scripts/records/schema/choices.ts";
import { Bars } from "../../charts/bars.tsx";
import { YEARS_SHOWN } from "../../charts/columns.tsx";
import type { Locale } from "../../context.ts";
import { to } from "../../routes.ts";
import { citeDocument, documentName } from "../../views/document.ts";
import { groupHref, otherGroupedLists } from "../../views/list-groups.ts";
import { State } from "../list-coverage.tsx";
import { Say } from "../say.tsx";
import { ColumnsFigure, Figure } from "./figure.tsx";

/** Each list by law: its official count, and the part of it that is known by name. */
export function ListColumns({ locale, lists }: { locale: Locale; lists: Statistics["lists"] }) {
  const words = locale.words.lists;
  if (lists.length === 0) return null;
  return (
    <ColumnsFigure
      locale={locale}
      file="lists"
      title={words.chart}
      note={words.chartHelp}
      description={`${words.chartHelp} ${lists.map((list) => citeDocument(locale, list)).join("; ")}.`}
      columns={lists.slice(-YEARS_SHOWN).map(({ number, named, official }) => ({
        label: number.split("/")[0] ?? number,
        amount: words.of(locale.number(named), locale.number(official)),
        value: official,
        part: named,
      }))}
      table={{
        head: [words.document, words.stateTitle, words.named, words.official],
        rows: lists.map(({ id, number, date, state, named, official }) => [
          <a href={locale.href(to("list", { id }))}>{citeDocument(locale, { number, date })}</a>,
          <StateOf locale={locale} id={id} state={state} />,
          named,
          official,
        ]),
      }}
    />
  );
}

/** How a list stands, with how sure that is. */
function StateOf({ locale, id, state }: { locale: Locale } & Pick<Statistics["lists"][number], "id" | "state">) {
  const list = locale.site.catalogue.lists.find(({ slug }) => slug === id);
  return list ? <State locale={locale} view={{ list, state }} /> : <span>{locale.words.lists.state[state]}</span>;
}

/** The names that the picture is short of, and that other lists have groups of their own. */
export function sayGroupNames(locale: Locale): string {
  const { names, statistics: words } = locale.words;
  const isShort = GROUPS.some((key) => names.groupShort[key] !== names.group[key]);
  return [
    ...(isShort ? [`${Object.values(names.group).join("; ")}.`] : []),
    ...(otherGroupedLists(locale).length > 0 ? [words.groupsElsewhere] : []),
  ].join(" ");
}

/** The groups of each list in force, where they are others than those of the records. */
export function ListGroupFigures({ locale }: { locale: Locale }) {
  const { lists: words, statistics } = locale.words;
  return (
    <>
      {otherGroupedLists(locale).map((view) => {
        const { list, groups } = view;
        const [id, title] = [`groups-${list.slug}`, statistics.groupsOf(documentName(locale, list.document))];
        const bars = groups.map(({ id: group, name, named, official }) => ({
          label: locale.text(name),
          href: groupHref(locale, view, group),
          amount: words.of(locale.number(named), locale.number(official)),
          ...{ value: official, part: named },
        }));
        return (
          <Figure
            locale={locale}
            id={id}
            file="lists"
            title={title}
            note={words.chartHelp}
            chart={<Bars id={id} title={title} description={words.chartHelp} bars={bars} />}
            table={{
              head: [words.group, words.named, words.official],
              rows: groups.map(({ id: group, name, named, official }) => [
                <a href={groupHref(locale, view, group)}>
                  <Say locale={locale} text={name} />
                </a>,
                named,
                official,
              ]),
            }}
          />
        );
      })}
    </>
  );
}
