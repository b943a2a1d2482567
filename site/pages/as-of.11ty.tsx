/** The decisions that made the list, each with the list as it stood then; with script, any other day. */
import type { DayDecision } from "../../scripts/catalogue/as-of.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink } from "../components/links.tsx";
import { ListedTable } from "../components/listed-table.tsx";
import { Section } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import { clientWords, scriptJson } from "../discovery/client-words.ts";
import { AS_OF_PATH, AS_OF_SCRIPT, type AsOfDay, asOfDays, EVENTS_PATH } from "../views/as-of.ts";
import { countListed, onDay } from "../views/listed-on-day.ts";
import { runs } from "../views/page-lists.ts";

interface Item {
  readonly locale: Locale;
}

export const data = {
  pagination: { data: "lists.single", size: 1, alias: "item", addAllPagesToCollections: false },
  eleventyExcludeFromCollections: true,
  permalink: ({ item: { locale } }: { item: Item }) => `${locale.path(AS_OF_PATH)}index.html`,
};

export function render({ item: { locale } }: { item: Item }): string {
  const words = locale.words.asOf;
  const days = asOfDays(locale.site.catalogue);
  return renderPage(
    <Layout
      locale={locale}
      path={AS_OF_PATH}
      title={words.title}
      description={words.describe}
      breadcrumb={[{ label: words.title }]}
      scripts={[AS_OF_SCRIPT]}
    >
      <h1>{words.title}</h1>
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
              <Day locale={locale} day={day} />
            ))}
          </ol>
        )}
      </Section>
    </Layout>,
  );
}

function Day({ locale, day }: { locale: Locale; day: AsOfDay }) {
  return (
    <li>
      <time dateTime={day.date}>{locale.date(day.date)}</time>
      <div>
        <a href={locale.href(`${AS_OF_PATH}${day.date}/`)}>
          <strong>{onDay(day.date, locale.words.asOf, locale.lang)}</strong>
        </a>
        {day.listed && `: ${countListed(day.listed.length, locale.words.asOf, locale.lang)}`}
        {day.decisions.map((decision) => (
          <Effects locale={locale} decision={decision} />
        ))}
      </div>
    </li>
  );
}

/** "186/QĐ-BTTTT ngày 11/02/2022: Đưa vào Danh mục (14)" */
function Effects({ locale, decision: { document, effects } }: { locale: Locale; decision: DayDecision }) {
  const counts = runs(effects, ({ type }) => type).map(
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
function Picker({ locale }: Item) {
  const words = locale.words.asOf;
  const { on, oneListed, manyListed, none, failed } = words;
  const { stages, agencies, notSourced } = clientWords(locale);
  const handed = {
    lang: locale.lang,
    events: locale.site.url(EVENTS_PATH),
    platform: locale.href("/nen-tang/"),
    stages,
    agencies,
    notSourced,
    words: { on, oneListed, manyListed, none, failed },
  };
  return (
    <div data-as-of>
      <p data-without-script>{words.noScript}</p>
      <form class="search-box" hidden>
        <label for="ngay">{words.day}</label>
        <div class="search-row">
          <input type="date" id="ngay" name="ngay" required max={locale.site.catalogue.today} />
          <button type="submit">{words.show}</button>
        </div>
      </form>
      <p role="status" data-status />
      <div data-list hidden>
        <ListedTable locale={locale} listed={[]} />
      </div>
      <script type="application/json" data-words dangerouslySetInnerHTML={{ __html: scriptJson(handed) }} />
    </div>
  );
}
