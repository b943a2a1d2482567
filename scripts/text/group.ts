/** Values by a key that several of them may have. */

/** In the order in which the keys first come. */
export function grouped<Key, Value>(pairs: Iterable<readonly [Key, Value]>): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Items whose key has been seen above them. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; index: number }[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [{ item, index }];
    seen.add(key);
    return [];
  });
}
