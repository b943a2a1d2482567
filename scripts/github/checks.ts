/** The two check runs that branch protection can require: the verdict of the rules, and the council's. */

import { createHash } from "node:crypto";
import { errorsFirst, type Problem } from "../problems/problem.ts";
import { cutTo, fitInto, SUMMARY_ROOM, TITLE_ROOM } from "../report/fit.ts";
import { pullSummary, RULE } from "../report/pull/comment.ts";
import { councilSection, councilTitle } from "../report/pull/council.ts";
import { type PullReport, taskOf } from "../report/pull/report.ts";
import { isFit } from "../review/pull-task.ts";
import { sideBySide } from "../text/bilingual.ts";
import { LANGS, MAIN_LANG } from "../text/languages.ts";
import { visible } from "../text/untrusted.ts";
import { pullWords } from "../words/words.ts";
import type { Annotation, CheckRun } from "./actions.ts";
import { CHECKS } from "./names.ts";

/** Beyond this the summary has the count; each fifty are one more call. */
const MAX_ANNOTATIONS = 300;

/** `catalogue/verdict`: green when the records may be merged, whoever must still agree. */
export function verdictCheck(report: PullReport): CheckRun {
  const { state, judgement } = report;
  const task = taskOf(report);
  return checkRun({
    name: CHECKS.verdict,
    head: report.head,
    conclusion: isFit(state, judgement) ? "success" : "failure",
    title: sideBySide((lang) => pullWords[lang].title[task]),
    summary: pullSummary(report),
    annotations: annotations(judgement.problems, report.folder),
  });
}

/** `Hội đồng / Council`: green when there is nothing to decide or the quorum is reached on this very commit. */
export function councilCheck(report: PullReport): CheckRun {
  const { state } = report.judgement.tally;
  const summary = (items: number) =>
    LANGS.map((lang) => councilSection(report, lang, items))
      .filter(Boolean)
      .join(RULE);
  return checkRun({
    name: CHECKS.council,
    head: report.head,
    conclusion: state === "reached" || state === "not-needed" ? "success" : state === "objected" ? "failure" : "action_required",
    title: cutTo(
      TITLE_ROOM,
      sideBySide((lang) => councilTitle(report, lang)),
    ),
    summary: fitInto(SUMMARY_ROOM, summary) || pullWords[MAIN_LANG].state["not-needed"],
    annotations: [],
  });
}

function checkRun(said: Omit<CheckRun, "externalId">): CheckRun {
  return { ...said, externalId: createHash("sha256").update(JSON.stringify(said)).digest("hex") };
}

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
