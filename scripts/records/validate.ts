/** The data of one file against the schema of its kind. */
import { type Diagnostic, firstOf } from "../problems/diagnostic.ts";
import type { Pointer } from "../problems/problem.ts";
import { fullNameOfAgency } from "./agencies.ts";
import { checkSchema } from "./check-schema.ts";
import { type FileKind, RECORD_KINDS } from "./kinds.ts";
import { isRegister } from "./paths.ts";
import { schemaDiagnostic } from "./schema-diagnostics.ts";
import type { SchemaError } from "./schema-error.ts";
import { walkSchema } from "./walk-schema.ts";

/** Whether the data of one file is as its kind asks. */
export const fitsKind = (kind: FileKind, data: unknown): boolean => walkSchema(RECORD_KINDS[kind].schema, data).length === 0;

/** What its schema refuses of a file; that an agency of a record goes by its full name is for the rules to say, who know the list. */
export function formErrors(kind: FileKind, data: unknown): SchemaError[] {
  const errors = checkSchema(RECORD_KINDS[kind].schema, data);
  if (isRegister(kind)) return errors;
  return errors.filter(({ node, value }) => node["x-control"] !== "agency" || fullNameOfAgency(value) === undefined);
}

/**
 * The problems, in our words; beyond those that are listed, how many.
 * @param sourceOf what stands in the file, which says more than the number that was read: 0123, 1.10
 */
export function validate(kind: FileKind, data: unknown, sourceOf?: (pointer: Pointer) => string | undefined): Diagnostic[] {
  const { schema } = RECORD_KINDS[kind];
  const isRead = ({ value, node }: SchemaError) => typeof value === "number" && node.type !== "number" && node.type !== "integer";
  return firstOf(formErrors(kind, data), (error) =>
    schemaDiagnostic(isRead(error) ? { ...error, value: sourceOf?.(error.pointer) ?? error.value } : error, schema),
  );
}
