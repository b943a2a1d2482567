/** A thread of a large check (check-shares.ts): it checks its share, and says what it found. */
import { parentPort, workerData } from "node:worker_threads";
import { nameSources } from "../package/stack-places.mjs";
import { startShare } from "./check-share.ts";

nameSources();
parentPort?.postMessage(startShare(workerData).found);
