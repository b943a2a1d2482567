/** The Vietnamese alphabet for lists of names: đ after d, ơ after o, and so on. */

/** Items by the Vietnamese order of their names; equal names keep their order. */
export function inNameOrder<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const collator = new Intl.Collator("vi");
  return items
    .map((item) => ({ item, name: nameOf(item) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ item }) => item);
}
