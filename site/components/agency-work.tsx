/** On the page of an agency: what it has to do, for which platform, by when; and its proposals, with for whom they wait. */
import { proposalsOf } from "../../scripts/catalogue/acting-agency.ts";
import type { AgencyEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { OpenProposal } from "../../scripts/records/schema/proposals.ts";
import type { Locale } from "../context.ts";
import { to } from "../routes.ts";
import { tasksOf, writtenAs } from "../views/agency-work.ts";
import { dueOf } from "../views/due.ts";
import { taskHref } from "../views/task-href.ts";
import { DataTable } from "./data-table.tsx";
import { DueLists } from "./due-lists.tsx";
import { OutLink } from "./links.tsx";
import { AsWritten, Day, Say } from "./say.tsx";
import { Section } from "./section.tsx";

/** More would make the page of who keeps a long list too heavy: the finder has them all. */
const MOST = 50;

export function AgencyWork({ locale, entry }: { locale: Locale; entry: AgencyEntry }) {
  const words = locale.words.registers.agency;
  const tasks = tasksOf(locale.site, entry.data.code);
  const proposals = proposalsOf(locale.site.catalogue, locale.site.proposals?.proposals ?? [], entry.data.code);
  const due = dueOf(locale.site.catalogue, entry);
  if (!entry.active && tasks.length + proposals.length + due.length === 0) return null;
  return (
    <Section id="viec" title={words.work}>
      <p class="quiet">{words.workHelp}</p>
      {tasks.length > 0 && <Tasks locale={locale} tasks={tasks.slice(0, MOST)} />}
      {tasks.length > MOST && <p>{words.workMore(tasks.length - MOST)}</p>}
      {proposals.length > 0 && <Proposals locale={locale} proposals={proposals} />}
      <DueLists locale={locale} items={due} />
      <p>
        {words.follow}: <a href={locale.href(to("agencyCalendar", { id: entry.slug }))}>{words.calendar}</a> ·{" "}
        <a href={locale.href(to("agencyFeed", { id: entry.slug }))}>{words.feed}</a> ·{" "}
        <a href={locale.href(to("digests"))}>{locale.words.pages.digests}</a>
      </p>
      <p class="quiet">{words.followHelp}</p>
      <p>
        <a href={locale.href(to("proposals"))}>{words.workProposals}</a>
      </p>
    </Section>
  );
}

function Tasks({ locale, tasks }: { locale: Locale; tasks: readonly PlatformEntry[] }) {
  const { names, registers, platform, lists: words } = locale.words;
  return (
    <DataTable
      label={registers.agency.workTable}
      columns={[
        {
          title: words.platform,
          isName: true,
          cell: ({ id, data }) => (
            <a href={locale.href(to("platform", { id }))}>
              <Say locale={locale} text={data.name} />
            </a>
          ),
        },
        {
          title: registers.agency.task,
          cell: ({ id, lifecycle: { next } }) => {
            const written = writtenAs(next.task);
            if (!written) return names.task[next.task];
            return <a href={taskHref(locale, written.job, id, written.field)}>{names.task[next.task]}</a>;
          },
        },
        {
          title: registers.agency.due,
          cell: ({ lifecycle: { due, overdue } }) =>
            due && (overdue ? platform.dueOverdue(locale.date(due)) : <Day locale={locale} date={due} />),
        },
      ]}
      rows={tasks}
    />
  );
}

function Proposals({ locale, proposals }: { locale: Locale; proposals: readonly OpenProposal[] }) {
  const words = locale.words.proposals;
  return (
    <DataTable
      label={locale.words.pages.proposals}
      columns={[
        {
          title: words.proposal,
          isName: true,
          cell: ({ number, title, url }) => (
            <OutLink href={url}>
              #{number} <AsWritten locale={locale}>{title}</AsWritten>
            </OutLink>
          ),
        },
        { title: words.state, cell: ({ waiting }) => words.waiting[waiting] },
        { title: words.since, cell: ({ since }) => <Day locale={locale} date={since} /> },
      ]}
      rows={proposals}
    />
  );
}
