/**
 * The lists of platforms that documents issue (Danh mục): which are in force on a day, which platforms are on them, and how
 * many of the official count the catalogue knows by name. What a list holds is said by its document; what the catalogue has
 * of it, by `listed` events. Pure, and small enough for the page that shows any day.
 */
import { documentKey, documentSlug } from "../records/documents.ts";
import type { DocumentRef } from "../records/schema/common.ts";
import type { LegalDocument, OfficialList } from "../records/schema/documents.ts";
import { EVENT_FACTS } from "../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import { compareDates, isBy } from "../text/dates.ts";
import { grouped } from "../text/group.ts";

/** How a list stands on a day: nobody is known to have ended one that is unclear, but a later list has come. */
export const LIST_STATES = ["in-force", "unclear", "amended", "ended"] as const;
export type ListState = (typeof LIST_STATES)[number];

/** What a later document did to a list, and from when. */
interface ListAct {
  /** Key of the later document. */
  readonly by: string;
  readonly on: string;
}

/** A list as its document issues it. */
export interface IssuedList {
  /** Of its document: identity, and address of its page. */
  readonly key: string;
  readonly slug: string;
  readonly document: { readonly number: string; readonly date: string };
  readonly data: OfficialList;
  /** When it took effect. */
  readonly from: string;
  readonly ended: ListAct | undefined;
  readonly amended: ListAct | undefined;
  /** Keys of lists that it only adds to. */
  readonly supplements: readonly string[];
}

/** The part of a list that says how it stands on a day. */
export type ListTerms = Pick<IssuedList, "key" | "from" | "ended" | "amended" | "supplements">;

const keyOf = ({ number, date }: DocumentRef): string => documentKey({ number: number ?? "", date: date ?? "" });

/** Every list, oldest first. */
export function issuedLists(documents: readonly LegalDocument[]): IssuedList[] {
  const ended = firstActs(documents, ({ list, ends = [], replaces }) => [
    ...[...ends, ...(replaces ? [replaces] : [])],
    ...[...(list?.replaces ?? []), ...(list?.repeals ?? [])],
  ]);
  const amended = firstActs(documents, ({ list, amends }) => (list && amends ? [amends] : []));
  return documents
    .flatMap((document): IssuedList[] => {
      const { list: data, number, date } = document;
      if (!data) return [];
      const key = documentKey(document);
      const acts = { ended: ended.get(key), amended: amended.get(key) };
      const supplements = (data.supplements ?? []).map(keyOf);
      return [{ key, slug: documentSlug(document), document: { number, date }, data, from: data.from ?? date, ...acts, supplements }];
    })
    .sort((a, b) => compareDates(a.from, b.from));
}

/** What the first of the documents that do something to another does, by the key of the other; nothing is done to itself. */
function firstActs(documents: readonly LegalDocument[], refsOf: (document: LegalDocument) => readonly DocumentRef[]): Map<string, ListAct> {
  const acts = documents.flatMap((document) => {
    const act = { by: documentKey(document), on: document.list?.from ?? document.effectiveFrom ?? document.date };
    return refsOf(document).map((ref) => [keyOf(ref), act] as const);
  });
  const latestFirst = acts.filter(([key, { by }]) => key !== by).sort(([, a], [, b]) => compareDates(b.on, a.on));
  return new Map(latestFirst);
}

/** How a list stands at the end of a day; undefined before it took effect. */
export function listStateOn<List extends ListTerms>(list: List, lists: readonly List[], day: string): ListState | undefined {
  if (!isBy(list.from, day)) return undefined;
  if (list.ended && isBy(list.ended.on, day)) return "ended";
  if (list.amended && isBy(list.amended.on, day)) return "amended";
  const mayEnd = (other: List) => !other.supplements.includes(list.key) && compareDates(other.from, list.from) > 0 && isBy(other.from, day);
  return lists.some(mayEnd) ? "unclear" : "in-force";
}

type ListEvent = Pick<PlatformEvent, "date" | "type" | "document">;

/** A platform on a list, from the day of the event. */
export interface Membership<List extends ListTerms, Event extends ListEvent> {
  readonly list: List;
  readonly event: Event;
  /** When it came off, or the list ended; absent while neither is known. */
  readonly to?: string;
}

/** The lists that a platform is or was on, in the order in which it came on them. */
export function membershipsOf<List extends ListTerms, Event extends ListEvent>(
  events: readonly Event[],
  lists: readonly List[],
): Membership<List, Event>[] {
  return events.flatMap((event, index) => {
    const list = EVENT_FACTS[event.type].list === "enters" && event.document ? listOf(event.document, lists) : undefined;
    if (!list) return [];
    const left = events.slice(index + 1).find(({ type }) => EVENT_FACTS[type].list === "leaves")?.date;
    const to = [left, list.ended?.on].filter((day) => day !== undefined).sort(compareDates)[0];
    return [{ list, event, ...(to === undefined ? {} : { to }) }];
  });
}

function listOf<List extends ListTerms>(document: DocumentRef, lists: readonly List[]): List | undefined {
  const wanted = keyOf(document);
  return lists.find(({ key }) => key === wanted);
}

/** What must be known of a platform to say whether it is on a list. */
interface Listed {
  readonly id: string;
  readonly data: Pick<Platform, "events" | "entry">;
}

export interface Member<One extends Listed> {
  readonly platform: One;
  /** The event that put it on the list. */
  readonly event: PlatformEvent;
}

/** The platforms that each list names, by its key: its entries, of which several products are one; in the order of the list. */
export function membersByList<One extends Listed>(
  lists: readonly IssuedList[],
  platforms: readonly One[],
): ReadonlyMap<string, readonly Member<One>[]> {
  const entries = platforms.filter(({ id, data }) => (data.entry ?? id) === id);
  const members = entries.flatMap((platform) => {
    const memberships = membershipsOf(platform.data.events, lists).reverse();
    // Named twice by one list, it came on it with the first.
    const first = new Map(memberships.map(({ list, event }) => [list.key, { platform, event }]));
    return [...first];
  });
  const byKey = grouped(members);
  return new Map(lists.map((list) => [list.key, inListOrder(list, byKey.get(list.key) ?? [])]));
}

/** By group and number as the list has them: 2 before 10; what has none comes last. */
function inListOrder<One extends Listed>({ data }: IssuedList, members: readonly Member<One>[]): Member<One>[] {
  const groups = data.official.groups?.map(({ id }) => id) ?? [];
  const groupOf = ({ event }: Member<One>) => (event.listGroup === undefined ? groups.length : groups.indexOf(event.listGroup));
  const numberOf = ({ event }: Member<One>) => Number.parseInt(event.item ?? "", 10) || Number.MAX_SAFE_INTEGER;
  return [...members].sort((a, b) => groupOf(a) - groupOf(b) || numberOf(a) - numberOf(b));
}

/**
 * When the list that a platform came on last ended without it, where no later list has it: it is no longer on a list in
 * force. Derived, never written; somebody's decision to take it off is `delisted`.
 */
export function offListSince(
  memberships: readonly Membership<ListTerms, ListEvent>[],
  lists: readonly ListTerms[],
  day: string,
): string | undefined {
  const past = memberships.filter(({ event }) => isBy(event.date, day));
  const states = past.map(({ list }) => listStateOn(list, lists, day));
  const isOff = states.at(-1) === "ended" && !states.includes("in-force");
  return isOff ? past.at(-1)?.list.ended?.on : undefined;
}
