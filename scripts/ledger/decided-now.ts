/**
 * How main and the ledger stand to each other for each platform as it is now: what its pages may call decided. It is judged by the same
 * function as `catalogue verify` judges it, by the commit that brought an event, not by the day that the event says.
 */

import { markedPlace, type PastDecisions } from "../catalogue/decisions.ts";
import { eventMark } from "../records/schema/events.ts";
import { grouped } from "../text/group.ts";
import { unrecordedIn } from "./against-main.ts";
import { eventsByHome, type MainHistory, marksOn } from "./decided-events.ts";
import type { LedgerEntry } from "./entry.ts";
import { heldVotes, type NowOnMain } from "./held-votes.ts";
import { eventIn } from "./platform-past.ts";
import type { DecidedEvent } from "./product-line.ts";
import { votesIn } from "./recorded-votes.ts";

/** By id; undefined where the clone does not hold all of main's history, which then says of nothing when it came. */
export function decidedNow(
  entries: readonly LedgerEntry[],
  main: MainHistory,
  since: string | undefined,
): ReadonlyMap<string, PastDecisions> | undefined {
  if (main.isCut) return undefined;
  const missing = new Set(unrecordedIn(entries, main, since).events);
  const isReached = votesIn(entries);
  // What is from before the catalogue has no entry, and needs none.
  const isVoted = (event: DecidedEvent) => !missing.has(event) && (isReached(event) ?? true);
  const byHome = eventsByHome(main);
  const moved = [...main.homes].filter(([event, home]) => event.platform !== home);
  const [came, went] = [moved.map(([event, home]) => [home, event] as const), moved.map(([event]) => [event.platform, event] as const)].map(
    (all) => grouped(all),
  );
  const places = (events: readonly DecidedEvent[] = []) => new Set(events.map(markedPlace));
  return new Map(
    [...main.now].map(([id, now]) => [
      id,
      {
        known: marksOn(now),
        ...pastOf(byHome.get(id) ?? [], now, missing, isVoted, main.undone),
        came: places(came?.get(id)),
        went: places(went?.get(id)),
      },
    ]),
  );
}

/** @param events of one platform, oldest first */
function pastOf(
  events: readonly DecidedEvent[],
  now: NowOnMain,
  missing: ReadonlySet<DecidedEvent>,
  isVoted: (event: DecidedEvent) => boolean,
  undone: MainHistory["undone"],
): Omit<PastDecisions, "known" | "came" | "went"> {
  const { isAnother, holds, unvoted } = heldVotes(events, now, isVoted);
  const last = [...new Map(events.map((event) => [eventMark(event), event])).values()];
  const forms = new Set(now.forms);
  const isThere = (event: DecidedEvent): boolean => event.type === "identity" || forms.has(event.form);
  const another = isAnother ? last.filter((event) => event.type === "identity" && !isVoted(event)) : [];
  return {
    unrecorded: last.filter((event) => missing.has(event) && !undone.has(event)).map(({ type, date }) => ({ type, date })),
    unvoted: new Set([...unvoted.map((form) => eventMark(eventIn(form))), ...another.map(eventMark)]),
    // Of one without votes that alone is to be said.
    overtaken: new Set(events.filter((event) => isVoted(event) && !(holds(event) && isThere(event))).map(({ commit }) => commit)),
  };
}
