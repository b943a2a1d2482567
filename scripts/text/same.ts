/** Comparing authored values. */

/** Equal in content; the order of keys counts, which `fmt` makes canonical. */
export const same = (a: unknown, b: unknown): boolean => isSame(a, b, true);

/** Equal in content, whatever the order of keys. */
export const sameValues = (a: unknown, b: unknown): boolean => isSame(a, b, false);

/** As JSON would write them, without writing them: this is asked of every record, and of every entry in it. */
function isSame(a: unknown, b: unknown, inOrder: boolean): boolean {
  if (a === b) return true;
  if (!isNested(a) || !isNested(b)) return JSON.stringify(a) === JSON.stringify(b);
  const [ours, theirs] = [writtenKeys(a), writtenKeys(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    ours.length === theirs.length &&
    ours.every((key, index) => (inOrder ? key === theirs[index] : theirs.includes(key)) && isSame(a[key] ?? null, b[key] ?? null, inOrder))
  );
}

const isNested = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const writtenKeys = (table: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(table).filter((key) => Array.isArray(table) || (table[key] !== undefined && typeof table[key] !== "function"));

/** Items only on one side, each counted as often as it stands there; in what order its keys stand is nothing to it. */
export function addedAndRemoved<T>(old: readonly T[], now: readonly T[]): { added: T[]; removed: T[] } {
  const left = old.map((item) => ({ item, text: valueText(item) }));
  const added = now.filter((one) => {
    const text = valueText(one);
    const index = left.findIndex((other) => other.text === text);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { added, removed: left.map(({ item }) => item) };
}

/** Whether what is on both sides stands in another order. */
export function isReordered<T>(old: readonly T[], now: readonly T[]): boolean {
  const { added, removed } = addedAndRemoved(old, now);
  const kept = (all: readonly T[], gone: readonly T[]) => addedAndRemoved(gone, all).added.map(valueText);
  return !same(kept(old, removed), kept(now, added));
}

/** One text for what is equal, in whatever order its keys stand. */
export const valueText = (item: unknown): string => JSON.stringify(sorted(item)) ?? "";

interface ItemsChanged<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** The same thing before and after. */
  readonly changed: readonly (readonly [T, T])[];
}

/** Items only on one side; what has one name on both is one thing that changed. */
export function itemsChanged<T>(old: readonly T[], now: readonly T[], nameOf: (item: T) => string): ItemsChanged<T> {
  const { added, removed } = addedAndRemoved(old, now);
  const changed: (readonly [T, T])[] = [];
  const gone = removed.filter((before) => {
    const after = added.find((one) => nameOf(one) === nameOf(before));
    if (after === undefined) return true;
    added.splice(added.indexOf(after), 1);
    changed.push([before, after]);
    return false;
  });
  return { added, removed: gone, changed };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
