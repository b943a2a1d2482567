/** One list by law: its document and how it stands, who is on it, what is missing, and what changed against the list before. */
import type { ListView } from "../../scripts/catalogue/list-coverage.ts";
import { upperFirst } from "../../scripts/text/text.ts";
import { anchor } from "../address-words.ts";
import { Lines } from "../components/facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { NamedLink } from "../components/links.tsx";
import { agenciesTitle, ListAgencies } from "../components/list/agencies.tsx";
import { hasComparison, ListChangeSummary, ListChanges } from "../components/list/comparison.tsx";
import { ListFacts } from "../components/list/facts.tsx";
import { ListGroups } from "../components/list/groups.tsx";
import { ListMembers } from "../components/list/members.tsx";
import { NamesConfidence, State, sayCoverage } from "../components/list-coverage.tsx";
import { ColumnMeanings } from "../components/meanings.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Say } from "../components/say.tsx";
import { Section, SectionMenu } from "../components/section.tsx";
import { Sources } from "../components/sources.tsx";
import type { Locale } from "../context.ts";
import { LIST_COLUMNS } from "../open-data/list-tables.ts";
import { to } from "../routes.ts";
import { citeDocument, documentName } from "../views/document.ts";
import { nameOnList } from "../views/lists.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { inGroups } from "../views/slices.ts";

export const data = pageData("list");

/** "Nhóm A: … (17)": of the whole list, of which a page may show a part. */
function groupTitle(locale: Locale, { groups, members }: ListView, id: string | undefined) {
  const group = groups.find((one) => one.id === id);
  const count = members.filter(({ event }) => event.listGroup === id).length;
  return (
    <>
      {group ? <Say locale={locale} text={group.name} /> : noGroup(locale)} ({locale.number(count)})
    </>
  );
}

const noGroup = ({ words }: Locale): string => `${words.lists.group}: ${words.site.notSourced}`;

function groupName(locale: Locale, { groups }: ListView, id: string | undefined): string | undefined {
  if (groups.length === 0) return undefined;
  const group = groups.find((one) => one.id === id);
  return group ? locale.text(group.name) : noGroup(locale);
}

/** In their order; those that the list has nothing for are not there. */
function sectionsOf(locale: Locale, view: ListView) {
  const words = locale.words.lists;
  return [
    { id: "day-du" as const, title: words.coverage, isThere: true },
    { id: "so-sanh" as const, title: locale.words.listChange.comparison, isThere: hasComparison(locale, view) },
    { id: "nen-tang" as const, title: words.members, isThere: true },
    { id: "chua-kiem-chung" as const, title: words.unverifiedTitle, isThere: view.unverified.length > 0 },
    { id: "co-quan" as const, title: agenciesTitle(locale, view), isThere: view.members.length > 0 },
    { id: "nguon" as const, title: words.sources, isThere: true },
  ].filter(({ isThere }) => isThere);
}

export function render({ item }: { item: PageItem<"list"> }): string {
  const { locale, view } = item;
  const words = locale.words.lists;
  const { data: list, document } = view.list;
  const cited = citeDocument(locale, document);
  const isFirst = item.number === 1;
  return renderPage(
    <Layout
      page={item}
      title={slicedTitle(locale, `${locale.text(list.name)} (${cited})`, item)}
      description={words.describe(locale.text(list.name), cited)}
      label={documentName(locale, document)}
    >
      <article class="record">
        <header class="record-header">
          <h1>{slicedTitle(locale, locale.text(list.name), item)}</h1>
          <p class="lead">
            {view.state === "ended" ? <State locale={locale} view={view} /> : words.state[view.state]}: {sayCoverage(locale, view)}.{" "}
            {view.state === "coming" ? `${upperFirst(words.takesEffect(locale.date(view.list.from)))}.` : words.stateHelp[view.state]}
          </p>
          {isFirst && <ListChangeSummary locale={locale} view={view} />}
          <NamesConfidence locale={locale} view={view} />
        </header>
        {isFirst && <SectionMenu locale={locale} sections={sectionsOf(locale, view)} />}
        {isFirst && <ListFacts locale={locale} view={view} />}
        {isFirst && <ListGroups locale={locale} view={view} />}
        {isFirst && <ListChanges locale={locale} view={view} />}
        <Section id="nen-tang" title={words.members}>
          {view.members.length === 0 ? (
            <p>{words.noMembers}</p>
          ) : (
            inGroups(item.items, ({ event }) => event.listGroup).map(({ key, items }) => (
              <>
                {view.groups.length > 0 && <h3 id={anchor("nhom", key)}>{groupTitle(locale, view, key)}</h3>}
                <ListMembers locale={locale} list={view.list} group={groupName(locale, view, key)} members={items} all={view.members} />
              </>
            ))
          )}
          <Pager locale={locale} slice={item} />
          <p>
            <a href={locale.site.url(to("listTable", { id: view.list.slug }))}>{words.csv}</a>
          </p>
          <ColumnMeanings locale={locale} of={LIST_COLUMNS} />
        </Section>
        {isFirst && view.unverified.length > 0 && (
          <Section id="chua-kiem-chung" title={words.unverifiedTitle}>
            <p>{words.unverifiedHelp}</p>
            <Lines
              items={view.unverified.map(({ platform, event }) => (
                <NamedLink locale={locale} entry={platform} name={nameOnList(platform, event)} />
              ))}
            />
          </Section>
        )}
        {isFirst && <ListAgencies locale={locale} view={view} />}
        {isFirst && (
          <Section id="nguon" title={words.sources}>
            <Sources locale={locale} sources={list.sources} />
          </Section>
        )}
      </article>
    </Layout>,
  );
}
