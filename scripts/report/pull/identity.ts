/** What else a platform that was decided on would be. */
import { lineChanges } from "../../history/changes/text-changes.ts";
import { subjectName } from "../../records/schema/deciders.ts";
import { IDENTITY_NAMES } from "../../records/schema/identity.ts";
import type { OpenDecision } from "../../review/open-decision.ts";
import type { Lang } from "../../text/languages.ts";
import { pullWords } from "../../words/words.ts";
import { prose } from "../markdown.ts";
import { sayStage } from "../say-stage.ts";
import { recordName } from "./called.ts";
import { listed, MOST_NAMES, type PullReport, type ReportSection } from "./report.ts";

/** What agreeing to another identity does: what was decided of the one goes on for the other. With it what the description is to say. */
export const identitySection: ReportSection = (report, lang, limit) => {
  const { tallies, consents } = report.judgement;
  const asked = [...tallies, ...consents].flatMap(({ questions }) => questions).filter(({ isLost }) => !isLost);
  return (["identity", "wording"] as const)
    .flatMap((subject) => {
      const items = asked.filter((one) => one.subject === subject).map((one) => identityItem(one, report, lang, limit));
      return items.length > 0 ? [`**${subjectName(subject, lang)}**\n\n${listed(items, Math.max(limit, 1), lang)}`] : [];
    })
    .join("\n\n");
};

function identityItem({ subject, record, platform, fields = [] }: OpenDecision, report: PullReport, lang: Lang, limit: number): string {
  const { before, after } = report.judgement.platforms.find(({ id }) => id === platform) ?? {};
  const [was, is] = [before, after].map((one) => one && sayStage(one.lifecycle, lang));
  const name = `${recordName(record, report, lang)} (${fields.map((field) => IDENTITY_NAMES[field][lang]).join("; ")})`;
  const what = subject === "identity" ? `: ${pullWords[lang].identity(was === is ? is : undefined)}` : "";
  const texts = fields.includes("description") ? lineChanges(before?.body ?? "", after?.body ?? "") : [];
  const shown = texts.slice(0, Math.max(1, Math.min(limit, MOST_NAMES))).map((text) => `  - ${prose(text[lang])}`);
  return [`- ${name}${what}`, ...shown, ...(texts.length > shown.length ? [`  - … +${texts.length - shown.length}`] : [])].join("\n");
}
