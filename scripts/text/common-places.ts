/** What two lists have in common. */

/** Places of the same items in both, in order: a longest common subsequence, for lists of some hundred. */
export function commonPlaces<T>(old: readonly T[], now: readonly T[], isSame: (a: T, b: T) => boolean): (readonly [number, number])[] {
  const rows = lengths(old, now, isSame);
  const places: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < old.length && j < now.length; ) {
    if (isSame(old[i] as T, now[j] as T)) places.push([i++, j++]);
    else if (at(rows, i + 1, j) >= at(rows, i, j + 1)) i++;
    else j++;
  }
  return places;
}

const at = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? 0;

/** How many items are common to what is left from each pair of places on. */
function lengths<T>(old: readonly T[], now: readonly T[], isSame: (a: T, b: T) => boolean): number[][] {
  const rows = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const isCommon = isSame(old[i] as T, now[j] as T);
      (rows[i] as number[])[j] = isCommon ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}
