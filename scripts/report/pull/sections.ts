/** The parts of the report, in the order they are read: what is wrong, what it does, who must agree. */

import type { PlatformEntry } from "../../catalogue/catalogue.ts";
import { sayMissing, sayProgress } from "../../catalogue/council/say.ts";
import { gains, type Impact, isListTold, loses, type StageAndOutcome } from "../../history/changes/comparison.ts";
import { errorsFirst, type Problem } from "../../problems/problem.ts";
import { CRITERIA_FOLDER, platformFolder } from "../../records/folders.ts";
import { pathOf, recordAt } from "../../records/paths.ts";
import type { Verdict } from "../../records/schema/assessment.ts";
import type { TouchedPlatform } from "../../review/judgement.ts";
import { inLang } from "../../text/bilingual.ts";
import { showDate } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { nameWords, pullWords } from "../../words/words.ts";
import { cell, inlineCode, link, prose } from "../markdown.ts";
import { sayNext } from "../next-step.ts";
import { sayOnList, sayStage } from "../say-stage.ts";
import { changedName, recordName } from "./called.ts";
import { inRow, lineUrl, listed, MAX_ANNOTATIONS, type ReportSection } from "./report.ts";

/** Every problem as a link to its line, errors first, with its fix. */
export const problemsSection: ReportSection = (report, lang, limit) => {
  const say = pullWords[lang];
  // That there are more than are listed comes before all that are.
  const isMore = ({ rule }: Problem) => rule === "problems-more";
  const found = [...report.judgement.problems.filter(isMore), ...errorsFirst(report.judgement.problems).filter((one) => !isMore(one))];
  if (found.length === 0) return report.judgement.paths.length > 0 ? say.noProblems : "";
  const count = (level: Problem["level"]) => found.filter((problem) => problem.level === level).length;
  const items = found.map((problem) => {
    const { level, path, line, column, message, fix } = problem;
    const place = link(`${path}:${line}:${column}`, lineUrl(report, path, line));
    return `- **${say[level]}** ${place}: ${prose(message[lang])}${fix ? ` ${say.fix} ${prose(fix[lang])}` : ""}`;
  });
  const title = `### ${say.problems(count("error"), count("warning"))}`;
  if (items.length <= limit) return `${title}\n\n${listed(items, limit, lang)}`;
  const shown = items.slice(0, limit).join("\n");
  return `${title}\n\n${say.shown(limit, items.length, Math.min(items.length, MAX_ANNOTATIONS))}\n\n${shown}`.trimEnd();
};

/** Each touched platform: stage and outcome before → after, gates first, then groups, then what is missing. */
export const platformsSection: ReportSection = ({ judgement }, lang, limit) => {
  const shown = judgement.platforms.filter(({ before, after }) => before ?? after);
  if (shown.length === 0) return "";
  const items = shown.slice(0, limit).map((platform) => onePlatform(platform, lang));
  const left = shown.length - items.length;
  return [`### ${pullWords[lang].platforms}`, ...items, ...(left > 0 ? [pullWords[lang].more(left)] : [])].join("\n\n");
};

/** That records which it does not touch would no longer be as they should be: counted, and the first of them named. */
export const unfitSection: ReportSection = (report, lang, limit) => {
  const { unfit } = report.judgement;
  if (unfit.length === 0) return "";
  const names = unfit.map((record) => recordName(record, report, lang));
  return `**${pullWords[lang].unfit(unfit.length)}** ${inRow(names, Math.max(limit, 1))}`;
};

/** That what stands on the site was not all held against what is proposed. */
export const mendsSection: ReportSection = (report, lang, limit) => {
  const { mends } = report.judgement;
  if (mends.length === 0) return "";
  const say = pullWords[lang];
  return `**${say.mends}** ${say.mendsTask}\n\n${listed(
    mends.map((path) => `- ${recordName(recordOf(path), report, lang)}: ${inlineCode(path)}`),
    Math.max(limit, 1),
    lang,
  )}`;
};

