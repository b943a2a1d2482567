/**
 * Which platforms are on which lists, by the events that put them there (`listed`) and took them off. Derived, never written.
 * Pure, and small enough for the page that shows any day.
 */
import type { DocumentRef } from "../records/schema/common.ts";
import { EVENT_FACTS, isUnverified, isVerified } from "../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import { compareDates, firstDay, hasCome, lastDay, type When } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import { type IssuedList, keyOf, type ListTerms, listStateOn } from "./lists.ts";

type ListEvent = Pick<PlatformEvent, "date" | "type" | "document" | "confidence">;

/** A platform on a list. */
export interface Membership<List extends ListTerms, Event extends ListEvent> {
  readonly list: List;
  /** What put it there. */
  readonly event: Event;
  /** Since when: the day of the event, or the later one from which the list is in force. */
  readonly from: string;
  /** When it was taken off, while the list had not ended. */
  readonly left?: string;
  /** When it was taken off, or the list ended; absent while neither is known. */
  readonly to?: string;
}

/** The lists that a platform is or was on, in the order in which it came on them. */
export function membershipsOf<List extends ListTerms, Event extends ListEvent>(
  events: readonly Event[],
  lists: readonly List[],
): Membership<List, Event>[] {
  return events.flatMap((event, index) => {
    const list = enters(event) ? listOf(event, lists) : undefined;
    if (!list) return [];
    const from = firstDay(list.from) > lastDay(event.date) ? list.from : event.date;
    const off = events.slice(index + 1).find(leaves)?.date;
    const end = list.ended?.on;
    const left = off !== undefined && (end === undefined || compareDates(off, end) < 0) ? off : undefined;
    const to = left ?? end;
    return [{ list, event, from, ...(left === undefined ? {} : { left }), ...(to === undefined ? {} : { to }) }];
  });
}

const enters = ({ type }: ListEvent): boolean => EVENT_FACTS[type].list === "enters";
const leaves = (event: ListEvent): boolean => EVENT_FACTS[event.type].list === "leaves" && isVerified(event);

function listOf<List extends ListTerms>({ document }: { document?: DocumentRef }, lists: readonly List[]): List | undefined {
  const wanted = document && keyOf(document);
  return lists.find(({ key }) => key === wanted);
}

/** Where a platform stands on a day. */
interface Standing {
  /** Keys of the lists that it is on and that have not ended. */
  readonly on: readonly string[];
  /** Whether a decision put it on a list of which the register of documents knows nothing, not even whether it has ended. */
  readonly elsewhere: boolean;
  /**
   * When the last of its lists ended, where all have: it is no longer on a list in force. Of a list that nobody is known to have
   * ended that is not sure. Somebody's decision to take it off is `delisted`.
   */
  readonly offSince?: string;
}

/** The lists that a platform is on at the end of a day. @param events that had come by then */
export function standingOn(events: readonly ListEvent[], lists: readonly ListTerms[], when: When): Standing {
  const past = membershipsOf(events, lists).filter(({ from }) => hasCome(from, when));
  const states = past.map(({ list }) => listStateOn(list, lists, when));
  const on = past.filter(({ to, event }) => !isUnverified(event) && (to === undefined || !hasCome(to, when))).map(({ list }) => list.key);
  const ended = states.every((state) => state === "ended") ? past.at(-1)?.list.ended?.on : undefined;
  const others = events.slice(events.findLastIndex(leaves) + 1).filter((event) => enters(event) && !listOf(event, lists));
  // Named before the end, it may have been put on the same list; after it, on another.
  const elsewhere = others.some(({ date }) => ended === undefined || lastDay(date) >= firstDay(ended));
  return { on, elsewhere, ...(ended === undefined || elsewhere ? {} : { offSince: ended }) };
}

/** What must be known of a platform to say whether it is on a list. */
interface Listed {
  readonly id: string;
  readonly data: Pick<Platform, "events" | "entry">;
}

/**
 * The platform that is the entry of the list for each one, by id: itself, or the one that its record names, where that is a product
 * of another the entry of that. In a circle, which is a fault, each is its own.
 */
export function entriesOf(platforms: readonly Listed[]): ReadonlyMap<string, string> {
  const above = new Map(
    platforms.flatMap(({ id, data: { entry } }) => (entry === undefined || entry === id ? [] : [[id, entry] as const])),
  );
  return new Map(platforms.map(({ id }) => [id, topOf(id, above)]));
}

function topOf(id: string, above: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); at = above.get(at) ?? at) {
    if (!above.has(at)) return at;
    seen.add(at);
  }
  return id;
}

export interface Member<One extends Listed> {
  readonly platform: One;
  /** The event that put it on the list. */
  readonly event: PlatformEvent;
  /** When it was taken off, while the list had not ended. */
  readonly left?: string;
}

/** The platforms that each list ever named, by its key: its entries, of which several products are one; in the order of the list. */
export function membersByList<One extends Listed>(
  lists: readonly IssuedList[],
  platforms: readonly One[],
): ReadonlyMap<string, readonly Member<One>[]> {
  const entries = entriesOf(platforms);
  const byKey = grouped(platforms.flatMap((platform) => membersOf(platform, lists)));
  return new Map(lists.map((list) => [list.key, inListOrder(list, oneAnEntry(byKey.get(list.key) ?? [], entries))]));
}

/** A platform as a member of each of its lists, by the key of the list; named twice by one, it came on it with the first and left with the last. */
function membersOf<One extends Listed>(platform: One, lists: readonly IssuedList[]): (readonly [string, Member<One>])[] {
  const byKey = grouped(membershipsOf(platform.data.events, lists).map((one) => [one.list.key, one] as const));
  return [...byKey].flatMap(([key, all]) => {
    const [first, last] = [all[0], all.at(-1)];
    return first && last ? [[key, { platform, event: first.event, ...(last.left === undefined ? {} : { left: last.left }) }] as const] : [];
  });
}

/** Of the products of one entry the entry itself, or the first where the list names only products. */
function oneAnEntry<One extends Listed>(members: readonly Member<One>[], entries: ReadonlyMap<string, string>): Member<One>[] {
  const byEntry = grouped(members.map((member) => [entries.get(member.platform.id), member] as const));
  return [...byEntry].flatMap(([entry, same]) => same.find(({ platform }) => platform.id === entry) ?? same[0] ?? []);
}

/** By group and number as the list has them: 2 before 10; what has none comes last. */
function inListOrder<One extends Listed>({ data }: IssuedList, members: readonly Member<One>[]): Member<One>[] {
  const groups = data.official.groups?.map(({ id }) => id) ?? [];
  const groupOf = ({ event }: Member<One>) => (event.listGroup === undefined ? groups.length : groups.indexOf(event.listGroup));
  const numberOf = ({ event }: Member<One>) => Number.parseInt(event.item ?? "", 10) || Number.MAX_SAFE_INTEGER;
  return [...members].sort((a, b) => groupOf(a) - groupOf(b) || numberOf(a) - numberOf(b));
}
