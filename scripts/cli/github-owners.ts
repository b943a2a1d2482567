/** `catalogue github owners [--check]`: CODEOWNERS from the registers. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeowners } from "../github/codeowners.ts";
import { checkAll } from "./data.ts";
import type { Call } from "./run.ts";
import { words } from "./words.ts";

const PATH = ".github/CODEOWNERS";

/** Writes the file, or with `--check` says whether it is current: 1 when it is not. */
export function owners(call: Call): number {
  const file = join(call.root, PATH);
  const text = codeowners(checkAll(call).records, call.today);
  const isCurrent = existsSync(file) && readFileSync(file, "utf8") === text;
  if (!isCurrent && call.values.check !== true) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const stale = !isCurrent && call.values.check === true;
  call.shell.stderr.write(`${stale ? words[call.lang].staleOwners(PATH) : words[call.lang].currentOwners(PATH)}\n`);
  return stale ? 1 : 0;
}
