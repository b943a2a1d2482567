/** Groups of platforms: those that records name, from the list that made them, and those of the lists in force, which are others. */

import type { ListEntry } from "../../scripts/catalogue/catalogue.ts";
import type { ListView } from "../../scripts/catalogue/list-coverage.ts";
import { keyOf } from "../../scripts/catalogue/lists.ts";
import { isVerified } from "../../scripts/records/schema/events.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";
import type { Locale } from "../context.ts";
import { documentName } from "./document.ts";
import { listsInForce } from "./lists-in-force.ts";

/** The first list that names its groups as the records do. */
function listOfGroups({ site: { catalogue }, words: { names }, text }: Locale): ListEntry | undefined {
  const known: readonly string[] = Object.values(names.group);
  return catalogue.lists.find(({ data }) => data.official.groups?.some(({ name }) => known.includes(text(name))));
}

/** The document of the list on record that made the groups, where there is one: "Quyết định số 186/QĐ-BTTTT". */
export function groupsDocument(locale: Locale): string | undefined {
  const list = listOfGroups(locale);
  return list && documentName(locale, list.document);
}

/** "Theo nhóm của Quyết định số 186/QĐ-BTTTT", where there is one. */
export function sayGroups(locale: Locale): string {
  const words = locale.words.statistics;
  const document = groupsDocument(locale);
  return document === undefined ? words.groups : words.groupsOf(document);
}

/** The lists in force that have groups of their own. */
export function otherGroupedLists(locale: Locale): ListView[] {
  const own = listOfGroups(locale);
  return listsInForce(locale.site.catalogue).filter(({ list, groups }) => groups.length > 0 && list.key !== own?.key);
}

/** The groups that a platform has on the lists in force, where these are others than those of the records: "Nhóm A: … (Quyết định số 1132/QĐ-TTg)". */
export const otherGroups = (locale: Locale, { events }: Pick<Platform, "events">): string[] =>
  otherGroupedLists(locale).flatMap(({ list, groups }) => {
    const event = events.find((one) => isVerified(one) && one.document && keyOf(one.document) === list.key && one.listGroup !== undefined);
    const group = event && groups.find(({ id }) => id === event.listGroup);
    return group ? [`${locale.text(group.name)} (${documentName(locale, list.document)})`] : [];
  });
