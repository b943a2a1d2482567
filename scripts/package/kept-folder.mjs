/** Folders that are made once and kept in `.cache/`: whole or not there, and only as they were left. Plain JavaScript, as all that compiles. */
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/**
 * Fills a folder beside its place and moves it there, so that nobody meets half of it. Everybody may read it: who runs the
 * package need not be who installed it.
 * @param {string} folder @param {(draft: string) => void | Promise<void>} fill
 * @returns {Promise<boolean>} false where this user may not write
 */
export async function keepFolder(folder, fill) {
  const draft = makeDraft(`${folder}-`);
  if (draft === undefined) return false;
  try {
    await fill(draft);
    writeFileSync(join(draft, DIGESTS), JSON.stringify(digestsOf(draft, filesIn(draft))));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process may have been as quick.
    if (!existsSync(folder)) throw error;
  }
  return true;
}

/** What is in a kept folder: of each file its digest. */
const DIGESTS = "digests.json";

/**
 * What is in a kept folder, which is taken away where a file is not what was put there, or is gone.
 * @param {string} folder @returns {string[] | undefined} paths in it; undefined where there is none, or is none any more
 */
export function filesKept(folder) {
  try {
    const digests = readFileSync(join(folder, DIGESTS), "utf8");
    const paths = Object.keys(JSON.parse(digests));
    if (digests === JSON.stringify(digestsOf(folder, paths))) return paths;
  } catch {
    // It is not as it was left.
  }
  rmSync(folder, { recursive: true, force: true });
  return undefined;
}

/** @param {string} folder @param {string[]} paths @returns {Record<string, string>} */
const digestsOf = (folder, paths) =>
  Object.fromEntries(
    paths.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();

/** @param {string} prefix @returns {string | undefined} */
function makeDraft(prefix) {
  try {
    mkdirSync(dirname(prefix), { recursive: true });
    const draft = mkdtempSync(prefix);
    chmodSync(draft, 0o755);
    return draft;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== "EACCES" && code !== "EROFS" && code !== "EPERM") throw error;
    return undefined;
  }
}
