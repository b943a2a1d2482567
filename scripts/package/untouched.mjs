/**
 * A key that was made of many files stands as long as none of them was touched, added or taken away: to ask the disk for that takes a quarter
 * of the time that reading them takes.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What was touched in the moment before may be touched again, and show nothing of it. Milliseconds. */
const SETTLED = 2_000;

/** @param {string} root @param {readonly string[]} paths of files, and of the folders that hold them */
function marksOf(root, paths) {
  let newest = 0;
  const marks = paths.map((path) => {
    const { mtimeMs, ctimeMs, size, ino } = statSync(`${root}/${path}`);
    newest = Math.max(newest, mtimeMs, ctimeMs);
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  });
  return { newest, marks: marks.join("\n") };
}

/**
 * The key as it was noted; undefined where something was touched since, or nothing is noted.
 * @param {string} note file @param {string} root @returns {string | undefined}
 */
export function untouchedKey(note, root) {
  try {
    const { key, paths, marks } = JSON.parse(readFileSync(note, "utf8"));
    return marksOf(root, paths).marks === marks && /^[\da-f]+$/.test(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes the key of files, and notes it where that is possible.
 * @param {string} note file @param {string} root @param {readonly string[]} paths of files and folders @param {() => string} make
 * @param {number} [settled] @returns {string}
 */
export function notedKey(note, root, paths, make, settled = SETTLED) {
  const started = Date.now();
  const { newest, marks } = marksOf(root, paths);
  const key = make();
  if (newest < started - settled) {
    const draft = `${note}.${process.pid}`;
    try {
      mkdirSync(dirname(note), { recursive: true });
      writeFileSync(draft, JSON.stringify({ key, paths, marks }));
      renameSync(draft, note);
    } catch {
      // Who runs the package need not be who may write there.
    }
  }
  return key;
}
