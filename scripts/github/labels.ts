/** Which of the bot's labels a pull request should carry, from its report. Families the bot does not own stay as people set them. */

import { loses } from "../history/changes/comparison.ts";
import { isInRegisters, readPath, recordAt } from "../records/paths.ts";
import { type PullReport, taskOf } from "../report/pull/report.ts";
import { PULL_TASK_FACTS } from "../review/pull-task.ts";
import { labelName } from "./names.ts";

/** The labels wanted, in the order of the taxonomy's families. */
export function wantedLabels(report: PullReport): string[] {
  const { judgement, state } = report;
  const { paths, otherFiles, platforms, outside, similar, tallies, comparison } = judgement;
  const wanted: readonly (readonly [string, boolean])[] = [
    [labelName("kind", "proposal"), platforms.some(({ before, isUnread }) => !before && !isUnread)],
    [labelName("kind", "update"), platforms.some(({ before, isUnread }) => before ?? isUnread)],
    [labelName("kind", "assessment"), paths.some((path) => readPath(path)?.kind === "assessment")],
    [labelName("kind", "decision"), tallies.length > 0],
    [labelName("kind", "criteria"), paths.some((path) => recordAt(path)?.kind === "criteria")],
    [labelName("kind", "registers"), paths.some(isInRegisters)],
    [labelName("kind", "code"), otherFiles > 0],
    [labelName("waiting", PULL_TASK_FACTS[taskOf(report)].waitsFor), true],
    [labelName("attention", "outside"), outside.length > 0],
    [labelName("attention", "similar"), similar.length > 0],
    [labelName("attention", "conflict"), state.conflict],
    [labelName("attention", "loss"), (comparison?.impact ?? []).some(loses)],
  ];
  return wanted.flatMap(([label, isWanted]) => (isWanted ? [label] : []));
}
