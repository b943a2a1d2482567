/** The parts about people's say: whose records are touched, how the agencies' vote stands, and who else has to agree. */

import { recordAt } from "../../records/paths.ts";
import { subjectName } from "../../records/schema/deciders.ts";
import { isShort, type Recusal, type Tally, type Vote } from "../../review/council.ts";
import { lastOpinions } from "../../review/opinions.ts";
import { type Lang, MAIN_LANG } from "../../text/languages.ts";
import { pullWords } from "../../words/words.ts";
import { inlineCode } from "../markdown.ts";
import { calledAgency, calledDecider, recordName } from "./called.ts";
import { byRecord, isOne, questionText } from "./questions.ts";
import { inRow, listed, MOST_NAMES, type PullReport, type ReportSection } from "./report.ts";
import { councilTitle, objectionsBeside, tallyTitle } from "./titles.ts";

/** Records changed by someone who does not answer for them. */
export const outsideSection: ReportSection = (report, lang, limit) => {
  const { judgement } = report;
  const say = pullWords[lang];
  const asked = new Set(judgement.consents.flatMap(({ questions }) => questions.map(({ record }) => record)));
  // Who decides on registers and criteria is said there, and it is nobody else.
  const outside = judgement.outside.filter(({ record }) => !asked.has(record) || recordAt(record)?.kind === "platform");
  if (outside.length === 0) return "";
  const { login, agencies } = judgement.author;
  const items = outside.map(
    ({ record, owners }) =>
      `- ${recordName(record, report, lang)}: ${owners.length > 0 ? owners.map((owner) => calledAgency(owner, report, lang)).join(", ") : say.noOwner}`,
  );
  return `### ${say.outside}\n\n${say.outsideIntro(inlineCode(login), agencies.map((of) => inlineCode(of)).join(", "))}\n\n${listed(items, limit, lang)}`;
};

/** That something else would be published than was approved: those who did are asked to look again. */
export const overtakenSection: ReportSection = ({ judgement, head }, lang) => {
  const isOvertaken = [...lastOpinions(judgement.reviews).values()].some(({ overtaken, commit }) => overtaken && commit === head);
  return isOvertaken ? `**${pullWords[lang].overtaken}** ${pullWords[lang].overtakenTask}` : "";
};

/** That approvals were taken away by somebody else: those who gave them are asked to give them again, for nobody else tells them. */
export const dismissedSection: ReportSection = ({ judgement }, lang) => {
  const { dismissed, tallies, consents } = judgement;
  if (dismissed.length === 0 || (tallies.length === 0 && consents.length === 0)) return "";
  const say = pullWords[lang];
  const who = dismissed.map(({ login, by }) => say.dismissedBy(inlineCode(login), inlineCode(by || "?")));
  return `**${say.dismissed}** ${inRow(who, MOST_NAMES, "; ")}. ${say.dismissedTask}`;
};

/** That approvals went with the change request they were given on. */
export const goneSection: ReportSection = ({ judgement }, lang) => {
  const { gone, tallies, consents } = judgement;
  if (gone.length === 0 || (tallies.length === 0 && consents.length === 0)) return "";
  const say = pullWords[lang];
  const who = gone.map(({ login, pull }) => say.goneOn(inlineCode(login), pull));
  return `**${say.goneWith}** ${inRow(who, MOST_NAMES, "; ")}. ${say.goneTask}`;
};

/** Objections to what is not voted on by who does not decide it, above all the owner's: nobody should decide without having seen them. */
export const besidesSection: ReportSection = (report, lang) => {
  const votes = objectionsBeside(report);
  if (votes.length === 0) return "";
  const say = pullWords[lang];
  const owners = new Set(report.judgement.platforms.map(({ before }) => before?.data.owner));
  const names = votes
    .sort((a, b) => Number(owners.has(b.agency)) - Number(owners.has(a.agency)))
    .map((vote) => voteText(vote, report, lang) + (owners.has(vote.agency) ? ` — ${say.isOwner}` : ""));
  return `**${say.besides}** ${inRow(names, MOST_NAMES)}. ${say.besidesTask}`;
};

/** The questions, the votes, and those that do not count with the reason: once where they come to the same, else for each by itself. */
export const councilSection: ReportSection = (report, lang, limit) => {
  const { tallies } = report.judgement;
  if (tallies.length === 0) return "";
  const parts = tallies.map((tally) => {
    const lines = tallyLines(tally, report, lang, limit).join("\n");
    return tallies.length > 1 ? `#### ${tallyTitle(tally, report, lang)}\n\n${lines}` : lines;
  });
  return [`### ${pullWords[lang].council}: ${councilTitle(report, lang)}`, ...parts, councilRules(report, lang).join(" ")].join("\n\n");
};

