/**
 * Changes files of the data as they stand: texts by their paths in, what has become of them out. What does not change keeps its lines, its
 * comments and its order. Pure.
 */
import type { Document } from "yaml";
import { changedText } from "./changed-text.ts";
import { printRecord } from "./format.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { isRegister, readPath } from "./paths.ts";
import { parseYaml } from "./read-yaml.ts";

export type Files = ReadonlyMap<string, string>;
/** A text that has changed, or undefined for a file that is gone. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** Files of the data that nothing can change, for their YAML can not be read. */
export const brokenIn = (files: Files): string[] =>
  [...files].flatMap(([path, text]) => (openRecord(path, text) === "broken" ? [path] : []));

function openRecord(path: string, text: string) {
  const kind = readPath(path)?.kind;
  if (kind === undefined) return "no data";
  const split = isRegister(kind) ? { yaml: text, body: "" } : splitFrontMatter(text);
  if (typeof split === "string") return "broken";
  const document = parseYaml(split.yaml);
  return document.errors.length > 0 ? "broken" : { kind, split, document };
}

/** One file of the data with its YAML changed in place, with its comments. A file that is no data, or broken, is as it was. */
export function editRecord(path: string, text: string, edit: (document: Document) => void): string {
  const opened = openRecord(path, text);
  if (typeof opened !== "object") return text;
  const { kind, split, document } = opened;
  edit(document);
  return isRegister(kind)
    ? (changedText(split, document) ?? document.toString({ lineWidth: 0 }))
    : printRecord(kind, document, split.body, split);
}
