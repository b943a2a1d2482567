/** What Node asks of each module before it loads it (see typescript.mjs); runs in a thread of its own. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ generation: Int32Array, compiled: string, root: string }} Data */
/** @type {Data} */
let data;

export function initialize(/** @type {Data} */ given) {
  data = given;
}

/** @type {import("node:module").ResolveHook} */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  if (!found.url.startsWith("file:") || found.url.includes("/node_modules/")) return found;
  // What a module of a generation imports is of that generation.
  const inherited = /\?generation=\d+$/.exec(context.parentURL ?? "")?.[0];
  const asked = Atomics.load(data.generation, 0);
  return { ...found, url: found.url + (inherited ?? (asked > 0 ? `?generation=${asked}` : "")) };
}

/** @type {import("node:module").LoadHook} */
export function load(url, context, next) {
  if (!/\.tsx?(?:\?|$)/.test(url)) return next(url, context);
  // This thread has nothing else to do meanwhile.
  const compiled = relative(data.root, fileURLToPath(url)).replace(/tsx?$/, "js");
  const source = readFileSync(join(data.compiled, compiled), "utf8");
  return { format: "module", source, shortCircuit: true };
}
