/** Values kept beside what they are about, each for as long as what it was made from is the very same. */

/** The value that was made of the same, or else made anew. @param from what it is made from, compared one by one by identity */
export type KeptValues<Key extends object, Value> = (key: Key, from: readonly unknown[], make: () => Value) => Value;

export function keptValues<Key extends object, Value>(): KeptValues<Key, Value> {
  const kept = new WeakMap<Key, { readonly from: readonly unknown[]; readonly value: Value }>();
  return (key, from, make) => {
    const known = kept.get(key);
    if (known && known.from.length === from.length && known.from.every((one, index) => one === from[index])) return known.value;
    const value = make();
    kept.set(key, { from, value });
    return value;
  };
}
