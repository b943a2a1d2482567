/**
 * What of main nobody decided, though somebody had to: the ledger says that it came without votes. It may be put right by a proposal
 * (catalogue/rewritten-events.ts); what was voted on may not be touched, and what has no entry may have been.
 */
import { markedPlace } from "../catalogue/decisions.ts";
import type { Unvoted } from "../catalogue/rewritten-events.ts";
import { eventMark } from "../records/schema/events.ts";
import { grouped } from "../text/group.ts";
import type { DecidedEvent, MainHistory } from "./decided-events.ts";
import type { LedgerEntry } from "./entry.ts";
import { eventKey, type RecordedEvent } from "./platform-past.ts";
import type { Proof } from "./prove.ts";

/** By id of the platform. Of a ledger that was tampered with nothing is believed. */
export function unvotedEvents({ sound, stops }: Pick<Proof, "sound" | "stops">, main: MainHistory): ReadonlyMap<string, Unvoted> {
  if (stops.length > 0 || main.isCut) return new Map();
  const [reached, failed] = [true, false].map((is) => keysOf(sound.filter(({ decision }) => decision.reached === is))) as [Keys, Keys];
  const isVoted = (event: DecidedEvent): boolean => reached.has(keyOf(event, event)) || !failed.has(keyOf(event, event));
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

type Keys = ReadonlySet<string>;
const keysOf = (entries: readonly LedgerEntry[]): Keys =>
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
