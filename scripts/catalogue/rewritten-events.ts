/**
 * What a version of a record does to events that are published, and what of that may be: they are only added to, but for what came to the
 * main branch without the votes it needed. Nobody decided that, so those who decide such things may take it out or put it right.
 */
import type { FileOf } from "../records/records.ts";
import { eventMark } from "../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import { grouped } from "../text/group.ts";
import { addedAndRemoved, same, sameValues, valueText } from "../text/same.ts";

/** What of one platform on the main branch nobody decided. */
export interface Unvoted {
  /** Events without votes, in their very words (`valueText`); `form` where votes are for other words, to which it may go back, and it may not go. */
  readonly events: ReadonlyMap<string, "whole" | "form">;
  /** Events as they were voted on, in their very words: to go back to these, from other words that nobody decided or from none, takes no vote. */
  readonly decided?: ReadonlySet<string>;
  /** Owners that it had while it was what was decided on, undefined where it had none: so it may be again. */
  readonly owners: readonly (string | undefined)[];
  /** As it was when something of it was decided last: what is left of its words is measured against those. */
  readonly seen?: FileOf<Platform>;
  /** Events that were voted on in the order in which they came, where they stand in another. */
  readonly order?: readonly string[];
}

export interface RewrittenEvent {
  readonly event: PlatformEvent;
  readonly how: "removed" | "changed" | "moved";
}

/** An older event may be put in between, when it is found late; none may change or go, nor change places with one of its day. */
export function rewrittenEvents(old: readonly PlatformEvent[], now: readonly PlatformEvent[]): RewrittenEvent[] {
  const { added, removed } = addedAndRemoved(old, now);
  const marks = new Set(now.map(eventMark));
  return [
    ...removed.map((event) => ({ event, how: marks.has(eventMark(event)) ? "changed" : "removed" }) as const),
    ...outOfPlace(old, addedAndRemoved(added, now).added).map((event) => ({ event, how: "moved" }) as const),
  ];
}

/** Old events that come before one of the same day that they came after: which comes last is the stage. @param kept the old ones, as they stand now */
function outOfPlace(old: readonly PlatformEvent[], kept: readonly PlatformEvent[]): PlatformEvent[] {
  const days = grouped(kept.map((event) => [event.date, event] as const));
  return [...days].flatMap(([day, now]) => {
    const before = old.filter(({ date }) => date === day);
    return now.filter((event, index) => now.length === before.length && !sameValues(event, before[index])).slice(0, 1);
  });
}

/** Of what a version does to published events, that which may be proposed, since what it undoes was never decided. */
export function mayBeCorrected(
  old: readonly PlatformEvent[],
  now: readonly PlatformEvent[],
  unvoted: Unvoted | undefined,
): RewrittenEvent[] {
  const isOpen = ({ event, how }: RewrittenEvent): boolean => {
    if (how === "moved") return isPutBack(old, now, unvoted?.order ?? []);
    const found = unvoted?.events.get(valueText(event));
    return how === "changed" ? found !== undefined : found === "whole";
  };
  return rewrittenEvents(old, now).filter(isOpen);
}

/** Of the events that a version brings, those that are put back as they were voted on: somebody rewrote them, or took them out. */
export function putBackEvents(old: readonly PlatformEvent[], now: readonly PlatformEvent[], unvoted: Unvoted | undefined): PlatformEvent[] {
  const rewritten = new Set(mayBeCorrected(old, now, unvoted).flatMap(({ event, how }) => (how === "changed" ? eventMark(event) : [])));
  const there = new Set(old.map(eventMark));
  const isOpen = (mark: string) => rewritten.has(mark) || !there.has(mark);
  const isDecided = (event: PlatformEvent) => unvoted?.decided?.has(valueText(event)) === true && isOpen(eventMark(event));
  return addedAndRemoved(old, now).added.filter(isDecided);
}

/** Whether events that were voted on stand as they came again, in the places that they had among themselves: all others stay where they are. */
function isPutBack(old: readonly PlatformEvent[], now: readonly PlatformEvent[], order: readonly string[]): boolean {
  const places = (events: readonly PlatformEvent[]) => events.map(eventMark).map((mark) => (order.includes(mark) ? "" : mark));
  const voted = now.map(eventMark).filter((mark) => order.includes(mark));
  return order.length > 0 && same(places(now), places(old)) && same(voted, order);
}
