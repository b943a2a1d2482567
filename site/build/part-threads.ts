/**
 * The parts of a site made by as many threads as there are cores, this one included: each takes the next part when it is done with
 * one (part-queue.ts). The options are all that the site is made from, and plain values, so they can be handed over; that is done once a thread.
 */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { compiledCode } from "../../scripts/package/compile.mjs";
import { endQueue, type PartQueue, partQueue, partsLeft } from "./part-queue.ts";
import { isOfData, type MadePart, type PartOptions, type SitePart } from "./parts.ts";

/** Pages are short-lived text; with room for many of them the garbage collector has little to move. Megabytes. */
const YOUNG_GENERATION = 64;
/** How much more than it holds a thread may take before it looks for garbage, in per cent: unless told, Node doubles what a build takes. */
const ROOM_FOR_GARBAGE = 30;
/** Megabytes; far more than a part of the largest catalogue takes. */
const OLD_GENERATION = 8192;

export interface PartsPlan {
  /** Asked for when the threads have begun: both take their time. */
  readonly parts: () => readonly SitePart[];
  /** How many there may be beside this one. */
  readonly threads: number;
  /** What this thread does beside the parts that it takes. */
  readonly first: () => Promise<void>;
  /** How this thread makes one. */
  readonly make: Make;
  /** What this thread does when all is made that the data of all tells of, beside the other parts. */
  readonly last: (made: readonly MadePart[]) => Promise<void>;
  /** Hears how many are done. */
  readonly onDone: (done: number, all: number) => void;
}

/** Makes all parts. @throws what the first that failed throws */
export async function makeParts(options: PartOptions, plan: PartsPlan): Promise<MadePart[]> {
  setFlagsFromString(`--heap-growing-percent=${ROOM_FOR_GARBAGE}`);
  const workers = await beginThreads(options, Math.min(Math.max(1, availableParallelism() - 1), plan.threads));
  try {
    return await madeBeside(workers, plan.parts(), plan);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function madeBeside(
  workers: readonly Worker[],
  parts: readonly SitePart[],
  { first, make, last, onDone }: PartsPlan,
): Promise<MadePart[]> {
  const queue = partQueue(parts);
  const made: MadePart[] = [];
  let done = 0;
  const oneMore = () => onDone(++done, parts.length + 2);
  // Where one fails, nobody needs the others.
  const orStop = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      endQueue(queue);
      throw error;
    });
  let tell: (made?: readonly MadePart[]) => void = () => {};
  const allOfData = new Promise<readonly MadePart[] | undefined>((resolve) => {
    tell = resolve;
  });
  const hear = (part: MadePart) => {
    made.push(part);
    oneMore();
    if (made.filter(isOfData).length === parts.filter(isOfData).length) tell(made);
  };
  const here = async () => {
    for (const part of partsLeft(queue)) hear(await make(part));
  };
  const there = workers.map((worker) => inThread(worker, queue, hear));
  const works = [first().then(oneMore), here(), ...there].map(orStop);
  const afterwards = allOfData.then((all) => all && last(all).then(oneMore));
  // Where one failed, there may be none to wait for.
  const ended = Promise.allSettled(works).then(() => tell());
  await allDone([...works, orStop(afterwards), ended]);
  // One that waits for what never comes ends its thread without a fault.
  if (made.length < parts.length) throw new Error(`Of ${parts.length} parts of the site ${made.length} were made`);
  return made;
}

type Make = (part: SitePart) => Promise<MadePart>;

/** Waits for all, also when one fails: the folder is taken away only when nobody writes into it any more. */
export async function allDone(works: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((work) => work.status === "rejected");
  if (failed) throw failed.reason;
}

async function beginThreads(options: PartOptions, count: number): Promise<Worker[]> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION, maxOldGenerationSizeMb: OLD_GENERATION };
  const program = join(await compiledCode(), "site/build/part-worker.js");
  return Array.from({ length: count }, () => new Worker(program, { workerData: options, resourceLimits }));
}

async function inThread(worker: Worker, queue: PartQueue, hear: (made: MadePart) => void): Promise<void> {
  worker.on("message", hear);
  worker.postMessage(queue);
  // An error in the thread is thrown here.
  const [code] = await once(worker, "exit");
  if (code !== 0) throw new Error(`A thread that makes parts of the site ended with ${code}`);
}
