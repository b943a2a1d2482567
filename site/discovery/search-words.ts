/** The words by which a record can be found, of one of its fields: what people wrote, and the names of codes. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { fieldValue, type SchemaField } from "../../scripts/records/schema/fields.ts";
import { type Text, versionsOf } from "../../scripts/text/bilingual.ts";

/** None for what is no words: days, numbers, addresses, ids. */
export function searchWords(field: SchemaField, value: unknown, catalogue: Catalogue): (string | undefined)[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(field, item, catalogue));
  return wordsOf(field, value, catalogue);
}

function wordsOf(field: SchemaField, value: unknown, catalogue: Catalogue): (string | undefined)[] {
  const both = (text: Text | undefined) => (text ? versionsOf(text) : []);
  switch (field.kind) {
    case "text":
    case "long-text":
      return both(value as Text);
    case "line":
    case "document-number":
    case "lines":
      return [String(value)];
    case "choice":
    case "checks":
      return both(field.names[String(value)]);
    case "agency":
      return [String(value), ...both(catalogue.agencies.find(({ data }) => data.code === value)?.data.name)];
    case "domain":
      return both(catalogue.domains.find(({ id }) => id === value)?.name);
    case "group":
    case "items":
    case "document":
      return field.parts.flatMap((part) => searchWords(part, fieldValue(value as object, part), catalogue));
    default:
      return [];
  }
}
