/** How a part of a schema is asked for: the kind of field it becomes. The form has no list of fields of its own. */
import { ASSESSOR_ROLES, METHODS, PHASE_KINDS, VERDICTS } from "../../../scripts/records/schema/assessment.ts";
import { CODE_PATTERN, CONFIDENCES, documentRef, ID_PATTERN, text } from "../../../scripts/records/schema/common.ts";
import {
  APPLICABILITY_RULES,
  CRITERIA_KINDS,
  CRITERION_KINDS,
  EVIDENCE_RULES,
  OPINIONS,
  REQUIREMENTS,
} from "../../../scripts/records/schema/criteria.ts";
import { EVENT_TYPES } from "../../../scripts/records/schema/events.ts";
import { GROUPS, METRICS, PILLARS } from "../../../scripts/records/schema/platform.ts";
import type { Bilingual } from "../../../scripts/text/bilingual.ts";

export interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  /** Of the values under keys that are not listed; false where there may be none. */
  readonly additionalProperties?: SchemaNode | boolean;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly "x-title"?: Bilingual;
  readonly "x-help"?: Bilingual;
}

export type FieldKind =
  | "text"
  | "document"
  | "group"
  | "items"
  | "lines"
  | "checks"
  | "choice"
  | "date"
  | "number"
  | "flag"
  | "agency"
  | "domain"
  | "set"
  | "platform"
  | "url"
  | "line";

/** Keys that hold the id of something in the catalogue. */
const REFERENCES: Readonly<Record<string, FieldKind>> = {
  domain: "domain",
  criteria: "set",
  extends: "set",
  replaces: "set",
  into: "platform",
};

/** @param key under which the value stands: an id alone does not say what it is the id of */
export function fieldKind(node: SchemaNode, key: string): FieldKind {
  if (node.properties === text.properties) return "text";
  if (node.properties === documentRef.properties) return "document";
  if (node.enum) return "choice";
  if (node.items) return node.items.enum ? "checks" : node.items.properties ? "items" : "lines";
  if (node.properties) return "group";
  if (node.type === "boolean") return "flag";
  if (node.type === "number" || node.type === "integer") return "number";
  if (node.format === "date") return "date";
  if (node.format === "url") return "url";
  if (node.pattern === CODE_PATTERN && node.maxLength === 20) return "agency";
  if (node.pattern === ID_PATTERN) return REFERENCES[key] ?? "line";
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

/** Texts that take more than a line. */
const LONG = new Set(["summary", "guidance", "note", "reason", "outcome", "basis"]);
export const isLong = (key: string): boolean => LONG.has(key);
