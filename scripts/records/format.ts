/**
 * The canonical form of a file: keys in the order of the schema, quotes only where needed, NFC, "\n" line ends, no
 * byte-order mark, nothing that nobody sees, no letter that only looks like another; comments and the choice of block or flow style stay as
 * the author made them.
 */
import { Document, isMap, isPair, isScalar, visit } from "yaml";
import { type Diagnostic, diagnostic } from "../problems/diagnostic.ts";
import { repaired } from "../text/repaired.ts";
import { sameValues } from "../text/same.ts";
import { type Before, changedText } from "./changed-text.ts";
import { splitDiagnostic, yamlDiagnostic } from "./form-diagnostics.ts";
import { withoutFormerWords } from "./former-words.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { type FileKind, RECORD_KINDS } from "./kinds.ts";
import { locatePath } from "./parse.ts";
import { isRegister } from "./paths.ts";
import { plainDocument } from "./plain-yaml.ts";
import { orderKeys, pairKey, printDocument } from "./print-yaml.ts";
import { readYaml } from "./read-yaml.ts";
import type { SchemaNode } from "./schema/node.ts";

/** The canonical text of a file, or why there is none. */
export type Formatted = { readonly text: string } | { readonly problem: Diagnostic };

/**
 * Formats the text of the file at a path.
 * Nothing is lost: when the values would change in any way, the file is refused instead.
 */
export function formatFile(path: string, original: string): Formatted {
  const place = locatePath(path);
  if ("rule" in place) return { problem: place };
  const text = repaired(
    original
      .replace(/^\ufeff/, "")
      .replace(/\r\n?/g, "\n")
      .normalize("NFC"),
  );
  const schema = RECORD_KINDS[place.kind].schema;
  if (isRegister(place.kind))
    return formatYaml(place.kind === "settings" ? withoutFormerWords(text) : text, schema, { firstLine: 1, repair: repairValues });
  const split = splitFrontMatter(text);
  if (typeof split === "string") return { problem: splitDiagnostic(split) };
  const yaml = formatYaml(split.yaml, schema, { firstLine: 2, repair: repairValues });
  if ("problem" in yaml) return yaml;
  return { text: wholeFile(yaml.text, split.body) };
}

/** A whole file from its two parts; the body without blank lines around it. */
function wholeFile(yaml: string, body: string): string {
  const text = trimmed(body);
  return `---\n${yaml}---\n${text ? `${text}\n` : ""}`;
}

const trimmed = (body: string): string => body.replace(/^\n+/, "").trimEnd();

interface Formatting {
  /** Line of the file on which the YAML starts, from 1. */
  readonly firstLine: number;
  readonly repair?: (document: Document) => void;
}

function formatYaml(text: string, schema: SchemaNode, { firstLine, repair }: Formatting): Formatted {
  const read = plainDocument(text);
  if ("problem" in read) return { problem: yamlDiagnostic(read.problem, firstLine) };
  repair?.(read.document);
  const before: unknown = read.document.toJS();
  const formatted = printYaml(read.document, schema);
  const after = readYaml(formatted);
  const isSame = "data" in after && sameValues(after.data, before);
  return isSame ? { text: formatted } : { problem: diagnostic("frontmatter-syntax", { fault: "other", detail: "" }) };
}

/** What escapes put into a value is no more wanted there than in the text. */
const repairValues = (document: Document): void =>
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string") scalar.value = repaired(scalar.value);
    },
  });

function printYaml(document: Document, schema: SchemaNode, nullStr?: string): string {
  orderKeys(document.contents, schema);
  return printDocument(document, nullStr);
}

/** The canonical text of a record that was made. */
export function writeRecord(kind: FileKind, data: object, body = ""): Formatted {
  const yaml = formatYaml(yamlDocument(data).toString({ lineWidth: 0 }).normalize("NFC"), RECORD_KINDS[kind].schema, { firstLine: 2 });
  return "problem" in yaml ? yaml : { text: wholeFile(yaml.text, body.normalize("NFC")) };
}

/** A new document; values that stand in two places are written out twice, for no reader here likes aliases. */
export const yamlDocument = (data: object): Document => new Document(data, { aliasDuplicateObjects: false });

/**
 * The text of a record that is being written: front matter with its comments, and body.
 * @param before what it was read from, whose lines stay as they are but for what has changed
 */
export function printRecord(kind: FileKind, document: Document, body: string, before?: Before): string {
  const { schema } = RECORD_KINDS[kind];
  orderKeys(document.contents, schema);
  const kept = before && changedText(before, document);
  if (kept === undefined) return wholeFile(printYaml(document, schema), body.normalize("NFC"));
  const isSameBody = before && trimmed(before.body) === trimmed(body);
  return isSameBody ? `---\n${kept}---\n${before?.body}` : wholeFile(kept, body.normalize("NFC"));
}

/** Stands for an empty value while a scaffold is printed. */
const PLACEHOLDER = "\u0000";

/**
 * The canonical text of a file to fill in: null is printed as nothing, and groups that are filled in stand on one line.
 * @param asked what to write below it, as the last comment
 * @param comments by path, such as "results.KT1"
 */
export function printScaffold(kind: FileKind, data: object, asked: string | undefined, comments: ReadonlyMap<string, string>): string {
  const document = yamlDocument(data);
  visit(document, {
    Map: (_, map, path) => {
      const holdsMaps = map.items.length > 0 && map.items.every(({ value }) => isMap(value));
      map.flow = path.length > 1 && !holdsMaps && (map.items.length <= 1 || JSON.stringify(map).includes("null"));
    },
    Pair: (_, { key }, path) => {
      const place = [...path.filter(isPair).map(pairKey), isScalar(key) ? String(key.value) : ""].join(".");
      const comment = comments.get(place);
      if (comment !== undefined && isScalar(key)) key.commentBefore = comment.replace(/^/gm, " ");
    },
  });
  const yaml = printYaml(document, RECORD_KINDS[kind].schema, PLACEHOLDER);
  // As a comment: what stands there as text is published by whoever forgets to replace it.
  const hint = asked === undefined ? "" : `# ${asked}\n`;
  return wholeFile(`${yaml.replaceAll(` ${PLACEHOLDER} }`, " }").replaceAll(PLACEHOLDER, "")}${hint}`, "");
}
