/** The data of one file against the schema of its kind. */
import { type Diagnostic, told } from "../problems/diagnostic.ts";
import { checkSchema } from "./check-schema.ts";
import { type FileKind, RECORD_KINDS } from "./kinds.ts";
import { schemaDiagnostic } from "./schema-diagnostics.ts";

/** The problems, in our words; beyond those that are told, how many. */
export function validate(kind: FileKind, data: unknown): Diagnostic[] {
  const { schema } = RECORD_KINDS[kind];
  return told(checkSchema(schema, data), (error) => schemaDiagnostic(error, schema));
}
