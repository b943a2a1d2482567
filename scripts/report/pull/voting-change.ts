/** Said first and in bold: a change of who may decide, which nobody who reviews the rest should overlook. */
import { IDENTITY_NAMES } from "../../records/schema/identity.ts";
import { settingsSchema } from "../../records/schema/settings.ts";
import type { VotingChange } from "../../review/voting-changes.ts";
import { isDate } from "../../text/dates.ts";
import { showDate } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { pullWords } from "../../words/words.ts";
import { inlineCode } from "../markdown.ts";
import { calledAgency, recordName } from "./called.ts";
import { listed, type PullReport, type ReportSection } from "./report.ts";

export const votingChangeSection: ReportSection = (report, lang, limit) => {
  const { votingChanges } = report.judgement;
  if (votingChanges.length === 0) return "";
  const items = votingChanges.map((change) => `- **${nameOf(change, report, lang)}**${sidesOf(change, lang)}`);
  return `**${pullWords[lang].votingChanges}**\n\n${listed(items, Math.max(limit, 1), lang)}`;
};

function nameOf({ rule, agency = "", record, field }: VotingChange, report: PullReport, lang: Lang): string {
  if (record && field) return `${recordName(record, report, lang)}: ${IDENTITY_NAMES[field][lang]}`;
  return rule ? settingsSchema.properties[rule]["x-title"][lang] : pullWords[lang].speaksFor(calledAgency(agency, report, lang));
}

const sidesOf = ({ was, is }: VotingChange, lang: Lang): string =>
  was === undefined || is === undefined ? "" : `: ${sideOf(was, lang)} → ${sideOf(is, lang)}`;

const sideOf = (side: string, lang: Lang): string =>
  isDate(side) ? showDate(side, lang) : inlineCode(side.replace(/\d{4}-\d\d-\d\d/g, (day) => (isDate(day) ? showDate(day, lang) : day)));
