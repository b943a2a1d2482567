/** Where the package stands, and what tells which packages it runs with. Plain JavaScript, as all that compiles. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** This file, as it was written or inside the compiled code. */
export const HERE = fileURLToPath(import.meta.url);
/** The folder of the package. */
export const PACKAGE = rootAbove(dirname(HERE));
/**
 * What npm notes of the packages it put there: of a project in its own folder, of an installed package in the one above. Without it nothing
 * tells when a package changes, and nothing that is made of one is kept.
 */
export const NOTED = [join(PACKAGE, "node_modules/.package-lock.json"), join(PACKAGE, "../.package-lock.json")].find(existsSync);

/** @param {string} folder @returns {string} */
function rootAbove(folder) {
  const isRoot = existsSync(join(folder, "scripts/cli/bin.mjs"));
  return isRoot || dirname(folder) === folder ? folder : rootAbove(dirname(folder));
}
