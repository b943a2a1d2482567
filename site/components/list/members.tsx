/** The platforms of a list that are known by name; a column that the list says nothing in is left out. */

import type { ListEntry, ListMember } from "../../../scripts/catalogue/catalogue.ts";
import type { Locale } from "../../context.ts";
import type { Children } from "../../html/jsx-runtime.ts";
import type { ListWords } from "../../i18n/vi/lists.ts";
import { agencyOf, listLeadTitle, nameOnList, namesAgencies, sayOperation } from "../../views/lists.ts";
import { AgencyLink } from "../agency-link.tsx";
import { DataTable, type ShownColumn } from "../data-table.tsx";
import { NamedLink } from "../links.tsx";
import { NotSourced } from "../say.tsx";
import { ConfidenceMark } from "../sources.tsx";

/** What the list says of a platform. */
interface Said {
  readonly title: keyof ListWords & ("group" | "item" | "operation");
  readonly sayOf: (locale: Locale, event: ListMember["event"]) => Children;
}

const BEFORE_NAME: readonly Said[] = [
  { title: "group", sayOf: (_, { listGroup }) => listGroup },
  { title: "item", sayOf: (_, { item }) => item },
];
const AFTER_OWNER: readonly Said[] = [
  { title: "operation", sayOf: (locale, { operation }) => operation && sayOperation(locale, operation) },
];

interface MembersProps {
  readonly locale: Locale;
  readonly list: ListEntry;
  /** Name of the group of the list that these are of, where the page has a table for each. */
  readonly group: string | undefined;
  /** Those of this page. */
  readonly members: readonly ListMember[];
  /** Those of all pages: every page of the table has the same columns. */
  readonly all: readonly ListMember[];
}

export function ListMembers({ locale, list, group, members, all }: MembersProps) {
  const words = locale.words.lists;
  const columns = (said: readonly Said[]): ShownColumn<ListMember>[] =>
    said
      .filter(({ sayOf }) => all.some(({ event }) => sayOf(locale, event)))
      .map(({ title, sayOf }) => ({ title: words[title], cell: ({ event }) => sayOf(locale, event) ?? <NotSourced locale={locale} /> }));
  return (
    <>
      {!all.some(({ event }) => event.item) && <p class="quiet">{words.noOrdinal}</p>}
      <DataTable
        label={words.membersTable(group)}
        columns={[
          ...columns(BEFORE_NAME),
          { title: words.platform, isName: true, cell: (member) => <Name locale={locale} member={member} /> },
          agencyColumn(locale, list, all),
          ...columns(AFTER_OWNER),
        ]}
        rows={members}
      />
    </>
  );
}

/** The agencies that the list names; where it names none, the owners now. */
function agencyColumn(locale: Locale, list: ListEntry, all: readonly ListMember[]): ShownColumn<ListMember> {
  const codeOf = agencyOf(all);
  return {
    title: namesAgencies(all) ? listLeadTitle(locale, list) : locale.words.lists.owner,
    cell: (member) => {
      const code = codeOf(member);
      return code ? <AgencyLink locale={locale} code={code} /> : <NotSourced locale={locale} />;
    },
  };
}

const Name = ({ locale, member: { platform, event } }: { locale: Locale; member: ListMember }) => (
  <>
    <NamedLink locale={locale} entry={platform} name={nameOnList(platform, event)} asPrinted={event.listedName !== undefined} />
    {event.confidence && <ConfidenceMark locale={locale} level={event.confidence} />}
  </>
);
