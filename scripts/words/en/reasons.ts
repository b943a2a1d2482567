/** Why a criterion has its result. */
import type { reasons as vi } from "../vi/reasons.ts";

export const reasons: typeof vi = {
  met: (evidence) => (evidence > 0 ? `Met, with ${evidence} ${evidence === 1 ? "piece" : "pieces"} of evidence.` : "Met."),
  measured: (shown, needed) => `Measured ${shown}; threshold: ${needed}.`,
  about: (shown) => `about ${shown}`,
  /** Users ÷ potential market on a day. */
  share: (users, market, shown, day, needed) => `${users} ÷ ${market} = ${shown} (${day}); threshold: ${needed}.`,
  unmet: "The assessment body found it not met.",
  unknown: "The assessment body has not decided.",
  "no-result": "The assessment gives no result for this criterion.",
  "no-value": "No measured value yet.",
  "no-usage": "No user figures with a potential market up to the day of the assessment.",
  doubtful: "The figure must be checked first, so it decides nothing.",
  "evidence-missing": "Required evidence is missing, so it counts as not decided.",
  "not-applicable": "Not applicable, with an explanation.",
  "not-applicable-refused": "Marked not applicable, which the criteria set does not allow, so it counts as not decided.",
  "not-applicable-note": "Marked not applicable without an explanation, so it counts as not decided.",
};
