/** The data of one file against the schema of its kind. */
import type { Fault } from "../problems/fault.ts";
import { checkSchema } from "./check-schema.ts";
import { type FileKind, KINDS } from "./kinds.ts";
import { schemaFault } from "./schema-fault.ts";

/** Every fault, in our words. */
export function validate(kind: FileKind, data: unknown): Fault[] {
  const { schema } = KINDS[kind];
  return checkSchema(schema, data).map((error) => schemaFault(error, schema));
}
