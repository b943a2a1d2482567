/** The thread of render-thread.ts: renders the site it is given, and says when it is done. */
import { parentPort, workerData } from "node:worker_threads";
import { renderSite } from "./render.ts";

await renderSite(workerData);
parentPort?.postMessage("done");
