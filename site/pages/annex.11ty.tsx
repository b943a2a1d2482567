/** The annex that an owning agency prints and sends for the portal, with what has been sent so far; on paper the annex alone. */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { itemOf } from "../../scripts/catalogue/statistics/process-items.ts";
import { upperFirst } from "../../scripts/text/text.ts";
import { DataScript } from "../components/data-script.tsx";
import { DataTable, type ShownColumn } from "../components/data-table.tsx";
import { type Fact, Facts, present } from "../components/facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { OutLink, PlatformLink } from "../components/links.tsx";
import { NotSourced, Say } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import { Sharing } from "../components/sharing.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { gradeToCompare, sayToCheck } from "../views/annex.ts";
import { hasMember, sayLeads, sayProcessIsOlder } from "../views/lists.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import type { AnnexLetter } from "../views/papers/paper.ts";
import { sharingLetter } from "../views/papers/sharing.ts";
import { itemHref, itemName } from "../views/process.ts";

type Item = PageItem<"annex">;

export const data = pageData("annex");

export function render({ item }: { item: Item }): string {
  const { locale, entry, owned } = item;
  const words = locale.words.annex;
  const contents = locale.site.catalogue.settings.portal?.annex;
  const agency = locale.text(entry.data.name);
  const ids = owned.map(({ id }) => id);
  const remarks = [sayLeads(locale, (list) => hasMember(list, ids)), sayProcessIsOlder(locale, owned)].filter(isDefined);
  return renderPage(
    <Layout
      page={item}
      title={`${words.label}: ${agency} (${entry.data.code})`}
      description={words.describe(agency)}
      label={words.label}
      record={entry.data.code}
      scripts={[to("annexScript")]}
    >
      <article class="record annex">
        <header class="record-header">
          <p class="annex-heading">{words.heading}</p>
          <h1>{words.title(agency)}</h1>
          <p class="annex-attached">{words.attached(agency)}</p>
        </header>
        <div class="screen-only">
          <p>{words.intro(contents ? locale.text(contents) : "")}</p>
          {remarks.map((remark) => (
            <p>{remark}</p>
          ))}
          <Facts locale={locale} facts={factsOf(locale)} />
          <p class="contribute">
            <a class="button" href={locale.site.url(to("annexTable", { id: entry.slug }))} download>
              {words.csv}
            </a>{" "}
            <button type="button" data-with-script hidden data-letter={locale.site.url(to("letterScript"))}>
              {locale.words.letter.make}
            </button>{" "}
            <span role="status" data-said />
          </p>
          <DataScript name="data-annex-letter" value={letterOf(item)} />
        </div>
        <Table item={item} />
        <div class="screen-only">
          <Section id="da-gui" title={words.sharedTitle}>
            <p>{words.sharedCount(locale.number(owned.filter(({ data }) => data.shared).length), locale.number(owned.length))}</p>
            <ul class="lines">
              {owned.map((platform) => (
                <li>
                  <PlatformLink locale={locale} id={platform.id} />
                  <Sharing locale={locale} shared={platform.data.shared} />
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </article>
    </Layout>,
  );
}

/** What its script writes a document of, and says of it. */
function letterOf(item: Item): AnnexLetter {
  const { making, made, failed, files } = item.locale.words.letter;
  return { letter: sharingLetter(item), name: `${files.record}-${item.entry.slug}.docx`, words: { making, made, failed } };
}

/** The item of the process that asks for it, and the portal it is for, where they are known. */
function factsOf(locale: Locale): Fact[] {
  const { annex: words } = locale.words;
  const item = itemOf(locale.site.catalogue.settings, "sharing");
  const href = item === undefined ? undefined : itemHref(locale, item);
  const { portal } = locale.site.catalogue.settings;
  return present([
    { label: words.basis, value: item !== undefined && href && <a href={href}>{itemName(locale, item)}</a> },
    {
      label: words.portal,
      value: portal && <OutLink href={portal.url}>{`${upperFirst(locale.text(portal.name))} (${portal.url})`}</OutLink>,
    },
  ]);
}

function Table({ item: { locale, entry, owned } }: { item: Item }) {
  const { head, table } = locale.words.annex;
  const isNoted = owned.some((platform) => sayToCheck(platform, locale.site, locale.words) !== "");
  const levels = [...new Set(owned.map(gradeToCompare).filter(isDefined))].sort();
  const note: ShownColumn<PlatformEntry> = {
    title: head.note,
    cell: (platform) => sayToCheck(platform, locale.site, locale.words),
  };
  return (
    <>
      <DataTable
        label={table}
        columns={[
          { title: head.number, isNumber: true, cell: (platform) => locale.number(owned.indexOf(platform) + 1) },
          { title: head.name, isName: true, cell: ({ data }) => <Say locale={locale} text={data.name} /> },
          { title: head.owner, cell: () => <Say locale={locale} text={entry.data.name} /> },
          { title: head.summary, cell: ({ data }) => <TextOrNone locale={locale} text={data.summary} /> },
          { title: head.focalUnit, cell: ({ data }) => <TextOrNone locale={locale} text={data.focalUnit} /> },
          ...(isNoted ? [note] : []),
        ]}
        rows={owned}
      />
      {levels.map((level) => (
        <p class="quiet">{locale.words.names.confidence[level]}</p>
      ))}
    </>
  );
}

const isDefined = <T,>(value: T | undefined): value is T => value !== undefined;

/** A text, or that there is no source of it yet. */
const TextOrNone = ({ locale, text }: { locale: Locale; text: PlatformEntry["data"]["summary"] }) =>
  text ? <Say locale={locale} text={text} /> : <NotSourced locale={locale} />;
