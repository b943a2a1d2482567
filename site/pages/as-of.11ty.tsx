/** The decisions that made the list, each with the list as it stood then; with script, any other day. */
import type { DayDecision } from "../../scripts/catalogue/as-of.ts";
import { type ListView, listsOn } from "../../scripts/catalogue/list-coverage.ts";
import { LIST_STATES } from "../../scripts/catalogue/lists.ts";
import { DataScript } from "../components/data-script.tsx";
import { Lines } from "../components/facts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink } from "../components/links.tsx";
import { ListLink, ListsTable, sayCoverage } from "../components/list-coverage.tsx";
import { ListedTable } from "../components/listed-table.tsx";
import { ColumnMeanings } from "../components/meanings.tsx";
import { Day } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import { finderScriptData } from "../discovery/finder-script-data.ts";
import { DAY_COLUMNS } from "../open-data/day-table.ts";
import { PARAMETER } from "../parameters.ts";
import { to } from "../routes.ts";
import { type AsOfDay, asOfDays } from "../views/as-of.ts";
import { documentName } from "../views/document.ts";
import { dayTitle } from "../views/listed-on-day.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { inGroups } from "../views/slices.ts";

export const data = pageData("asOf");

export function render({ item }: { item: PageItem<"asOf"> }): string {
  const { locale } = item;
  const words = locale.words.asOf;
  const days = asOfDays(locale.site.catalogue);
  return renderPage(
    <Layout page={item} title={locale.words.pages.asOf} description={words.describe} scripts={[to("asOfScript")]}>
      <h1>{locale.words.pages.asOf}</h1>
      <p class="lead">{words.intro}</p>
      <Section id="ngay-bat-ky" title={words.anyDay}>
        <Picker locale={locale} />
      </Section>
      <Section id="quyet-dinh" title={words.decisions}>
        {days.length === 0 ? (
          <p>{words.noDecisions}</p>
        ) : (
          <ol class="timeline">
            {days.map((day) => (
              <DayItem locale={locale} day={day} />
            ))}
          </ol>
        )}
      </Section>
    </Layout>,
  );
}

function DayItem({ locale, day }: { locale: Locale; day: AsOfDay }) {
  return (
    <li>
      <Day locale={locale} date={day.date} />
      <div>
        <a href={locale.href(to("asOfDay", { day: day.date }))}>
          <strong>{dayTitle(day.date, locale.words.asOf, locale.lang)}</strong>
        </a>
        <Lists locale={locale} day={day.day} />
        {day.decisions.map((decision) => (
          <Effects locale={locale} decision={decision} />
        ))}
      </div>
    </li>
  );
}

/** The lists of the day that had not ended, each against its official count. */
function Lists({ locale, day }: { locale: Locale; day: string }) {
  const views = listsOn(locale.site.catalogue, day).filter(({ state }) => state !== "ended");
  return (
    <Lines
      items={views.map((view) => (
        <>
          <ListLink locale={locale} view={view} /> (<DocumentLink locale={locale} document={view.list.document} />
          ): {locale.words.lists.state[view.state]}; {sayCoverage(locale, view)}
        </>
      ))}
    />
  );
}

/** "186/QĐ-BTTTT ngày 11/02/2022: Đưa vào Danh mục (14)" */
function Effects({ locale, decision: { document, effects } }: { locale: Locale; decision: DayDecision }) {
  const counts = inGroups(effects, ({ type }) => type).map(
    ({ key, items }) => `${locale.words.names.event[key]} (${locale.number(items.length)})`,
  );
  return (
    <p class="quiet">
      {document ? <DocumentLink locale={locale} document={document} /> : locale.words.asOf.noDocument}:{" "}
      {counts.length > 0 ? counts.join(", ") : locale.words.asOf.noEffects}
    </p>
  );
}

/** Hidden until its script is there; the list it fills is a table like those of the pages. */
function Picker({ locale }: { locale: Locale }) {
  const words = locale.words.asOf;
  return (
    <div data-as-of>
      <p data-without-script>{words.noScript}</p>
      <form class="search-box" hidden>
        <label for="day">{words.day}</label>
        <div class="search-row">
          <input type="date" id="day" name={PARAMETER.day} required max={locale.site.catalogue.today} />
          <button type="submit">{words.show}</button>
        </div>
      </form>
      <p role="status" data-status />
      <div data-lists hidden>
        <h3>{locale.words.lists.onDay}</h3>
        <ListsTable locale={locale} views={inEveryState(locale)} />
      </div>
      <div data-list hidden>
        <h3>{words.members}</h3>
        <ListedTable locale={locale} listed={[]} lists={[]} />
      </div>
      <div data-save hidden>
        <p>
          <button type="button" class="button" data-csv>
            {words.csv}
          </button>
        </p>
        <ColumnMeanings locale={locale} of={DAY_COLUMNS} />
      </div>
      <DataScript name="data-words" value={scriptData(locale)} />
    </div>
  );
}

/** A row for each way in which a list may stand: the script shows the one of the day, and says its counts. */
const inEveryState = (locale: Locale): ListView[] => listsSoFar(locale).flatMap((view) => LIST_STATES.map((state) => ({ ...view, state })));

const listsSoFar = ({ site: { catalogue } }: Locale): ListView[] => listsOn(catalogue, catalogue.today);

export type AsOfScriptData = ReturnType<typeof scriptData>;

function scriptData(locale: Locale) {
  const { on, inForce, unclear, official, oneListed, manyListed, noneKnown, none, ...rest } = locale.words.asOf;
  const { oneAmended, manyAmended, oneElsewhere, manyElsewhere, failed, ownerSince, unknown, useBy } = rest;
  const { lastDay, before } = locale.words.site;
  const { agencies } = finderScriptData(locale);
  return {
    lang: locale.lang,
    events: locale.site.url(to("asOfEvents")),
    platform: locale.href(to("platform", { id: "{id}" })),
    states: locale.words.lists.state,
    // On another day than today there may be what now there is none of.
    ...{ stages: locale.words.names.stageCode, agencies },
    lists: listsSoFar(locale).map(({ list: { key, slug, document } }) => ({ key, slug, cited: documentName(locale, document) })),
    use: { ...locale.words.known.use, ...useBy },
    words: {
      ...{ on, inForce, unclear, official, oneListed, manyListed, oneAmended, manyAmended, oneElsewhere, manyElsewhere },
      ...{ noneKnown, none, failed, ownerSince, unknown, lastDay, before },
    },
  };
}
