/** Copies of the schemas beside the files, for editors: help and faults while one types, without a network. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { readableJson } from "../../site/open-data/json.ts";
import { publishedSchema } from "../../site/open-data/json-schema.ts";
import { DATA_KINDS, type FileKind, schemaName } from "../records/kinds.ts";
import type { Generated } from "./generated.ts";

const FOLDER = ".vscode/schemas";

const schemaPath = (kind: FileKind): string => `${FOLDER}/${schemaName(kind)}`;

/** One file a kind that people write. */
export function schemaFiles(): Generated[] {
  return DATA_KINDS.map((kind) => ({
    path: schemaPath(kind),
    text: readableJson(publishedSchema(kind)),
  }));
}

/** The line by which YAML editors find the schema of a file; undefined where the data root has no copy. */
export function schemaLine(root: string, kind: FileKind, path: string): string | undefined {
  if (!existsSync(join(root, schemaPath(kind)))) return undefined;
  return `# yaml-language-server: $schema=${posix.relative(posix.dirname(path), schemaPath(kind))}`;
}
