/** Clauses that end a sentence: what a decision lacks, and how a set loosens its framework. */
import type { causes as vi } from "../vi/causes.ts";

export const causes: typeof vi = {
  noAssessment: "there is no assessment before the decision",
  onlySelf: "there are only self-assessments before the decision",
  notIssued: (set) => `the set ${set} is not issued`,
  noFramework: (set) => `the set ${set} extends no framework`,
  outcome: (date, outcome, missing) => `the assessment of ${date} comes out as “${outcome}”${missing ? `: ${missing}` : ""}`,
  loosened: {
    requirement: "from must to should",
    kind: "from measured to yes-no",
    threshold: (from, to) => `threshold from ${from} to ${to}`,
    gate: (gate) => `the gate ${gate} is gone`,
    evidence: "evidence is no longer required",
    notApplicable: "not applicable becomes allowed",
  },
};
