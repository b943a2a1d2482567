/** What a change request does to events that are published: those that nobody decided, and those put back as they were decided. */
import { subjectName } from "../../records/schema/deciders.ts";
import { showDate } from "../../text/formats.ts";
import { grouped } from "../../text/group.ts";
import { pullWords } from "../../words/words.ts";
import { calledDecider, recordName } from "./called.ts";
import { byRecord, questionText } from "./questions.ts";
import { listed, type ReportSection } from "./report.ts";

/** That something published goes, which nobody decided: why that is no rewriting of what was decided. */
export const correctionSection: ReportSection = (report, lang, limit) => {
  const { tallies, consents } = report.judgement;
  const say = pullWords[lang];
  const deciding = [
    { who: say.voters, questions: tallies.flatMap(({ questions }) => questions) },
    ...consents.map((one) => ({ who: calledDecider(one, report, lang), questions: one.questions })),
  ];
  const items = deciding.flatMap(({ who, questions }) =>
    [...byRecord(questions.filter(({ corrects }) => corrects))].map(([record, asked]) => {
      const what = asked.map((one) => questionText(one, report, lang)).join(", ");
      return `- ${recordName(record, report, lang)}: ${what}; ${say.decidedBy(who)}`;
    }),
  );
  if (items.length === 0) return "";
  return `**${say.corrections}** ${say.correctionsRefused}\n\n${listed(items, Math.max(limit, 1), lang)}`;
};

/** That what was voted on is put back as it was: why nobody votes on it. */
export const putBackSection: ReportSection = (report, lang, limit) => {
  const items = [...grouped(report.judgement.putBack.map(({ record, event }) => [record, event] as const))].map(
    ([record, events]) =>
      `- ${recordName(record, report, lang)}: ${events.map(({ type, date }) => `${subjectName(type, lang)} (${showDate(date, lang)})`).join(", ")}`,
  );
  return items.length > 0 ? `**${pullWords[lang].putBack}**\n\n${listed(items, Math.max(limit, 1), lang)}` : "";
};
