/** A thread of part-threads.ts: makes one part of the site after the other, as it is told, and says when each is done. */
import { parentPort, workerData } from "node:worker_threads";
import { makePart, type SitePart } from "./parts.ts";

parentPort?.on("message", async (part: SitePart) => {
  await makePart(part, workerData);
  parentPort?.postMessage(part);
});
