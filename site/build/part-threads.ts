/**
 * The parts of a site made by as many threads as there are cores, this one included: each takes the next part when it is done with
 * one. The options are all that the site is made from, and plain values, so they can be handed over; that is done once a thread.
 */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { compiledCode } from "../../scripts/package/compile.mjs";
import { isOfData, type MadePart, type PartOptions, type SitePart } from "./parts.ts";

/** Pages are short-lived text; with room for many of them the garbage collector has little to move. Megabytes. */
const YOUNG_GENERATION = 64;
/** How much more than it holds a thread may take before it looks for garbage, in per cent: unless told, Node doubles what a build takes. */
const ROOM_FOR_GARBAGE = 30;
/** Megabytes; far more than a part of the largest catalogue takes. */
const OLD_GENERATION = 8192;

/**
 * Makes all parts. @param first what this thread does before it takes a part, a part itself @param make how this thread makes one
 * @param last what this thread does when all is made that the data of all tells of, beside the other parts @param onDone hears how many are done
 * @throws what the first that failed throws
 */
export async function makeParts(
  parts: readonly SitePart[],
  options: PartOptions,
  {
    first,
    make,
    last,
    onDone,
  }: {
    readonly first: () => Promise<void>;
    readonly make: Make;
    readonly last: (made: readonly MadePart[]) => Promise<void>;
    readonly onDone: (done: number, all: number) => void;
  },
): Promise<MadePart[]> {
  setFlagsFromString(`--heap-growing-percent=${ROOM_FOR_GARBAGE}`);
  const waiting = [...parts];
  const made: MadePart[] = [];
  let done = 0;
  const oneMore = () => onDone(++done, parts.length + 2);
  // Where one fails, nobody needs the others.
  const orStop = (work: Promise<void>) =>
    work.catch((error: unknown) => {
      waiting.length = 0;
      throw error;
    });
  let tell: (made?: readonly MadePart[]) => void = () => {};
  const allOfData = new Promise<readonly MadePart[] | undefined>((resolve) => {
    tell = resolve;
  });
  const takeAll = async (make: Make) => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      made.push(await make(part));
      oneMore();
      if (made.filter(isOfData).length === parts.filter(isOfData).length) tell(made);
    }
  };
  // Of a small catalogue the pages are one part: no thread is started to be idle.
  const threads = Math.min(Math.max(1, availableParallelism() - 1), parts.filter(({ name }) => name === "platforms").length);
  const here = first().then(() => {
    oneMore();
    return takeAll(make);
  });
  const there = Array.from({ length: threads }, () => inThread(options, takeAll));
  const works = [here, ...there].map(orStop);
  const afterwards = allOfData.then((all) => all && last(all).then(oneMore));
  // Where one failed, there may be none to wait for.
  const ended = Promise.allSettled(works).then(() => tell());
  await allDone([...works, orStop(afterwards), ended]);
  return made;
}

type Make = (part: SitePart) => Promise<MadePart>;

/** Waits for all, also when one fails: the folder is taken away only when nobody writes into it any more. */
export async function allDone(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((work) => work.status === "rejected");
  if (failed) throw failed.reason;
}

async function inThread(options: PartOptions, takeAll: (make: Make) => Promise<void>): Promise<void> {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_GENERATION, maxOldGenerationSizeMb: OLD_GENERATION };
  const program = join(await compiledCode(), "site/build/part-worker.js");
  const worker = new Worker(program, { workerData: options, resourceLimits });
  try {
    await takeAll(async (part) => {
      worker.postMessage(part);
      // An error in the thread is thrown here.
      const [made] = await once(worker, "message");
      return made as MadePart;
    });
  } finally {
    await worker.terminate();
  }
}
