/** One list by law: its document and how it stands, who is on it, what is missing, and what changed against the list before. */
import { upperFirst } from "../../scripts/text/text.ts";
import { Lines } from "../components/facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { NamedLink } from "../components/links.tsx";
import { ListAgencies } from "../components/list/agencies.tsx";
import { ListChanges } from "../components/list/comparison.tsx";
import { ListFacts } from "../components/list/facts.tsx";
import { ListGroups } from "../components/list/groups.tsx";
import { ListMembers } from "../components/list/members.tsx";
import { NamesConfidence, sayCoverage } from "../components/list-coverage.tsx";
import { ColumnMeanings } from "../components/meanings.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Section } from "../components/section.tsx";
import { Sources } from "../components/sources.tsx";
import { LIST_COLUMNS } from "../open-data/list-tables.ts";
import { to } from "../routes.ts";
import { citeDocument, documentName } from "../views/document.ts";
import { nameOnList } from "../views/lists.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("list");

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
            {words.state[view.state]}: {sayCoverage(locale, view)}.{" "}
            {view.state === "coming" ? `${upperFirst(words.takesEffect(locale.date(view.list.from)))}.` : words.stateHelp[view.state]}
          </p>
          <NamesConfidence locale={locale} view={view} />
        </header>
        {isFirst && <ListFacts locale={locale} view={view} />}
        {isFirst && <ListGroups locale={locale} view={view} />}
        <Section id="nen-tang" title={words.members}>
          {view.members.length === 0 ? (
            <p>{words.noMembers}</p>
          ) : (
            <ListMembers locale={locale} list={view.list} members={item.items} all={view.members} />
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
        {isFirst && <ListChanges locale={locale} view={view} />}
        {isFirst && (
          <Section id="nguon" title={words.sources}>
            <Sources locale={locale} sources={list.sources} />
          </Section>
        )}
      </article>
    </Layout>,
  );
}
