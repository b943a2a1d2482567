/** Paths of every page that search engines should know, without language. */
import type { Catalogue } from "../../scripts/domain/catalogue.ts";
import { slicePath, slices } from "../views/page-lists.ts";
import { PAGE_FOLDERS } from "./addresses.ts";

/** Pages there is one of. */
export const SINGLE_PAGES = ["/", "/dang-xet/", "/de-xuat/", "/huong-dan/", "/du-lieu/", "/thong-ke/", "/so-sanh/", "/tim-kiem/"] as const;

/** All pages: those there is one of, the lists, and the records with the pages their own lists are cut into. */
export function sitePaths({ platforms, criteria, agencies, documents }: Catalogue): string[] {
  return [
    ...SINGLE_PAGES,
    ...cut(PAGE_FOLDERS.platforms, platforms),
    ...cut(PAGE_FOLDERS.criteria, criteria),
    ...cut(PAGE_FOLDERS.agencies, agencies),
    ...cut(PAGE_FOLDERS.documents, documents),
    ...platforms.map(({ id }) => `${PAGE_FOLDERS.platforms}${id}/`),
    ...criteria.flatMap((entry) => cut(`${PAGE_FOLDERS.criteria}${entry.id}/`, entry.platforms)),
    ...agencies.flatMap((entry) => cut(`${PAGE_FOLDERS.agencies}${entry.slug}/`, entry.owns)),
    ...documents.flatMap((entry) => cut(`${PAGE_FOLDERS.documents}${entry.slug}/`, entry.uses)),
  ];
}

const cut = (path: string, items: readonly unknown[]): string[] => slices(path, items).map(slicePath);
