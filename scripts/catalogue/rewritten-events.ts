/**
 * What a version of a record does to events that are published, and what of that may be: they are only added to, but for what came to the
 * main branch without the votes it needed. Nobody decided that, so those who decide such things may take it out or put it right.
 */
import { eventMark } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import { grouped } from "../text/group.ts";
import { addedAndRemoved, same, sameValues } from "../text/same.ts";

/** What of one platform on the main branch nobody decided. Events by kind and day. */
export interface Unvoted {
  /** Events without votes; `form` where it had them in another form, to which it may go back, and which may not go. */
  readonly events: ReadonlyMap<string, "whole" | "form">;
  /** Owners that it had before it became another without votes: it may be theirs again. */
  readonly owners: readonly string[];
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

/** Whether it was never decided, so that it may be proposed. @param now all events, as they would be */
export function wasNeverDecided({ event, how }: RewrittenEvent, unvoted: Unvoted | undefined, now: readonly PlatformEvent[]): boolean {
  const found = unvoted?.events.get(eventMark(event));
  if (how !== "moved") return how === "changed" ? found !== undefined : found === "whole";
  const { order = [] } = unvoted ?? {};
  const marks = now.map(eventMark);
  return (
    order.length > 0 &&
    same(
      marks.filter((mark) => order.includes(mark)),
      order.filter((mark) => marks.includes(mark)),
    )
  );
}
