/** Long lists in parts: the static pages that one is cut into, and the groups under one heading. */
import { grouped } from "../../scripts/text/group.ts";
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

/** Of what fills a screen by itself, this many. */
export const FEW = 10;

/** On which of the pages an item of a list stands, from 1. */
export const pageOf = (index: number, size = PAGE_SIZE): number => Math.floor(index / size) + 1;

/** Cuts the list of a page into pages; an empty list still has one. */
export function slices<P extends Pick<Place, "path">, Item>(page: P, items: readonly Item[], size = PAGE_SIZE): (P & Slice<Item>)[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    ...page,
    path: pageNumber(page.path, index + 1),
    first: page.path,
    number: index + 1,
    pages,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** Entries that stand together under one heading: "2025", "valid". Keeps the order. */
export const inGroups = <T, Key>(items: readonly T[], keyOf: (item: T) => Key): { readonly key: Key; readonly items: readonly T[] }[] =>
  [...grouped(items.map((item) => [keyOf(item), item] as const))].map(([key, group]) => ({ key, items: group }));
