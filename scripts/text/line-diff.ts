/** Two texts -> the lines that differ, as a person sees a change; for files of some hundred lines. */
import { commonPlaces } from "./common-places.ts";

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
  const changes: LineChange[] = [];
  let [from, start] = [0, 0];
  for (const [i, j] of [...commonPlaces(old, now, (a, b) => a === b), [old.length, now.length] as const]) {
    for (; from < i; from++) changes.push({ kind: "removed", line: offset + from + 1, text: old[from] ?? "" });
    for (; start < j; start++) changes.push({ kind: "added", line: offset + start + 1, text: now[start] ?? "" });
    [from, start] = [i + 1, j + 1];
  }
  return changes;
}
