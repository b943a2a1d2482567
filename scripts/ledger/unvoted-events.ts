/**
 * What of main nobody decided, though somebody had to: by the ledger it came without votes, or has no entry. It may be put right by a proposal
 * (catalogue/rewritten-events.ts); what was voted on may not be touched.
 */
import { markedPlace } from "../catalogue/decisions.ts";
import type { Unvoted } from "../catalogue/rewritten-events.ts";
import { eventMark } from "../records/schema/events.ts";
import { grouped } from "../text/group.ts";
import type { DecidedEvent, MainHistory } from "./decided-events.ts";
import type { LedgerEntry } from "./entry.ts";
import { eventKey, type RecordedEvent } from "./platform-past.ts";
import type { Proof } from "./prove.ts";

/**
 * By id of the platform. Of a ledger that was tampered with nothing is believed; what came today may have been voted on, and is recorded soon.
 * @param entries all, also those that are not sound: what one of them says was voted on may have been
 * @param today YYYY-MM-DD
 */
export function unvotedEvents(
  { sound, unrecorded, stops }: Pick<Proof, "sound" | "unrecorded" | "stops">,
  entries: readonly LedgerEntry[],
  main: MainHistory,
  today: string,
): ReadonlyMap<string, Unvoted> {
  if (stops.length > 0 || main.isCut) return new Map();
  const [recorded, reached] = [keysOf(sound), keysOf(entries.filter(({ decision }) => decision.reached))];
  const missing = new Set(unrecorded);
  const isVoted = (event: DecidedEvent): boolean => {
    const key = keyOf(event, event);
    // What is neither recorded nor missing is from before the catalogue, and was decided elsewhere.
    return reached.has(key) || (missing.has(event) ? event.day >= today : !recorded.has(key));
  };
  const byHome = grouped(main.events.map((event) => [main.homes.get(event) ?? event.platform, event] as const));
  return new Map(
    [...main.held.keys()].flatMap((id) => {
      const events = byHome.get(id) ?? [];
      const order = main.reordered.get(id)?.order;
      const found = { events: withoutVotes(events, isVoted), owners: ownersBefore(events, isVoted), ...(order ? { order } : {}) };
      return found.events.size + found.owners.length > 0 || order ? [[id, found] as const] : [];
    }),
  );
}

const keyOf = (place: Parameters<typeof markedPlace>[0], event: RecordedEvent): string => `${markedPlace(place)} ${eventKey(event)}`;

const keysOf = (entries: readonly LedgerEntry[]): Set<string> =>
  new Set(entries.flatMap(({ decision }) => decision.events.map((event) => keyOf(decision, event))));

/** By kind and day, of those whose last form had no votes. @param events of one platform, oldest first */
function withoutVotes(events: readonly DecidedEvent[], isVoted: (event: DecidedEvent) => boolean): Unvoted["events"] {
  const forms = grouped(events.filter(({ type }) => type !== "identity").map((event) => [eventMark(event), isVoted(event)] as const));
  return new Map([...forms].flatMap(([mark, voted]) => (voted.at(-1) ? [] : [[mark, voted.includes(true) ? "form" : "whole"] as const])));
}

/** Of the changes to another product since it last was one by votes. */
function ownersBefore(events: readonly DecidedEvent[], isVoted: (event: DecidedEvent) => boolean): string[] {
  const since = events.slice(events.findLastIndex((event) => event.type === "identity" && isVoted(event)) + 1);
  return since.flatMap((event) => (event.type === "identity" && event.ownerBefore !== undefined ? [event.ownerBefore] : []));
}
