/** The rules behind lazy-rules.ts. */
export { ageRules } from "../../../scripts/check/rules/age-rules.ts";
export { assessmentRules } from "../../../scripts/check/rules/assessment-rules.ts";
export { ballotRules } from "../../../scripts/check/rules/ballot-rules.ts";
export { baseDiagnostics } from "../../../scripts/check/rules/base-rules.ts";
export { consultationRules } from "../../../scripts/check/rules/consultation-rules.ts";
export { criteriaRules } from "../../../scripts/check/rules/criteria-rules.ts";
export { decisionRules } from "../../../scripts/check/rules/decision-rules.ts";
export { eventRules } from "../../../scripts/check/rules/event-rules.ts";
export { listRules } from "../../../scripts/check/rules/list-rules.ts";
export { responsibilityRules } from "../../../scripts/check/rules/responsibility-rules.ts";
export { usageRules } from "../../../scripts/check/rules/usage-rules.ts";
export { codesOfOther, slipFor } from "../../../scripts/records/other-numbers.ts";
export { sha256Hex } from "../../../scripts/text/sha256.ts";
