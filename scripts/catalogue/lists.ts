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
interface ListEnd {
  /** Key of the later document. */
  readonly by: string;
  readonly on: string;
}

export interface ListEntry {
  /** Of its document: identity, and address of its page. */
  readonly key: string;
  readonly slug: string;
  readonly document: { readonly number: string; readonly date: string };
  readonly data: OfficialList;
  /** When it took effect. */
  readonly from: string;
  readonly ended?: ListEnd;
  readonly amended?: ListEnd;
  /** Keys of lists that it only adds to. */
  readonly supplements: readonly string[];
}

/** The part of a list that says how it stands on a day. */
export type ListTerms = Pick<ListEntry, "key" | "from" | "ended" | "amended" | "supplements">;

const keyOf = ({ number, date }: DocumentRef): string => documentKey({ number: number ?? "", date: date ?? "" });

/** Every list, oldest first. */
export function officialLists(documents: readonly LegalDocument[]): ListEntry[] {
  const ends = grouped(documents.flatMap((document) => endsOf(document).map(({ key, ...end }) => [key, end] as const)));
  const amends = grouped(
    documents.flatMap(({ amends: ref, list, ...document }) =>
      ref && list && keyOf(ref) !== documentKey(document)
        ? [[keyOf(ref), { by: documentKey(document), on: list.from ?? document.date }] as const]
        : [],
    ),
  );
  return documents
    .flatMap((document): ListEntry[] => {
      const { list: data, number, date } = document;
      if (!data) return [];
      const key = documentKey(document);
      const [ended, amended] = [firstOf(ends.get(key)), firstOf(amends.get(key))];
      const how = { ...(ended ? { ended } : {}), ...(amended ? { amended } : {}) };
      const supplements = (data.supplements ?? []).map(keyOf);
      return [{ key, slug: documentSlug(document), document: { number, date }, data, from: data.from ?? date, ...how, supplements }];
    })
    .sort((a, b) => compareDates(a.from, b.from));
}

const firstOf = (ends: readonly ListEnd[] = []): ListEnd | undefined => [...ends].sort((a, b) => compareDates(a.on, b.on))[0];

/** Every document that one ends, from the day it takes effect. */
function endsOf({ list, ends = [], replaces, ...document }: LegalDocument): (ListEnd & { readonly key: string })[] {
  const on = list?.from ?? document.effectiveFrom ?? document.date;
  const refs = [...ends, ...(replaces ? [replaces] : []), ...(list?.replaces ?? []), ...(list?.repeals ?? [])];
  const by = documentKey(document);
  return refs.map((ref) => ({ key: keyOf(ref), by, on })).filter(({ key }) => key !== by);
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

/** A platform on a list. */
export interface Membership<List extends ListTerms = ListEntry, Event extends ListEvent = PlatformEvent> {
  readonly list: List;
  readonly event: Event;
  readonly from: string;
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
    return [{ list, event, from: event.date, ...(to === undefined ? {} : { to }) }];
  });
}

const listOf = <List extends ListTerms>(document: DocumentRef, lists: readonly List[]): List | undefined =>
  lists.find(({ key }) => key === keyOf(document));

/** What must be known of a platform to say whether it is on a list. */
interface Listed {
  readonly id: string;
  readonly data: Pick<Platform, "events" | "entry">;
}

/** The platforms that a list names: its entries, of which several products are one. */
export const membersOf = <One extends Listed>(list: ListEntry, platforms: readonly One[]): { platform: One; event: PlatformEvent }[] =>
  platforms.flatMap((platform) => {
    const event = (platform.data.entry ?? platform.id) === platform.id ? membershipsOf(platform.data.events, [list])[0]?.event : undefined;
    return event ? [{ platform, event }] : [];
  });

/**
 * When the list that a platform came on last ended without it, where no later list has it: it is no longer on a list in
 * force. Derived, never written; somebody's decision to take it off is `delisted`.
 */
export function offListSince(events: readonly ListEvent[], lists: readonly ListTerms[], day: string): string | undefined {
  const memberships = membershipsOf(events, lists).filter(({ from }) => isBy(from, day));
  const states = memberships.map(({ list }) => listStateOn(list, lists, day));
  const isOff = states.at(-1) === "ended" && !states.includes("in-force");
  return isOff ? memberships.at(-1)?.list.ended?.on : undefined;
}
