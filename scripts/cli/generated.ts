/** `catalogue github owners|forms [--check]`: files that are made from the data, written or only compared. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeowners } from "../github/codeowners.ts";
import { issueForms } from "../github/issue-forms.ts";
import { cliWords } from "../words/words.ts";
import type { Call } from "./command.ts";
import { checkAll } from "./data.ts";
import { editorSchemaFiles } from "./schema-files.ts";

/** CODEOWNERS, from the registers. */
export const owners = (call: Call): number =>
  putInPlace(call, "owners", [{ path: ".github/CODEOWNERS", text: codeowners(checkAll(call).records, call.today) }]);

/** What is made from the schemas: issue forms, and the copies that editors use. */
export const forms = (call: Call): number =>
  putInPlace(call, "forms", [...issueForms(checkAll(call).records), ...editorSchemaFiles(call.root)]);

interface Generated {
  /** From the root of the data. */
  readonly path: string;
  readonly text: string;
}

/** Exit code: with `--check` 1 when any is stale. */
function putInPlace({ root, values, shell, lang }: Call, task: string, files: readonly Generated[]): number {
  const say = cliWords[lang];
  let isStale = false;
  for (const { path, text } of files) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) {
      shell.stderr.write(`${say.current(path)}\n`);
    } else if (values.check === true) {
      isStale = true;
      shell.stderr.write(`${say.stale(path, task)}\n`);
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      shell.stderr.write(`${say.written(path)}\n`);
    }
  }
  return isStale ? 1 : 0;
}
