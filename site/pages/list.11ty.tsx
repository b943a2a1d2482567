/** One list by law: its document and how it stands, who is on it, what is missing, and what changed against the list before. */

import type { ListMember, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { compareWithBefore, type ListComparison, type ListView } from "../../scripts/catalogue/list-coverage.ts";
import { AgencyLink } from "../components/agency-link.tsx";
import { type Fact, Facts, Lines, present } from "../components/facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink, OutLink, PlatformLink } from "../components/links.tsx";
import { Counts, CoverageBar, ListLink, sayCoverage } from "../components/list-coverage.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { AsWritten, Day, NotSourced, Say } from "../components/say.tsx";
import { ScrollTable } from "../components/scroll-table.tsx";
import { Section } from "../components/section.tsx";
import { Sources } from "../components/sources.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { documentName } from "../views/document.ts";
import { sayOperation } from "../views/lists.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { inGroups } from "../views/slices.ts";

type Item = PageItem<"list">;
interface Part {
  readonly locale: Locale;
  readonly view: ListView;
}

export const data = pageData("list");

export function render({ item }: { item: Item }): string {
  const { locale, view } = item;
  const words = locale.words.lists;
  const { data: list, document } = view.list;
  const cited = documentName(locale, document) ?? document.number;
  return renderPage(
    <Layout
      page={item}
      title={slicedTitle(locale, `${locale.text(list.name)} (${document.number})`, item)}
      description={words.describe(locale.text(list.name), cited)}
      label={document.number}
    >
      <article class="record">
        <header class="record-header">
          <h1>{slicedTitle(locale, locale.text(list.name), item)}</h1>
          <p class="lead">
            {words.state[view.state]}: {sayCoverage(locale, view)}. {words.stateHelp[view.state]}
          </p>
        </header>
        {item.number === 1 && <Facts locale={locale} facts={factsOf(locale, view)} />}
        {item.number === 1 && <Groups locale={locale} view={view} />}
        <Section id="nen-tang" title={words.members}>
          {view.members.length === 0 ? <p>{words.noMembers}</p> : <Members locale={locale} members={item.items} />}
          <Pager locale={locale} slice={item} />
          <p>
            <a href={locale.site.url(to("listTable", { id: view.list.slug }))}>{words.csv}</a>
          </p>
        </Section>
        {item.number === 1 && <Agencies locale={locale} view={view} />}
        {item.number === 1 && <Compared locale={locale} view={view} />}
        {item.number === 1 && (
          <Section id="nguon" title={words.sources}>
            <Sources locale={locale} sources={list.sources} />
          </Section>
        )}
      </article>
    </Layout>,
  );
}

function factsOf(locale: Locale, { list, state }: ListView): Fact[] {
  const words = locale.words.lists;
  const byKey = (key: string | undefined) => locale.site.catalogue.lists.find((one) => one.key === key);
  const later = (end: { readonly by: string; readonly on: string } | undefined) => {
    const by = end && locale.site.find.documents.get(end.by)?.data;
    return by && <DocumentLink locale={locale} document={{ number: by.number, date: by.date }} />;
  };
  const supplemented = list.supplements.flatMap((key) => byKey(key) ?? []);
  return [
    { label: words.document, value: <DocumentLink locale={locale} document={list.document} /> },
    { label: words.stateTitle, value: words.state[state] },
    { label: words.from, value: <Day locale={locale} date={list.from} /> },
    ...present([
      { label: words.endedBy, value: later(list.ended) },
      { label: words.amendedBy, value: later(list.amended) },
      {
        label: words.supplements,
        value:
          supplemented.length > 0 ? (
            <Lines items={supplemented.map((one) => <ListLink locale={locale} view={{ list: one }} />)} />
          ) : undefined,
      },
      {
        label: words.check,
        value: list.data.check && (
          <Lines
            items={list.data.check.map(({ title, url }) => (
              <OutLink href={url}>
                <AsWritten locale={locale}>{title}</AsWritten>
              </OutLink>
            ))}
          />
        ),
      },
    ]),
  ];
}

function Groups({ locale, view }: Part) {
  const words = locale.words.lists;
  const ungrouped = view.named - view.groups.reduce((sum, { named }) => sum + named, 0);
  return (
    <Section id="day-du" title={words.coverage}>
      <CoverageBar {...view} />
      {view.missing > 0 && <p>{words.lacking(view.missing)}</p>}
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
              <th scope="row">{words.noGroup}</th>
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

function Members({ locale, members }: { locale: Locale; members: readonly ListMember[] }) {
  const words = locale.words.lists;
  return (
    <ScrollTable label={words.membersTable} head={[words.item, words.platform, words.owner, words.operation, words.confidence]}>
      <tbody>
        {members.map(({ platform, event }) => (
          <tr>
            <td>{[event.listGroup, event.item].filter(Boolean).join(" ")}</td>
            <th scope="row">
              <PlatformLink locale={locale} id={platform.id} />
            </th>
            <td>{platform.data.owner ? <AgencyLink locale={locale} code={platform.data.owner} /> : <NotSourced locale={locale} />}</td>
            <td>{event.operation && sayOperation(locale, event.operation)}</td>
            <td>{event.confidence}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Agencies({ locale, view: { members } }: Part) {
  const words = locale.words.lists;
  const owners = inGroups(members, ({ platform }) => platform.data.owner).sort((a, b) => b.items.length - a.items.length);
  if (owners.length === 0) return null;
  return (
    <Section id="co-quan" title={words.byAgency}>
      <ScrollTable label={words.agencyTable} head={[words.owner, [words.named]]}>
        <tbody>
          {owners.map(({ key, items }) => (
            <tr>
              <th scope="row">{key ? <AgencyLink locale={locale} code={key} /> : <NotSourced locale={locale} />}</th>
              <td class="number">{locale.number(items.length)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Section>
  );
}

function Compared({ locale, view }: Part) {
  const compared = compareWithBefore(view.list, locale.site.catalogue.lists);
  if (!compared) return null;
  const words = locale.words.lists;
  const { before, isWhole, came, left, stayed } = compared;
  return (
    <Section id="so-sanh" title={words.comparison}>
      <p>
        {words.comparedWith} <ListLink locale={locale} view={{ list: before }} /> (
        <DocumentLink locale={locale} document={before.document} />
        ).
      </p>
      {!isWhole && <p class="quiet">{words.partly}</p>}
      <Platforms locale={locale} title={words.came(came.length)} platforms={came} />
      <Platforms locale={locale} title={words.left(left.length)} platforms={left} />
      <Renamed locale={locale} renamed={compared.renamed} />
      <Platforms locale={locale} title={words.stayed(stayed.length)} platforms={stayed} />
    </Section>
  );
}

/** Long lists are folded away. */
function Platforms({ locale, title, platforms }: { locale: Locale; title: string; platforms: readonly PlatformEntry[] }) {
  if (platforms.length === 0) return <p>{title}</p>;
  return (
    <details open={platforms.length <= OPEN}>
      <summary>{title}</summary>
      <Lines items={platforms.map(({ id }) => <PlatformLink locale={locale} id={id} />)} />
    </details>
  );
}
const OPEN = 20;

function Renamed({ locale, renamed }: { locale: Locale; renamed: ListComparison["renamed"] }) {
  const words = locale.words.lists;
  if (renamed.length === 0) return null;
  const lines = renamed.map(({ platform, from }) => (
    <>
      <PlatformLink locale={locale} id={platform.id} /> ({words.renamedFrom(locale.text(from))})
    </>
  ));
  return (
    <>
      <h3>{words.renamed(renamed.length)}</h3>
      <Lines items={lines} />
    </>
  );
}
