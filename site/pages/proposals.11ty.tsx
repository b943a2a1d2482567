/** What is under review: for whom each proposal waits and since when; a queue for reviewers, and a proof for proposers. */

import { sayMissing } from "../../scripts/catalogue/council/say.ts";
import { type OpenProposal, WAITING, type Waiting } from "../../scripts/records/schema/proposals.ts";
import { daysBetween } from "../../scripts/text/dates.ts";
import { PULL_PARAMETER } from "../../scripts/text/proposal-page.ts";
import { anchor } from "../address-words.ts";
import { AgencyLink } from "../components/agency-link.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Layout, renderPage } from "../components/layout.tsx";
import { OutLink } from "../components/links.tsx";
import { AsWritten, Day, Say } from "../components/say.tsx";
import { Section } from "../components/section.tsx";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { sayAwaited } from "../views/awaited-sheets.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

export const data = pageData("proposals");

/** Whoever has the decision first; what its author still works on last. */
const PLACE: Readonly<Record<Waiting, number>> = { council: 1, keeper: 2, owner: 3, convener: 4, maintainers: 5, merge: 6, proposer: 7 };
const QUEUE = [...WAITING].sort((a, b) => PLACE[a] - PLACE[b]);

export function render({ item }: { item: PageItem<"proposals"> }): string {
  const { locale } = item;
  const words = locale.words.proposals;
  return renderPage(
    <Layout page={item} title={locale.words.pages.proposals} description={words.describe}>
      <article class="record">
        <header class="record-header">
          <h1>{locale.words.pages.proposals}</h1>
          <p class="lead">{words.intro}</p>
        </header>
        <Queues locale={locale} />
        <AllAwaited locale={locale} />
      </article>
    </Layout>,
  );
}

function Queues({ locale }: { locale: Locale }) {
  const words = locale.words.proposals;
  const { proposals: read } = locale.site;
  if (!read) return <NotRead locale={locale} />;
  const queues = QUEUE.map((waiting) => ({ waiting, items: read.proposals.filter((one) => one.waiting === waiting) }));
  return (
    <>
      <p class="quiet">{words.readOn(locale.date(read.readOn))}</p>
      {read.proposals.length === 0 && <p>{words.none}</p>}
      {queues.map(({ waiting, items }) => items.length > 0 && <Queue locale={locale} waiting={waiting} items={items} />)}
    </>
  );
}

/** Where the list stands all the same: the pull requests and issues themselves. */
function NotRead({ locale }: { locale: Locale }) {
  const words = locale.words.proposals;
  const { repository } = locale.site;
  return (
    <>
      <p class="absent">{words.notRead}</p>
      {repository && (
        <ul>
          <li>
            <OutLink href={`${repository}/pulls`}>{words.pullsOnGitHub}</OutLink>
          </li>
          <li>
            <OutLink href={`${repository}/issues`}>{words.issuesOnGitHub}</OutLink>
          </li>
        </ul>
      )}
    </>
  );
}

function Queue({ locale, waiting, items }: { locale: Locale; waiting: Waiting; items: readonly OpenProposal[] }) {
  const words = locale.words.proposals;
  const title = `${words.waiting[waiting]} (${items.length})`;
  return (
    <Section id="cho" of={WAITING.indexOf(waiting) + 1} title={title}>
      <DataTable
        label={words.table(words.waiting[waiting])}
        columns={[
          { title: words.proposal, isName: true, cell: (item) => <Title locale={locale} item={item} /> },
          {
            title: words.agency,
            cell: ({ agency }) => (agency ? <AgencyLink locale={locale} code={agency} /> : <span class="absent">{words.noAgency}</span>),
          },
          {
            title: words.since,
            cell: ({ since }) => (
              <>
                <Day locale={locale} date={since} /> ({words.days(daysBetween(since, locale.site.catalogue.today))})
              </>
            ),
          },
          {
            title: words.state,
            cell: ({ kind, draft, filled }) => (filled ? words.filled(filled.done, filled.all) : draft ? words.draft : words.kind[kind]),
          },
        ]}
        rows={items}
      />
    </Section>
  );
}

const Title = ({ locale, item: { kind, number, title, url } }: { locale: Locale; item: OpenProposal }) => (
  <>
    <OutLink href={url}>
      #{number} <AsWritten locale={locale}>{title}</AsWritten>
    </OutLink>
    {kind === "pull" && (
      <p class="quiet">
        <a href={`${locale.href(to("proposal"))}?${PULL_PARAMETER}=${number}`}>{locale.words.proposals.seeOnSite(number)}</a>
      </p>
    )}
  </>
);

/** Of all platforms, whose members judge one by one: a row each. */
function AllAwaited({ locale }: { locale: Locale }) {
  const words = locale.words.proposals.sheets;
  const rows = locale.site.catalogue.platforms.flatMap((entry) => (entry.open ?? []).map((one) => ({ entry, one })));
  if (rows.length === 0) return null;
  return (
    <Section id="danh-gia" title={words.title(locale.number(rows.length))}>
      <DataTable
        label={words.table}
        columns={[
          {
            title: words.platform,
            isName: true,
            cell: ({ entry }) => (
              <a href={`${locale.href(to("platform", { id: entry.id }))}#${anchor("danh-gia")}`}>
                <Say locale={locale} text={entry.data.name} />
              </a>
            ),
          },
          {
            title: words.progress,
            cell: ({ one }) =>
              `${[sayAwaited(locale, one), one.council && sayMissing(one.council, locale.lang)].filter(Boolean).join("; ")}.`,
          },
        ]}
        rows={rows}
      />
    </Section>
  );
}
