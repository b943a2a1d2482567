/** One page for each registered document: what it is, whether it is in force, what it did in the catalogue. */
import type { DocumentEntry, DocumentUse } from "../../scripts/catalogue/catalogue.ts";
import { allLists } from "../../scripts/catalogue/list-coverage.ts";
import { pathOf } from "../../scripts/records/paths.ts";
import type { DocumentRef } from "../../scripts/records/schema/common.ts";
import { documentsSchema, type LegalDocument } from "../../scripts/records/schema/documents.ts";
import { isDate, lastDay } from "../../scripts/text/dates.ts";
import { AgencyLink } from "../components/agency-link.tsx";
import { Contribute } from "../components/contribute.tsx";
import { DocumentFigures } from "../components/document-figures.tsx";
import { type Fact, Facts, Lines, present } from "../components/facts.tsx";
import { otherFacts } from "../components/field-facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { LinkSection } from "../components/link-notes.tsx";
import { CriteriaLink, DocumentLink, NamedLink, OutLink, PlatformLink, showAddress } from "../components/links.tsx";
import { checkPages } from "../components/list/facts.tsx";
import { ListLink, NamesConfidence, sayCoverage } from "../components/list-coverage.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Day, NotSourced, Say } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import { Grade } from "../components/sources.tsx";
import { isThere, type Locale } from "../context.ts";
import { documentThing } from "../open-data/schema-org.ts";
import { to } from "../routes.ts";
import { citedBy, documentName, documentState, itemId, laterDocuments, usesByType } from "../views/document.ts";
import { eventName, nameOnList } from "../views/lists.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { sayLastDay } from "../views/until.ts";

type Item = PageItem<"document">;

export const data = pageData("document");

const REGISTER = pathOf("documents");

export function render({ item }: { item: Item }): string {
  const { locale, entry } = item;
  const words = locale.words.registers.document;
  const { number, date, title } = entry.data;
  const heading = documentName(locale, entry.data);
  return renderPage(
    <Layout
      page={item}
      title={slicedTitle(locale, heading, item)}
      description={words.describe(locale.text(title), locale.date(date))}
      label={number}
      about={documentThing(locale, entry)}
    >
      <article class="record">
        <header class="record-header">
          <h1>{slicedTitle(locale, heading, item)}</h1>
          <p class="lead">
            <Say locale={locale} text={title} />
          </p>
          <Standing locale={locale} entry={entry} />
        </header>
        {item.number === 1 && <Facts locale={locale} facts={factsOf(locale, entry)} />}
        {item.number === 1 && <Items locale={locale} items={entry.data.items} />}
        {item.number === 1 && <DocumentFigures locale={locale} figures={entry.data.figures} />}
        {item.number === 1 && <LinkSection locale={locale} links={entry.links} />}
        <Uses item={item} />
        <Pager locale={locale} slice={item} />
        <Contribute locale={locale} path={REGISTER} name={number} />
      </article>
    </Layout>,
  );
}

/** Whether it is in force is what most people ask of a document. */
function Standing({ locale, entry }: { locale: Locale; entry: DocumentEntry }) {
  const { state: names, stateHelp } = locale.words.lists;
  const state = documentState(entry, locale.site.catalogue);
  if (!state) return null;
  return (
    <p class="card-facts">
      <span class="badge">{names[state]}</span>
      {state === "unclear" && <span>{stateHelp.unclear}</span>}
    </p>
  );
}

function typeName(locale: Locale, { type }: LegalDocument): string {
  const found = locale.site.find.documentTypes.get(type);
  return found ? locale.text(found.name) : type;
}

/** In the title and the facts. */
const PLACED = [
  ...(["number", "date", "type", "issuer", "title", "effectiveFrom", "effectiveTo"] as const),
  ...(["replaces", "amends", "url", "confidence", "items", "figures", "list"] as const),
];

function factsOf(locale: Locale, entry: DocumentEntry): Fact[] {
  const { document: words } = locale.words.registers;
  const { data } = entry;
  const { replacedBy, amendedBy } = laterDocuments(locale.site, entry);
  const link = (document: DocumentRef) => <DocumentLink locale={locale} document={document} />;
  const links = (entries: readonly DocumentEntry[]) =>
    entries.length > 0 ? <Lines items={entries.map(({ data: { number, date } }) => link({ number, date }))} /> : undefined;
  return [
    { label: words.number, value: data.number },
    { label: words.date, value: <Day locale={locale} date={data.date} /> },
    { label: words.type, value: typeName(locale, data) },
    { label: words.issuer, value: <AgencyLink locale={locale} code={data.issuer} /> },
    { label: words.effective, value: <Force locale={locale} entry={entry} /> },
    { label: words.read, value: data.url && <OutLink href={data.url}>{showAddress(data.url)}</OutLink> },
    ...present([
      { label: words.replaces, value: data.replaces && link(data.replaces) },
      { label: words.amends, value: data.amends && link(data.amends) },
      { label: words.replacedBy, value: links(replacedBy) },
      { label: words.amendedBy, value: links(amendedBy) },
      { label: words.confidence, value: locale.words.names.confidence[data.confidence] },
    ]),
    ...present([
      { label: locale.words.lists.listed, value: listOf(locale, entry) },
      { label: locale.words.lists.check, value: data.list && checkPages(locale, data.list) },
    ]),
    ...otherFacts(locale, documentsSchema.items, data, PLACED),
  ];
}

