/**
 * How many files differ between two trees, counted without listing them: a few small trees that hold each other many times over are
 * millions of paths. Each tree is read once, however often it stands somewhere.
 */
import { GitError } from "./git-error.ts";
import { git, readObjects } from "./git-objects.ts";

interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly object: string;
}
/** Those that were read. */
type Trees = Map<string, readonly Entry[]>;
/** A folder before and after; absent where there is none. */
type Pair = readonly [string | undefined, string | undefined];

/** Folders in folders: no path of a catalogue is so deep, and each level is a question to git. A stranger's may be, and is answered. */
const MAX_DEPTH = 256;
/** Of how many entries trees are read before it is enough. */
const MAX_READ = 200_000;

const isTree = ({ mode }: Entry): boolean => mode === "40000";

/** What is counted: two commits; no first one where they have nothing in common. */
export interface Change {
  readonly from: string | undefined;
  readonly to: string;
}

/** @returns at most a little more than `most` says, for what is more than that; Infinity where it is too much to be counted */
export const countChanged = (folder: string, change: Change, most: number): number =>
  countTogether(folder, [change], most, Number.POSITIVE_INFINITY)[0] as number;

/**
 * The same for several, whose trees are read together level by level.
 * @param budget of how many entries trees are read for all of them; undefined for those that are not counted by then
 */
export function countTogether(folder: string, changes: readonly Change[], most: number, budget = MAX_READ): (number | undefined)[] {
  const trees: Trees = new Map();
  const counts: (number | undefined)[] = changes.map(() => undefined);
  let open = changes.map((change, index) => ({ index, counting: counting(trees, change, most) }));
  for (let entries = 0; open.length > 0 && entries <= budget; ) {
    const wanted = new Set<string>();
    open = open.filter(({ index, counting }) => {
      const { done, value } = counting.next();
      if (done) counts[index] = value;
      else for (const tree of value) if (!trees.has(tree)) wanted.add(tree);
      return !done;
    });
    entries += load(folder, trees, [...wanted]);
  }
  return counts;
}

/** Names the trees that it has to see next, until it has counted. */
type Counting<T = number> = Generator<readonly string[], T, void>;

function* counting(trees: Trees, { from, to }: Change, most: number): Counting {
  const seen: Seen = { trees, known: new Set(), entries: 0 };
  const whole: string[] = [];
  let count = 0;
  const treeOf = (commit: string) => `${commit}^{tree}`;
  let pairs: Pair[] = [[from && treeOf(from), treeOf(to)]];
  for (let depth = 0; pairs.length > 0; depth++) {
    if (depth === MAX_DEPTH || !(yield* see(seen, pairs.flat()))) return Number.POSITIVE_INFINITY;
    const next: Pair[] = [];
    for (const [before, after] of pairs) {
      for (const [old, now] of differing(before ? (trees.get(before) ?? []) : [], after ? (trees.get(after) ?? []) : [])) {
        if (old && now && isTree(old) && isTree(now)) next.push([old.object, now.object]);
        else for (const one of [old, now]) if (one && isTree(one)) whole.push(one.object);
        if ((old && !isTree(old)) || (now && !isTree(now))) count++;
      }
    }
    if (count > most) return count;
    pairs = next;
  }
  return count + (yield* filesIn(seen, whole));
}

/** What one count has seen, and how many entries that holds: another's trees are none of its share. */
interface Seen {
  readonly trees: Trees;
  readonly known: Set<string>;
  entries: number;
}

/** False where that would be more than is read. */
function* see(seen: Seen, wanted: readonly (string | undefined)[]): Counting<boolean> {
  const missing = [...new Set(wanted)].filter((tree) => tree !== undefined && !seen.known.has(tree)) as string[];
  if (missing.length === 0) return true;
  yield missing;
  for (const tree of missing) {
    seen.known.add(tree);
    seen.entries += seen.trees.get(tree)?.length ?? 0;
  }
  return seen.entries <= MAX_READ;
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
function* filesIn(seen: Seen, roots: readonly string[]): Counting {
  const { trees } = seen;
  let wanted = roots;
  for (let depth = 0; wanted.length > 0; depth++) {
    if (depth === MAX_DEPTH || !(yield* see(seen, wanted))) return Number.POSITIVE_INFINITY;
    wanted = [...new Set(wanted.flatMap((tree) => (trees.get(tree) ?? []).filter(isTree).map(({ object }) => object)))];
  }
  const counted = new Map<string, number>();
  const sizeOf = (tree: string): number => {
    const known = counted.get(tree);
    if (known !== undefined) return known;
    const size = (trees.get(tree) ?? []).reduce((sum, entry) => sum + (isTree(entry) ? sizeOf(entry.object) : 1), 0);
    counted.set(tree, size);
    return size;
  };
  return roots.reduce((sum, tree) => sum + sizeOf(tree), 0);
}

/** Reads trees in one question; how many entries they hold. */
function load(folder: string, trees: Trees, missing: readonly string[]): number {
  if (missing.length === 0) return 0;
  const read = readObjects(git(folder, ["cat-file", "--batch"], { input: missing.map((tree) => `${tree}\n`).join("") }));
  if (read.length !== missing.length) throw new GitError("git cat-file: trees are missing in this clone", 128, "");
  return missing.reduce((sum, tree, index) => {
    const entries = entriesIn(read[index] ?? new Uint8Array(), tree.replace("^{tree}", "").length / 2);
    trees.set(tree, entries);
    return sum + entries.length;
  }, 0);
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
