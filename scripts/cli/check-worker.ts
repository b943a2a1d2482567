/** A thread of a large check (check-shares.ts): parse, say the names, hear those of the others, say the problems. */
import { parentPort, workerData } from "node:worker_threads";
import type { NamedEntry } from "../text/names.ts";
import { startShare } from "./check-share.ts";

const { names, finish } = startShare(workerData);
parentPort?.once("message", (otherNames: NamedEntry[]) => parentPort?.postMessage(finish(otherNames)));
parentPort?.postMessage(names);
