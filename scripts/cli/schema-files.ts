/** Copies of the schemas beside the files, for editors: help and faults while one types, without a network. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { readableJson } from "../../site/open-data/json.ts";
import { publishedSchema } from "../../site/open-data/json-schema.ts";
import { FILE_KINDS, type FileKind } from "../records/validate.ts";
import type { Generated } from "./generated.ts";

const FOLDER = ".vscode/schemas";
/** Written by the bot only. */
const NOT_AUTHORED: readonly FileKind[] = ["decision", "proposals"];

const schemaPath = (kind: FileKind): string => `${FOLDER}/${kind}.schema.json`;

/** One file a kind that people write. */
export function schemaFiles(): Generated[] {
  return FILE_KINDS.filter((kind) => !NOT_AUTHORED.includes(kind)).map((kind) => ({
    path: schemaPath(kind),
    text: readableJson(publishedSchema(kind)),
  }));
}

/** The line by which YAML editors find the schema of a file; undefined where the data root has no copy. */
export function schemaLine(root: string, kind: FileKind, path: string): string | undefined {
  if (!existsSync(join(root, schemaPath(kind)))) return undefined;
  return `# yaml-language-server: $schema=${posix.relative(posix.dirname(path), schemaPath(kind))}`;
}
