/** One page for each framework and criteria set. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { waiversOfSet } from "../../scripts/catalogue/waivers.ts";
import { type CriteriaSet, type Criterion, criteriaSchema } from "../../scripts/records/schema/criteria.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { CommentsOn } from "../components/consulted.tsx";
import { CriteriaFacts } from "../components/criteria-facts.tsx";
import { CriterionItem } from "../components/criterion.tsx";
import { Lines } from "../components/facts.tsx";
import { OtherRemarks } from "../components/field-facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { LinkSection } from "../components/link-notes.tsx";
import { DocumentLink, PlatformLink } from "../components/links.tsx";
import { Markdown } from "../components/markdown.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { RecordFoot } from "../components/record-foot.tsx";
import { Remark, Say } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import { Waivers } from "../components/waivers.tsx";
import type { Locale } from "../context.ts";
import { criteriaThing } from "../open-data/schema-org.ts";
import { to } from "../routes.ts";
import { gatesOf, groupsOf, missableCriteria } from "../views/criteria.ts";
import { documentLabel } from "../views/document.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

interface Part {
  readonly locale: Locale;
  readonly set: CriteriaSet;
}

export const data = pageData("criteria");

export function render({ item }: { item: PageItem<"criteria"> }): string {
  const { locale, entry, items } = item;
  const words = locale.words.registers.criteria;
  const title = locale.text(entry.data.title);
  return renderPage(
    <Layout
      page={item}
      title={slicedTitle(locale, title, item)}
      description={words.describe(title)}
      label={<Say locale={locale} text={entry.data.title} />}
      about={criteriaThing(locale, entry)}
    >
      <article class="record">
        <header class="record-header">
          <h1>
            <Say locale={locale} text={entry.data.title} />
          </h1>
        </header>
        {item.number === 1 && <Content locale={locale} entry={entry} />}
        <Section id="ap-dung" title={words.platforms}>
          {items.length > 0 ? <Lines items={items.map((id) => <PlatformLink locale={locale} id={id} />)} /> : <p>{words.noPlatforms}</p>}
          <Pager locale={locale} slice={item} />
        </Section>
        <p>
          <a href={locale.site.url(to(entry.data.kind === "framework" ? "oscalCatalog" : "oscalProfile", { id: entry.id }))}>
            {locale.words.known.oscalLink}
          </a>
        </p>
        {item.number === 1 && <LinkSection locale={locale} links={entry.links} />}
        <RecordFoot
          locale={locale}
          record={{ kind: "criteria", id: entry.id }}
          path={entry.path}
          name={entry.data.title[MAIN_LANG]}
          sources={item.number === 1 && entry.data.sources}
        />
      </article>
    </Layout>,
  );
}

function Content({ locale, entry }: { locale: Locale; entry: CriteriaEntry }) {
  const words = locale.words.registers.criteria;
  const { data: set } = entry;
  const gates = gatesOf(set);
  return (
    <>
      <CriteriaFacts locale={locale} entry={entry} />
      {gates.length > 0 && (
        <Section id="dieu-kien" title={words.gates}>
          <p class="quiet">{words.gatesNote}</p>
          <CriteriaItems locale={locale} entry={entry} criteria={gates} />
        </Section>
      )}
      {groupsOf(set).map(({ group, criteria }) => (
        <Section id="nhom" of={group.id} title={`${group.id} · ${locale.text(group.title)}`}>
          <OtherRemarks locale={locale} schema={criteriaSchema.properties.groups.items} data={group} placed={["id", "title"]} />
          <CriteriaItems locale={locale} entry={entry} criteria={criteria} />
        </Section>
      ))}
      <Dropped locale={locale} set={set} />
      <PotentialTrack locale={locale} set={set} />
      {set.waivers && (
        <Section id="mien-tieu-chi" title={locale.words.waivers.title}>
          <Waivers locale={locale} waivers={waiversOfSet(entry.id, set)} />
        </Section>
      )}
      {entry.body.trim() && (
        <Section id="giai-thich" title={words.notes}>
          <Markdown locale={locale} body={entry.body} />
        </Section>
      )}
    </>
  );
}

interface ItemsProps {
  readonly locale: Locale;
  readonly entry: CriteriaEntry;
  readonly criteria: readonly Criterion[];
}

const CriteriaItems = ({ locale, entry, criteria }: ItemsProps) => (
  <ul class="criteria">
    {criteria.map((criterion) => (
      <CriterionItem locale={locale} criterion={criterion} set={entry.data}>
        <CommentsOn locale={locale} entry={entry} code={criterion.id} />
      </CriterionItem>
    ))}
  </ul>
);

function Dropped({ locale, set: { dropped = [] } }: Part) {
  if (dropped.length === 0) return null;
  return (
    <Section id="khong-dung" title={locale.words.registers.criteria.dropped}>
      <ul class="criteria">
        {dropped.map(({ from, reason }) => (
          <li>
            <span class="code">{from}</span> <Say locale={locale} text={reason} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PotentialTrack({ locale, set }: Part) {
  const words = locale.words.registers.criteria;
  const framework = set.extends === undefined ? undefined : locale.site.find.criteria.get(set.extends)?.data;
  const missable = missableCriteria(set, framework);
  const document = set.potentialTrack?.document ?? framework?.potentialTrack?.document;
  if (missable.length === 0) return null;
  return (
    <Section id="tiem-nang" title={words.potentialTrack}>
      <p>{words.potentialText}</p>
      <Lines
        items={missable.map(({ id, title }) => (
          <>
            <a href={`#${id}`}>{id}</a> <Say locale={locale} text={title} />
          </>
        ))}
      />
      {document && (
        <Remark label={documentLabel(locale, document)}>
          <DocumentLink locale={locale} document={document} />
        </Remark>
      )}
    </Section>
  );
}
