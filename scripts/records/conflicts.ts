/** What a declared conflict of interest keeps a member from, and what is left blank there. */
import type { FileKind } from "./kinds.ts";

type Values = Record<string, unknown>;

const valuesOf = (value: unknown): Values =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : {};

/** Whether what a member declared touches a criterion; of a declaration that is not right nothing is known. */
export function isTouched(conflict: unknown, criterion: string): boolean {
  const { kind, criteria } = valuesOf(conflict);
  return kind === "whole" || (kind === "criteria" && Array.isArray(criteria) && criteria.includes(criterion));
}

/** A sheet is handed out with blanks: where the member keeps out they stay blank, and say nothing. */
export function leaveOutBlanks(kind: FileKind, data: unknown): void {
  if (kind !== "ballot") return;
  const { conflict, results } = valuesOf(data);
  for (const [code, result] of Object.entries(valuesOf(results))) {
    if (!isTouched(conflict, code)) continue;
    if (result === null) delete valuesOf(results)[code];
    const values = valuesOf(result);
    for (const key of Object.keys(values)) if (values[key] === null) delete values[key];
  }
}
