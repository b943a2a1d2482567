/**
 * Which platforms are on which lists, by the events that put them there (`listed`) and took them off. Derived, never written.
 * Pure, and small enough for the page that shows any day.
 */
import type { DocumentRef } from "../records/schema/common.ts";
import { EVENT_FACTS, isVerified } from "../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import { compareDates, firstDay, hasCome, isDate, lastDay, type When } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import { begunBy, hasBegun, type IssuedList, keyOf, type ListTerms, listStateOn } from "./lists.ts";
import { isJoined } from "./stage-standing.ts";

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
  /** Whether it left by being merged into another: the document of the list has its entry still. */
  readonly merged?: true;
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
    if (!list || isTooLate(event, list)) return [];
    const from = firstDay(list.from) > lastDay(event.date) ? list.from : event.date;
    const off = events.slice(index + 1).find(leaves);
    const end = list.ended?.on;
    const left = off && (end === undefined || compareDates(off.date, end) < 0) ? leavingOf(off) : {};
    const to = left.left ?? end;
    return [{ list, event, from, ...left, ...(to === undefined ? {} : { to }) }];
  });
}

/**
 * Whether an event had come by the end of a day. Of one known to the month or year that put a platform on a list it is also sure
 * once the list is sure to have begun by what was done to it later.
 */
export function hasHappened(event: ListEvent, lists: readonly ListTerms[], when: When): boolean {
  if (hasCome(event.date, when)) return true;
  const list = enters(event) && !isDate(event.date) ? listOf(event, lists) : undefined;
  return list !== undefined && list.from === event.date && begunBy(list) <= when.day;
}

/** Whether an event puts a platform on a list that had ended: it can not, and the platform is not on it. */
export const isTooLate = ({ date }: Pick<ListEvent, "date">, { ended }: Pick<ListTerms, "ended">): boolean =>
  ended !== undefined && firstDay(date) >= lastDay(ended.on);

function leavingOf({ date, type }: ListEvent): { readonly left?: string; readonly merged?: true } {
  const { gives } = EVENT_FACTS[type];
  return { left: date, ...(gives && isJoined(gives) ? { merged: true } : {}) };
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
   * When the last of its lists ended, where all that it was not taken off have: it is no longer on a list in force. Of a list that
   * nobody is known to have ended that is not sure. Somebody's decision to take it off is `delisted`.
   */
  readonly offSince?: string;
  /** When the first of its lists takes effect, where none of them has and no other is known of. */
  readonly comingFrom?: string;
}

/** The lists that a platform is on at the end of a day. @param events that had come by then */
export function standingOn(events: readonly ListEvent[], lists: readonly ListTerms[], when: When): Standing {
  const all = membershipsOf(events, lists).filter(({ left }) => left === undefined || !hasCome(left, when));
  const past = all.filter(({ list, from }) => hasCome(from, when) || (from === list.from && hasBegun(list, when)));
  const sure = past.filter(({ event }) => isVerified(event));
  const on = sure.filter(({ to }) => to === undefined || !hasCome(to, when)).map(({ list }) => list.key);
  const ended = lastEnd(sure.length > 0 ? sure : past, lists, when);
  const others = events
    .slice(events.findLastIndex(leaves) + 1)
    .filter((event) => enters(event) && isVerified(event) && !listOf(event, lists));
  // Named before the end, it may have been put on the same list; after it, on another.
  const elsewhere = others.some(({ date }) => ended === undefined || lastDay(date) >= firstDay(ended));
  const [coming] = elsewhere || past.length > 0 ? [] : all.map(({ from }) => from).sort(compareDates);
  return {
    ...{ on, elsewhere },
    ...(ended === undefined || elsewhere ? {} : { offSince: ended }),
    ...(coming === undefined ? {} : { comingFrom: coming }),
  };
}

/** The last day on which a list ended, where all have. */
const lastEnd = (some: readonly Membership<ListTerms, ListEvent>[], lists: readonly ListTerms[], when: When): string | undefined =>
  some.every(({ list }) => listStateOn(list, lists, when) === "ended")
    ? some
        .flatMap(({ list }) => list.ended?.on ?? [])
        .sort(compareDates)
        .at(-1)
    : undefined;

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

/** A platform that was on a list for some time; several of one entry, or of one platform that was on it twice, count once (coverage.ts). */
export interface Member<One extends Listed> {
  readonly platform: One;
  /** Id of the entry that it counts as: itself, or what it is a product of. */
  readonly entry: string;
  /** The event that put it on the list. */
  readonly event: PlatformEvent;
  /** When it was taken off, while the list had not ended. */
  readonly left?: string;
  /** Whether it left by being merged into another. */
  readonly merged?: true;
  /** The day by which it is sure to have come on the list, where its event tells of none so early. */
  readonly by?: string;
}

/** Whoever each list ever named, by its key: in the order of its entries, of one the entry itself before its products. */
export function membersByList<One extends Listed>(
  lists: readonly IssuedList[],
  platforms: readonly One[],
): ReadonlyMap<string, readonly Member<One>[]> {
  const entries = entriesOf(platforms);
  const byKey = grouped(
    platforms.flatMap((platform) => {
      const entry = entries.get(platform.id) ?? platform.id;
      return membershipsOf(platform.data.events, lists).map(({ list, event, left, merged }) => {
        const by = event.date === list.from && !isDate(event.date) ? { by: begunBy(list) } : {};
        return [
          list.key,
          { platform, entry, event, ...by, ...(left === undefined ? {} : { left }), ...(merged ? { merged } : {}) },
        ] as const;
      });
    }),
  );
  return new Map(lists.map((list) => [list.key, inListOrder(list, byKey.get(list.key) ?? [])]));
}

/** By group and number as the list has them: 2 before 10; what has none comes last. */
function inListOrder<One extends Listed>({ data }: IssuedList, members: readonly Member<One>[]): Member<One>[] {
  const groups = data.official.groups?.map(({ id }) => id) ?? [];
  const groupOf = ({ event }: Member<One>) => (event.listGroup === undefined ? groups.length : groups.indexOf(event.listGroup));
  const numberOf = ({ event }: Member<One>) => Number.parseInt(event.item ?? "", 10) || Number.MAX_SAFE_INTEGER;
  const inOrder = [...members].sort((a, b) => groupOf(a) - groupOf(b) || numberOf(a) - numberOf(b));
  return [...grouped(inOrder.map((member) => [member.entry, member] as const)).values()].flatMap((same) =>
    [...same].sort((a, b) => Number(isEntry(b)) - Number(isEntry(a))),
  );
}

const isEntry = <One extends Listed>({ platform, entry }: Member<One>): boolean => platform.id === entry;
