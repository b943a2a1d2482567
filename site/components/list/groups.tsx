/** How much of a list by law is known by name, in all and by group. */
import type { ListView } from "../../../scripts/catalogue/list-coverage.ts";
import { upperFirst } from "../../../scripts/text/text.ts";
import type { Locale } from "../../context.ts";
import { Lines } from "../facts.tsx";
import { PlatformLink } from "../links.tsx";
import { Counts, CoverageBar } from "../list-coverage.tsx";
import { NotSourced, Say } from "../say.tsx";
import { ScrollTable } from "../scroll-table.tsx";
import { Section } from "../section.tsx";

export function ListGroups({ locale, view }: { locale: Locale; view: ListView }) {
  const words = locale.words.lists;
  const ungrouped = view.named - view.groups.reduce((sum, { named }) => sum + named, 0);
  return (
    <Section id="day-du" title={words.coverage}>
      <CoverageBar {...view} />
      {view.missing > 0 && <p>{words.lacking(view.missing)}</p>}
      {view.gone.length > 0 && (
        <>
          <p>{upperFirst(words.gone(view.gone.length))}:</p>
          <Lines items={view.gone.map(({ platform }) => <PlatformLink locale={locale} id={platform.id} />)} />
        </>
      )}
      <ScrollTable label={words.coverageTable} head={[words.group, [words.official], [words.named], [words.missing]]}>
        <tbody>
          {view.groups.map((group) => (
            <tr>
              <th scope="row">
                <Say locale={locale} text={group.name} />
              </th>
              <Counts locale={locale} {...group} />
            </tr>
          ))}
          {view.groups.length > 0 && ungrouped > 0 && (
            <tr>
              <th scope="row">
                <NotSourced locale={locale} />
              </th>
              <td />
              <td class="number">{locale.number(ungrouped)}</td>
              <td />
            </tr>
          )}
          <tr>
            <th scope="row">{words.all}</th>
            <Counts locale={locale} {...view} />
          </tr>
        </tbody>
      </ScrollTable>
    </Section>
  );
}
