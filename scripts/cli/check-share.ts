/**
 * One share of a large check, in the main thread or in a worker: first it reads and parses, then, when the names of
 * all shares are known, it asks the rules. Only names and problems travel between threads, never records.
 */
import type { LinkBook } from "../catalogue/links.ts";
import { checkParsed, platformNames } from "../check/check.ts";
import { isError, type Problem } from "../problems/problem.ts";
import { readPlatform, readShared } from "../records/load.ts";
import { parseFile } from "../records/parse.ts";
import { isShared } from "../records/paths.ts";
import type { Records } from "../records/records.ts";
import type { CheckSummary } from "../report/problems.ts";
import type { NamedEntry } from "../text/names.ts";

export interface ShareTask {
  readonly root: string;
  readonly today: string;
  readonly links?: LinkBook | undefined;
  /** Ids of the platforms to check. */
  readonly ids: readonly string[];
  /** Ids of all platforms. */
  readonly all: readonly string[];
  /** Whether this share also reports on the registers and the criteria, which every share reads. */
  readonly first: boolean;
}

export interface ShareResult {
  readonly problems: readonly Problem[];
  readonly summary: CheckSummary;
  /** As the check says it. */
  readonly undecided: boolean;
}

/** Reads and parses; the names found, and the second half of the work. */
export function startShare({ root, today, links, ids, all, first }: ShareTask): {
  names: NamedEntry[];
  finish: (otherNames: readonly NamedEntry[]) => ShareResult;
} {
  // Folder by folder, so that the bytes of one are gone before the next are read.
  const parsed = [...readShared(root).map(parseFile), ...ids.flatMap((id) => readPlatform(root, id).map(parseFile))];
  const only = (path: string) => first || !isShared(path);
  return {
    names: platformNames(parsed),
    finish: (otherNames) => {
      const { problems, records, undecided } = checkParsed(parsed, { today, only, links, knownPlatforms: all, otherNames });
      return { problems, undecided, summary: summarise(problems, records, parsed.filter(({ path }) => only(path)).length, first) };
    },
  };
}

/** Counts what was checked. */
export function summarise(
  problems: readonly Problem[],
  { platforms, criteria }: Pick<Records, "platforms" | "criteria">,
  files: number,
  first = true,
): CheckSummary {
  const folders = [...platforms.values()];
  const errors = problems.filter(isError).length;
  return {
    files,
    platforms: folders.filter(({ platform }) => platform).length,
    criteria: first ? criteria.size : 0,
    assessments: folders.reduce((sum, { assessments }) => sum + assessments.length, 0),
    errors,
    warnings: problems.length - errors,
  };
}
