/**
 * The fields of a record as its schema describes them: what each is called, what kind of value it holds and where it
 * shows. Pages, lists, tables, the comparison, search and the description of the API all start from here, so a field
 * that is added to a schema is in each of them.
 */
import { asIs, type Bilingual } from "../../text/bilingual.ts";
import { type FieldControl, type FieldOutput, fieldControl, isTextNode, type SchemaNode, type Show } from "./node.ts";

export interface SchemaField {
  readonly key: string;
  readonly title: Bilingual;
  readonly help: Bilingual;
  readonly kind: FieldControl;
  readonly required: boolean;
  readonly node: SchemaNode;
  /** What the values of a choice are called. */
  readonly names: Readonly<Record<string, Bilingual>>;
  /** Fields of a group, of a document, or of each item of a list. */
  readonly parts: readonly SchemaField[];
  readonly show: Show;
}

const known = new WeakMap<SchemaNode, readonly SchemaField[]>();

/** The fields of an object, in the order of its schema; read once, for pages and files ask for each record. */
export function fieldsOf(schema: SchemaNode): readonly SchemaField[] {
  const fields = known.get(schema) ?? readFields(schema);
  known.set(schema, fields);
  return fields;
}

function readFields(schema: SchemaNode): SchemaField[] {
  return Object.entries(schema.properties ?? {}).map(([key, node]) => {
    const kind = fieldControl(node);
    return {
      key,
      title: node["x-title"] ?? asIs(key),
      help: node["x-help"] ?? asIs(""),
      kind,
      required: schema.required?.includes(key) ?? false,
      node,
      names: (node.items ?? node)["x-names"] ?? {},
      parts: isTextNode(node) ? [] : fieldsOf(node.items ?? node),
      show: node["x-show"] ?? {},
    };
  });
}

/** The fields that an output has as it has every other. */
export const shownIn = (output: FieldOutput, schema: SchemaNode): SchemaField[] =>
  fieldsOf(schema).filter(({ show }) => show.not?.[output] === undefined);

/** Those that are named first, in that order; the others after them, as they come. */
export function namedFirst<T>(names: readonly string[], all: readonly T[], nameOf: (one: T) => string): T[] {
  const place = (one: T) => (names.includes(nameOf(one)) ? names.indexOf(nameOf(one)) : names.length);
  return [...all].sort((a, b) => place(a) - place(b));
}

/** The part that names a group which has an address too (a name, a title): the two together are a link. */
export const namingPart = ({ parts }: SchemaField): SchemaField | undefined =>
  parts.some(({ kind }) => kind === "url") ? parts.find(({ kind }) => kind === "line" || kind === "text") : undefined;

/** The value of a field in the data of a record. */
export const fieldValue = (data: object, { key }: Pick<SchemaField, "key">): unknown => (data as Readonly<Record<string, unknown>>)[key];

/** Whether a record holds anything under a field. */
export const isKnown = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
