/**
 * Places in compiled code -> places in the sources, in the stack of an error that somebody looks at. Node would read the maps of all that it
 * loads, at each start of a command, and most commands end without an error that nobody expected.
 */
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";

const PLACE = /(file:\/\/\S+\.js):(\d+):(\d+)/;

/** @type {Map<string, SourceMap | undefined>} */
const maps = new Map();

/** @param {string} url of compiled code */
function mapOf(url) {
  if (!maps.has(url)) {
    try {
      maps.set(url, new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), "utf8"))));
    } catch {
      maps.set(url, undefined);
    }
  }
  return maps.get(url);
}

/** @param {string} all @param {string} url @param {string} line @param {string} column */
function placeInSource(all, url, line, column) {
  const found = mapOf(url)?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!found || !("originalSource" in found)) return all;
  return `${fileURLToPath(new URL(found.originalSource, url))}:${found.originalLine + 1}:${found.originalColumn + 1}`;
}

/** From here on stacks name the sources. */
export function nameSources() {
  Error.prepareStackTrace = (error, frames) =>
    [error, ...frames.map((frame) => `    at ${String(frame).replace(PLACE, placeInSource)}`)].join("\n");
}
