/** A register as a list: its records under headings, in static pages. */

import type { Here } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import type { NamedPage } from "../routes.ts";
import { inGroups, type Slice } from "../views/slices.ts";
import { Layout, renderPage } from "./layout.tsx";
import { Pager, slicedTitle } from "./pager.tsx";
import { Section, SectionAt } from "./section.tsx";

interface RecordListProps<Entry, Group extends string> {
  readonly page: Here & Slice<Entry> & { readonly route: NamedPage };
  readonly intro: string;
  /** What an entry stands under: entries of one group stand together. */
  readonly groupOf: (entry: Entry) => Group;
  readonly titleOf: (group: Group) => string;
  /** Of its heading; the group itself unless said. */
  readonly idOf?: (group: Group) => string;
  readonly Row: (props: { readonly locale: Here["locale"]; readonly entry: Entry }) => Children;
  /** What the site does with them, which no document says. */
  readonly how?: { readonly title: string; readonly text: string };
  /** Said when there is none. */
  readonly none?: string;
}

/** The whole page. */
export function renderList<Entry, Group extends string>({
  page,
  intro,
  groupOf,
  titleOf,
  idOf = (group) => group,
  Row,
  how,
  none,
}: RecordListProps<Entry, Group>): string {
  const { locale, items } = page;
  const title = slicedTitle(locale, locale.words.pages[page.route], page);
  return renderPage(
    <Layout page={page} title={title} description={intro}>
      <h1>{title}</h1>
      <p class="lead">{intro}</p>
      {inGroups(items, groupOf).map(({ key, items: entries }) => (
        <SectionAt place={idOf(key)} title={titleOf(key)}>
          <ul class="rows">
            {entries.map((entry) => (
              <Row locale={locale} entry={entry} />
            ))}
          </ul>
        </SectionAt>
      ))}
      {none && items.length === 0 && <p>{none}</p>}
      {how && (
        <Section id="cach-ghi" title={how.title}>
          <p>{how.text}</p>
        </Section>
      )}
      <Pager locale={locale} slice={page} />
    </Layout>,
  );
}
