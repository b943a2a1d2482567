/**
 * The canonical form of a file: keys in the order of the schema, quotes only where needed, NFC, "\n" line ends, no
 * byte-order mark; comments and the choice of block or flow style stay as the author made them. Pure.
 */
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, visit } from "yaml";
import { readYaml, splitFrontMatter } from "./front-matter.ts";
import { locatePath } from "./parse.ts";
import { SCHEMAS } from "./schema.ts";

/** What of a schema gives the order of keys. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly additionalProperties?: Node | boolean;
}

/** The canonical text of a file, or why there is none. */
export type Formatted = { readonly text: string } | { readonly fault: string };

/**
 * Formats the text of the file at a path.
 * Nothing is lost: when the values would change in any way, the file is refused instead.
 */
export function formatFile(path: string, original: string): Formatted {
  const place = locatePath(path);
  if ("rule" in place) return { fault: place.rule };
  const text = original
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  const schema = SCHEMAS[place.kind] as Node;
  if (path.endsWith(".yml")) return formatYaml(text, schema);
  const split = splitFrontMatter(text);
  if (typeof split === "string") return { fault: `frontmatter-${split}` };
  const yaml = formatYaml(split.yaml, schema);
  if ("fault" in yaml) return yaml;
  const body = text
    .split("\n")
    .slice(split.bodyLine - 1)
    .join("\n")
    .replace(/^\n+|\s+$/g, "");
  return { text: `---\n${yaml.text}---\n${body ? `${body}\n` : ""}` };
}

function formatYaml(text: string, schema: Node): Formatted {
  const before = readYaml(text);
  if ("fault" in before) return { fault: before.fault.detail };
  const document = parseDocument(text, { schema: "core", keepSourceTokens: false, logLevel: "silent", prettyErrors: false });
  if (document.errors.length > 0) return { fault: document.errors[0]?.message ?? "" };
  order(document.contents, schema);
  unquote(document);
  const formatted = document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: false, defaultStringType: "PLAIN" });
  const after = readYaml(formatted);
  const same = "data" in after && canonical(after.data) === canonical(before.data);
  return same ? { text: formatted } : { fault: "values would change" };
}

/** Sorts the keys of every map by its schema; keys that the schema does not know stay behind, in their order. */
function order(node: unknown, schema: Node | undefined): void {
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

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");

/** Lets the writer choose the quotes, but keeps the blocks (| and >) that the author chose. */
function unquote(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      const quoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE;
      if (quoted && typeof scalar.value === "string") scalar.type = Scalar.PLAIN;
    },
  });
}

/** JSON with sorted keys: equal for equal values, whatever their order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item) =>
    item && typeof item === "object" && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
