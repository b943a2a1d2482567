/** Where a problem belongs among the fields of the form, and whether it says that one is blank. */
import type { Diagnostic } from "../../../scripts/problems/diagnostic.ts";
import type { Pointer } from "../../../scripts/problems/problem.ts";

/** A pointer as a key of a map and as part of an element's id. */
export const pointerKey = (pointer: Pointer): string => pointer.join("-");

/** Where a problem belongs in the form: the missing key below its pointer, else what it points at. */
export const fieldPointer = ({ pointer = [], missing }: Diagnostic): Pointer => (missing === undefined ? pointer : [...pointer, missing]);

/** Rules that say that something is not filled in yet. */
const MISSING: ReadonlySet<string> = new Set([
  "key-missing",
  "value-empty",
  "event-document",
  "event-detail",
  "conflict-unsaid",
  "ballot-incomplete",
]);

/** Whether a problem says that something is not filled in yet. */
export const isMissing = ({ rule, missing }: Diagnostic): boolean =>
  MISSING.has(rule) || (rule === "document-unknown" && missing !== undefined);
