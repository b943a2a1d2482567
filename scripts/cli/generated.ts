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
  let stale = false;
  for (const { path, text } of files) {
    const file = join(root, path);
    const isCurrent = existsSync(file) && readFileSync(file, "utf8") === text;
    if (!isCurrent && values.check === true) stale = true;
    else if (!isCurrent) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const say = cliWords[lang];
    shell.stderr.write(`${isCurrent || values.check !== true ? say.current(path) : say.stale(path, task)}\n`);
  }
  return stale ? 1 : 0;
}
