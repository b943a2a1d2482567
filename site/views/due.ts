/** What each agency has to do by when, derived once a build. */
import type { AgencyEntry, Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type DueItem, dueByAgency } from "../../scripts/catalogue/due/by-agency.ts";
import { placeOfComment } from "./comments.ts";

const derived = new WeakMap<Catalogue, ReadonlyMap<string, readonly DueItem[]>>();

/** Where what it is about stands on its page: of comments on a draft those that came together. */
export const placeOfDue = ({ comments }: Pick<DueItem, "comments">): string =>
  comments === undefined ? "" : `#${placeOfComment(comments, 0)}`;

/** In the order of its reminder. */
export function dueOf(catalogue: Catalogue, { data }: Pick<AgencyEntry, "data">): readonly DueItem[] {
  const found = derived.get(catalogue) ?? dueByAgency(catalogue);
  derived.set(catalogue, found);
  return found.get(data.code) ?? [];
}
