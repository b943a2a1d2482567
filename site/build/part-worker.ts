/** A thread of part-threads.ts: makes one part of the site after the other until none is left, and says what came of each. */
import { parentPort, workerData } from "node:worker_threads";
import { deepFreeze } from "../../scripts/catalogue/deep-freeze.ts";
import { nameSources } from "../../scripts/package/stack-places.mjs";
import { createContext } from "../context.ts";
import { type PartQueue, partsLeft } from "./part-queue.ts";
import { type PartOptions, partMaker } from "./parts.ts";

nameSources();
const { out, styles, isNoted, ...options }: PartOptions = workerData;
// What was frozen is not, once it was handed over.
deepFreeze(options.catalogue);
const make = partMaker(createContext(options, styles), { out, isNoted });
parentPort?.once("message", async (queue: PartQueue) => {
  for (const part of partsLeft(queue)) parentPort?.postMessage(await make(part));
});
