/**
 * The lists that templates paginate over, one item a page and language. Items are frozen so that Eleventy hands them
 * on as they are.
 */
import type { AgencyEntry, CriteriaEntry, DocumentEntry, DocumentUse, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { LANGS } from "../../scripts/text/languages.ts";
import type { Locale, SiteContext } from "../context.ts";
import { type AsOfPage, asOfPages } from "./as-of.ts";
import { isCompared } from "./comparisons.ts";
import { type HistoryLists, historyLists } from "./history.ts";

/** One page to print: its language and its record. */
export interface PageOf<T> {
  readonly locale: Locale;
  readonly entry: T;
}

/** One of the static pages that a long list is cut into. */
export interface Slice<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  /** Path of the first page, without language. */
  readonly path: string;
}

export interface ListPage<Item> extends Slice<Item> {
  readonly locale: Locale;
}

/** A record with a list that may be long: the platforms of an agency, what a decision did. */
export interface RecordPage<T, Item> extends PageOf<T>, Slice<Item> {}

export interface PageLists extends HistoryLists {
  /** For pages there is one of: one item a language. */
  readonly single: readonly { readonly locale: Locale }[];
  readonly platforms: readonly PageOf<PlatformEntry>[];
  readonly criteria: readonly RecordPage<CriteriaEntry, string>[];
  readonly criteriaLists: readonly ListPage<CriteriaEntry>[];
  readonly agencies: readonly RecordPage<AgencyEntry, string>[];
  readonly agencyLists: readonly ListPage<AgencyEntry>[];
  readonly documents: readonly RecordPage<DocumentEntry, DocumentUse>[];
  readonly documentLists: readonly ListPage<DocumentEntry>[];
  readonly asOf: readonly (AsOfPage & { readonly locale: Locale })[];
  readonly comparisons: readonly PageOf<PlatformEntry>[];
}

/** A long list is cut into static pages of this many entries. */
export const PAGE_SIZE = 100;

export function pageLists(site: SiteContext): PageLists {
  const locales = LANGS.map((lang) => site.locales[lang]);
  const { platforms, criteria, agencies, documents } = site.catalogue;
  const byKind = [...criteria].sort((a, b) => Number(b.data.kind === "framework") - Number(a.data.kind === "framework"));
  const byBeing = [...agencies].sort((a, b) => Number(b.active) - Number(a.active));
  const lists = <T>(path: string, entries: readonly T[]): readonly ListPage<T>[] =>
    locales.flatMap((locale) => slices(path, entries).map((slice) => Object.freeze({ locale, ...slice })));
  const records = <T, Item>(entries: readonly T[], pathOf: (entry: T) => string, itemsOf: (entry: T) => readonly Item[]) =>
    locales.flatMap((locale) =>
      entries.flatMap((entry) => slices(pathOf(entry), itemsOf(entry)).map((slice) => Object.freeze({ locale, entry, ...slice }))),
    );
  return Object.freeze({
    single: locales.map((locale) => Object.freeze({ locale })),
    platforms: locales.flatMap((locale) => platforms.map((entry) => Object.freeze({ locale, entry }))),
    criteria: records(
      criteria,
      ({ id }) => `/tieu-chi/${id}/`,
      (entry) => entry.platforms,
    ),
    criteriaLists: lists("/tieu-chi/", byKind),
    agencies: records(
      agencies,
      ({ slug }) => `/co-quan/${slug}/`,
      ({ owns }) => owns,
    ),
    agencyLists: lists("/co-quan/", byBeing),
    documents: records(
      documents,
      ({ slug }) => `/van-ban/${slug}/`,
      ({ uses }) => uses,
    ),
    documentLists: lists("/van-ban/", documents),
    asOf: locales.flatMap((locale) => asOfPages(site.catalogue).map((page) => Object.freeze({ locale, ...page }))),
    comparisons: locales.flatMap((locale) => platforms.filter(isCompared).map((entry) => Object.freeze({ locale, entry }))),
    ...historyLists(site),
  });
}

/** Cuts a list into pages; an empty list still has one. */
export function slices<Item>(path: string, items: readonly Item[]): Slice<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => ({
    path,
    number: index + 1,
    pages,
    items: items.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

/** Path of one page of a list, without language: "/van-ban/" and "/van-ban/trang-2/". */
export function slicePath({ path, number }: { readonly path: string; readonly number: number }): string {
  return number === 1 ? path : `${path}trang-${number}/`;
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
