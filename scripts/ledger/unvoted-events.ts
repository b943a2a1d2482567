/**
 * What of main nobody decided, though somebody had to: the ledger says that it came without votes. It may be put right by a proposal
 * (catalogue/rewritten-events.ts); what was voted on may not be touched, and what has no entry may have been.
 */
import { markedPlace } from "../catalogue/decisions.ts";
import type { Unvoted } from "../catalogue/rewritten-events.ts";
import { eventsByHome, type MainHistory } from "./decided-events.ts";
import type { LedgerEntry } from "./entry.ts";
import { heldVotes } from "./held-votes.ts";
import { eventKey, type RecordedEvent } from "./platform-past.ts";
import { type DecidedEvent, type ProductLine, wasSeen } from "./product-line.ts";
import type { Proof } from "./prove.ts";

/** By id of the platform. Of a ledger that was tampered with nothing is believed. */
export function unvotedEvents({ sound, stops }: Pick<Proof, "sound" | "stops">, main: MainHistory): ReadonlyMap<string, Unvoted> {
  if (stops.length > 0 || main.isCut) return new Map();
  const [reached, failed] = [true, false].map((is) => keysOf(sound.filter(({ decision }) => decision.reached === is))) as [Keys, Keys];
  const isVoted = (event: DecidedEvent): boolean => reached.has(keyOf(event, event)) || !failed.has(keyOf(event, event));
  const byHome = eventsByHome(main);
  return new Map(
    [...main.now].flatMap(([id, now]) => {
      const order = main.reordered.get(id)?.order;
      const { never, isAnother } = heldVotes(byHome.get(id) ?? [], now, isVoted);
      const owners = isAnother ? ownersBefore(now.line, isVoted) : [];
      const found = { events: never, owners, ...(order ? { order } : {}) };
      return never.size + owners.length > 0 || order ? [[id, found] as const] : [];
    }),
  );
}

const keyOf = (place: Parameters<typeof markedPlace>[0], event: RecordedEvent): string => `${markedPlace(place)} ${eventKey(event)}`;

type Keys = ReadonlySet<string>;
const keysOf = (entries: readonly LedgerEntry[]): Keys =>
  new Set(entries.flatMap(({ decision }) => decision.events.map((event) => keyOf(decision, event))));

/** Whose it was when it was what the agencies saw; of nobody, where it had no owner. */
const ownersBefore = ({ all }: ProductLine, isVoted: (event: DecidedEvent) => boolean): Unvoted["owners"] =>
  all.flatMap((product) => (wasSeen(product, isVoted) && product.last.file ? [product.last.file.data.owner] : []));
