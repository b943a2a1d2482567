/** Paths of every page that search engines should know, without language. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import type { History } from "../../scripts/history/history.ts";
import { AS_OF_PATH, asOfPages } from "../views/as-of.ts";
import { comparisonPath, isCompared } from "../views/comparisons.ts";
import { CHANGES_PATH, historyPath, pastsOf, stepsOf, toldSteps } from "../views/history.ts";
import { slicePath, slices } from "../views/page-lists.ts";
import { PAGE_FOLDERS } from "./addresses.ts";

/** Pages there is one of. */
export const SINGLE_PAGES = ["/", "/dang-xet/", "/de-xuat/", "/huong-dan/", "/du-lieu/", "/thong-ke/", "/so-sanh/", "/tim-kiem/"] as const;

/** All pages: those there is one of, the lists, and the records with the pages their own lists are cut into. */
export function sitePaths(catalogue: Catalogue, history?: History): string[] {
  const { platforms, criteria, agencies, documents } = catalogue;
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
    AS_OF_PATH,
    ...asOfPages(catalogue).map(slicePath),
    ...platforms.filter(isCompared).map(({ id }) => comparisonPath(id)),
    ...(history ? historyPaths(catalogue, history) : []),
  ];
}

const cut = (path: string, items: readonly unknown[]): string[] => slices(path, items).map(slicePath);

const historyPaths = (catalogue: Catalogue, history: History): string[] => [
  ...cut(CHANGES_PATH, toldSteps(history)),
  ...pastsOf(catalogue).flatMap((past) => cut(historyPath(past), stepsOf(history, past))),
];
