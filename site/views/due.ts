/** What each agency has to do by when, derived once a build. */
import type { AgencyEntry, Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type DueItem, dueByAgency } from "../../scripts/catalogue/due/by-agency.ts";

const derived = new WeakMap<Catalogue, ReadonlyMap<string, readonly DueItem[]>>();

/** In the order of its reminder. */
export function dueOf(catalogue: Catalogue, { data }: Pick<AgencyEntry, "data">): readonly DueItem[] {
  const found = derived.get(catalogue) ?? dueByAgency(catalogue);
  derived.set(catalogue, found);
  return found.get(data.code) ?? [];
}
