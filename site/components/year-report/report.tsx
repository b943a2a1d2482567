/** The report of a year, of the whole catalogue or of an agency: its sections, each number with its rows. */
import type { AgencyEntry } from "../../../scripts/catalogue/catalogue.ts";
import { itemOf } from "../../../scripts/catalogue/statistics/process-items.ts";
import { STEP_IDS } from "../../../scripts/catalogue/statistics/steps.ts";
import type { YearReport } from "../../../scripts/catalogue/year-reports.ts";
import { isUsed } from "../../../scripts/records/schema/used.ts";
import { isUsedHere } from "../../../scripts/words/called.ts";
import type { Here, Locale } from "../../context.ts";
import type { Children } from "../../html/jsx-runtime.ts";
import { fill } from "../../i18n/fill.ts";
import { to } from "../../routes.ts";
import { layoutOf } from "../../views/papers/heading.ts";
import type { ReportLetter } from "../../views/papers/paper.ts";
import { reportParts, reportsOf, rowsShown } from "../../views/year-reports.ts";
import { DataScript } from "../data-script.tsx";
import { type PageSection, Sections } from "../section.tsx";
import { Acts, ActsApart } from "./acts.tsx";
import { Gaps, Overdue, Stages } from "./at-end.tsx";
import { StepTimes, UsageFigures } from "./measured.tsx";
import { SetActs } from "./set-acts.tsx";

interface ReportProps {
  readonly page: Here;
  readonly report: YearReport;
  readonly title: string;
  /** Whose it is, where it is of an agency. */
  readonly agency?: AgencyEntry;
  /** What stands behind its sections. */
  readonly children?: Children;
}

export function Report({ page, report, title, agency, children }: ReportProps) {
  const { locale, path } = page;
  const words = locale.words.report;
  const day = locale.date(report.day);
  return (
    <article class="record report">
      <header class="record-header">
        <h1>{title}</h1>
        <p class="lead">{fill(report.isRunning ? words.running : words.until, { day })}</p>
        <p class="quiet">
          {agency && `${words.owners} `}
          {words.names}
        </p>
      </header>
      <nav aria-label={locale.words.pages.yearReports}>
        <Neighbours locale={locale} report={report} agency={agency} />
      </nav>
      <p class="contribute">
        <button type="button" data-with-script hidden data-letter={locale.site.url(to("letterScript"))}>
          {words.make}
        </button>{" "}
        <a class="button" href={locale.site.url(to("yearTable", { year: report.year }))} download>
          {words.csv}
        </a>{" "}
        <span role="status" data-said />
      </p>
      <DataScript name="data-report-letter" value={letterOf(locale, report, title, agency)} />
      <Sections locale={locale} sections={sectionsOf(locale, report)} />
      {children}
      <p class="paper-only quiet">{fill(words.cite, { title, day, address: locale.site.absolute(locale.path(path)) })}</p>
    </article>
  );
}

/** The reports of the years before and after, of the same agency where it has one; and the whole one. */
function Neighbours({ locale, report: { year }, agency }: { locale: Locale; report: YearReport; agency: AgencyEntry | undefined }) {
  const words = locale.words.report;
  const hrefOf = (of: number): string | undefined => {
    const found = reportsOf(locale.site.catalogue).find(({ report }) => report.year === String(of));
    if (!found) return undefined;
    if (!agency) return locale.href(to("yearReport", { year: String(of) }));
    const hasPart = found.agencies.some(({ entry }) => entry === agency);
    return hasPart ? locale.href(to("agencyReport", { year: String(of), id: agency.slug })) : undefined;
  };
  const links = [
    { title: words.yearBefore, href: hrefOf(Number(year) - 1) },
    { title: words.yearAfter, href: hrefOf(Number(year) + 1) },
    ...(agency ? [{ title: words.whole(year), href: locale.href(to("yearReport", { year })) }] : []),
  ].filter(({ href }) => href !== undefined);
  return (
    <ul class="inline">
      {links.map(({ title, href }) => (
        <li>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** What the script makes a document with, of what the page shows. */
function letterOf(locale: Locale, { year }: YearReport, title: string, agency: AgencyEntry | undefined): ReportLetter {
  const { making, made, failed } = locale.words.letter;
  const name = [locale.words.report.file, year, ...(agency ? [agency.slug] : [])].join("-");
  return {
    title,
    lang: locale.lang,
    page: layoutOf(locale.site.catalogue.settings),
    name: `${name}.docx`,
    words: { making, made, failed },
  };
}

function sectionsOf(locale: Locale, report: YearReport): PageSection[] {
  const { settings } = locale.site.catalogue;
  const words = locale.words.report;
  const parts = reportParts(report, settings);
  const shown = { locale, report, parts, most: rowsShown(parts) };
  const hasSteps = STEP_IDS.some((id) => itemOf(settings, id) !== undefined);
  const sections: readonly (PageSection & { readonly isThere?: boolean })[] = [
    { id: "da-lam", title: words.acts, content: <Acts {...shown} /> },
    { id: "tieu-chi", title: locale.words.pages.criteriaSets, content: <SetActs {...shown} />, isThere: parts.sets.length > 0 },
    { id: "khong-tinh", title: words.apart, content: <ActsApart {...shown} />, isThere: parts.apart.length > 0 },
    {
      id: "tinh-trang",
      title: report.isRunning ? fill(words.standingNow, { day: locale.date(report.day) }) : words.standing,
      content: <Stages {...shown} />,
    },
    { id: "qua-han", title: words.overdue, content: <Overdue {...shown} />, isThere: isUsedHere("assessment") },
    { id: "thoi-gian", title: words.steps, content: <StepTimes {...shown} />, isThere: hasSteps },
    { id: "so-lieu", title: words.usage, content: <UsageFigures {...shown} title={words.usage} />, isThere: isUsed("usage") },
    { id: "con-thieu", title: words.gaps, content: <Gaps {...shown} /> },
  ];
  return sections.filter(({ isThere }) => isThere !== false);
}
