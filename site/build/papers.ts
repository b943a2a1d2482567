/** Papers that the command line writes: the same that pages and the page for proposals offer, each with the name of its file. */
import type { AgencyEntry, AssessmentEntry, Catalogue, CriteriaEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { keeperOn } from "../../scripts/catalogue/members.ts";
import { convenerOf } from "../../scripts/catalogue/responsible.ts";
import type { Lang } from "../../scripts/text/languages.ts";
import { createContext, type Locale } from "../context.ts";
import { writeDocument } from "../docx/letter.ts";
import { valueNames } from "../open-data/value-names.ts";
import { render as agencyReport } from "../pages/agency-report.11ty.tsx";
import { render as yearReport } from "../pages/year-report.11ty.tsx";
import { type PageName, to } from "../routes.ts";
import { isConsulted } from "../views/consulted.ts";
import { itemsOf, type PageItem } from "../views/page-lists.ts";
import { type AnnexOf, annexPaper } from "../views/papers/annex.ts";
import { commentsLetter } from "../views/papers/comments.ts";
import { decisionPaper } from "../views/papers/decision.ts";
import { layoutOf } from "../views/papers/heading.ts";
import { sheetsPaper } from "../views/papers/minutes.ts";
import { paperOf } from "../views/papers/page.ts";
import type { BoundLetter, Paper } from "../views/papers/paper.ts";
import { sitePen } from "../views/papers/site-pen.ts";
import type { Pen } from "../views/papers/values.ts";
import { reportsOf, yearsOf } from "../views/year-reports.ts";

export interface NamedPaper {
  readonly letter: BoundLetter;
  /** Of its file. */
  readonly name: string;
}

/** An assessment of a platform, and how many faults there are in what it says. */
export interface Assessed {
  readonly entry: PlatformEntry;
  readonly assessment: AssessmentEntry;
  readonly open: number;
}

/** What papers are written with in one language. */
export function localeFor(catalogue: Catalogue, lang: Lang): Locale {
  const { site: address, repository, branch = "main" } = catalogue.settings;
  const baseUrl = (address ?? "http://localhost").replace(/\/*$/, "/");
  return createContext({ catalogue, baseUrl, pathPrefix: "/", repository, branch }, { css: "", mark: "" }).locales[lang];
}

/** @returns the bytes of the document, which every word processor opens */
export const documentBytes = async (letter: BoundLetter): Promise<Uint8Array> =>
  new Uint8Array(await (await writeDocument(letter)).arrayBuffer());

/** The minutes of an assessment, or of a method of which none are taken its annex. */
export function minutesOf(locale: Locale, assessed: Assessed): NamedPaper {
  const pen = penOf(locale);
  return bound(locale, locale.words.letter.files.minutes, assessed, annexPaper(annexOf(assessed, locale), pen));
}

/** Who said what of each criterion; undefined where no sheets are asked for, or the criteria set cannot be read. */
export function sheetsOf(locale: Locale, assessed: Assessed): NamedPaper | undefined {
  const pen = penOf(locale);
  const { council, ...of } = annexOf(assessed, locale);
  return council && bound(locale, locale.words.letter.files.sheets, assessed, sheetsPaper({ ...of, council }, pen));
}

/** The draft of the decision that an assessment leads to; undefined where it leaves nothing to decide. */
export function draftDecisionOf(locale: Locale, assessed: Assessed): NamedPaper | undefined {
  const { entry, assessment } = assessed;
  // A decision is made now, by the waivers that hold now; minutes are of their day.
  const paper = decisionPaper(
    { ...annexOf(assessed, locale), score: assessment.score, platform: entry.data },
    locale.words.decision,
    penOf(locale),
  );
  return paper && bound(locale, locale.words.letter.files.decision, assessed, paper);
}

const penOf = (locale: Locale): Pen => sitePen(locale, valueNames(locale));

function annexOf({ entry, assessment, open }: Assessed, { site, text, words }: Locale): AnnexOf {
  const { settings, today } = site.catalogue;
  const { data, body, date, score: now, scoreThen: score = now, council } = assessment;
  const head = settings.dossier?.assessment;
  return {
    ...{ task: "assessment", kind: "assessment", today, data, body, date, score, council, open },
    title: head ? text(head) : words.editor.dossier.assessment,
    name: text(entry.data.name),
    sender: convenerOf(entry.data, keeperOn(settings, today)),
  };
}

function bound(locale: Locale, file: string, { entry, assessment }: Assessed, paper: Paper): NamedPaper {
  return { name: `${[file, assessment.date, entry.id].join("-")}.docx`, letter: alone(locale, paper) };
}

/** A document with one paper in it, called as that is. */
const alone = ({ lang, site }: Locale, paper: Paper): BoundLetter => ({
  ...{ lang, page: layoutOf(site.catalogue.settings), papers: [paper] },
  title: paper.titles.map(({ text }) => text).join(" "),
});

/** The comments on a draft set, and what its issuer answers; undefined where nobody was asked. */
export function commentsOf(locale: Locale, entry: CriteriaEntry): NamedPaper | undefined {
  return isConsulted(entry)
    ? {
        letter: commentsLetter(locale, entry),
        name: `${locale.words.comments.file}-${entry.id}.docx`,
      }
    : undefined;
}

/** The report of a year as its page shows it, of all or of one agency; undefined where there is none. @param agency slug of its page */
export function yearReportOf(locale: Locale, year: string, agency?: string): NamedPaper | undefined {
  const html =
    agency === undefined
      ? pageOf("yearReport", yearReport, locale, { year })
      : pageOf("agencyReport", agencyReport, locale, { year, id: agency });
  const name = `${[locale.words.report.file, year, ...(agency === undefined ? [] : [agency])].join("-")}.docx`;
  return html === undefined ? undefined : { letter: alone(locale, paperOf(html)), name };
}

/** The years that there are reports of. */
export const reportYears = (catalogue: Catalogue, agency?: AgencyEntry): string[] =>
  agency
    ? yearsOf(catalogue, agency)
    : reportsOf(catalogue)
        .map(({ report }) => report.year)
        .reverse();

/** The page of a route in this language that has these in its address. */
function pageOf<N extends PageName>(
  route: N,
  render: (of: { item: PageItem<N> }) => string,
  locale: Locale,
  parts: Record<string, string>,
) {
  const path = locale.path(to(route as "yearReport", parts as { year: string }));
  for (const item of itemsOf(route, locale.site)) if (item.locale === locale && locale.path(item.path) === path) return render({ item });
  return undefined;
}
