/** The lists as they stood after the decisions of one day: what these did, the official counts, and the platforms known by name. */
import type { DayDecision } from "../../scripts/catalogue/as-of.ts";
import { listsOn } from "../../scripts/catalogue/list-coverage.ts";
import { Lines } from "../components/facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink, PlatformLink } from "../components/links.tsx";
import { ListsTable } from "../components/list-coverage.tsx";
import { ListedTable } from "../components/listed-table.tsx";
import { Pager, slicedTitle } from "../components/pager.tsx";
import { Section } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import { PARAMETER } from "../parameters.ts";
import { to } from "../routes.ts";
import { documentName } from "../views/document.ts";
import { type DayList, dayCounts, dayTitle } from "../views/listed-on-day.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { inGroups } from "../views/slices.ts";

type Item = PageItem<"asOfDay">;

export const data = pageData("asOfDay");

export function render({ item }: { item: Item }): string {
  const { locale, day } = item;
  const words = locale.words.asOf;
  const title = slicedTitle(locale, dayTitle(day.date, locale.words.asOf, locale.lang), item);
  const counted = day.listed ? dayCounts(dayLists(locale, day.day), day.listed, words, locale.lang) : [];
  return renderPage(
    <Layout page={item} title={title} description={firstOf([`${title}.`, ...counted])} label={locale.date(day.date)}>
      <h1>{title}</h1>
      <p class="lead">{day.listed ? [...counted, words.present].join(" ") : words.intro}</p>
      <p>
        <a href={locale.href(to("asOf"))}>{words.back}</a>
      </p>
      {item.number === 1 && (
        <Section id="quyet-dinh" title={words.effects}>
          {day.decisions.map((decision) => (
            <Decision locale={locale} decision={decision} />
          ))}
        </Section>
      )}
      {item.number === 1 && (
        <Section id="danh-muc" title={locale.words.lists.onDay}>
          <DayLists locale={locale} day={day.day} />
        </Section>
      )}
      <Section id="nen-tang" title={words.members}>
        <Listed item={item} />
      </Section>
    </Layout>,
  );
}

/** Search engines and posts show no more letters of what a page says of itself. */
const DESCRIPTION_ROOM = 320;

/** The first sentences, as many as there is room for: each says what those before it leave open, so none after one that is left out. */
const firstOf = (sentences: readonly string[]): string =>
  sentences.filter((_, index) => sentences.slice(0, index + 1).join(" ").length <= DESCRIPTION_ROOM).join(" ");

/** The lists that had not ended. */
const dayLists = (locale: Locale, day: string): DayList[] =>
  listsOn(locale.site.catalogue, day)
    .filter(({ state }) => state !== "ended")
    .map(({ list: { key, document }, state, official }) => ({
      key,
      state,
      cited: documentName(locale, document),
      official,
    }));

function DayLists({ locale, day }: { locale: Locale; day: string }) {
  const views = listsOn(locale.site.catalogue, day);
  return views.length > 0 ? <ListsTable locale={locale} views={views} /> : <p>{locale.words.lists.noList}</p>;
}

function Decision({ locale, decision: { document, effects } }: { locale: Locale; decision: DayDecision }) {
  return (
    <>
      <p>{document ? <DocumentLink locale={locale} document={document} /> : <span class="absent">{locale.words.asOf.noDocument}</span>}</p>
      {effects.length === 0 && <p class="absent">{locale.words.asOf.noEffects}</p>}
      {inGroups(effects, ({ type }) => type).map(({ key: type, items }) => (
        <>
          <h3>
            {locale.words.names.event[type]} ({locale.number(items.length)})
          </h3>
          <Lines items={items.map(({ platform }) => <PlatformLink locale={locale} id={platform} />)} />
        </>
      ))}
    </>
  );
}

function Listed({ item }: { item: Item }) {
  const { locale, day, items } = item;
  const words = locale.words.asOf;
  if (!day.listed) return <p>{words.tooMany}</p>;
  if (day.listed.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <ListedTable locale={locale} listed={items} lists={dayLists(locale, day.day)} />
      <Pager locale={locale} slice={item} />
      <p>
        <a href={`${locale.href(to("asOf"))}?${PARAMETER.day}=${day.day}`}>{words.csvByDay}</a>
      </p>
    </>
  );
}
