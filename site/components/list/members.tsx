/** The platforms of a list that are known by name; a column that the list says nothing in is left out. */
import type { ComponentChildren } from "preact";
import type { ListMember } from "../../../scripts/catalogue/catalogue.ts";
import type { Locale } from "../../context.ts";
import type { ListWords } from "../../i18n/vi/lists.ts";
import { sayOperation } from "../../views/lists.ts";
import { AgencyLink } from "../agency-link.tsx";
import { PlatformLink } from "../links.tsx";
import { NotSourced } from "../say.tsx";
import { ScrollTable } from "../scroll-table.tsx";
import { ConfidenceMark } from "../sources.tsx";

interface Column {
  readonly title: keyof ListWords & ("group" | "item" | "operation");
  readonly sayOf: (locale: Locale, event: ListMember["event"]) => ComponentChildren;
}

const BEFORE_NAME: readonly Column[] = [
  { title: "group", sayOf: (_, { listGroup }) => listGroup },
  { title: "item", sayOf: (_, { item }) => item },
];
const AFTER_OWNER: readonly Column[] = [
  { title: "operation", sayOf: (locale, { operation }) => operation && sayOperation(locale, operation) },
];

interface MembersProps {
  readonly locale: Locale;
  /** Those of this page. */
  readonly members: readonly ListMember[];
  /** Those of all pages: every page of the table has the same columns. */
  readonly all: readonly ListMember[];
}

export function ListMembers({ locale, members, all }: MembersProps) {
  const words = locale.words.lists;
  const known = (columns: readonly Column[]) => columns.filter(({ sayOf }) => all.some(({ event }) => sayOf(locale, event)));
  const [before, after] = [known(BEFORE_NAME), known(AFTER_OWNER)];
  const heads = (columns: readonly Column[]) => columns.map(({ title }) => words[title]);
  const cells = (columns: readonly Column[], event: ListMember["event"]) =>
    columns.map(({ sayOf }) => <td>{sayOf(locale, event) ?? <NotSourced locale={locale} />}</td>);
  return (
    <>
      {!all.some(({ event }) => event.item) && <p class="quiet">{words.noOrdinal}</p>}
      <ScrollTable label={words.membersTable} head={[...heads(before), words.platform, words.owner, ...heads(after)]}>
        <tbody>
          {members.map(({ platform, event }) => (
            <tr>
              {cells(before, event)}
              <th scope="row">
                <PlatformLink locale={locale} id={platform.id} />
                {event.confidence && <ConfidenceMark locale={locale} level={event.confidence} />}
              </th>
              <td>{platform.data.owner ? <AgencyLink locale={locale} code={platform.data.owner} /> : <NotSourced locale={locale} />}</td>
              {cells(after, event)}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
