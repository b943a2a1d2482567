/** Files that are made from the data: written, or with `--check` only compared. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cliWords } from "../words/words.ts";
import type { Call } from "./command.ts";

export interface Generated {
  /** From the root of the data. */
  readonly path: string;
  readonly text: string;
}

/** Exit code: with `--check` 1 when any is stale. */
export function putInPlace({ root, values, shell, lang }: Call, task: string, files: readonly Generated[]): number {
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
