/** Words of the reports for a terminal. */
import { TERMS } from "../terms.ts";
import type { report as vi } from "../vi/report.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

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
    same: `No ${t.thing} changes its status or results.`,
    onList: `on ${t.aList} in force`,
    offList: `on no ${t.list} in force`,
    dryRun: "Expected results under the new criteria",
  },
  scores: {
    since: "since",
    due: "reassessment due",
    overdue: "OVERDUE",
    next: "Next",
    assessed: "Assessed",
    missing: "Missing",
    gates: "Key criterion",
    none: "not assessed",
  },
};
