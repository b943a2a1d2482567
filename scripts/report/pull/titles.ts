/** The lines that say in short where a change request stands and who acts next: by the settings, and nobody else. */
import type { Consent } from "../../review/consents.ts";
import type { Tally, Vote } from "../../review/council.ts";
import { CONSENT_TASKS, type ConsentTask, type PullTask } from "../../review/pull-task.ts";
import type { Lang } from "../../text/languages.ts";
import { pullWords } from "../../words/words.ts";
import { calledAgency, calledDecider } from "./called.ts";
import { type PullReport, taskOf } from "./report.ts";

type OtherTask = Exclude<PullTask, ConsentTask>;
const isOfConsent = (task: PullTask): task is ConsentTask => CONSENT_TASKS.some((one) => one === task);

const namesOf = (consents: readonly Consent[], report: PullReport, lang: Lang): string =>
  [...new Set(consents.map((one) => calledDecider(one, report, lang)))].join(", ");

const openIn = ({ judgement }: PullReport): Consent[] => judgement.consents.filter(({ state }) => state === "open");

/** Objections to what is decided without votes, by agencies that are not asked. */
export function objectionsBeside({ judgement: { tallies, consents, unasked } }: PullReport): Vote[] {
  const asked = new Set(consents.flatMap(({ objected }) => objected));
  return tallies.length > 0 ? [] : unasked.objections.filter(({ logins }) => !logins.every((login) => asked.has(login)));
}

const withBeside = (title: string, report: PullReport, lang: Lang): string => {
  const count = objectionsBeside(report).length;
  return count > 0 ? `${title}; ${pullWords[lang].besidesTitle(count)}` : title;
};

/** One line for the comment and the check of the records. */
export const reportTitle = (report: PullReport, lang: Lang): string => withBeside(taskTitle(report, lang), report, lang);

/** What is no data was not looked at, so nothing is said of whether it is valid. */
function taskTitle(report: PullReport, lang: Lang): string {
  const say = pullWords[lang];
  const { paths, otherFiles } = report.judgement;
  const isOutside = paths.length === 0 && otherFiles > 0;
  const task = taskOf(report);
  if (isOfConsent(task)) return (isOutside ? say.waitsOutside : say.waits)(namesOf(openIn(report), report, lang));
  const titles: Readonly<Record<OtherTask, string>> = say.title;
  const outside: Readonly<Partial<Record<OtherTask, string>>> = say.titleOutside;
  return (isOutside ? outside[task] : undefined) ?? titles[task];
}

/** Who must do what. */
export function nextStep(report: PullReport, lang: Lang): string {
  const task = taskOf(report);
  const tasks: Readonly<Record<OtherTask, string>> = pullWords[lang].task;
  return isOfConsent(task) ? pullWords[lang].waitsTask(namesOf(openIn(report), report, lang)) : tasks[task];
}

/** One line for the check: the vote, and whether anybody else has still to agree or objects. */
export const decisionTitle = (report: PullReport, lang: Lang): string => withBeside(decidedTitle(report, lang), report, lang);

function decidedTitle(report: PullReport, lang: Lang): string {
  const { tallies, consents } = report.judgement;
  const unnamed = consents.filter(({ state }) => state === "unnamed");
  if (unnamed.length > 0) return pullWords[lang].refused(namesOf(unnamed, report, lang));
  const waiting = consents.filter(({ state }) => state === "open" || state === "objected" || state === "unread");
  if (waiting.length === 0) {
    if (consents.length === 0 || tallies.length > 0) return councilTitle(report, lang);
    if (consents.some(({ state }) => state === "given")) return pullWords[lang].agreed;
    return pullWords[lang].nobodyNamed(namesOf(consents, report, lang));
  }
  const from = pullWords[lang].waitsFor(namesOf(waiting, report, lang));
  return tallies.length === 0 ? from : `${councilTitle(report, lang)}; ${from}`;
}

/** "Chờ đủ phiếu, 1 trên 3 phiếu cần có": one line for the check and the section; of several questions, as the one that is furthest from it. */
export function councilTitle(report: PullReport, lang: Lang): string {
  const { tallies } = report.judgement;
  const furthest = (["objected", "open", "unread", "reached"] as const).flatMap((state) =>
    tallies.filter((tally) => tally.state === state),
  )[0];
  return furthest ? tallyTitle(furthest, report, lang) : pullWords[lang].state["not-needed"];
}

export function tallyTitle({ state, approvals, quorum, missing }: Tally, report: PullReport, lang: Lang): string {
  const say = pullWords[lang];
  if (quorum === undefined) return say.noQuorum;
  const isForThem = state === "open" && approvals.length >= quorum;
  const from = missing.map((code) => calledAgency(code, report, lang)).join(", ");
  return `${isForThem ? say.missingTitle(from) : say.state[state]}, ${say.quorum(approvals.length, quorum)}`;
}
