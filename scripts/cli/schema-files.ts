/** Copies of the schemas beside the files, for editors: help and problems while one types, without a network. */
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { readableJson } from "../../site/open-data/json.ts";
import { publishedSchema } from "../../site/open-data/json-schema.ts";
import { DATA_KINDS, type FileKind, schemaName } from "../records/kinds.ts";
import { isRegister, pathOf } from "../records/paths.ts";

const FOLDER = ".vscode/schemas";
const SETTINGS = ".vscode/settings.json";
/** Files are written as the checks want them: UTF-8, plain line ends, and what cannot be seen is shown. */
const NO_SETTINGS = `{
  "files.encoding": "utf8",
  "files.eol": "\\n",
  "files.insertFinalNewline": true,
  "files.trimTrailingWhitespace": true,
  "editor.tabSize": 2,
  "editor.insertSpaces": true,
  "editor.unicodeHighlight.ambiguousCharacters": false,
  "editor.unicodeHighlight.invisibleCharacters": true,
  "yaml.schemas": {

  }
}
`;

const schemaPath = (kind: FileKind): string => `${FOLDER}/${schemaName(kind)}`;

/** One file a kind that people write, and the settings by which an editor finds those of the registers, which name none. */
export function editorSchemaFiles(root: string): { path: string; text: string }[] {
  return [
    ...DATA_KINDS.map((kind) => ({ path: schemaPath(kind), text: readableJson(publishedSchema(kind)) })),
    { path: SETTINGS, text: withSchemas(existsSync(join(root, SETTINGS)) ? readFileSync(join(root, SETTINGS), "utf8") : NO_SETTINGS) },
  ];
}

/** The settings with the lines for the registers, the others as they are. */
function withSchemas(settings: string): string {
  const lines = DATA_KINDS.filter(isRegister).map((kind) => `    "./${schemaPath(kind)}": "**/${pathOf(kind)}"`);
  return settings.replace(
    /("yaml\.schemas": \{\n)[^}]*(\n {2}\})/,
    (_, start: string, end: string) => `${start}${lines.join(",\n")}${end}`,
  );
}

/** The line by which YAML editors find the schema of a file; undefined where the data root has no copy. */
export function schemaLine(root: string, kind: FileKind, path: string): string | undefined {
  if (!existsSync(join(root, schemaPath(kind)))) return undefined;
  return `# yaml-language-server: $schema=${posix.relative(posix.dirname(path), schemaPath(kind))}`;
}
