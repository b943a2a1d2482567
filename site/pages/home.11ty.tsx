/** The home page: what this is, search, counts into the list, newest decisions, how to contribute. */

import { Counts } from "../components/counts.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { NewsList } from "../components/news.tsx";
import { Say } from "../components/say.tsx";
import { SearchBox } from "../components/search-box.tsx";
import type { Locale } from "../context.ts";
import { websiteThing } from "../open-data/schema-org.ts";
import { to } from "../routes.ts";
import { reportAddress } from "../views/github-addresses.ts";
import type { HomeView } from "../views/home.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

type Item = PageItem<"home">;

export const data = pageData("home");

export function render({ item, home }: { item: Item; home: HomeView }): string {
  const { locale } = item;
  const words = locale.words.home;
  const { settings } = locale.site.catalogue;
  return renderPage(
    <Layout
      page={item}
      title={locale.text(settings.title)}
      about={websiteThing(locale)}
      description={settings.description ? locale.text(settings.description) : words.intro}
    >
      <div class="hero">
        <h1>
          <Say locale={locale} text={settings.title} />
        </h1>
        <p class="lead">
          {settings.description && <Say locale={locale} text={settings.description} />} {words.intro}
        </p>
        <SearchBox locale={locale} />
      </div>
      <Totals locale={locale} home={home} />
      <div class="tiles">
        <StageCounts locale={locale} home={home} />
        <GroupCounts locale={locale} home={home} />
        <OwnerCounts locale={locale} home={home} />
      </div>
      <NewsList locale={locale} news={home.news} />
      <Contribute locale={locale} />
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
    { href: locale.href(to("criteriaSets")), label: words.criteria(criteria.length) },
    { href: locale.href(to("agencies")), label: words.agencies(agencies.length) },
    { href: locale.href(to("documents")), label: words.documents(documents.length) },
    { href: locale.href(to("statistics")), label: locale.words.statistics.homeLink },
    ...(home.overdue > 0 ? [{ href: `${locale.href(to("platforms"))}?overdue=yes`, label: words.overdue(home.overdue) }] : []),
  ];
  return (
    <section aria-labelledby="tong-so">
      <h2 id="tong-so" class="unseen">
        {words.totals}
      </h2>
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

const StageCounts = ({ locale, home }: Part) => (
  <Counts
    locale={locale}
    id="giai-doan"
    title={locale.words.home.byStage}
    counts={home.stages.map(({ key, count }) => ({ label: locale.words.names.stage[key], count, query: `stage=${key}` }))}
  />
);

const GroupCounts = ({ locale, home }: Part) => (
  <Counts
    locale={locale}
    id="nhom"
    title={locale.words.home.byGroup}
    counts={[
      ...home.groups.map(({ key, count }) => ({ label: locale.words.names.group[key], count, query: `group=${key}` })),
      { label: locale.words.home.groupUnknown, count: home.withoutGroup },
    ]}
  />
);

function OwnerCounts({ locale, home }: Part) {
  const { find } = locale.site;
  const owners = home.owners.map(({ key, count }) => {
    const agency = find.agencies.get(key);
    return { label: agency ? <Say locale={locale} text={agency.data.name} /> : key, count, query: `agency=${encodeURIComponent(key)}` };
  });
  return (
    <Counts
      locale={locale}
      id="chu-quan"
      title={locale.words.home.byOwner}
      counts={[...owners, { label: locale.words.home.ownerUnknown, count: home.withoutOwner }]}
    />
  );
}

function Contribute({ locale }: { locale: Locale }) {
  const words = locale.words.home;
  const report = reportAddress(locale.site, "");
  return (
    <section aria-labelledby="gop-y" class="contribute-box">
      <h2 id="gop-y">{words.contribute}</h2>
      <p>{words.contributeText}</p>
      <p class="contribute">
        <a class="button" href={locale.href(to("propose"))}>
          {words.contributePropose}
        </a>
        <a class="button" href={locale.href(to("guide"))}>
          {words.contributeGuide}
        </a>
        {report && (
          <a class="button" href={report}>
            {words.contributeIssue}
          </a>
        )}
      </p>
    </section>
  );
}
