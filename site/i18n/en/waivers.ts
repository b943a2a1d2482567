/** English words of criteria that are waived for a time. */
import { TERMS } from "../../../scripts/words/terms.ts";
import type { waivers as vi } from "../vi/waivers.ts";
import { lang } from "./lang.ts";

const t = TERMS[lang];

export const waivers: typeof vi = {
  title: "Criteria that are waived for a time",
  table: "Table of waived criteria",
  text: "Results stay as they are: a criterion that is waived does not count as met, and the waiver ends by itself after its last day.",
  criterion: "Criterion",
  set: "Criteria set",
  ofSet: `for all ${t.things}`,
  from: "From",
  until: "Until",
  state: "Now",
  holds: "holds",
  ended: "ended",
  coming: "not begun",
  reason: "Reason",
  decidedBy: "Decided by",
  document: "Legal basis",
  count: "Criteria waived for a time: {count}",
  statistics: `Criteria that are not met and waived for a time: {criteria}, of {platforms} ${t.things}. They are counted as not met or not decided all the same.`,
};
