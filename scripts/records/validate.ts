/** The data of one file against the schema of its kind. */
import { type Diagnostic, firstOf } from "../problems/diagnostic.ts";
import type { Pointer } from "../problems/problem.ts";
import { checkSchema } from "./check-schema.ts";
import { type FileKind, RECORD_KINDS } from "./kinds.ts";
import { schemaDiagnostic } from "./schema-diagnostics.ts";
import type { SchemaError } from "./schema-error.ts";

/**
 * The problems, in our words; beyond those that are listed, how many.
 * @param sourceOf what stands in the file, which says more than the number that was read: 0123, 1.10
 */
export function validate(kind: FileKind, data: unknown, sourceOf?: (pointer: Pointer) => string | undefined): Diagnostic[] {
  const { schema } = RECORD_KINDS[kind];
  const isRead = ({ value, node }: SchemaError) => typeof value === "number" && node.type !== "number" && node.type !== "integer";
  return firstOf(checkSchema(schema, data), (error) =>
    schemaDiagnostic(isRead(error) ? { ...error, value: sourceOf?.(error.pointer) ?? error.value } : error, schema),
  );
}
