/** How a part of a schema is asked for: the kind of field it becomes. The form has no list of fields of its own. */
import { ASSESSOR_ROLES, METHODS, PHASE_KINDS, VERDICTS } from "../../../scripts/records/schema/assessment.ts";
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
import type { Control, SchemaNode } from "../../../scripts/records/schema/node.ts";
import { GROUPS, METRICS, PILLARS } from "../../../scripts/records/schema/platform.ts";

export type FieldKind = Control | "group" | "items" | "lines" | "checks" | "choice" | "date" | "number" | "flag" | "url" | "line";

/** The control that the schema names, or the one of its shape. */
export function fieldKind(node: SchemaNode): FieldKind {
  if (node["x-control"]) return node["x-control"];
  if (node.enum) return "choice";
  if (node.items) return node.items.enum ? "checks" : node.items.properties ? "items" : "lines";
  if (node.properties) return "group";
  if (node.type === "boolean") return "flag";
  if (node.type === "number" || node.type === "integer") return "number";
  if (node.format === "date") return "date";
  if (node.format === "url") return "url";
  return "line";
}

/** Names of the lists of values, by which the page hands over what their values are called. */
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
