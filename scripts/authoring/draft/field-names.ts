/** The names that the schemas of drafts know: which line of a broken file begins a field, and which of them hold numbers. */
import { DRAFT_KINDS, RECORD_KINDS } from "../../records/kinds.ts";
import type { SchemaNode } from "../../records/schema/node.ts";
import { LANGS } from "../../text/languages.ts";

interface FieldNames {
  readonly top: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Of what has parts, or items with parts, by its name: the names of those. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

let names: FieldNames | undefined;

export function fieldNames(): FieldNames {
  names ??= namesIn(DRAFT_KINDS.map((kind) => RECORD_KINDS[kind].schema));
  return names;
}

function namesIn(schemas: readonly SchemaNode[]): FieldNames {
  const all = new Set<string>(LANGS);
  const numbers = new Set<string>();
  const parts = new Map<string, Set<string>>();
  const visit = (node: SchemaNode) => {
    for (const [name, value] of Object.entries(node.properties ?? {})) {
      all.add(name);
      if (value.type === "number" || value.type === "integer") numbers.add(name);
      const own = Object.keys((value.items ?? value).properties ?? {});
      if (own.length > 0) parts.set(name, new Set([...(parts.get(name) ?? []), ...own]));
      visit(value);
    }
    if (node.items) visit(node.items);
    if (typeof node.additionalProperties === "object") visit(node.additionalProperties);
  };
  for (const schema of schemas) visit(schema);
  return { top: new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {}))), all, numbers, parts };
}
