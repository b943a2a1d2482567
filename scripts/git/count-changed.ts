/**
 * How many files differ between two trees, counted without listing them: a few small trees that hold each other many times over are
 * millions of paths. Each tree is read once, however often it stands somewhere.
 */
import { git, readObjects } from "./git-objects.ts";

interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly object: string;
}
/** Those that were read, and how many entries they hold in all. */
interface Trees {
  readonly read: Map<string, readonly Entry[]>;
  entries: number;
}
/** A folder before and after; absent where there is none. */
type Pair = readonly [string | undefined, string | undefined];

/** Folders in folders: no path of a catalogue is so deep, and each level is a question to git. A stranger's may be, and is answered. */
const MAX_DEPTH = 256;
/** Of how many entries trees are read before it is enough. */
const MAX_READ = 200_000;

const isTree = ({ mode }: Entry): boolean => mode === "40000";

/**
 * @param from a commit, as is `to`; none where they have nothing in common
 * @returns at most a little more than `most` says, for what is more than that; Infinity where it is too much to be counted
 */
export function countChanged(folder: string, from: string | undefined, to: string, most: number): number {
  const trees: Trees = { read: new Map(), entries: 0 };
  const whole: string[] = [];
  let count = 0;
  const treeOf = (commit: string) => `${commit}^{tree}`;
  let pairs: Pair[] = [[from && treeOf(from), treeOf(to)]];
  for (let depth = 0; pairs.length > 0; depth++) {
    if (depth === MAX_DEPTH || !load(folder, trees, pairs.flat())) return Number.POSITIVE_INFINITY;
    const next: Pair[] = [];
    for (const [before, after] of pairs) {
      for (const [old, now] of differing(before ? (trees.read.get(before) ?? []) : [], after ? (trees.read.get(after) ?? []) : [])) {
        if (old && now && isTree(old) && isTree(now)) next.push([old.object, now.object]);
        else for (const one of [old, now]) if (one && isTree(one)) whole.push(one.object);
        if ((old && !isTree(old)) || (now && !isTree(now))) count++;
      }
    }
    if (count > most) return count;
    pairs = next;
  }
  return count + filesIn(folder, trees, whole);
}

/** Entries of one name that are not the same on both sides. */
function differing(before: readonly Entry[], after: readonly Entry[]): (readonly [Entry | undefined, Entry | undefined])[] {
  const old = new Map(before.map((entry) => [entry.name, entry]));
  const names = new Set(after.map(({ name }) => name));
  return [
    ...after.flatMap((now) => {
      const was = old.get(now.name);
      return was?.object === now.object && was.mode === now.mode ? [] : [[was, now] as const];
    }),
    ...before.filter(({ name }) => !names.has(name)).map((was) => [was, undefined] as const),
  ];
}

/** Files below some trees, with all that stand in them. */
function filesIn(folder: string, trees: Trees, roots: readonly string[]): number {
  let wanted = roots;
  for (let depth = 0; wanted.length > 0; depth++) {
    if (depth === MAX_DEPTH || !load(folder, trees, wanted)) return Number.POSITIVE_INFINITY;
    wanted = [...new Set(wanted.flatMap((tree) => (trees.read.get(tree) ?? []).filter(isTree).map(({ object }) => object)))];
  }
  const counted = new Map<string, number>();
  const sizeOf = (tree: string): number => {
    const known = counted.get(tree);
    if (known !== undefined) return known;
    const size = (trees.read.get(tree) ?? []).reduce((sum, entry) => sum + (isTree(entry) ? sizeOf(entry.object) : 1), 0);
    counted.set(tree, size);
    return size;
  };
  return roots.reduce((sum, tree) => sum + sizeOf(tree), 0);
}

/** Reads those trees that were not read yet, in one question; false where that would be more than is read. */
function load(folder: string, trees: Trees, wanted: readonly (string | undefined)[]): boolean {
  const missing = [...new Set(wanted)].filter((tree) => tree !== undefined && !trees.read.has(tree)) as string[];
  if (missing.length === 0) return true;
  const read = readObjects(git(folder, ["cat-file", "--batch"], { input: missing.map((tree) => `${tree}\n`).join("") }));
  for (const [index, tree] of missing.entries()) {
    const entries = entriesIn(read[index] ?? new Uint8Array(), tree.replace("^{tree}", "").length / 2);
    trees.read.set(tree, entries);
    trees.entries += entries.length;
  }
  return trees.entries <= MAX_READ;
}

/** Git's own form: "<mode> <name>", NUL, and the object in as many bytes as its name has pairs of digits. */
function entriesIn(tree: Uint8Array, length: number): Entry[] {
  const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const space = bytes.indexOf(32, at);
    entries.push({
      mode: bytes.toString("latin1", at, space),
      name: bytes.toString("latin1", space + 1, end),
      object: bytes.toString("hex", end + 1, end + 1 + length),
    });
    at = end + 1 + length;
  }
  return entries;
}
