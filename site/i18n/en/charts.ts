/** English words of the small charts on a platform's page; the editor's preview has them too. */
import type { charts as vi } from "../vi/charts.ts";

export const charts: typeof vi = {
  usageHelp:
    "Only figures of the same metric, basis and potential market are joined; the number beside a point is that of its basis, given below the chart. Hollow point: approximate. Dashed line: the threshold in force.",
  noBasis: "the source does not say how it was counted",
  thresholdLine: "threshold, {percent}%: {value}",
  planChart: "The activities of the plan on a time axis",
  planHelp: "A dashed outline means that the plan gives no start date or no end date. Activities with no dates are only in the list.",
  phaseDone: "done",
  phaseLate: "late",
  today: "today, {date}",
};
