/** A year that stands alone as a date: YAML reads 2023 as a number, and people need not know that. */
import type { SchemaNode } from "./schema/node.ts";

/** Makes the numbers that stand where the schema has a date with month or year alone the texts that they are meant as. In place. */
export function readYears(schema: SchemaNode, data: unknown): void {
  if (typeof data !== "object" || data === null || !holdsPartDate(schema)) return;
  if (Array.isArray(data)) {
    for (const item of data) readYears(schema.items ?? {}, item);
    return;
  }
  const values = data as Record<string, unknown>;
  for (const [key, node] of Object.entries(schema.properties ?? {})) {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (node.format === "part-date" && Number.isInteger(value)) values[key] = String(value);
    else readYears(node, value);
  }
}

const known = new WeakMap<SchemaNode, boolean>();
/** Most parts of most schemas hold none, and are not walked. */
function holdsPartDate(schema: SchemaNode): boolean {
  const found =
    known.get(schema) ??
    (schema.format === "part-date" ||
      [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])].some(holdsPartDate));
  known.set(schema, found);
  return found;
}