/** The list that a document issues has a page of its own, which says what it holds, once it has taken effect. */
function listOf(locale: Locale, { slug, data }: DocumentEntry) {
  const { catalogue } = locale.site;
  const view = allLists(catalogue).find(({ list }) => list.slug === slug);
  if (!view) return data.list && <Say locale={locale} text={data.list.name} />;
  return (
    <>
      <ListLink locale={locale} view={view} />: {locale.words.lists.state[view.state]}; {sayCoverage(locale, view)}
      <NamesConfidence locale={locale} view={view} />
    </>
  );
}

/** The end of its list may be less sure than the document. */
function Force({ locale, entry: { slug, data } }: { locale: Locale; entry: DocumentEntry }) {
  const ended = locale.site.catalogue.lists.find((list) => list.slug === slug)?.ended;
  return (
    <>
      {showForce(locale, data) ?? <NotSourced locale={locale} />}
      <Grade locale={locale} level={ended?.confidence} />
    </>
  );
}

function showForce(locale: Locale, { list, effectiveFrom, effectiveTo }: LegalDocument): string | undefined {
  const words = locale.words.registers.document;
  const ended = effectiveTo !== undefined && lastDay(effectiveTo) < locale.site.catalogue.today ? `(${words.ended})` : undefined;
  const parts = [
    effectiveFrom
      ? words.effectiveFrom(locale.date(effectiveFrom), isDate(effectiveFrom))
      : list && !list.from && `${locale.words.lists.sinceIssue}${effectiveTo ? ";" : ""}`,
    effectiveTo &&
      (isDate(effectiveTo) ? sayLastDay(effectiveTo, locale.words.site, locale.lang) : words.effectiveTo(locale.date(effectiveTo))),
    ended,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

function Uses({ item: { locale, entry, items, number } }: { item: Item }) {
  const { registers } = locale.words;
  const words = registers.document;
  const { criteria, plans } = entry;
  const cited = citedBy(locale.site, entry);
  const citing = cited.criteria.filter((id) => !criteria.includes(id));
  const pages = cited.texts.filter((name) => isThere(locale.site, name));
  const none = items.length + criteria.length + plans.length + citing.length + pages.length === 0;
  return (
    <Section id="lam-gi" title={words.uses}>
      {none && <p>{words.usesNone}</p>}
      {usesByType(items).map(({ key: type, items: uses }) => (
        <>
          <h3>{eventName(locale, { type, document: entry.data })}</h3>
          <Lines items={uses.map((use) => <Used locale={locale} use={use} />)} />
        </>
      ))}
      {number === 1 && criteria.length > 0 && (
        <>
          <h3>{words.criteria}</h3>
          <Lines items={criteria.map((id) => <CriteriaLink locale={locale} id={id} />)} />
        </>
      )}
      {number === 1 && citing.length > 0 && (
        <>
          <h3>{words.citedByCriteria}</h3>
          <Lines items={citing.map((id) => <CriteriaLink locale={locale} id={id} />)} />
        </>
      )}
      {number === 1 && pages.length > 0 && (
        <>
          <h3>{words.citedByTexts}</h3>
          <Lines items={pages.map((name) => <a href={locale.href(to(name))}>{locale.words.pages[name]}</a>)} />
        </>
      )}
      {number === 1 && plans.length > 0 && (
        <>
          <h3>{words.plans}</h3>
          <Lines items={plans.map((id) => <PlatformLink locale={locale} id={id} />)} />
        </>
      )}
    </Section>
  );
}

/** A platform by the name that it had then. */
function Used({ locale, use: { platform, date } }: { locale: Locale; use: DocumentUse }) {
  const entry = locale.site.find.platforms.get(platform);
  return entry ? (
    <NamedLink locale={locale} entry={entry} name={nameOnList(entry, { date })} />
  ) : (
    <PlatformLink locale={locale} id={platform} />
  );
}

/** What the document says, item by item; each has an address, for those who rest on it. */
function Items({ locale, items }: { locale: Locale; items: LegalDocument["items"] }) {
  if (!items) return null;
  return (
    <Section id="cac-muc" title={locale.words.registers.document.items}>
      <ol class="document-items">
        {items.map((text, index) => (
          <li id={itemId(index + 1)}>
            <Say locale={locale} text={text} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
