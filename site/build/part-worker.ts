/** A thread of part-threads.ts: makes one part of the site after the other, as it is told, and says when each is done. */
import { parentPort, workerData } from "node:worker_threads";
import { createContext } from "../context.ts";
import { type PartOptions, partMaker, type SitePart } from "./parts.ts";

const { out, styles, isNoted, ...options }: PartOptions = workerData;
const make = partMaker(createContext(options, styles), { out, isNoted });
parentPort?.on("message", async (part: SitePart) => {
  parentPort?.postMessage(await make(part));
});
