/** Values kept beside what they are about, each for as long as what it was made from is the very same. */

/** The value that was made of the same, or else made anew. @param from what it is made from, compared one by one by identity */
export type KeptValues<Key extends object, Value> = (key: Key, from: readonly unknown[], make: () => Value) => Value;

export function keptValues<Key extends object, Value>(): KeptValues<Key, Value> {
  const kept = new WeakMap<Key, { readonly from: readonly unknown[]; readonly value: Value }>();
  return (key, from, make) => {
    const known = kept.get(key);
    if (known && isVerySame(known.from, from)) return known.value;
    const value = make();
    kept.set(key, { from, value });
    return value;
  };
}

/** Whether two rows are of the very same things, one by one. */
export const isVerySame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Hands back the last value in place of one that equals it: what was made of the last is of this one too. */
export function lastEqual<T>(isEqual: (last: T, value: T) => boolean): (value: T) => T {
  let last: { readonly value: T } | undefined;
  return (value) => {
    if (!last || !isEqual(last.value, value)) last = { value };
    return last.value;
  };
}
