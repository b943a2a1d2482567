/** What entries say of each event by the commit that brought it: the one answer to whether it was voted on. */
import { markedPlace } from "../catalogue/decisions.ts";
import type { LedgerEntry } from "./entry.ts";
import { eventKey, type RecordedEvent } from "./platform-past.ts";
import type { DecidedEvent } from "./product-line.ts";

/** Whether there were enough votes, by any entry of it; undefined where it has none. */
export type RecordedVotes = (event: DecidedEvent) => boolean | undefined;

export function votesIn(entries: readonly Pick<LedgerEntry, "decision">[]): RecordedVotes {
  const recorded = new Map<string, boolean>();
  for (const { decision } of entries) {
    for (const event of decision.events) {
      const key = keyOf(decision, event);
      recorded.set(key, decision.reached || recorded.get(key) === true);
    }
  }
  return (event) => recorded.get(keyOf(event, event));
}

const keyOf = (place: Parameters<typeof markedPlace>[0], event: RecordedEvent): string => `${markedPlace(place)} ${eventKey(event)}`;
