/** Lists by law as pages say them. */
import type { ListEntry, ListMember, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { keyOf, listStateOn } from "../../scripts/catalogue/lists.ts";
import { membershipsOf } from "../../scripts/catalogue/memberships.ts";
import { EVENT_FACTS, isUnverified } from "../../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import type { Text } from "../../scripts/text/bilingual.ts";
import { compareDates, firstDay, lastDay } from "../../scripts/text/dates.ts";
import type { Locale } from "../context.ts";
import { documentName } from "./document.ts";
import { processName } from "./process.ts";

/** "đã vận hành", "2026–2030", as the list says. */
export function sayOperation({ words: { known }, date }: Locale, { already, from, to }: NonNullable<PlatformEvent["operation"]>): string {
  const ends = [from, to].flatMap((day) => (day ? [day] : []));
  const span = ends.length === 2 && ends.every(isYear) ? ends.join("–") : ends.map(date).join(" – ");
  return [...(already ? [known.use.already] : []), ...(span ? [span] : [])].join(", ");
}

const isYear = (day: string): boolean => day.length === 4;

/** That a list counts from the day of issue, where nobody says from when it is in force; nothing where it is known. */
export function saySinceIssue({ site, words }: Locale, { key, data }: ListEntry): string | undefined {
  const isKnown = data.from ?? site.find.documents.get(key)?.data.effectiveFrom;
  return isKnown === undefined ? words.lists.sinceIssue : undefined;
}

/** What the agency that a document names beside a platform is called: "Đơn vị chủ trì (theo Danh mục)". */
export function leadTitle(locale: Locale, { document }: Pick<PlatformEvent, "document">): string {
  const list = document && locale.site.catalogue.lists.find(({ key }) => key === keyOf(document));
  return list ? listLeadTitle(locale, list) : locale.words.lists.leadOfPlan;
}

export const listLeadTitle = (locale: Locale, list: Pick<ListEntry, "data">): string =>
  locale.words.lists.leadOfList(leadName(locale, list));

/** The same within a sentence: "Đơn vị chủ trì". */
export const leadName = ({ words, text }: Locale, { data: { leadTitle: title } }: Pick<ListEntry, "data">): string =>
  title ? text(title) : words.lists.agency;

/**
 * That a list in force calls the agencies beside its platforms something else than owners, which they are here: this catalogue's
 * reading. Nothing where none does. @param isConcerned whether a list matters where it is said
 */
export function sayLeads(locale: Locale, isConcerned: (list: ListEntry) => boolean = () => true): string | undefined {
  const { catalogue } = locale.site;
  const when = { day: catalogue.today, today: catalogue.today };
  const said = catalogue.lists.flatMap((list) => {
    const title = list.data.leadTitle && locale.text(list.data.leadTitle);
    const isOther = title !== undefined && title !== locale.words.platform.owner;
    if (!isOther || listStateOn(list, catalogue.lists, when) !== "in-force" || !isConcerned(list)) return [];
    return [locale.words.lists.leadIsOwner(documentName(locale, list.document), title)];
  });
  return said.length > 0 ? said.join(" ") : undefined;
}

/** Whether one of some platforms is on a list. */
export function hasMember(list: ListEntry, ids: readonly string[]): boolean {
  const wanted = new Set(ids);
  return list.members.some(({ platform }) => wanted.has(platform.id));
}

/**
 * That the document of the process is older than lists that some platforms are on, so that no source says how its steps apply to
 * these lists; nothing where it may speak of all of them.
 */
export function sayProcessIsOlder(locale: Locale, entries: readonly Pick<PlatformEntry, "data">[]): string | undefined {
  const { lists, settings } = locale.site.catalogue;
  const { process } = settings;
  if (!process) return undefined;
  const isOlder = ({ from }: ListEntry) => lastDay(process.date) < firstDay(from);
  const later = entries.flatMap(({ data }) => {
    const on = membershipsOf(data.events, lists).flatMap(({ list, event }) => (isUnverified(event) ? [] : [list]));
    return on.filter(isOlder);
  });
  const cited = [...new Set(later)].map(({ document }) => documentName(locale, document));
  return cited.length > 0 ? locale.words.lists.processIsOlder(processName(locale) ?? "", cited) : undefined;
}

/** Whether a list names the agencies of its platforms, as far as is known. */
export const namesAgencies = (members: readonly ListMember[]): boolean => members.some(({ event }) => event.lead !== undefined);

/** The agency of a member of a list: as the list names it, or where it names none the owner now. */
export const agencyOf = (members: readonly ListMember[]): ((member: ListMember) => string | undefined) =>
  namesAgencies(members) ? ({ event }) => event.lead : ({ platform }) => platform.data.owner;

/** What an event is called: a list that writes another name than the documents before it has not renamed anything by itself. */
export function eventName({ site, words }: Locale, { type, document }: Pick<PlatformEvent, "type" | "document">): string {
  const isOfList = EVENT_FACTS[type].changes === "name" && document && site.catalogue.lists.some(({ key }) => key === keyOf(document));
  return isOfList ? words.lists.writtenName : words.names.event[type];
}

/** What a list calls a platform: as it is printed there, else its name today, or the one that it had until a later event changed it. */
export function nameOnList({ data }: Pick<PlatformEntry, "data">, { date, listedName }: Pick<PlatformEvent, "date" | "listedName">): Text {
  if (listedName) return listedName;
  const later = data.events.find((event) => EVENT_FACTS[event.type].changes === "name" && compareDates(event.date, date) > 0);
  return later?.previousName ?? data.name;
}