const RECUSALS = Object.keys(pullWords[MAIN_LANG].recused) as Recusal[];

function tallyLines(tally: Tally, report: PullReport, lang: Lang, limit: number): string[] {
  const say = pullWords[lang];
  const questions = [...byRecord(tally.questions)].map(
    ([record, asked]) =>
      `- ${say.question}: ${asked.map((one) => questionText(one, report, lang)).join(", ")} — ${recordName(record, report, lang)}`,
  );
  const row = (title: string, names: readonly string[]) =>
    names.length > 0 ? [`- ${title}: ${inRow(names, Math.max(limit, MOST_NAMES))}`] : [];
  const votes = (title: string, cast: readonly Vote[]) =>
    row(
      title,
      cast.map((vote) => voteText(vote, report, lang)),
    );
  const agencies = (codes: readonly string[]) => codes.map((code) => calledAgency(code, report, lang));
  return [
    listed(questions, Math.max(limit, 1), lang),
    ...votes(say.approvals, tally.approvals),
    ...votes(say.objections, tally.objections),
    ...row(say.unheard, tally.state === "reached" ? [] : agencies(tally.unheard)),
    ...(isShort(tally) ? [`- ${say.tooFew(tally.able, tally.quorum)}`] : []),
    ...row(say.missingVotes, agencies(tally.missing)),
    ...RECUSALS.flatMap((why) =>
      votes(
        say.recused[why],
        tally.recused.filter((vote) => vote.why === why),
      ),
    ),
    ...votes(say.divided, tally.divided),
    ...votes(say.stale, tally.stale),
    ...votes(say.overtakenVotes, tally.overtaken),
    ...votes(say.unread, tally.unread),
    ...row(
      say.doubtful(agencies(report.judgement.unread).join(", ")),
      tally.doubtful.map((login) => inlineCode(login)),
    ),
    ...row(
      report.judgement.unread.length > 0 ? say.unplaced : say.outsiders,
      tally.outsiders.map((login) => inlineCode(login)),
    ),
  ];
}

/** What an answer comes to, and what of the change it is not about. */
function councilRules(report: PullReport, lang: Lang): string[] {
  const say = pullWords[lang];
  const { tallies, consents } = report.judgement;
  const apart = consents.flatMap((one) =>
    one.questions.map(({ subject }) => `${subjectName(subject, lang)} (${calledDecider(one, report, lang)})`),
  );
  return [
    say.councilRule,
    ...(tallies.length > 1 ? [say.eachRule] : []),
    ...(tallies.some(({ state }) => state === "objected") ? [say.objectionRule] : []),
    ...(apart.length > 0 ? [say.apart(inRow([...new Set(apart)], MOST_NAMES))] : []),
  ];
}

/** What those who decide alone are asked, and who of theirs has agreed. */
export const consentSection: ReportSection = (report, lang, limit) => {
  const say = pullWords[lang];
  const { consents } = report.judgement;
  if (consents.length === 0) return "";
  const items = consents.flatMap((consent) => {
    const from = calledDecider(consent, report, lang);
    const logins = (of: readonly string[]) => of.map((login) => inlineCode(login)).join(", ");
    const named = { objected: consent.objected, unread: consent.doubtful } as const;
    const said = consent.state === "objected" || consent.state === "unread" ? named[consent.state] : consent.given;
    const answer = say.consent[consent.state](from, logins(said));
    return [...byRecord(consent.questions)].map(([record, asked]) => {
      const what = asked.map((one) => questionText(one, report, lang)).join(", ");
      return `- ${what}${isOne(asked) ? ` — ${recordName(record, report, lang)}` : ""}: ${answer}`;
    });
  });
  return `### ${say.consents}\n\n${listed(items, Math.max(limit, 1), lang)}`;
};

const voteText = ({ agency, logins, isEarlier, elsewhere }: Vote, report: PullReport, lang: Lang): string => {
  const who = inRow(
    logins.map((login) => inlineCode(login)),
    MOST_NAMES,
  );
  const where = elsewhere?.map((number) => `#${number}`).join(", ");
  const how = where ? pullWords[lang].elsewhere(where) : isEarlier ? pullWords[lang].earlier : "";
  return `${calledAgency(agency, report, lang)} (${who}${how ? `; ${how}` : ""})`;
};
