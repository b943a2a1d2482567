/**
 * One share of a large check, in the main thread or in a worker: it reads, parses and checks platform after platform, so that the files of one are
 * gone before the next are read. Problems and records travel between threads, and no files.
 */
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { LinkBook } from "../catalogue/links.ts";
import { type Alone, checkApart, type KeptRecord } from "../check/check-apart.ts";
import { inOrder } from "../check/order.ts";
import { isError, type Problem } from "../problems/problem.ts";
import { DISK, type Disk, readPlatform, readShared } from "../records/load.ts";
import { parseFile } from "../records/parse.ts";
import type { Records } from "../records/records.ts";
import type { CheckSummary } from "../report/problems.ts";
import { checkMemory, filesDigest } from "./check-memory.ts";
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
  /** File that keeps what is found of each platform for the next check. */
  readonly memory?: string | undefined;
}

/** What a share found: of each of its platforms by itself. */
export type ShareFound = readonly FoundAlone[];

/** Plain values, as they can be kept and handed to a thread. */
interface FoundAlone {
  readonly id: string;
  /** Of its files. */
  readonly digest: string;
  readonly problems: readonly Problem[];
  readonly kept?: KeptRecord | undefined;
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
export function startShare({ root, today, links, ids, all, taken, memory }: ShareTask, onTaken?: Progress): Share {
  const sharedFiles = readShared(root);
  const shared = sharedFiles.map(parseFile);
  const apart = checkApart(shared, { today, links, all });
  // What addresses answered is not in any file of the data.
  const known = memory && !links ? checkMemory<FoundAlone>(memory, { root, today, all, shared: sharedFiles }) : undefined;
  const found: FoundAlone[] = [];
  const room = fileRoom();
  for (const id of taken ? inTurns(ids, taken, onTaken) : ids) {
    const files = readPlatform(root, id, room.emptied());
    const digest = known ? filesDigest(files) : "";
    found.push(known?.recall(id, digest) ?? foundAlone(id, digest, apart.alone(id, files.map(parseFile))));
  }
  const gather: Share["gather"] = (others) => {
    const shares = [found, ...others].flat();
    known?.keep(shares);
    const kept = shares.flatMap((share) => share.kept ?? []);
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

/** Bytes: more than the files of nearly every platform have. */
const ROOM = 256 * 1024;

/** Reads files one behind the other into the same room, without one for each; what was read holds until the room is emptied. */
function fileRoom(): { readonly emptied: () => Disk } {
  const room = Buffer.allocUnsafeSlow(ROOM);
  let used = 0;
  const read: Disk["read"] = (path) => {
    const file = openSync(path, "r");
    try {
      const start = used;
      for (let more = -1; more !== 0 && used < ROOM; used += more) more = readSync(file, room, used, ROOM - used, null);
      return used < ROOM ? room.subarray(start, used) : readFileSync(path);
    } finally {
      closeSync(file);
    }
  };
  const disk: Disk = { ...DISK, read };
  return {
    emptied: () => {
      used = 0;
      return disk;
    },
  };
}

const sum = (shares: ShareFound, key: keyof Counts): number => shares.reduce((all, { counts }) => all + counts[key], 0);

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

const foundAlone = (id: string, digest: string, { problems, kept, count, files }: Alone): FoundAlone => ({
  id,
  digest,
  problems,
  kept,
  counts: { files: count, platforms: Number(files?.platform !== undefined), assessments: files?.assessments.length ?? 0 },
});

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
