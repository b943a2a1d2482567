/** The parts about people's say: whose records are touched, and how the council's vote stands. */

import type { Vote } from "../../review/council.ts";
import { showDate } from "../../text/formats.ts";
import type { Lang } from "../../text/languages.ts";
import { nameWords, pullWords } from "../../words/words.ts";
import { inlineCode, prose } from "../markdown.ts";
import { inRow, listed, type PullReport, type ReportSection } from "./report.ts";

/** Names shown in a row where there is little room. */
const MOST_NAMES = 20;

/** Records changed by someone who does not answer for them. */
export const outsideSection: ReportSection = ({ judgement }, lang, limit) => {
  const say = pullWords[lang];
  if (judgement.outside.length === 0) return "";
  const { login, agencies } = judgement.author;
  const items = judgement.outside.map(
    ({ record, owners }) =>
      `- ${inlineCode(record)}: ${owners.length > 0 ? owners.map((owner) => agency(owner, judgement)).join(", ") : say.noOwner}`,
  );
  return `### ${say.outside}\n\n${say.outsideIntro(inlineCode(login), agencies.map((of) => inlineCode(of)).join(", "))}\n\n${listed(items, limit, lang)}`;
};

/** The question, the votes, and those that do not count with the reason. */
export const councilSection: ReportSection = (report, lang, limit) => {
  const say = pullWords[lang];
  const { tally } = report.judgement;
  if (tally.state === "not-needed") return "";
  const questions = tally.questions.map(({ platform, events }) => {
    const asked = events.map(({ type, date }) => `${nameWords[lang].events[type]} (${showDate(date, lang)})`);
    return `- ${say.question}: ${asked.join(", ")} — ${inlineCode(platform)}`;
  });
  const votes = (title: string, cast: readonly Vote[]) =>
    cast.length > 0
      ? [
          `- ${title}: ${inRow(
            cast.map((vote) => voteText(vote, report)),
            Math.max(limit, MOST_NAMES),
          )}`,
        ]
      : [];
  const lines = [
    listed(questions, Math.max(limit, 1), lang),
    ...votes(say.approvals, tally.approvals),
    ...votes(say.objections, tally.objections),
    ...votes(say.recused, tally.recused),
    ...votes(say.stale, tally.stale),
    ...votes(say.unread, tally.unread),
    ...(tally.outsiders.length > 0
      ? [
          `- ${say.outsiders}: ${inRow(
            tally.outsiders.map((login) => inlineCode(login)),
            Math.max(limit, MOST_NAMES),
          )}`,
        ]
      : []),
  ];
  return `### ${say.council}: ${councilTitle(report, lang)}\n\n${lines.join("\n")}\n\n${say.councilRule}`;
};

/** "Chờ đủ phiếu, 1 trên 3 phiếu cần có": one line for the check and the section. */
export function councilTitle({ judgement: { tally } }: PullReport, lang: Lang): string {
  const say = pullWords[lang];
  if (tally.state === "not-needed") return say.state["not-needed"];
  if (tally.quorum === undefined) return say.noQuorum;
  return `${say.state[tally.state]}, ${say.quorum(tally.approvals.length, tally.quorum)}`;
}

const voteText = ({ agency: of, logins }: Vote, { judgement }: PullReport): string =>
  `${agency(of, judgement)} (${inRow(
    logins.map((login) => inlineCode(login)),
    MOST_NAMES,
  )})`;

const agency = (of: string, { agencyNames }: PullReport["judgement"]): string => prose(agencyNames.get(of) ?? of);
