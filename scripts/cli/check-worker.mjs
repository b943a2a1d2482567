// A thread of a large check (check-shares.ts): parse, say the names, hear those of the others, say the problems.
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { startShare } = await import("./check-share.ts");
const { names, finish } = startShare(workerData);
parentPort.once("message", (otherNames) => parentPort.postMessage(finish(otherNames)));
parentPort.postMessage(names);
