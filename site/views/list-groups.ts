/** Groups of platforms: those that records name, from the list that made them, and those of the lists in force, which are others. */

import type { ListEntry } from "../../scripts/catalogue/catalogue.ts";
import { type ListView, listsOn } from "../../scripts/catalogue/list-coverage.ts";
import type { Locale } from "../context.ts";
import { documentName } from "./document.ts";

/** The first list that names its groups as the records do. */
function listOfGroups({ site: { catalogue }, words: { names }, text }: Locale): ListEntry | undefined {
  const known: readonly string[] = Object.values(names.group);
  return catalogue.lists.find(({ data }) => data.official.groups?.some(({ name }) => known.includes(text(name))));
}

/** "Theo nhóm của Quyết định số 186/QĐ-BTTTT", where a list on record made the groups. */
export function sayGroups(locale: Locale): string {
  const words = locale.words.statistics;
  const list = listOfGroups(locale);
  const document = list && documentName(locale, list.document);
  return document === undefined ? words.groups : words.groupsOf(document);
}

/** The lists in force that have groups of their own. */
export function otherGroupedLists(locale: Locale): ListView[] {
  const { catalogue } = locale.site;
  const own = listOfGroups(locale);
  return listsOn(catalogue, catalogue.today).filter(
    ({ list, state, groups }) => state === "in-force" && groups.length > 0 && list.key !== own?.key,
  );
}
