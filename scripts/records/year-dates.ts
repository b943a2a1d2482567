/** A year that stands alone as a date: YAML reads 2023 as a number, and people need not know that. Where a day is needed a problem says so. */
import { DATA_KINDS, type FileKind, RECORD_KINDS } from "./kinds.ts";
import { findWhere } from "./schema/find-values.ts";

const FINDERS = new Map(
  DATA_KINDS.map((kind) => [kind, findWhere(RECORD_KINDS[kind].schema, ({ format }) => format === "date" || format === "part-date")]),
);

/** Makes the numbers that stand where a kind of file has a date the texts that they are meant as. In place. */
export function readYears(kind: FileKind, data: unknown): void {
  for (const { value, pointer } of FINDERS.get(kind)?.(data) ?? []) {
    if (!Number.isInteger(value)) continue;
    const holder = pointer.slice(0, -1).reduce((inside, step) => (inside as Record<string | number, unknown>)[step], data);
    (holder as Record<string | number, unknown>)[pointer.at(-1) ?? ""] = String(value);
  }
}
