/** Which of the bot's labels a pull request should carry, from its report. Families the bot does not own stay as people set them. */

import { loses } from "../history/changes/comparison.ts";
import { isInRegisters, readPath, recordAt } from "../records/paths.ts";
import type { Waiting } from "../records/schema/proposals.ts";
import { type PullReport, taskOf } from "../report/pull/report.ts";
import { PULL_TASK_FACTS } from "../review/pull-task.ts";
import type { LabelName } from "./names.ts";

/** Label families that the bot alone sets and takes away. */
export const BOT_FAMILIES = ["loại: ", "chờ: ", "chú ý: "] as const;

const WAITING_LABELS: Record<Waiting, LabelName> = {
  proposer: "chờ: người đề xuất",
  council: "chờ: hội đồng",
  owner: "chờ: cơ quan chủ quản",
  "standing-ministry": "chờ: bộ thường trực",
  merge: "chờ: hợp nhất",
};

/** The labels wanted, in the order of the taxonomy's families. */
export function wantedLabels(report: PullReport): LabelName[] {
  const { judgement, state } = report;
  const { paths, otherFiles, platforms, outside, similar, tally, comparison } = judgement;
  const label = (name: LabelName, isWanted: boolean): LabelName[] => (isWanted ? [name] : []);
  return [
    ...label(
      "loại: đề xuất",
      platforms.some(({ before }) => !before),
    ),
    ...label(
      "loại: cập nhật",
      platforms.some(({ before }) => before),
    ),
    ...label(
      "loại: đánh giá",
      paths.some((path) => readPath(path)?.kind === "assessment"),
    ),
    ...label("loại: quyết định", tally.questions.length > 0),
    ...label(
      "loại: bộ tiêu chí",
      paths.some((path) => recordAt(path)?.kind === "criteria"),
    ),
    ...label("loại: danh bạ", paths.some(isInRegisters)),
    ...label("loại: mã nguồn", otherFiles > 0),
    WAITING_LABELS[PULL_TASK_FACTS[taskOf(report)].waitsFor],
    ...label("chú ý: ngoài cơ quan chủ quản", outside.length > 0),
    ...label("chú ý: gần trùng tên", similar.length > 0),
    ...label("chú ý: xung đột", state.conflict),
    ...label("chú ý: mất kết quả", (comparison?.impact ?? []).some(loses)),
  ];
}
