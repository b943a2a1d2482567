/** English words of the small charts on a platform's page; the editor's preview has them too. */
import type { charts as vi } from "../vi/charts.ts";

export const charts: typeof vi = {
  usageHelp:
    "Each chart is one way of counting and has its own scale. Only figures of the same metric, the same stated basis and the same potential market are joined; figures with no stated basis are points that are not joined. Figures of one day only are in the table. Hollow point: approximate. Dashed line: the threshold in force.",
  thresholdLine: "Threshold, {percent}%: {value}",
  planChart: "The activities of the plan on a time axis",
  planHelp: "A dashed outline means that the plan gives no start date or no end date. Activities with no dates are only in the list.",
  phaseDone: "done",
  phaseLate: "late",
  today: "today, {date}",
};
