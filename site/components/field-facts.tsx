/** Facts of a record by the fields of its schema. */
import { fieldValue, isKnown, type SchemaField, shownIn } from "../../scripts/records/schema/fields.ts";
import type { SchemaNode } from "../../scripts/records/schema/node.ts";
import { onceEach } from "../../scripts/text/made-once.ts";
import type { Locale } from "../context.ts";
import { type Fact, present } from "./facts.tsx";
import { FieldValue } from "./field-value.tsx";
import { Remark } from "./say.tsx";

export function fieldFact(locale: Locale, field: SchemaField, data: object): Fact {
  const value = fieldValue(data, field);
  return {
    label: locale.text(field.title),
    value: isKnown(value) ? <FieldValue locale={locale} field={field} value={value} /> : undefined,
  };
}

/**
 * What a page has not placed itself, of the fields that the schema shows there: a new field comes by itself.
 * @param placed keys that the page shows in its own way
 */
export const otherFacts = <Data extends object>(
  locale: Locale,
  schema: SchemaNode,
  data: Data,
  placed: readonly (keyof Data & string)[],
): Fact[] => present(othersIn(schema)(placed).map((field) => fieldFact(locale, field, data)));

/** Looked for once: a page asks for each of its results. */
const othersIn = onceEach((schema: SchemaNode) =>
  onceEach((placed: readonly string[]) => shownIn("page", schema).filter(({ key }) => !placed.includes(key))),
);

interface RemarksProps<Data extends object> {
  readonly locale: Locale;
  readonly schema: SchemaNode;
  readonly data: Data;
  readonly placed: readonly (keyof Data & string)[];
}

/** The same of a part of a record: a line each, below what the page says of it. */
export const OtherRemarks = <Data extends object>({ locale, schema, data, placed }: RemarksProps<Data>) => (
  <>
    {otherFacts(locale, schema, data, placed).map(({ label, value }) => (
      <Remark label={`${label}:`}>{value}</Remark>
    ))}
  </>
);
