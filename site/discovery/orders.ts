/**
 * The orders of results that go by something else than names and words: by the day since which something is as it is, what waits
 * longest or came last; by the newest number of users. What is not known comes last, equal ones stay in the order of their names.
 * Shared with the browser, which fetches the values when an order is asked for: in the index everybody would fetch them.
 */
import type { Sort } from "./kinds.ts";

/** By what a record is put in order. */
export interface OrderValues {
  /** Days since the first of 1900 until it surely was so; absent where no day is known. */
  readonly days?: number | undefined;
  readonly users?: number | undefined;
}

/** What is kept of each record by its place in an index, and says nothing of any other. */
export interface BesideIndex {
  /** The hash with which the names of its results begin (short-names.ts); absent where they have others. */
  readonly index?: string | undefined;
}

/** Of all records of one language, in the order of the index; 0 for what is not known. */
export interface OrdersFile extends BesideIndex {
  readonly days: readonly number[];
  readonly users: readonly number[];
}

export type OrderedSort = Exclude<Sort, "relevance" | "name">;

const RANKS: Readonly<Record<OrderedSort, { readonly by: "days" | "users"; readonly largestFirst: boolean }>> = {
  newest: { by: "days", largestFirst: true },
  oldest: { by: "days", largestFirst: false },
  used: { by: "users", largestFirst: true },
};

export const isOrdered = (sort: Sort): sort is OrderedSort => sort in RANKS;

export const ordersFileOf = (records: readonly OrderValues[], index?: string): OrdersFile => ({
  index,
  days: records.map(({ days = 0 }) => days),
  users: records.map(({ users = 0 }) => users),
});

/** @param places of what is put in order, in the order of the index */
export function inOrderOf(sort: OrderedSort, places: readonly number[], file: OrdersFile): number[] {
  const { by, largestFirst } = RANKS[sort];
  const values = file[by];
  const rank = (place: number): number => {
    const value = values[place] ?? 0;
    if (value === 0) return Number.POSITIVE_INFINITY;
    return largestFirst ? -value : value;
  };
  return [...places].sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
}
