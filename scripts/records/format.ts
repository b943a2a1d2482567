/**
 * The canonical form of a file: keys in the order of the schema, quotes only where needed, NFC, "\n" line ends, no
 * byte-order mark; comments and the choice of block or flow style stay as the author made them.
 */
import { Document, isDocument, isMap, isPair, isScalar, isSeq, type Pair, parseDocument, Scalar, visit } from "yaml";
import { sameValues } from "../text/same.ts";
import { readYaml, splitFrontMatter } from "./front-matter.ts";
import { type FileKind, RECORD_KINDS } from "./kinds.ts";
import { locatePath } from "./parse.ts";
import { isRegister } from "./paths.ts";
import type { SchemaNode } from "./schema/node.ts";

/** The canonical text of a file, or why there is none. */
export type Formatted = { readonly text: string } | { readonly problem: string };

/**
 * Formats the text of the file at a path.
 * Nothing is lost: when the values would change in any way, the file is refused instead.
 */
export function formatFile(path: string, original: string): Formatted {
  const place = locatePath(path);
  if ("rule" in place) return { problem: place.rule };
  const text = original
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  const schema = RECORD_KINDS[place.kind].schema;
  if (isRegister(place.kind)) return formatYaml(text, schema);
  const split = splitFrontMatter(text);
  if (typeof split === "string") return { problem: `frontmatter-${split}` };
  const yaml = formatYaml(split.yaml, schema);
  if ("problem" in yaml) return yaml;
  return { text: wholeFile(yaml.text, split.body) };
}

/** A whole file from its two parts; the body without blank lines around it. */
function wholeFile(yaml: string, body: string): string {
  const trimmed = body.replace(/^\n+/, "").trimEnd();
  return `---\n${yaml}---\n${trimmed ? `${trimmed}\n` : ""}`;
}

function formatYaml(text: string, schema: SchemaNode): Formatted {
  const before = readYaml(text);
  if ("problem" in before) return { problem: before.problem.detail };
  const document = parseDocument(text, { schema: "core", keepSourceTokens: false, logLevel: "silent", prettyErrors: false });
  if (document.errors.length > 0) return { problem: document.errors[0]?.message ?? "" };
  const formatted = printYaml(document, schema);
  const after = readYaml(formatted);
  const isSame = "data" in after && sameValues(after.data, before.data);
  return isSame ? { text: formatted } : { problem: "values would change" };
}

/** The canonical text of a document without errors, which is put in order on the way. */
function printYaml(document: Document, schema: SchemaNode, nullStr = "null"): string {
  order(document.contents, schema);
  unquote(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: false, defaultStringType: "PLAIN", nullStr });
}

/** The canonical text of a record that was made: of its data, or of a document with its comments. */
export function writeRecord(kind: FileKind, record: object, body = ""): Formatted {
  const document = isDocument(record) ? record : yamlDocument(record);
  const yaml = formatYaml(document.toString({ lineWidth: 0 }).normalize("NFC"), RECORD_KINDS[kind].schema);
  return "problem" in yaml ? yaml : { text: wholeFile(yaml.text, body.normalize("NFC")) };
}

/** A new document; values that stand in two places are written out twice, for no reader here likes aliases. */
export const yamlDocument = (data: object): Document => new Document(data, { aliasDuplicateObjects: false });

/** The canonical text of a record that is being written: front matter with its comments, and body. */
export function printRecord(kind: FileKind, document: Document, body: string): string {
  return wholeFile(printYaml(document, RECORD_KINDS[kind].schema), body.normalize("NFC"));
}

/** Stands for an empty value while a scaffold is printed. */
const PLACEHOLDER = "\u0000";

/**
 * The canonical text of a file to fill in: null is printed as nothing, and groups that are filled in stand on one line.
 * @param comments by path, such as "results.KT1"
 */
export function printScaffold(kind: FileKind, data: object, body: string, comments: ReadonlyMap<string, string>): string {
  const document = yamlDocument(data);
  visit(document, {
    Map: (_, map, path) => {
      const holdsMaps = map.items.every(({ value }) => isMap(value));
      map.flow = path.length > 1 && !holdsMaps && (map.items.length === 1 || JSON.stringify(map).includes("null"));
    },
    Pair: (_, { key }, path) => {
      const place = [...path.filter(isPair).map(keyOf), isScalar(key) ? String(key.value) : ""].join(".");
      const comment = comments.get(place);
      if (comment !== undefined && isScalar(key)) key.commentBefore = comment.replace(/^/gm, " ");
    },
  });
  const yaml = printYaml(document, RECORD_KINDS[kind].schema, PLACEHOLDER);
  return wholeFile(yaml.replaceAll(` ${PLACEHOLDER} }`, " }").replaceAll(PLACEHOLDER, ""), body);
}

/** Sorts the keys of every map by its schema; keys that the schema does not know stay behind, in their order. */
function order(node: unknown, schema: SchemaNode | undefined): void {
  if (isSeq(node)) {
    for (const item of node.items) order(item, schema?.items);
    return;
  }
  if (!isMap(node)) return;
  const keys = Object.keys(schema?.properties ?? {});
  const rank = (pair: Pair) => {
    const index = keys.indexOf(keyOf(pair));
    return index < 0 ? keys.length : index;
  };
  (node.items as Pair[]).sort((a, b) => rank(a) - rank(b));
  for (const pair of node.items as Pair[]) {
    const extra = schema?.additionalProperties;
    order(pair.value, schema?.properties?.[keyOf(pair)] ?? (typeof extra === "object" ? extra : undefined));
  }
}

/** A key that was set by the editor is a plain text, one that was read is a scalar. */
const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : typeof key === "string" ? key : "");

/** Lets the writer choose the quotes, but keeps the blocks (| and >) that the author chose. */
function unquote(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      const quoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE;
      if (quoted && typeof scalar.value === "string") scalar.type = Scalar.PLAIN;
    },
  });
}
