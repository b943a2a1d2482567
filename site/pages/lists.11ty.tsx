/** The lists that documents issue: what is in force, and how much of each is known by name. */
import { allLists, type ListView } from "../../scripts/catalogue/list-coverage.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink } from "../components/links.tsx";
import { CoverageBar, ListLink, NamesConfidence, State, sayCoverage } from "../components/list-coverage.tsx";
import { SectionAt } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { inGroups } from "../views/slices.ts";

export const data = pageData("lists");

export function render({ item }: { item: PageItem<"lists"> }): string {
  const { locale } = item;
  const words = locale.words.lists;
  const views = allLists(locale.site.catalogue);
  return renderPage(
    <Layout page={item} title={locale.words.pages.lists} description={words.intro}>
      <h1>{locale.words.pages.lists}</h1>
      <p class="lead">{words.intro}</p>
      {views.length === 0 && <p>{words.none}</p>}
      {inGroups(views, ({ state }) => state).map(({ key: state, items }) => (
        <SectionAt place={state} title={words.state[state]}>
          <p class="quiet">{words.stateHelp[state]}</p>
          <ul class="rows">
            {items.map((view) => (
              <Row locale={locale} view={view} />
            ))}
          </ul>
        </SectionAt>
      ))}
    </Layout>,
  );
}

function Row({ locale, view }: { locale: Locale; view: ListView }) {
  const words = locale.words.lists;
  return (
    <li>
      <ListLink locale={locale} view={view} />, <DocumentLink locale={locale} document={view.list.document} />
      <p>
        {view.state === "coming" && `${words.takesEffect(locale.date(view.list.from))}; `}
        {view.state === "ended" && view.list.ended?.confidence && (
          <>
            <State locale={locale} view={view} />.{" "}
          </>
        )}
        {sayCoverage(locale, view)}
        {view.takenOff === 0 && view.missing > 0 && `; ${words.stillMissing(view.missing)}`}
      </p>
      <NamesConfidence locale={locale} view={view} />
      <CoverageBar {...view} />
    </li>
  );
}
