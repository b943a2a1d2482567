/** Words of the reports for a terminal. */
import type { report as vi } from "../vi/report.ts";

export const report: typeof vi = {
  levels: { error: "error", warning: "warning" },
  impact: {
    changes: "Changes",
    impact: "Impact",
    none: "none",
    new: "new",
    gone: "removed",
    because: "because",
    nothing: "Nothing changed.",
    same: "No platform changes its stage or results.",
    dryRun: "Dry run of new criteria sets",
  },
  scores: {
    since: "since",
    due: "re-assessment due",
    overdue: "OVERDUE",
    next: "Next",
    assessed: "Assessed",
    missing: "Missing",
    gates: "Gates",
    none: "not assessed",
  },
};
