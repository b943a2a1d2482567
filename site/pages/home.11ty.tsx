/** The home page: what this is, who runs it and search; the steps of the process, what is used most, what is new, what is missing, counts. */

import { countRoles } from "../../scripts/catalogue/criteria-roles.ts";
import { countInUse, countsInUse } from "../../scripts/catalogue/statistics/counts.ts";
import type { Statistics } from "../../scripts/catalogue/statistics/statistics.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { anchor } from "../address-words.ts";
import { RunBy } from "../components/contact.tsx";
import { CountTile } from "../components/count-tile.tsx";
import { HowToHelp } from "../components/home/contribute.tsx";
import { MostUsed } from "../components/home/most-used.tsx";
import { StepCards } from "../components/home/steps.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { DocumentLink } from "../components/links.tsx";
import { CoverageBar, ListLink, NamesConfidence, sayCoverage } from "../components/list-coverage.tsx";
import { NewsList } from "../components/news.tsx";
import { POLICIES } from "../components/policy.ts";
import { Say } from "../components/say.tsx";
import { SearchBox } from "../components/search-box.tsx";
import { isThere, type Locale } from "../context.ts";
import { websiteThing } from "../open-data/schema-org.ts";
import { to } from "../routes.ts";
import { agencyName } from "../views/code-names.ts";
import { documentName } from "../views/document.ts";
import type { HomeView } from "../views/home.ts";
import { groupHref, groupsDocument, otherGroupedLists } from "../views/list-groups.ts";
import { sayListedCounts } from "../views/listed-counts.ts";
import { sayLeads } from "../views/lists.ts";
import { listsInForce } from "../views/lists-in-force.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("home");

export function render({ item, home, statistics }: { item: PageItem<"home">; home: HomeView; statistics: Statistics }): string {
  const { locale } = item;
  const words = locale.words.home;
  const { settings } = locale.site.catalogue;
  const { metadata, description } = settings;
  return renderPage(
    <Layout
      page={item}
      title={locale.text(settings.title)}
      about={websiteThing(locale)}
      policy={POLICIES.withScript}
      description={description ? locale.text(description) : words.intro}
    >
      <div class="hero">
        <h1>
          <Say locale={locale} text={settings.title} />
        </h1>
        <p class="lead">{description ? <Say locale={locale} text={description} /> : words.intro}</p>
        {(metadata?.publisher || isThere(locale.site, "about")) && (
          <p class="run-by">
            <RunBy locale={locale} /> {isThere(locale.site, "about") && <a href={locale.href(to("about"))}>{words.aboutLink}</a>}
          </p>
        )}
        <SearchBox locale={locale} />
      </div>
      {home.steps.length > 0 && <StepCards locale={locale} home={home} />}
      <MostUsed locale={locale} used={home.mostUsed} />
      {isThere(locale.site, "lists") && <ListsInForce locale={locale} />}
      <NewsList locale={locale} news={home.news} />
      <HowToHelp locale={locale} home={home} />
      <Totals locale={locale} home={home} />
      <CountTiles locale={locale} statistics={statistics} />
    </Layout>,
  );
}

interface Part {
  readonly locale: Locale;
  readonly home: HomeView;
}

