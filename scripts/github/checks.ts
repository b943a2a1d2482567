/** The two check runs that branch protection can require: the verdict of the rules, and whether those have agreed who decide. */

import { createHash } from "node:crypto";
import { keptLine, keptOf } from "../ledger/kept.ts";
import { errorsFirst, type Problem } from "../problems/problem.ts";
import { cutTo, fitInto, SUMMARY_ROOM, TITLE_ROOM } from "../report/fit.ts";
import { pullSummary, RULE } from "../report/pull/comment.ts";
import { correctionSection, putBackSection } from "../report/pull/corrections.ts";
import { besidesSection, consentSection, councilSection, overtakenSection } from "../report/pull/council.ts";
import { identitySection } from "../report/pull/identity.ts";
import { MAX_ANNOTATIONS, type PullReport } from "../report/pull/report.ts";
import { mendsSection } from "../report/pull/sections.ts";
import { decisionTitle, reportTitle } from "../report/pull/titles.ts";
import { votingChangeSection } from "../report/pull/voting-change.ts";
import type { Heard } from "../review/heard.ts";
import { isDecided, isFit, wasRead } from "../review/pull-task.ts";
import { sideBySide } from "../text/bilingual.ts";
import { LANGS, type Lang, MAIN_LANG } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { pullWords } from "../words/words.ts";
import type { Annotation, CheckRun } from "./actions.ts";
import { heardLine } from "./check-runs.ts";
import type { Standing } from "./facts.ts";
import { CHECKS } from "./names.ts";
import { standingMark } from "./standing.ts";

/** `catalogue/verdict`: green when the records may be merged, whoever must still agree. */
export function verdictCheck(report: PullReport): CheckRun {
  const { state, judgement } = report;
  return checkRun({
    name: CHECKS.verdict,
    head: report.head,
    conclusion: isFit(state, judgement) ? "success" : "failure",
    title: sideBySide((lang) => reportTitle(report, lang)),
    summary: pullSummary(report),
    annotations: annotations(judgement.problems, report.folder),
  });
}

/** `Chấp thuận / Approvals`: green when nobody has to be asked, or all who decide have agreed on this very commit. */
export function approvalsCheck(report: PullReport): CheckRun {
  const { judgement } = report;
  const isRefused = [...judgement.tallies, ...judgement.consents].some(({ state }) => state === "objected" || state === "unnamed");
  const said = (lang: Lang, items: number) =>
    [
      votingChangeSection,
      mendsSection,
      correctionSection,
      putBackSection,
      identitySection,
      overtakenSection,
      besidesSection,
      councilSection,
      consentSection,
    ]
      .map((section) => section(report, lang, items))
      .filter(Boolean)
      .join("\n\n");
  const summary = (items: number) =>
    LANGS.map((lang) => said(lang, items))
      .filter(Boolean)
      .join(RULE);
  // What was not read may hold a question.
  if (!wasRead(report.state) || judgement.undecided) return unread(report);
  const nothing = pullWords[MAIN_LANG].state["not-needed"];
  const pulls = report.proposedAs ?? [report.number];
  const isAsked = judgement.tallies.length + judgement.consents.length > 0;
  const hidden = isAsked ? keptLine(keptOf(judgement, { head: report.head, content: report.contents ?? [], pulls })) : "";
  const kept = hidden + heardLine(report.heard ?? judgement.heard);
  const run: Omit<CheckRun, "externalId"> = {
    name: CHECKS.approvals,
    head: report.head,
    conclusion: isDecided(judgement) ? "success" : isRefused ? "failure" : "action_required",
    title: cutTo(
      TITLE_ROOM,
      sideBySide((lang) => decisionTitle(report, lang)),
    ),
    summary: kept + (fitInto({ ...SUMMARY_ROOM, most: SUMMARY_ROOM.most - Buffer.byteLength(kept) }, summary) || nothing),
    annotations: [],
  };
  return checkRun(run, standingMark(report.standing) + (isAsked ? `${KEEPS}-${hash(pulls).slice(0, 8)}` : ""));
}

const unread = (report: PullReport): CheckRun =>
  withheld(
    report.head,
    sideBySide((lang) => reportTitle(report, lang)),
    report,
  );

interface Remembered {
  readonly standing?: Standing | undefined;
  readonly heard?: Heard | undefined;
}

/** Not given, and nothing said of votes but up to when they may be of other records and who was heard, which is kept. */
export function withheld(head: string, title: string, { standing, heard }: Remembered): CheckRun {
  const summary = (heard ? heardLine(heard) : "") + title;
  const run = { name: CHECKS.approvals, head, conclusion: "action_required", title, summary, annotations: [] } as const;
  return checkRun(run, standingMark(standing));
}

function checkRun(said: Omit<CheckRun, "externalId">, marks = ""): CheckRun {
  return { ...said, externalId: `${hash(said)}.${hash(said.annotations)}${marks}` };
}

/** End of the id of a run that keeps what was seen of the votes, with which pull requests they were counted for: the ledger reads it there. */
const KEEPS = ".kept";
export const keptMark = (externalId: string | null): string | undefined => /\.kept(?:-[0-9a-f]{8})?$/.exec(externalId ?? "")?.[0];

const hash = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 40);

/** Whether a run that bears one id has the annotations of another. */
export const hasSameAnnotations = (one: string, other: string): boolean => one.split(".")[1] === other.split(".")[1];

/** Errors first. A file that the change takes away has no line to show beside. */
function annotations(problems: readonly Problem[], folder: string): Annotation[] {
  return errorsFirst(problems)
    .slice(0, MAX_ANNOTATIONS)
    .map(({ path, line, level, rule, message, fix }) => ({
      path: visible(folder + path),
      start_line: line,
      end_line: line,
      annotation_level: level === "error" ? "failure" : "warning",
      title: rule,
      message: cutTo(
        SUMMARY_ROOM,
        LANGS.flatMap((lang) => [message[lang], fix?.[lang]])
          .flatMap((text) => (text ? [visible(text)] : []))
          .join("\n"),
      ),
    }));
}