function recordOf(path: string): string {
  const { kind, id = "" } = recordAt(path) ?? {};
  return kind === "criteria" ? `${CRITERIA_FOLDER}/${id}` : platformFolder(id);
}

function onePlatform({ id, before, after, isUnread }: TouchedPlatform, lang: Lang): string {
  const say = pullWords[lang];
  const entry = (after ?? before) as PlatformEntry;
  const step = (was: string | undefined, is: string | undefined) =>
    was === is
      ? `${is ?? say.notAssessed}`
      : `${was ?? (before ? say.notAssessed : isUnread ? say.unreadable : say.new)} → **${is ?? (after ? say.notAssessed : say.gone)}**`;
  const stage = (one?: PlatformEntry) => one && sayStage(one.lifecycle, lang);
  const outcome = (one?: PlatformEntry) => one?.latest?.score && nameWords[lang].outcomes[one.latest.score.outcome];
  const lines = [
    `- ${say.stage}: ${step(stage(before), stage(after))}`,
    `- ${say.outcome}: ${step(outcome(before), outcome(after))}`,
    ...(after
      ? [`- ${say.lifecycleNext}: ${sayNext(after.lifecycle.next, lang)}`, ...sheetLines(after, lang), ...gateLines(after, lang)]
      : []),
  ];
  const score = after?.latest?.score && scoreTables(after, lang);
  return [`#### ${prose(inLang(entry.data.name, lang))} (${inlineCode(id)})`, lines.join("\n"), ...(score ? [score] : [])].join("\n\n");
}

/** How far members' sheets have come, and whose are missing by role. */
const sheetLines = ({ open = [] }: PlatformEntry, lang: Lang): string[] =>
  open.flatMap(({ date, data, council }) => {
    if (!council || !data.ballots) return [];
    const said = [sayProgress(council, data.ballots.until, lang), sayMissing(council, lang)].filter(Boolean).join("; ");
    return [`- ${pullWords[lang].sheets(showDate(date, lang))}: ${said}`];
  });

const gateLines = ({ latest }: PlatformEntry, lang: Lang): string[] =>
  (latest?.score?.results ?? [])
    .filter(({ gate }) => gate !== undefined)
    .map(
      ({ id, result, reason }) =>
        `- ${pullWords[lang].gate} ${inlineCode(id)}: **${nameWords[lang].verdicts[result]}** — ${prose(reason[lang])}`,
    );

function scoreTables({ latest }: PlatformEntry, lang: Lang): string {
  const say = pullWords[lang];
  const { results = [], groups = [], missing = [] } = latest?.score ?? {};
  const rows = groups.map(
    ({ title, met, applicable, unknown }) => `| ${cell(inLang(title, lang))} | ${met} / ${applicable} | ${unknown} |`,
  );
  const table = [`| ${say.group} | ${say.tally} | ${say.unknown} |`, "|---|---|---|", ...rows].join("\n");
  const lacking = results
    .filter(({ id, waiver }) => missing.includes(id) || waiver !== undefined)
    .map(({ id, title, reason }) => `- ${inlineCode(id)} ${prose(inLang(title, lang))}: ${prose(reason[lang])}`);
  return [table, ...(lacking.length > 0 ? [`**${say.missing}**\n\n${lacking.join("\n")}`] : [])].join("\n\n");
}

/** What changed, in sentences, by record. */
export const changesSection: ReportSection = (report, lang, limit) => {
  const found = report.judgement.comparison?.changes ?? [];
  if (found.length === 0) return "";
  return `### ${pullWords[lang].changes}\n\n${listed(
    found.map(({ kind, id, sentence }) => `- ${changedName(kind, id, report, lang)}: ${prose(sentence[lang])}`),
    limit,
    lang,
  )}`;
};

