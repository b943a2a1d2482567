/** The alphabet of the main language for lists of names: in Vietnamese đ after d, ơ after o, and so on. */
import { MAIN_LANG } from "../../scripts/text/languages.ts";

/** Items in the order of their names; equal names keep their order. */
export function inNameOrder<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const collator = new Intl.Collator(MAIN_LANG);
  return items
    .map((item) => ({ item, name: nameOf(item) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ item }) => item);
}
