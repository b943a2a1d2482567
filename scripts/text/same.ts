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
