/**
 * The one live comment of a pull request: the main language, with the same in the others in folds, found again by its marker.
 * Always short enough for GitHub: the longer the lists, the fewer of their items are shown, with a count of the rest.
 */
import { MAX_BYTES, MAX_COMMITS, MAX_FILES } from "../../review/pull-task.ts";
import { showDate } from "../../text/formats.ts";
import { LANGS, type Lang, MAIN_LANG, otherLangs } from "../../text/languages.ts";
import { proposalAddress } from "../../text/proposal-page.ts";
import { pullWords } from "../../words/words.ts";
import { COMMENT_ROOM, fitInto, type Room, SUMMARY_ROOM } from "../fit.ts";
import { codeBlock, details, inlineCode, link } from "../markdown.ts";
import { correctionSection, putBackSection } from "./corrections.ts";
import {
  besidesSection,
  consentSection,
  councilSection,
  dismissedSection,
  goneSection,
  outsideSection,
  overtakenSection,
} from "./council.ts";
import { identitySection } from "./identity.ts";
import type { PullReport, ReportSection } from "./report.ts";
import {
  changesSection,
  checklistSection,
  dryRunSection,
  impactSection,
  mendsSection,
  platformsSection,
  problemsSection,
  similarSection,
  unfitSection,
} from "./sections.ts";
import { sheetsSection } from "./sheets-section.ts";
import { nextStep, reportTitle } from "./titles.ts";
import { votingChangeSection } from "./voting-change.ts";

/** How the comment begins, and how the bot finds its own; proposers can post the same, so the author is looked at as well. */
export const REPORT_MARKER = "<!-- catalogue:report ";
/** A comment with room left for what the bot remembers in the marker, in characters. */
const ROOM: Room = { ...COMMENT_ROOM, most: COMMENT_ROOM.most - 200 };

const MEGABYTE = 1 << 20;
/** Between the same in two languages. */
export const RULE = "\n\n---\n\n";
/** The way to the page that shows it; what is no data is not shown there. */
const siteSection: ReportSection = ({ site, number, judgement }, lang) =>
  site === undefined || judgement.paths.length === 0 ? "" : link(pullWords[lang].seenOnSite, proposalAddress(site, number, lang));

const SECTIONS: readonly ReportSection[] = [
  votingChangeSection,
  unfitSection,
  mendsSection,
  correctionSection,
  putBackSection,
  identitySection,
  overtakenSection,
  dismissedSection,
  goneSection,
  besidesSection,
  siteSection,
  sheetsSection,
  problemsSection,
  councilSection,
  consentSection,
  outsideSection,
  similarSection,
  platformsSection,
  impactSection,
  dryRunSection,
  changesSection,
  checklistSection,
];

/** The comment's whole text. */
export function pullComment(report: PullReport): string {
  return fitInto(ROOM, (limit) =>
    [
      `${REPORT_MARKER}-->`,
      body(report, MAIN_LANG, limit),
      details(pullWords[MAIN_LANG].howTo, howTo(report, MAIN_LANG)),
      ...otherLangs(MAIN_LANG).map((lang) => details(pullWords[lang].inThisLanguage, whole(report, lang, limit))),
      footer(report),
    ].join("\n\n"),
  );
}

/** The same for the check run and the job summary: every language, no folds of their own. */
export function pullSummary(report: PullReport): string {
  return fitInto(SUMMARY_ROOM, (limit) => LANGS.map((lang) => body(report, lang, limit)).join(RULE));
}

/** What a change does, for the job summary of the advisory check: nothing of people's say, which it can not know. */
export function changeSummary(report: PullReport): string {
  const sections: readonly ReportSection[] = [
    unfitSection,
    sheetsSection,
    problemsSection,
    similarSection,
    platformsSection,
    impactSection,
    dryRunSection,
    changesSection,
  ];
  return fitInto(SUMMARY_ROOM, (limit) =>
    LANGS.map((lang) =>
      sections
        .map((section) => section(report, lang, limit))
        .filter(Boolean)
        .join("\n\n"),
    ).join(RULE),
  );
}

function body(report: PullReport, lang: Lang, limit: number): string {
  const say = pullWords[lang];
  const head = [`## ${reportTitle(report, lang)}`, `${say.next}: ${nextStep(report, lang)}`, ...notes(report, lang)];
  return [...head, ...SECTIONS.map((section) => section(report, lang, limit))].filter(Boolean).join("\n\n");
}

const whole = (report: PullReport, lang: Lang, limit: number): string => `${body(report, lang, limit)}\n\n${howTo(report, lang)}`;

function notes({ state, judgement }: PullReport, lang: Lang): string[] {
  const say = pullWords[lang];
  if (state.unjudged) return [say.unjudged[state.unjudged]];
  if (state.malformed) return [say.malformed];
  if (state.elsewhere) return [];
  if (state.tooManyCommits !== undefined) return [say.tooManyCommits(state.tooManyCommits, MAX_COMMITS)];
  if (state.tooMany !== undefined) return [say.tooMany(state.tooMany, MAX_FILES)];
  if (state.tooLarge !== undefined) return [say.tooLarge(Math.ceil(state.tooLarge / MEGABYTE), MAX_BYTES / MEGABYTE)];
  const { paths, otherFiles, otherPaths } = judgement;
  const left = otherPaths.length > 0 ? otherFiles - otherPaths.length : 0;
  const named = [...otherPaths.map((path) => inlineCode(path)), ...(left > 0 ? [`… +${left}`] : [])].join(", ");
  return [...(paths.length === 0 ? [say.noData] : []), ...(otherFiles > 0 ? [say.code(otherFiles, named)] : [])];
}

function howTo({ number, repository, base, folder }: PullReport, lang: Lang): string {
  const commands = [
    `git clone ${repository}.git && cd ${[repository.split("/").at(-1), folder].filter(Boolean).join("/").replace(/\/$/, "")}`,
    "npm ci",
    `git fetch origin pull/${number}/head && git checkout FETCH_HEAD`,
    `npx catalogue check --base origin/${base}`,
    `npx catalogue impact --base origin/${base}`,
  ];
  return `${pullWords[lang].howToText}\n\n${codeBlock(commands.join("\n"), "sh")}`;
}

/** Whether two comments say the same of the same commit; on which day it was looked at last is no news. */
export function saysTheSame(one: string, other: string): boolean {
  const parts = (text: string) => {
    // GitHub may hand back other line ends and no space at the end.
    const [, said, foot = ""] = /^([\s\S]*)<sub>([^\n]*)$/.exec(text.replaceAll("\r\n", "\n").trimEnd()) ?? [text, text];
    return [said, /`[0-9a-f]+`/.exec(foot)?.[0]].join();
  };
  return parts(one) === parts(other);
}

const footer = ({ head, today }: PullReport): string =>
  `<sub>${pullWords[MAIN_LANG].checkedOn(inlineCode(head.slice(0, 7)), showDate(today, MAIN_LANG))}</sub>`;
