/** The rules behind lazy-rules.ts. */
export { baseDiagnostics } from "../../../scripts/check/rules/base-rules.ts";
export { consultationRules } from "../../../scripts/check/rules/consultation-rules.ts";
export { criteriaRules } from "../../../scripts/check/rules/criteria-rules.ts";
