/**
 * Checks a large catalogue on all cores: the same problems as in one thread, in half the time or less. This thread hands out shares, checks one
 * itself, for it has read the settings and so knows how, and gathers.
 */
import { once } from "node:events";
import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { LinkBook } from "../catalogue/links.ts";
import { compiledCode } from "../package/compile.mjs";
import { isPlatform, PLATFORMS_FOLDER } from "../records/folders.ts";
import { MEMORY_FILE } from "./check-memory.ts";
import { type ShareFound, type ShareResult, type ShareTask, startShare } from "./check-share.ts";
import type { Progress } from "./progress.ts";

/** Below this many platforms a second thread costs more than it saves. */
const WORTH_SHARING = 2_000;
const MOST_THREADS = 4;

type Shares = readonly [ShareTask, ...ShareTask[]];

/** The shares of a large root; undefined for one that is small, or that can not be read. */
export function shareTasks(root: string, today: string, links?: LinkBook): Shares | undefined {
  const folder = join(root, PLATFORMS_FOLDER);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const all = readdirSync(folder).filter(isPlatform);
  const threads = Math.min(MOST_THREADS, availableParallelism());
  if (all.length < WORTH_SHARING || threads < 2) return undefined;
  const task: ShareTask = {
    root,
    today,
    links,
    all,
    ids: all,
    memory: MEMORY_FILE,
    taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  };
  return [task, ...Array.from({ length: threads - 1 }, () => task)];
}

/**
 * Checks the first share here, and every other in a thread of its own.
 * @throws UnreadableRootError as a worker met it
 */
export async function checkShares([own, ...others]: Shares, onTaken?: Progress): Promise<ShareResult> {
  const program = join(await compiledCode(), "scripts/cli/check-worker.js");
  const workers = others.map((task) => new Worker(program, { workerData: task }));
  try {
    // The others are heard before this thread is busy: what they say meanwhile waits.
    const [found, { gather }] = await Promise.all([answers<ShareFound>(workers), started(own, onTaken)]);
    return gather(found);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** A fault in it is that of a promise, as in the other threads. */
const started = async (task: ShareTask, onTaken?: Progress) => startShare(task, onTaken);

/** The next message of each worker. */
async function answers<T>(workers: readonly Worker[]): Promise<T[]> {
  return (await Promise.all(workers.map((worker) => once(worker, "message")))).map(([message]) => message as T);
}
