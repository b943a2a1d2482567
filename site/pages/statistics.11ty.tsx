/** The state of the whole programme in charts, each with its table and its file. */

import { RECORD_PARTS } from "../../scripts/catalogue/statistics/agencies.ts";
import type { Statistics } from "../../scripts/catalogue/statistics/statistics.ts";
import { MEDIAN_FROM } from "../../scripts/catalogue/statistics/steps.ts";
import { isUsed } from "../../scripts/records/schema/used.ts";
import { isUsedHere } from "../../scripts/words/called.ts";
import type { AddressWord } from "../address-words.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { ListChangeSummary } from "../components/list/comparison.tsx";
import { type PageSection, Sections } from "../components/section.tsx";
import { CompletenessFigure, OverdueFigure } from "../components/statistics/agencies.tsx";
import { Assessors } from "../components/statistics/assessors.tsx";
import { CountFigures } from "../components/statistics/counts.tsx";
import { CriteriaFigures } from "../components/statistics/criteria.tsx";
import { StepsFigure } from "../components/statistics/steps.tsx";
import { UserShareFigures } from "../components/statistics/user-shares.tsx";
import type { Locale } from "../context.ts";
import type { Children } from "../html/jsx-runtime.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { listsInForce } from "../views/lists-in-force.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";
import { processName } from "../views/process.ts";

export const data = pageData("statistics");

export function render({ item, statistics }: { item: PageItem<"statistics">; statistics: Statistics }): string {
  const { locale } = item;
  const words = locale.words.statistics;
  const intro = fill(words.intro, { date: locale.date(locale.site.catalogue.today) });
  const sections = statistics.platforms > 0 ? sectionsOf(locale, statistics) : [];
  return renderPage(
    <Layout
      page={item}
      title={locale.words.pages.statistics}
      description={intro}
      styleSheets={[to("chartStyles")]}
      scripts={[to("drawingScript")]}
    >
      <h1>{locale.words.pages.statistics}</h1>
      <p class="lead">{intro}</p>
      {sections.length > 0 && (
        <ul class="inline">
          <li>
            <a href={locale.href(to("yearReports"))}>{locale.words.pages.yearReports}</a>
          </li>
          <li>
            <a href={locale.href(to("digests"))}>{locale.words.pages.digests}</a>
          </li>
        </ul>
      )}
      {sections.length === 0 && <p class="empty">{words.noPlatforms}</p>}
      {sections.length > 0 && <Sections locale={locale} sections={sections} />}
      <p class="explain">
        {words.all} <a href={locale.site.url(to("statisticsJson"))}>/api/v1/statistics.json</a>
      </p>
    </Layout>,
  );
}

/** What is no longer on the lists in force: a status says so only once every list has ended that names a platform. */
const DroppedOut = ({ locale }: { locale: Locale }) => (
  <>
    {listsInForce(locale.site.catalogue).map((view) => (
      <ListChangeSummary locale={locale} view={view} isNamed />
    ))}
  </>
);

function sectionsOf(locale: Locale, statistics: Statistics): readonly PageSection[] {
  const words = locale.words.statistics;
  const section = (id: AddressWord, title: string, text: string, figures: Children): PageSection => ({
    id,
    title,
    content: (
      <>
        <p class="explain">{text}</p>
        {figures}
      </>
    ),
  });
  const { platforms, steps, criteria, waived, userShares, overdue, completeness } = statistics;
  const stepsSection = section(
    "sau-buoc",
    words.steps(processName(locale) ?? ""),
    fill(words.stepsText(processName(locale) ?? ""), { least: locale.number(MEDIAN_FROM) }),
    <StepsFigure locale={locale} steps={steps} platforms={platforms} />,
  );
  return [
    section(
      "nen-tang",
      words.overview,
      words.overviewText(platforms, locale.number(platforms)),
      <>
        <DroppedOut locale={locale} />
        <CountFigures locale={locale} statistics={statistics} />
      </>,
    ),
    ...(locale.site.catalogue.settings.process?.items ? [stepsSection] : []),
    section(
      "tieu-chi",
      words.criteria,
      words.criteriaText,
      <>
        {waived.criteria > 0 && (
          <p>
            {fill(locale.words.waivers.statistics, {
              criteria: locale.number(waived.criteria),
              platforms: locale.number(waived.platforms),
            })}
          </p>
        )}
        <CriteriaFigures locale={locale} criteria={criteria} />
      </>,
    ),
    ...(isUsedHere("assessment") ? [section("danh-gia", words.assessors.title, words.assessors.text, <Assessors locale={locale} />)] : []),
    ...(isUsed("usage")
      ? [section("nguoi-dung", words.userShares, words.userSharesText, <UserShareFigures locale={locale} shares={userShares} />)]
      : []),
    ...(isUsed("owner") ? [section("qua-han", words.overdue, words.overdueText, <OverdueFigure locale={locale} counts={overdue} />)] : []),
    section(
      "day-du",
      words.completeness,
      fill(words.completenessText, { parts: locale.number(RECORD_PARTS.length) }),
      <CompletenessFigure locale={locale} rows={completeness} />,
    ),
  ];
}
