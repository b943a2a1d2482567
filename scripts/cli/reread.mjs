// Node reads no TypeScript of its own: what answers is the compiled code, as in bin.mjs; begun by reread.ts, which says how it is configured.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compiledCode } from "../package/compile.mjs";

await import(pathToFileURL(join(await compiledCode(), "scripts/cli/reread-worker.js")).href);
