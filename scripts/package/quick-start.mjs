/**
 * The commands that somebody waits for at each save, in one script. What the engine makes of a script can be kept, in a file beside the compiled
 * code, so that it need not be made at each start: Node 20 has no such way for modules. Kept or not, the command is the same.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { constants, Script } from "node:vm";

/** None that makes a site: Eleventy loads its templates as modules, and they would bring all they need once more. */
export const QUICK_COMMANDS = ["check", "fmt", "score", "impact", "new"];

/** In the folder of the compiled code. */
export const QUICK_SCRIPT = "scripts/cli/quick.js";

/** What stands around its text, and what it is handed. */
export const AROUND = { before: "(function (require, module, address) {", after: "})" };

const DIGEST_BYTES = 32;

/**
 * @param {string} compiled folder of the compiled code @param {string} command
 * @returns what the script exports, and how what the engine made of it is kept once it has run
 */
export function quickStart(compiled, command) {
  const path = join(compiled, QUICK_SCRIPT);
  const address = pathToFileURL(path).href;
  const code = readFileSync(path, "utf8");
  // Each command runs other parts of it. The engine itself refuses what another version of it made.
  const kept = `${path}-${command}-${process.version}-${process.arch}`;
  const cachedData = readKept(kept);
  const script = new Script(code, { filename: address, cachedData, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
  /** @type {{ exports: any }} */
  const module = { exports: {} };
  script.runInThisContext()(createRequire(path), module, address);
  const keep = () => (cachedData && !script.cachedDataRejected ? undefined : writeKept(kept, () => script.createCachedData()));
  return { exports: module.exports, keep };
}

/** The engine trusts what it is given, and falls over what is not whole. @param {string} file */
function readKept(file) {
  try {
    const found = readFileSync(file);
    const data = found.subarray(DIGEST_BYTES);
    return digestOf(data).equals(found.subarray(0, DIGEST_BYTES)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that can not be written to is no reason to fail; nothing is made for it either. @param {string} file @param {() => Buffer} make */
function writeKept(file, make) {
  const draft = `${file}.${process.pid}`;
  try {
    const opened = openSync(draft, "w");
    const data = make();
    writeFileSync(opened, Buffer.concat([digestOf(data), data]));
    closeSync(opened);
    renameSync(draft, file);
  } catch {
    // Half of it would only take room, on a full disk the last there is.
    rmSync(draft, { force: true });
  }
}

/** @param {Uint8Array} data */
const digestOf = (data) => createHash("sha256").update(data).digest();
