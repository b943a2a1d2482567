/** A platform beside the ledger: its entries, what they do not hold, and whether its status may be called decided. */
import { eventMark } from "../records/schema/events.ts";
import type { Settings } from "../records/schema/settings.ts";
import type { PlatformEntry } from "./catalogue.ts";
import { decisionsOf, type givenEvents, isUnvoted, keepsLedger, type Ledger, type PastDecisions, unrecordedOf } from "./decisions.ts";
import { markUnvoted } from "./lifecycle.ts";

/** The ledger, and the SHA-256 of the data files as they are now, by path. */
export interface Decided {
  readonly ledger: Ledger;
  readonly digests: ReadonlyMap<string, string>;
  /** What the settings gave to the agencies to decide, where that is asked of history. */
  readonly given?: ReturnType<typeof givenEvents>;
  /** By id; what the whole history of main says of each platform, where it is there. */
  readonly past?: ReadonlyMap<string, PastDecisions>;
}

/** A record that main does not have yet has no past, where there is one of others. */
const NO_PAST: PastDecisions = {
  known: new Set(),
  unrecorded: [],
  unvoted: new Set(),
  overtaken: new Set(),
  came: new Set(),
  went: new Set(),
};

export function withDecisions(entry: PlatformEntry, { ledger, digests, given, past: all }: Decided, settings: Settings): PlatformEntry {
  const past = all && (all.get(entry.id) ?? NO_PAST);
  const decisions = decisionsOf(entry.id, ledger, digests, past);
  const unrecorded = unrecordedOf(entry.data.events, decisions, settings, given?.get(entry.id), past);
  const beside = { decisions, unrecorded, past };
  const unvoted = keepsLedger(settings) ? entry.data.events.filter((event) => isUnvoted(event, beside)).map(eventMark) : [];
  return {
    ...entry,
    ...(unvoted.length > 0 ? { unvoted } : {}),
    lifecycle: markUnvoted(entry.lifecycle, entry.data.events, unvoted),
    ...(decisions.length > 0 ? { decisions } : {}),
    ...(unrecorded.length > 0 ? { unrecorded } : {}),
  };
}
