/** The lists that choices come from, by the names under which the page hands over what their values are called. */
import { ASSESSOR_ROLES, METHODS, PHASE_KINDS, VERDICTS } from "../../../scripts/records/schema/assessment.ts";
import { GROUPS, METRICS, PILLARS } from "../../../scripts/records/schema/choices.ts";
import { CONFIDENCES } from "../../../scripts/records/schema/common.ts";
import {
  APPLICABILITY_RULES,
  CRITERIA_KINDS,
  CRITERION_KINDS,
  EVIDENCE_RULES,
  OPINIONS,
  REQUIREMENTS,
} from "../../../scripts/records/schema/criteria.ts";
import { EVENT_TYPES } from "../../../scripts/records/schema/events.ts";

const LISTS = new Map<readonly string[], string>([
  [EVENT_TYPES, "event"],
  [GROUPS, "group"],
  [PILLARS, "pillar"],
  [METRICS, "metric"],
  [PHASE_KINDS, "phase"],
  [METHODS, "method"],
  [ASSESSOR_ROLES, "role"],
  [VERDICTS, "verdict"],
  [CONFIDENCES, "confidence"],
  [CRITERIA_KINDS, "criteriaKind"],
  [CRITERION_KINDS, "criterionKind"],
  [REQUIREMENTS, "requirement"],
  [OPINIONS, "opinion"],
  [EVIDENCE_RULES, "rule"],
  [APPLICABILITY_RULES, "rule"],
]);

/** The list that the values of a choice belong to. */
export const listOf = (values: readonly string[]): string => LISTS.get(values) ?? "";
