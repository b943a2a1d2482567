/** What the groups of the records are called by, for the pages that count in them. */
import type { Locale } from "../context.ts";
import { groupsDocument } from "./list-groups.ts";

/** "Theo nhóm của Quyết định số 186/QĐ-BTTTT", where there is one. */
export function sayGroups(locale: Locale): string {
  const words = locale.words.statistics;
  const document = groupsDocument(locale);
  return document === undefined ? words.groups : words.groupsOf(document);
}
