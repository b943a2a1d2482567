/** Two texts -> the lines that differ, as a person sees a change. Longest common subsequence, for files of some hundred lines. */

interface LineChange {
  readonly kind: "added" | "removed";
  /** Line of the new text for what was added, of the old text for what was removed; from 1. */
  readonly line: number;
  readonly text: string;
}

/** In the order of the texts; none when they are the same. */
export function lineDiff(before: string, after: string): LineChange[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const start = commonLength(old, now);
  const end = commonLength([...old.slice(start)].reverse(), [...now.slice(start)].reverse());
  return between(old.slice(start, old.length - end), now.slice(start, now.length - end), start);
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** @param offset lines that both texts have in common before these */
function between(old: readonly string[], now: readonly string[], offset: number): LineChange[] {
  const common = table(old, now);
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      changes.push({ kind: "removed", line: offset + i + 1, text: old[i] ?? "" });
      i++;
    } else {
      changes.push({ kind: "added", line: offset + j + 1, text: now[j] ?? "" });
      j++;
    }
  }
  return changes;
}

const at = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? 0;

/** Length of the longest common subsequence of what is left from each pair of lines on. */
function table(old: readonly string[], now: readonly string[]): number[][] {
  const rows = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      (rows[i] as number[])[j] = old[i] === now[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}
