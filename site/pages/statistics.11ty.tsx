/** The state of the whole programme in charts, each with its table and its file. */
import type { ComponentChildren } from "preact";
import { RECORD_PARTS } from "../../scripts/catalogue/statistics/agencies.ts";
import type { Statistics } from "../../scripts/catalogue/statistics/statistics.ts";
import { MEDIAN_FROM } from "../../scripts/catalogue/statistics/steps.ts";
import { Layout, renderPage } from "../components/layout.tsx";
import { Section, SectionMenu } from "../components/section.tsx";
import { CompletenessFigure, OverdueFigure } from "../components/statistics/agencies.tsx";
import { CountFigures } from "../components/statistics/counts.tsx";
import { CriteriaFigures } from "../components/statistics/criteria.tsx";
import { StepsFigure } from "../components/statistics/steps.tsx";
import { UserShareFigures } from "../components/statistics/user-shares.tsx";
import type { Locale } from "../context.ts";
import { fill } from "../i18n/fill.ts";
import { to } from "../routes.ts";
import { pageData } from "../views/page-data.ts";
import type { PageItem } from "../views/page-lists.ts";

type Item = PageItem<"statistics">;

export const data = pageData("statistics");

export function render({ item, statistics }: { item: Item; statistics: Statistics }): string {
  const { locale } = item;
  const words = locale.words.statistics;
  const intro = fill(words.intro, { date: locale.date(locale.site.catalogue.today) });
  const sections = statistics.platforms > 0 ? sectionsOf(locale, statistics) : [];
  return renderPage(
    <Layout page={item} title={locale.words.pages.statistics} description={intro} styleSheets={[to("chartStyles")]}>
      <h1>{locale.words.pages.statistics}</h1>
      <p class="lead">{intro}</p>
      {sections.length === 0 && <p class="empty">{words.noPlatforms}</p>}
      {sections.length > 0 && <SectionMenu locale={locale} sections={sections} />}
      {sections.map(({ id, title, text, content }) => (
        <Section id={id} title={title}>
          <p class="explain">{text}</p>
          {content}
        </Section>
      ))}
      <p class="explain">
        {words.all} <a href={locale.site.url(to("statisticsJson"))}>/api/v1/statistics.json</a>
      </p>
    </Layout>,
  );
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly content: ComponentChildren;
}

function sectionsOf(locale: Locale, statistics: Statistics): readonly Part[] {
  const words = locale.words.statistics;
  return [
    {
      id: "nen-tang",
      title: words.overview,
      text: fill(words.overviewText, { count: locale.number(statistics.platforms) }),
      content: <CountFigures locale={locale} statistics={statistics} />,
    },
    {
      id: "sau-buoc",
      title: words.steps,
      text: fill(words.stepsText, { least: locale.number(MEDIAN_FROM) }),
      content: <StepsFigure locale={locale} steps={statistics.steps} platforms={statistics.platforms} />,
    },
    {
      id: "tieu-chi",
      title: words.criteria,
      text: words.criteriaText,
      content: <CriteriaFigures locale={locale} criteria={statistics.criteria} />,
    },
    {
      id: "nguoi-dung",
      title: words.userShares,
      text: words.userSharesText,
      content: <UserShareFigures locale={locale} shares={statistics.userShares} />,
    },
    {
      id: "qua-han",
      title: words.overdue,
      text: words.overdueText,
      content: <OverdueFigure locale={locale} counts={statistics.overdue} />,
    },
    {
      id: "day-du",
      title: words.completeness,
      text: fill(words.completenessText, { parts: locale.number(RECORD_PARTS.length) }),
      content: <CompletenessFigure locale={locale} rows={statistics.completeness} />,
    },
  ];
}
