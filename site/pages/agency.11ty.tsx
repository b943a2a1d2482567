/** One page for each agency: when it was valid, who came before and after, which platforms it owns. */
import type { AgencyEntry } from "../../scripts/catalogue/catalogue.ts";
import { validityOn } from "../../scripts/records/agencies.ts";
import { pathOf } from "../../scripts/records/paths.ts";
import { agenciesSchema } from "../../scripts/records/schema/agencies.ts";
import { MAIN_LANG } from "../../scripts/text/languages.ts";
import { AgencyLink } from "../components/agency-link.tsx";
import { AgencyWork } from "../components/agency-work.tsx";
import { PlatformCards } from "../components/card.tsx";
import { CompareButton } from "../components/compare-choice.tsx";
import { type Fact, Facts, Lines, present } from "../components/facts.tsx";
import { otherFacts } from "../components/field-facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { LinkSection } from "../components/link-notes.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { RecordFoot } from "../components/record-foot.tsx";
import { AsWritten, Day, Say } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import type { Locale, SiteContext } from "../context.ts";
import { agencyThing } from "../open-data/schema-org.ts";
import { to } from "../routes.ts";
import { annexPlatforms } from "../views/annex.ts";
import { hasMember, sayLeads } from "../views/lists.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { yearsOf } from "../views/year-reports.ts";

type Item = PageItem<"agency">;

export const data = pageData("agency");

const REGISTER = pathOf("agencies");

export function render({ item }: { item: Item }): string {
  const { locale, entry } = item;
  const words = locale.words.registers.agency;
  const { name, code } = entry.data;
  return renderPage(
    <Layout
      page={item}
      title={slicedTitle(locale, `${locale.text(name)} (${code})`, item)}
      description={words.describe(locale.text(name))}
      label={code}
      about={agencyThing(locale, entry)}
      feed={{ path: to("agencyFeed", { id: entry.slug }), title: `${words.follow}: ${code}` }}
    >
      <article class="record">
        <header class="record-header">
          <h1>
            <Say locale={locale} text={name} /> <span class="abbreviation">({code})</span>
          </h1>
          <p class="stage-line">
            <span class={`badge tone-${entry.active ? "good" : "open"}`}>{words[validityOn(entry.data, locale.site.catalogue.today)]}</span>
          </p>
        </header>
        {item.number === 1 && <Facts locale={locale} facts={factsOf(locale, entry)} />}
        {item.number === 1 && <AgencyWork locale={locale} entry={entry} />}
        <Platforms item={item} />
        {item.number === 1 && <YearReports locale={locale} entry={entry} />}
        {item.number === 1 && <LinkSection locale={locale} links={entry.links} />}
        <RecordFoot
          locale={locale}
          record={{ kind: "agency", id: entry.slug }}
          path={REGISTER}
          name={name[MAIN_LANG]}
          sources={item.number === 1 && entry.data.sources}
        />
      </article>
    </Layout>,
  );
}

/** In the title, the facts and the sections below. */
const PLACED = ["code", "codeSourced", "name", "kind", "validFrom", "validTo", "successor", "aliases", "sources"] as const;

function factsOf(locale: Locale, { data, predecessors }: AgencyEntry): Fact[] {
  const words = locale.words.registers.agency;
  const day = (date: string | undefined) => date && <Day locale={locale} date={date} />;
  const code = data.codeSourced === false ? `${data.code} (${words.codeOwn})` : data.code;
  const before = predecessors.map((predecessor) => <AgencyLink locale={locale} code={predecessor} />);
  return [
    { label: words.code, value: code },
    { label: words.kind, value: locale.words.names.agencyKind[data.kind] },
    { label: words.from, value: day(data.validFrom) },
    ...present([
      { label: words.to, value: day(data.validTo) },
      { label: words.successor, value: data.successor && <AgencyLink locale={locale} code={data.successor} /> },
      { label: words.predecessors, value: before.length > 0 ? <Lines items={before} /> : undefined },
      { label: words.aliases, value: data.aliases && <AsWritten locale={locale}>{data.aliases.join(" · ")}</AsWritten> },
    ]),
    ...otherFacts(locale, agenciesSchema.items, data, PLACED),
  ];
}

function Platforms({ item }: { item: Item }) {
  const { locale, entry, items, number } = item;
  const words = locale.words.registers.agency;
  const leads = items.length > 0 ? sayLeads(locale, (list) => hasMember(list, entry.owns)) : undefined;
  return (
    <>
      <Section id="chu-quan" title={words.owns}>
        {leads && <p class="quiet">{leads}</p>}
        {items.length > 0 ? <PlatformCards locale={locale} entries={platformsOf(locale.site, items)} /> : <p>{words.ownsNone}</p>}
        <Pager locale={locale} slice={item} />
        {number === 1 && <AnnexLinks locale={locale} entry={entry} />}
      </Section>
      {number === 1 && entry.handedOver.length > 0 && (
        <Section id="chuyen-giao" title={words.handedOver}>
          <PlatformCards locale={locale} entries={platformsOf(locale.site, entry.handedOver)} />
        </Section>
      )}
      {items.length + entry.handedOver.length > 0 && <CompareButton locale={locale} />}
    </>
  );
}

const platformsOf = ({ find }: SiteContext, ids: readonly string[]) => ids.flatMap((id) => find.platforms.get(id) ?? []);

/** The reports of the years that tell of its platforms, newest first. */
function YearReports({ locale, entry }: { locale: Locale; entry: AgencyEntry }) {
  const years = yearsOf(locale.site.catalogue, entry);
  if (years.length === 0) return null;
  return (
    <p>
      {locale.words.pages.yearReports}:{" "}
      {years.map((year, index) => (
        <>
          {index > 0 && " · "}
          <a href={locale.href(to("agencyReport", { year, id: entry.slug }))}>{year}</a>
        </>
      ))}
    </p>
  );
}

/** The annex that the agency sends for the portal, to print and as a table. */
function AnnexLinks({ locale, entry }: { locale: Locale; entry: AgencyEntry }) {
  const { site, words } = locale;
  if (annexPlatforms(entry, site.find.platforms).length === 0) return null;
  return (
    <p>
      {words.annex.label}: <a href={locale.href(to("annex", { id: entry.slug }))}>{words.annex.print}</a> ·{" "}
      <a href={site.url(to("annexTable", { id: entry.slug }))} download>
        {words.annex.csv}
      </a>
    </p>
  );
}
