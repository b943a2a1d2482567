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
import type { PartOptions, SitePart } from "./parts.ts";
import type { MadePlatforms } from "./platform-files.ts";

/** Pages are short-lived text; with room for many of them the garbage collector has little to move. Megabytes. */
const YOUNG_GENERATION = 64;
/** How much more than it holds a thread may take before it looks for garbage, in per cent: unless told, Node doubles what a build takes. */
const ROOM_FOR_GARBAGE = 30;
/** Megabytes; far more than a part of the largest catalogue takes. */
const OLD_GENERATION = 8192;

/**
 * Makes all parts. @param first what this thread does before it takes a part, a part itself @param make how this thread makes one @param onDone hears how many are done
 * @throws what the first that failed throws
 */
export async function makeParts(
  parts: readonly SitePart[],
  options: PartOptions,
  {
    first,
    make,
    onDone,
  }: {
    readonly first: () => Promise<void>;
    readonly make: Make;
    readonly onDone: (done: number, all: number) => void;
  },
): Promise<MadePlatforms[]> {
  setFlagsFromString(`--heap-growing-percent=${ROOM_FOR_GARBAGE}`);
  const waiting = [...parts];
  const made: MadePlatforms[] = [];
  let done = 0;
  const oneMore = () => onDone(++done, parts.length + 1);
  const takeAll = async (make: Make) => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      made.push(await make(part));
      oneMore();
    }
  };
  // Of a small catalogue the pages are one part: no thread is started to be idle.
  const threads = Math.min(Math.max(1, availableParallelism() - 1), parts.filter(({ name }) => name === "platforms").length);
  const here = first().then(() => {
    oneMore();
    return takeAll(make);
  });
  const there = Array.from({ length: threads }, () => inThread(options, takeAll));
  await allDone(
    [here, ...there].map((work) =>
      work.catch((error: unknown) => {
        // Nobody needs the others.
        waiting.length = 0;
        throw error;
      }),
    ),
  );
  return made;
}

type Make = (part: SitePart) => Promise<MadePlatforms>;

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
      return made as MadePlatforms;
    });
  } finally {
    await worker.terminate();
  }
}
