/** Reads and checks a data root for a command: the one place where commands meet the core. */

import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { type Checked, checkFiles, checkParsed } from "../check/check.ts";
import { readFocused, readRoot } from "../records/load.ts";
import type { RawFile } from "../records/parse.ts";
import { isData } from "../records/paths.ts";
import type { Records } from "../records/records.ts";
import type { CheckSummary } from "../report/problems.ts";
import { nearIds } from "../text/names.ts";
import { cliWords } from "../words/cli-words.ts";
import { summarise } from "./check-share.ts";
import type { Call } from "./command.ts";
import { namedLinks } from "./link-results.ts";
import { UsageError } from "./options.ts";
import { AFRESH, type Reading } from "./remembering.ts";

interface CheckedRoot extends Checked {
  readonly summary: CheckSummary;
  /** As they were read. */
  readonly files: readonly RawFile[];
}

/** Checks everything below the root. */
export function checkAll(call: Call, { base, reading = AFRESH }: { base?: Records; reading?: Reading } = {}): CheckedRoot {
  const { root, today } = call;
  const files = readRoot(root, reading);
  const links = namedLinks(call);
  const checked = checkParsed(files.map(reading.parse), { today, links, before: reading.found, ...(base ? { base } : {}) });
  return { ...checked, files, summary: summarise(checked.problems, checked.records, files.length) };
}

/** Checks only some paths, reading what they refer to; as quick in a large catalogue as in a small one. */
export function checkPaths(call: Call, paths: readonly string[], base?: Records): CheckedRoot {
  const { root, today } = call;
  const { files, platformIds } = readFocused(root, { paths, near: (wanted, all) => nearIds(wanted, all) });
  const only = (path: string) => paths.some((one) => path === one || path.startsWith(`${one}/`));
  const checked = checkFiles(files, { today, only, links: namedLinks(call), knownPlatforms: platformIds, ...(base ? { base } : {}) });
  return { ...checked, files, summary: summarise(checked.problems, checked.records, files.filter(({ path }) => only(path)).length) };
}

/**
 * Paths as typed (from where the person stands, or from the root) -> paths relative to the root.
 * @throws UsageError for a path that is not there or not in the data
 */
export function pathsInRoot({ root, positionals, shell, lang }: Call): string[] {
  return positionals.map((typed) => {
    const path = [resolve(shell.cwd, typed), resolve(root, typed)].find((candidate) => existsSync(candidate));
    if (!path) throw new UsageError(cliWords[lang].pathMissing(typed));
    const inside = relative(root, path).split(sep).join("/");
    if (isAbsolute(inside) || !isData(inside)) throw new UsageError(cliWords[lang].pathOutside(typed));
    return inside;
  });
}
