/** The lists that are in force today, made once a catalogue: every page of a platform asks for them, and each view counts all members of its list. */
import type { Catalogue } from "../../scripts/catalogue/catalogue.ts";
import { type ListView, listsOn } from "../../scripts/catalogue/list-coverage.ts";
import type { ListState } from "../../scripts/catalogue/lists.ts";

const views = new WeakMap<Catalogue, readonly ListView<ListState>[]>();

/** Newest first. */
export function listsInForce(catalogue: Catalogue): readonly ListView<ListState>[] {
  let found = views.get(catalogue);
  if (!found) {
    found = listsOn(catalogue, catalogue.today).filter(({ state }) => state === "in-force");
    views.set(catalogue, found);
  }
  return found;
}
