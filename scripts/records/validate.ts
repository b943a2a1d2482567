/** The data of one file against the schema of its kind. */
import type { Diagnostic } from "../problems/diagnostic.ts";
import { checkSchema } from "./check-schema.ts";
import { type FileKind, RECORD_KINDS } from "./kinds.ts";
import { schemaDiagnostic } from "./schema-diagnostics.ts";

/** Every problem, in our words. */
export function validate(kind: FileKind, data: unknown): Diagnostic[] {
  const { schema } = RECORD_KINDS[kind];
  return checkSchema(schema, data).map((error) => schemaDiagnostic(error, schema));
}