/** Who gains or loses, and by which criterion: a change of a criteria set is thereby a dry run. */
export const impactSection: ReportSection = ({ judgement }, lang, limit) => {
  const say = pullWords[lang];
  const touched = new Set(judgement.platforms.map(({ id }) => id));
  const found = (judgement.comparison?.impact ?? []).filter(({ id, before, after }) => !touched.has(id) || (before && after));
  return impactList(say.impact, say.impactIntro, found, lang, limit);
};

/** The same for platforms that a new set would be asked of. */
export const dryRunSection: ReportSection = ({ judgement }, lang, limit) => {
  const say = pullWords[lang];
  return impactList(say.dryRun, say.dryRunIntro, judgement.comparison?.dryRun ?? [], lang, limit);
};

function impactList(title: string, intro: string, found: readonly Impact[], lang: Lang, limit: number): string {
  if (found.length === 0) return "";
  const say = pullWords[lang];
  const counts = `${say.gains(found.filter(gains).length)}, ${say.loses(found.filter(loses).length)}`;
  const items = found.map((one) => impactItem(one, lang));
  return `### ${title} (${counts})\n\n${intro}\n\n${listed(items, limit, lang)}`;
}

function impactItem(one: Impact, lang: Lang): string {
  const { id, name, before, after, results, causes } = one;
  const say = pullWords[lang];
  const standing = (side: StageAndOutcome | undefined) =>
    side &&
    [
      sayStage(side, lang),
      side.outcome ? nameWords[lang].outcomes[side.outcome] : say.notAssessed,
      ...(isListTold(one) ? [sayOnList(side, lang)] : []),
    ].join(", ");
  const verdict = (one: Verdict | undefined) => (one ? nameWords[lang].verdicts[one] : "–");
  const criteria = results.map((result) => `${inlineCode(result.criterion)} ${verdict(result.before)} → ${verdict(result.after)}`);
  return [
    `- ${prose(name[lang])} (${inlineCode(id)}): ${standing(before) ?? say.new} → ${standing(after) ?? say.gone}`,
    ...(criteria.length > 0 ? [`  - ${inRow(criteria, 40, " · ")}`] : []),
    ...causes.slice(0, 40).map((cause) => `  - ${say.because} ${prose(cause[lang])}`),
    ...(causes.length > 40 ? [`  - … +${causes.length - 40}`] : []),
  ].join("\n");
}

/** The assessors' checklist, for platforms waiting for an assessment. */
export const checklistSection: ReportSection = (report, lang, limit) => {
  const say = pullWords[lang];
  const { judgement } = report;
  const left = Math.max(0, judgement.checklists.length - limit);
  return judgement.checklists
    .slice(0, limit)
    .map(({ platform, set }) => {
      const items = set.criteria.map(({ id, title, requirement, evidence }) => {
        const asks = [say[requirement], ...(evidence === "required" ? [say.evidence] : [])].join(", ");
        return `- [ ] ${inlineCode(id)} ${prose(inLang(title, lang))} (${asks})`;
      });
      return `### ${say.checklist}: ${changedName("platform", platform, report, lang)}\n\n${say.checklistFor(prose(inLang(set.title, lang)))}\n\n${listed(items, limit, lang)}`;
    })
    .concat(
      left > 0
        ? `### ${say.checklist}

- ${say.more(left)}`
        : [],
    )
    .join("\n\n");
};

/** Names close to those that come in. */
export const similarSection: ReportSection = ({ judgement, repository, base, folder }, lang, limit) => {
  const say = pullWords[lang];
  const url = (id: string) =>
    `${repository}/blob/${encodeURIComponent(base)}/${folder}${pathOf("platform", { id: encodeURIComponent(id) })}`;
  const items = judgement.similar.map(({ named, others }) => {
    const links = others.map(({ id, name }) => link(name, url(id))).join(", ");
    return `- ${prose(named.name)} (${inlineCode(named.id)}) ${say.similarTo} ${links}`;
  });
  return items.length > 0 ? `### ${say.similar}\n\n${listed(items, limit, lang)}` : "";
};
