/** Comparing authored values. */

/** Equal in content; the order of keys counts, which `fmt` makes canonical. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Items only on one side, each counted as often as it stands there. */
export function addedAndRemoved<T>(old: readonly T[], now: readonly T[]): { added: T[]; removed: T[] } {
  const left = old.map((item) => JSON.stringify(item));
  const added = now.filter((item) => {
    const index = left.indexOf(JSON.stringify(item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { added, removed: left.map((text) => JSON.parse(text) as T) };
}

/** Equal in content, whatever the order of keys. */
export const sameValues = (a: unknown, b: unknown): boolean => same(sorted(a), sorted(b));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}
