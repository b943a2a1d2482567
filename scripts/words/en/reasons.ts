/** Why a criterion has its result. */
import type { reasons as vi } from "../vi/reasons.ts";
import { day } from "./formats.ts";

export const reasons: typeof vi = {
  met: (evidence) => (evidence > 0 ? `Met, with ${evidence} ${evidence === 1 ? "piece" : "pieces"} of evidence.` : "Met."),
  measured: (shown, needed) => `Measured ${shown}; threshold: ${needed}.`,
  /** What was counted ÷ potential market on a day. */
  share: ({ metric, users, market, shown, day, needed }) => `${users} ${metric} ÷ ${market} = ${shown} (${day}); threshold: ${needed}.`,
  unmet: "The assessment body found it not met.",
  unknown: "The assessment body has not decided.",
  "no-result": "The assessment gives no result for this criterion.",
  "no-value": "No measured value yet.",
  "no-usage": "No user figures with a potential market up to the day of the assessment.",
  doubtful: (cause) => `The figure must be checked first, so it decides nothing${cause ? `: ${cause}` : ""}.`,
  hedged: (cause) => `The figure is not exact, so nothing can be decided by it: ${cause}.`,
  "evidence-missing": "Required evidence is missing, so it counts as not decided.",
  "not-applicable": "Not applicable, with an explanation.",
  "not-applicable-refused": "Marked not applicable, which the criteria set does not allow, so it counts as not decided.",
  "not-applicable-note": "Marked not applicable without an explanation, so it counts as not decided.",
  /** Behind the reason of a result that is not met or not decided. */
  waived: (until) => `Waived until ${day(until)}.`,
};
