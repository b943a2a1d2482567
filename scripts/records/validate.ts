/** The schemas of the kinds, compiled when first needed, and their errors as faults in our words. */

import type { Fault } from "../problems/fault.ts";
import { compileSchema, type SchemaCheck } from "./compile-schema.ts";
import { type FileKind, KINDS } from "./kinds.ts";
import { schemaFault } from "./schema-fault.ts";

const compiled = new Map<FileKind, SchemaCheck>();

/** Holds the data of one file against its schema: every fault, in our words. */
export function validate(kind: FileKind, data: unknown): Fault[] {
  let check = compiled.get(kind);
  if (!check) {
    check = compileSchema(kind, KINDS[kind].schema);
    compiled.set(kind, check);
  }
  return check(data).flatMap((error) => schemaFault(error, KINDS[kind].schema, data) ?? []);
}
