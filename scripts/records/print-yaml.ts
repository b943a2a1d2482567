/** The one writer: YAML in canonical form, of a whole document or of a part of one. Comments and flow style stay. */
import { Document, isCollection, isMap, isScalar, isSeq, type Node, Pair, Scalar, visit, YAMLMap, YAMLSeq } from "yaml";
import type { SchemaNode } from "./schema/node.ts";

/** The canonical text of a document without errors, whose keys are in order. */
export function printDocument(document: Document, nullStr = "null"): string {
  unquote(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: false, defaultStringType: "PLAIN", nullStr });
}

/** A part by itself, which is not changed. */
function printNode(node: Node): string {
  const document = new Document(null, { schema: "core" });
  document.contents = isCollection(node) ? (node.clone(document.schema) as typeof node) : node;
  return printDocument(document);
}

/** `key: value` with what belongs to it, as it stands in a block. */
export function printPair({ key, value }: Pair): string {
  const map = new YAMLMap();
  map.items.push(new Pair(isScalar(key) ? withoutComment(key) : key, value));
  return printNode(map);
}

const withoutComment = (key: Scalar): Scalar => new Scalar(key.value);

/** `- item`, as it stands in a block. */
export function printItem(item: unknown): string {
  const list = new YAMLSeq();
  list.items.push(item);
  return printNode(list);
}

/** In braces or brackets, on one line where its comments let it. */
export function printFlow(node: YAMLMap | YAMLSeq): string {
  const flow = node.clone() as typeof node;
  flow.flow = true;
  return printNode(flow).trimEnd();
}

/** A plain value as it stands among others; the quotes of the text that it replaces are kept. */
export function printScalar({ value }: Scalar, like: Scalar, inFlow: boolean): string {
  const scalar = new Scalar(value);
  const isQuoted = like.type === Scalar.QUOTE_DOUBLE || like.type === Scalar.QUOTE_SINGLE;
  if (typeof value === "string" && isQuoted && like.type) scalar.type = like.type;
  const list = new YAMLSeq();
  list.flow = inFlow;
  list.items.push(scalar);
  if (inFlow) keepLines(scalar);
  const document = new Document(null, { schema: "core" });
  document.contents = list as unknown as Document["contents"];
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true, defaultStringType: "PLAIN" }).trimEnd();
  return inFlow ? text.slice(2, -2) : text.slice(2);
}

/** A text of several lines in braces is quoted: bare, what a line of it ends or begins with would be read as more than text. */
function keepLines(scalar: Scalar): void {
  if (typeof scalar.value === "string" && scalar.value.includes("\n")) scalar.type = Scalar.QUOTE_DOUBLE;
}

/** Sorts the keys of every map by its schema; keys that the schema does not know stay behind, in their order. */
export function orderKeys(node: unknown, schema: SchemaNode | undefined): void {
  if (isSeq(node)) {
    for (const item of node.items) orderKeys(item, schema?.items);
    return;
  }
  if (!isMap(node)) return;
  const keys = Object.keys(schema?.properties ?? {});
  const rank = (pair: Pair) => {
    const index = keys.indexOf(pairKey(pair));
    return index < 0 ? keys.length : index;
  };
  (node.items as Pair[]).sort((a, b) => rank(a) - rank(b));
  // A blank line stands between two keys, and what comes first now has none before it.
  const first = node.items[0]?.key;
  if (isScalar(first)) first.spaceBefore = false;
  for (const pair of node.items as Pair[]) {
    const extra = schema?.additionalProperties;
    orderKeys(pair.value, schema?.properties?.[pairKey(pair)] ?? (typeof extra === "object" ? extra : undefined));
  }
}

/** A key that was set by the editor is a plain text, one that was read is a scalar. */
export const pairKey = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : typeof key === "string" ? key : "");

/**
 * Lets the writer choose the quotes, but keeps the blocks (| and >) that the author chose. A map of keys without values is written as one, not
 * as a set (`? key`), which no reader here takes.
 */
function unquote(document: Document): void {
  visit(document, {
    Pair: (_, pair) => {
      pair.value ??= new Scalar(null);
    },
    Scalar: (_, scalar, path) => {
      const quoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE;
      if (quoted && typeof scalar.value === "string") scalar.type = Scalar.PLAIN;
      if (path.some((above) => isCollection(above) && above.flow)) keepLines(scalar);
    },
  });
}
