/** Groups of platforms: those that records name, from the list that made them, and those of the lists in force, which are others. */

import type { ListEntry } from "../../scripts/catalogue/catalogue.ts";
import type { ListView } from "../../scripts/catalogue/list-coverage.ts";
import { listStateOn } from "../../scripts/catalogue/lists.ts";
import type { Platform } from "../../scripts/records/schema/platform.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { grouped } from "../../scripts/text/group.ts";
import { anchor } from "../address-words.ts";
import type { Locale } from "../context.ts";
import { pageNumber, to } from "../routes.ts";
import { answeredOnce } from "./answers.ts";
import { documentName } from "./document.ts";
import { type GroupNames, groupsOnLists } from "./groups-on-lists.ts";
import { listsInForce } from "./lists-in-force.ts";
import { pageOf } from "./slices.ts";

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

/** The lists in force that have groups of their own. */
export function otherGroupedLists(locale: Locale): ListView[] {
  const own = listOfGroups(locale);
  return listsInForce(locale.site.catalogue).filter(({ list, groups }) => groups.length > 0 && list.key !== own?.key);
}

/** The code of a group of a list, among those of all lists. */
export const listGroupCode = ({ slug }: Pick<ListEntry, "slug">, id: string): string => `${slug}-${id}`;

/** The groups of the lists in force that a platform is in, by its id. */
export const listGroupsOf = answeredOnce("listGroups", (catalogue) => {
  const all = listsInForce(catalogue).flatMap(({ list, groups, members }) =>
    members
      .filter(({ event }) => groups.some(({ id }) => id === event.listGroup))
      .map(({ platform, event }) => [platform.id, listGroupCode(list, event.listGroup ?? "")] as const),
  );
  const codes = grouped(all);
  return (id): readonly string[] => codes.get(id) ?? [];
});

/** Where the platforms of a group begin on the pages of its list. */
export function groupHref(locale: Locale, { list: { slug }, members }: Pick<ListView, "list" | "members">, group: string): string {
  const first = members.findIndex(({ event }) => event.listGroup === group);
  const page = locale.href(pageNumber(to("list", { id: slug }), first < 0 ? 1 : pageOf(first)));
  return first < 0 ? page : `${page}#${anchor("nhom", group)}`;
}

/** "Nhóm A: dùng chung cho tất cả các ngành, lĩnh vực (Quyết định số 1132/QĐ-TTg)". */
export const sayListGroup = (locale: Locale, { document }: Pick<ListEntry, "document">, { name }: { readonly name: Text }): string =>
  `${locale.text(name)} (${documentName(locale, document)})`;

/** What the lists in force call their groups, where these are others than those of the records: "Nhóm A: … (Quyết định số 1132/QĐ-TTg)". */
export function otherGroupNames(locale: Locale): GroupNames[] {
  const { lists, today } = locale.site.catalogue;
  const own = listOfGroups(locale);
  // Who is on them is not asked: the pages of all platforms would hang on that.
  const others = lists.filter((list) => listStateOn(list, lists, { day: today, today }) === "in-force" && list.key !== own?.key);
  return others.toReversed().flatMap((list) => {
    const { groups = [] } = list.data.official;
    return groups.length === 0
      ? []
      : [{ list: list.key, names: Object.fromEntries(groups.map((group) => [group.id, sayListGroup(locale, list, group)])) }];
  });
}

/** The groups that a platform has on those lists. */
export const otherGroups = (locale: Locale, data: Pick<Platform, "events">): string[] => groupsOnLists(data, otherGroupNames(locale));
