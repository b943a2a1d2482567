/** Long lists in parts: the static pages that one is cut into, and the groups under one heading. */
import { type Place, pageNumber, type SitePath } from "../routes.ts";

/** One of the static pages that a long list is cut into. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  /** Path of the first page. */
  readonly first: SitePath;
}

/** A long list is cut into static pages of this many entries. */
const PAGE_SIZE = 100;

/** Cuts the list of a page into pages; an empty list still has one. */
export function slices<P extends Pick<Place, "path">, Item>(page: P, items: readonly Item[]): (P & Slice<Item>)[] {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => ({
    ...page,
    path: pageNumber(page.path, index + 1),
    first: page.path,
    number: index + 1,
    pages,
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

/** Entries that stand together under one heading: "2025", "in being". Keeps the order. */
export function runs<T, Key>(items: readonly T[], keyOf: (item: T) => Key): { readonly key: Key; readonly items: readonly T[] }[] {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].map(([key, items]) => ({ key, items }));
}
