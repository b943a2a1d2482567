/** Whether criteria are a framework, approval criteria, or of another kind. */
import type { CriteriaEntry } from "./catalogue.ts";

export const CRITERIA_ROLES = ["framework", "set", "other"] as const;
export type CriteriaRole = (typeof CRITERIA_ROLES)[number];

/**
 * A framework; approval criteria, which are made on the basis of one (the letter, item 2) or which a platform has; else
 * criteria of another kind, which nobody is recognised by.
 */
export function criteriaRole({ data, platforms }: Pick<CriteriaEntry, "data" | "platforms">): CriteriaRole {
  if (data.kind === "framework") return "framework";
  return data.extends !== undefined || platforms.length > 0 ? "set" : "other";
}

/** How many there are of each. */
export function countRoles(entries: readonly CriteriaEntry[]): Record<CriteriaRole, number> {
  const counts = { framework: 0, set: 0, other: 0 };
  for (const entry of entries) counts[criteriaRole(entry)] += 1;
  return counts;
}
