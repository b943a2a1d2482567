/**
 * One share of a large check, in the main thread or in a worker: it reads, parses and checks platform after platform, so that the files of one are
 * gone before the next are read. Problems and records travel between threads, and no files.
 */
import type { LinkBook } from "../catalogue/links.ts";
import { type Alone, checkApart, type KeptRecord } from "../check/check-apart.ts";
import { inOrder } from "../check/order.ts";
import { isError, type Problem } from "../problems/problem.ts";
import { readPlatform, readShared } from "../records/load.ts";
import { parseFile } from "../records/parse.ts";
import type { Records } from "../records/records.ts";
import type { CheckSummary } from "../report/problems.ts";
import type { Progress } from "./progress.ts";

export interface ShareTask {
  readonly root: string;
  readonly today: string;
  readonly links?: LinkBook | undefined;
  /** Ids of the platforms to check. */
  readonly ids: readonly string[];
  /** How many of them are taken, where several threads take from the same: whoever is done with some takes the next. */
  readonly taken?: SharedArrayBuffer;
  /** Ids of all platforms. */
  readonly all: readonly string[];
}

/** What a share found. */
export interface ShareFound {
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptRecord[];
  readonly counts: Counts;
}

type Counts = Pick<CheckSummary, "files" | "platforms" | "assessments">;

export interface ShareResult {
  readonly problems: readonly Problem[];
  readonly summary: CheckSummary;
  /** As the check says it. */
  readonly undecided: boolean;
}

interface Share {
  readonly found: ShareFound;
  /** What all shares come to. @param others what the other shares found */
  readonly gather: (others: readonly ShareFound[]) => ShareResult;
}

/** Reads and checks a share. @param onTaken hears how many are taken, of how many, whichever thread takes them */
export function startShare({ root, today, links, ids, all, taken }: ShareTask, onTaken?: Progress): Share {
  const shared = readShared(root).map(parseFile);
  const apart = checkApart(shared, { today, links, all });
  const found = checkEach(taken ? inTurns(ids, taken, onTaken) : ids, (id) => apart.alone(id, readPlatform(root, id).map(parseFile)));
  const gather: Share["gather"] = (others) => {
    const shares = [found, ...others];
    const kept = shares.flatMap((share) => share.kept);
    const { problems, instead } = apart.together(kept, (id) => readPlatform(root, id));
    const alone = shares.flatMap((share) => share.problems).filter(({ path }) => !instead.has(path));
    return {
      problems: inOrder([...alone, ...problems]),
      undecided: apart.undecided,
      summary: summaryOf([...alone, ...problems], {
        files: shared.length + sum(shares, "files"),
        platforms: sum(shares, "platforms"),
        criteria: apart.criteria,
        assessments: sum(shares, "assessments"),
      }),
    };
  };
  return { found, gather };
}

const sum = (shares: readonly ShareFound[], key: keyof Counts): number => shares.reduce((all, { counts }) => all + counts[key], 0);

/** So many that to take them costs nothing, and so few that all threads end together. */
const TAKEN_AT_ONCE = 25;

function* inTurns(ids: readonly string[], taken: SharedArrayBuffer, onTaken?: Progress): Iterable<string> {
  const count = new Int32Array(taken);
  for (let from = Atomics.add(count, 0, TAKEN_AT_ONCE); from < ids.length; from = Atomics.add(count, 0, TAKEN_AT_ONCE)) {
    if (from > 0) onTaken?.(from, ids.length);
    yield* ids.slice(from, from + TAKEN_AT_ONCE);
  }
  onTaken?.(ids.length, ids.length);
}

function checkEach(ids: Iterable<string>, check: (id: string) => Alone): ShareFound {
  const problems: Problem[] = [];
  const kept: KeptRecord[] = [];
  const counts = { files: 0, platforms: 0, assessments: 0 };
  for (const id of ids) {
    const found = check(id);
    problems.push(...found.problems);
    if (found.kept) kept.push(found.kept);
    counts.files += found.count;
    counts.platforms += Number(found.files?.platform !== undefined);
    counts.assessments += found.files?.assessments.length ?? 0;
  }
  return { problems, kept, counts };
}

/** Counts what was checked. */
export const summarise = (
  problems: readonly Problem[],
  { platforms, criteria }: Pick<Records, "platforms" | "criteria">,
  files: number,
): CheckSummary =>
  summaryOf(problems, {
    files,
    platforms: [...platforms.values()].filter(({ platform }) => platform).length,
    criteria: criteria.size,
    assessments: [...platforms.values()].reduce((all, { assessments }) => all + assessments.length, 0),
  });

function summaryOf(problems: readonly Problem[], counts: Omit<CheckSummary, "errors" | "warnings">): CheckSummary {
  const errors = problems.filter(isError).length;
  return { ...counts, errors, warnings: problems.length - errors };
}
