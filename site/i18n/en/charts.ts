/** English words of the small charts on a platform's page; the editor's preview has them too. */
import type { charts as vi } from "../vi/charts.ts";

export const charts: typeof vi = {
  usageHelp:
    "Only values of the same metric, basis and potential market are joined. A hollow point is an approximate value; a dashed line is what the criteria set in force requires.",
  thresholdLine: "needed, {percent}%: {value}",
  planChart: "The phases of the plan on a time axis",
  planHelp: "A dashed outline means that the plan gives no start date or no end date. Phases with no dates are only in the list.",
  phaseDone: "done",
  phaseLate: "late",
  today: "today, {date}",
};
