/** What Node asks of each module before it loads it (see typescript.mjs); runs in a thread of its own. */
import { readFile } from "node:fs/promises";
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
export async function load(url, context, next) {
  if (!/\.tsx?(?:\?|$)/.test(url)) return next(url, context);
  const source = await readFile(join(data.compiled, relative(data.root, fileURLToPath(url))), "utf8");
  return { format: "module", source, shortCircuit: true };
}
