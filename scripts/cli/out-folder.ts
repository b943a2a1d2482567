/** Where a site may be written, and which folders hold one. */
import { existsSync, readdirSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { SLICE_NOTE } from "../../site/build/slice.ts";
import { cliWords } from "../words/cli-words.ts";
import type { Call } from "./command.ts";
import { UsageError } from "./options.ts";

const STATUS = "api/v1/status.json";

/** Whether a site was built there. */
export const holdsSite = (folder: string): boolean => existsSync(resolve(folder, STATUS));

/** A folder that is new, empty, or was built before; never one that holds the data or something else. */
export function outFolder({ shell, root, values, lang }: Call): string {
  const out = resolve(shell.cwd, typeof values.out === "string" ? values.out : "_site");
  const holds = (folder: string, path: string) => path === folder || path.startsWith(folder + sep);
  const sources = ["platforms", "criteria"].map((name) => resolve(root, name));
  const isSource = holds(out, root) || sources.some((source) => holds(source, out));
  const isForeign = existsSync(out) && readdirSync(out).length > 0 && !holdsSite(out) && !existsSync(resolve(out, SLICE_NOTE));
  if (isSource || isForeign) throw new UsageError(cliWords[lang].outUnsafe(relative(shell.cwd, out) || "."));
  return out;
}
