/** How much of a list by law is known by name, in all and by group. */

import type { Coverage } from "../../../scripts/catalogue/coverage.ts";
import type { ListView } from "../../../scripts/catalogue/list-coverage.ts";
import { upperFirst } from "../../../scripts/text/text.ts";
import type { Locale } from "../../context.ts";
import type { Children } from "../../html/jsx-runtime.ts";
import { DataTable, type ShownColumn } from "../data-table.tsx";
import { Lines } from "../facts.tsx";
import { PlatformLink } from "../links.tsx";
import { CoverageBar, countColumns, sayGone } from "../list-coverage.tsx";
import { NotSourced, Say } from "../say.tsx";
import { Section } from "../section.tsx";

export function ListGroups({ locale, view }: { locale: Locale; view: ListView }) {
  const words = locale.words.lists;
  const columns: readonly ShownColumn<Row>[] = [
    { title: words.group, isName: true, cell: ({ name }) => name },
    ...countColumns(locale, [view]),
  ];
  return (
    <Section id="day-du" title={words.coverage}>
      <CoverageBar {...view} />
      {view.missing > 0 && <p>{words.lacking(view.missing)}</p>}
      {sayGone(locale, view).map(({ said, members }) => (
        <>
          <p>{upperFirst(said)}:</p>
          <Lines items={members.map(({ platform }) => <PlatformLink locale={locale} id={platform.id} />)} />
        </>
      ))}
      <DataTable label={words.coverageTable} columns={columns} rows={rowsOf(locale, view)} />
      {view.groups.some(({ isAtMost }) => isAtMost) && <p class="quiet">{sayUngrouped(locale, view)}</p>}
    </Section>
  );
}

/** Why no more than a bound is known of each group, and how the bounds go with the number of all. */
function sayUngrouped({ words: { lists } }: Locale, { groups, ungrouped, missing }: ListView): string {
  const bounds = groups.map((group) => group.missing);
  const sum = bounds.reduce((all, bound) => all + bound, 0) - ungrouped;
  return lists.ungrouped(ungrouped, sum === missing ? { bounds, missing } : undefined);
}

interface Row extends Partial<Coverage> {
  readonly name: Children;
}

/** The groups, those of none where there are groups, and all. */
function rowsOf(locale: Locale, { groups, ...view }: ListView): Row[] {
  const ungrouped = view.named - groups.reduce((sum, { named }) => sum + named, 0);
  return [
    ...groups.map((group) => ({ ...group, name: <Say locale={locale} text={group.name} /> })),
    ...(groups.length > 0 && ungrouped > 0 ? [{ name: <NotSourced locale={locale} />, named: ungrouped }] : []),
    { ...view, name: locale.words.lists.all },
  ];
}
