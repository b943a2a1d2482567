/** The sections of the digest of a month. */
import type { DueRow, MonthDigest } from "../../scripts/catalogue/month-digests.ts";
import { ACT_TYPES } from "../../scripts/catalogue/year-rows.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { grouped } from "../../scripts/text/group.ts";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { digestsOf } from "../views/digests.ts";
import { setParts } from "../views/year-reports.ts";
import type { ShownColumn } from "./data-table.tsx";
import { CriteriaLink, PlatformLink } from "./links.tsx";
import { Day, Say } from "./say.tsx";
import { type PageSection, Sections } from "./section.tsx";
import { ActsApart, actColumns, actName } from "./year-report/acts.tsx";
import { UsageFigures } from "./year-report/measured.tsx";
import { Rows } from "./year-report/rows.tsx";
import { SetActs } from "./year-report/set-acts.tsx";

interface DigestProps {
  readonly locale: Locale;
  readonly digest: MonthDigest;
}

/** Rows that each list shows; all are in the table of the year. */
const MOST = 100;

export function Digest({ locale, digest, title }: DigestProps & { readonly title: string }) {
  const words = locale.words.digest;
  const year = digest.month.slice(0, 4);
  return (
    <article class="record report">
      <header class="record-header">
        <h1>{title}</h1>
        <p class="lead">{fill(digest.isRunning ? words.running : words.until, { day: locale.date(digest.day) })}</p>
        <p class="quiet">
          {words.yearOnly} <a href={locale.href(to("yearReport", { year }))}>{locale.words.report.title(year)}</a>.
        </p>
      </header>
      <Neighbours locale={locale} digest={digest} />
      <Sections locale={locale} sections={sectionsOf(locale, digest)} />
    </article>
  );
}

function Neighbours({ locale, digest }: DigestProps) {
  const { digest: words, pages } = locale.words;
  const all = digestsOf(locale.site.catalogue);
  const at = all.indexOf(digest);
  const links = [
    { title: words.before, month: all[at - 1]?.month },
    { title: words.after, month: all[at + 1]?.month },
  ];
  return (
    <nav aria-label={pages.digests}>
      <ul class="inline">
        {links.map(
          ({ title, month }) =>
            month !== undefined && (
              <li>
                <a href={locale.href(to("digest", { month }))}>{title}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

function sectionsOf(locale: Locale, digest: MonthDigest): PageSection[] {
  const { digest: words, report } = locale.words;
  const { acts, apart, sets, usage, overdue, comes } = digest;
  const rows = { locale, most: MOST };
  const byType = grouped(acts.map((act) => [act.type, act] as const));
  const done = ACT_TYPES.map((type) => ({ type, found: byType.get(type) ?? [] })).filter(({ found }) => found.length > 0);
  const due = (some: readonly DueRow[]) => dueColumns(locale, some);
  const sections: readonly (PageSection & { readonly isThere?: boolean })[] = [
    {
      id: "da-lam",
      title: words.acts,
      content:
        done.length === 0 ? (
          <p>{words.actsNone}</p>
        ) : (
          done.map(({ type, found }) => (
            <Rows {...rows} section={words.acts} title={actName(locale, type)} columns={actColumns(locale, found)} rows={found} />
          ))
        ),
      // What was done of criteria sets stands below.
      isThere: done.length > 0 || sets.length === 0,
    },
    {
      id: "tieu-chi",
      title: locale.words.pages.criteriaSets,
      content: <SetActs {...rows} parts={{ sets: setParts(sets) }} />,
      isThere: sets.length > 0,
    },
    { id: "khong-tinh", title: report.apart, content: <ActsApart {...rows} parts={{ apart }} />, isThere: apart.length > 0 },
    {
      id: "so-lieu",
      title: words.usage,
      content: <UsageFigures {...rows} title={words.usage} parts={{ usage }} />,
      isThere: isUsed("usage") && usage.length > 0,
    },
    {
      id: "sap-toi",
      title: words.comes,
      content: comes.length === 0 ? <p>{words.comesNone}</p> : <Rows {...rows} title={words.comes} columns={due(comes)} rows={comes} />,
    },
    {
      id: "qua-han",
      title: words.overdue,
      content: <Rows {...rows} title={words.overdue} columns={due(overdue)} rows={overdue} isFolded />,
      isThere: overdue.length > 0,
    },
  ];
  return sections.filter(({ isThere }) => isThere !== false);
}

function dueColumns(locale: Locale, rows: readonly DueRow[]): readonly ShownColumn<DueRow>[] {
  const { digest: words, report } = locale.words;
  return [
    {
      title: rows.some(({ set }) => set) ? words.about : report.platform,
      isName: true,
      cell: ({ platform, set }) =>
        set === undefined ? <PlatformLink locale={locale} id={platform ?? ""} /> : <CriteriaLink locale={locale} id={set} />,
    },
    {
      title: words.task,
      cell: ({ set, title }) => (title ? <Say locale={locale} text={title} /> : set === undefined ? words.reassess : words.comment),
    },
    { title: words.by, cell: ({ day }) => <Day locale={locale} date={day} /> },
  ];
}
