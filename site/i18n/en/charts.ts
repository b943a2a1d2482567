/** English words of the small charts on a platform's page; the editor's preview has them too. */
import type { charts as vi } from "../vi/charts.ts";

export const charts: typeof vi = {
  usageHelp:
    "Each chart is one way of counting and has its own scale. Only figures of the same metric, the same stated basis and the same people of the potential market are joined; figures with no stated basis are points that are not joined. Figures of one day only have no chart. Hollow point: approximate. Dashed line: the threshold in force, by the potential market of the newest figure.",
  findings: {
    up: "{title}: up from {from} ({fromDay}) to {to} ({toDay})",
    down: "{title}: down from {from} ({fromDay}) to {to} ({toDay})",
    same: "{title}: unchanged at {to} ({fromDay} to {toDay})",
    apart: "{title}: {count} figures whose basis is not stated, so they cannot be compared",
  },
  thresholdLine: "Threshold, {percent}%: {value}",
  planChart: "The activities of the plan on a time axis",
  planHelp: "A dashed outline means that the plan gives no start date or no end date. Activities with no dates are only in the list.",
  phaseDone: "done",
  phaseLate: "late",
  today: "today, {date}",
};
