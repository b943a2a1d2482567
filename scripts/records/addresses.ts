/** Every web address in the data, by the schemas: a field for an address that is added is found with the others. */
import { DATA_KINDS, type FileKind, RECORD_KINDS } from "./kinds.ts";
import type { ParsedFile } from "./parse.ts";
import { findWhere, type ValueAt } from "./schema/find-values.ts";
import type { SchemaNode } from "./schema/node.ts";

/** Finders of the kinds that people write; a kind without a field for an address has none. */
const FINDERS = new Map(
  DATA_KINDS.map((kind) => [
    kind as FileKind,
    findWhere<string>(RECORD_KINDS[kind].schema as SchemaNode, ({ format }) => format === "url"),
  ]),
);

/** The addresses of a file that fits its schema, and where they stand. */
export const addressesIn = ({ kind, data }: Pick<ParsedFile, "kind" | "data">): ValueAt<string>[] => FINDERS.get(kind)?.(data) ?? [];