function Totals({ locale, home }: Part) {
  const words = locale.words.home;
  const { platforms, criteria, agencies, documents } = locale.site.catalogue;
  const totals = [
    { href: locale.href(to("platforms")), label: words.platforms(platforms.length) },
    ...(isThere(locale.site, "criteriaSets")
      ? [{ href: locale.href(to("criteriaSets")), label: words.criteria(countRoles(criteria)) }]
      : []),
    { href: locale.href(to("agencies")), label: words.agencies(agencies.length) },
    // Records cite documents of their own too: where no register is kept, its length says nothing.
    ...(documents.length > 0 ? [{ href: locale.href(to("documents")), label: words.documents(documents.length) }] : []),
    { href: locale.href(to("statistics")), label: locale.words.statistics.homeLink },
    ...(home.overdue > 0 ? [{ href: `${locale.href(to("platforms"))}?overdue=yes`, label: words.overdue(home.overdue) }] : []),
  ];
  return (
    <section aria-labelledby={anchor("tong-so")}>
      <h2 id={anchor("tong-so")}>{words.totals}</h2>
      <ul class="totals">
        {totals.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The lists by law that are in force, against their official counts. */
function ListsInForce({ locale }: { locale: Locale }) {
  const words = locale.words.lists;
  const views = listsInForce(locale.site.catalogue);
  return (
    <section aria-labelledby={anchor("danh-muc")}>
      <h2 id={anchor("danh-muc")}>{words.inForce}</h2>
      {views.length === 0 && <p>{words.none}</p>}
      <ul class="rows">
        {views.map((view) => (
          <li>
            <ListLink locale={locale} view={view} />, <DocumentLink locale={locale} document={view.list.document} />
            <p>{sayCoverage(locale, view)}</p>
            {view.list.data.caution && (
              <p>
                <Say locale={locale} text={view.list.data.caution} />
              </p>
            )}
            <NamesConfidence locale={locale} view={view} />
            <CoverageBar {...view} />
          </li>
        ))}
      </ul>
      <p>
        <a href={locale.href(to("lists"))}>{words.allLists}</a>
      </p>
    </section>
  );
}

const OWNERS_SHOWN = 10;

/** Platforms by stage, group and owner; each count leads to the list. */
function CountTiles({ locale, statistics }: { locale: Locale; statistics: Statistics }) {
  const { home, known, names, statistics: words } = locale.words;
  const { stages, groups, agencies } = statistics;
  const owners = agencies.filter(({ key }) => key !== undefined).slice(0, OWNERS_SHOWN);
  const unknown = agencies.filter(({ key }) => key === undefined);
  const ownerName = (code: string) => <Say locale={locale} text={agencyName(locale.site, code)} />;
  return (
    <div class="tiles">
      <CountTile
        locale={locale}
        id="giai-doan"
        title={home.byStage}
        filter="stage"
        counts={stages}
        nameOf={(key) => names.stageCode[key]}
        note={[words.stagesNote, sayListedCounts(locale)].filter(Boolean).join(" ")}
      />
      {isUsed("usage") && (
        <CountTile
          locale={locale}
          id="su-dung"
          title={home.inUse(countInUse(statistics.use))}
          filter="use"
          counts={countsInUse(statistics.use)}
          nameOf={(key) => known.use.names[key]}
        />
      )}
      {isUsed("group") && (
        <CountTile
          locale={locale}
          id="nhom"
          title={home.byGroup(groupsDocument(locale))}
          filter="group"
          counts={groups}
          nameOf={(key) => names.group[key]}
          unknown={home.groupUnknown}
        />
      )}
      {isUsed("group") && <ListGroupTiles locale={locale} />}
      {isUsed("owner") && (
        <CountTile
          locale={locale}
          id="chu-quan"
          title={home.byOwner}
          filter="agency"
          counts={[...owners, ...unknown]}
          nameOf={ownerName}
          unknown={home.ownerUnknown}
          note={sayLeads(locale)}
        />
      )}
    </div>
  );
}

/** The groups of the lists in force, where they are others than those of the records. */
function ListGroupTiles({ locale }: { locale: Locale }) {
  const { home, lists } = locale.words;
  return (
    <>
      {otherGroupedLists(locale).map((view) => (
        <section class="tile" aria-labelledby={anchor("nhom", view.list.slug)}>
          <h2 id={anchor("nhom", view.list.slug)}>{home.byGroup(documentName(locale, view.list.document))}</h2>
          <ul class="counts">
            {view.groups.map(({ id, name, named, official }) => (
              <li>
                <a href={groupHref(locale, view, id)}>
                  <Say locale={locale} text={name} />
                </a>
                <span class="amount">{lists.of(locale.number(named), locale.number(official))}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
