/** What the finder shows, as it stands in the address: `?q=…&stage=in-use&agency=BCA&page=2`. */
import { FACETS, type Facet, SORTS, type Sort } from "../../discovery/kinds.ts";

export interface FinderState {
  readonly query: string;
  /** Chosen codes of each facet that has any. */
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Codes that are not meant; only a query asks so. */
  readonly excluded?: FinderState["chosen"];
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  /** The words are looked for as they are, whatever else they may ask. */
  readonly literal?: boolean;
}

/** Nothing asked. */
export const EMPTY: FinderState = { query: "", chosen: {}, sort: "relevance", page: 1 };

/** Longest query that is looked for; more is cut. */
const QUERY_LENGTH = 200;

/** Reads an address; what it can not mean is left out, for anybody can write one. */
export function readState(search: string): FinderState {
  const params = new URLSearchParams(search);
  const chosen: Partial<Record<Facet, string[]>> = {};
  for (const [name, value] of params) {
    const facet = FACETS.find((one) => one === name);
    if (!facet || !value) continue;
    const codes = chosen[facet] ?? [];
    if (!codes.includes(value)) chosen[facet] = [...codes, value];
  }
  const sort = SORTS.find((one) => one === params.get("sort")) ?? "relevance";
  const page = Number(params.get("page"));
  return {
    query: (params.get("q") ?? "").slice(0, QUERY_LENGTH),
    chosen,
    sort,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    ...(params.get("words") === "1" ? { literal: true } : {}),
  };
}

/** The query part of the address, "" when nothing is asked. The same state always gives the same address. */
export function writeState({ query, chosen, sort, page, literal }: FinderState): string {
  const params = new URLSearchParams();
  if (query.trim()) params.set("q", query.trim());
  for (const facet of FACETS) for (const code of chosen[facet] ?? []) params.append(facet, code);
  if (sort !== "relevance") params.set("sort", sort);
  if (literal && query.trim()) params.set("words", "1");
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return text && `?${text}`;
}

/** Nothing is asked: the page shows what it holds by itself. */
export function isEmpty({ query, chosen, sort, page }: FinderState): boolean {
  return !query.trim() && sort === "relevance" && page === 1 && FACETS.every((facet) => !chosen[facet]?.length);
}
