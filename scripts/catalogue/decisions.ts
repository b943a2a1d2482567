/** The ledger of decisions: what became of the judged files, and which events it has no entry for. */
import type { Problem } from "../problems/problem.ts";
import type { Decision } from "../records/schema/decision.ts";
import { type CouncilEvent, isCouncilEvent } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { lastDay } from "../text/dates.ts";

export interface Ledger {
  /** Newest first. */
  readonly decisions: readonly (Decision & { readonly signed: boolean })[];
  readonly problems: readonly Problem[];
}

/** An entry with what became of the files it judged. */
export interface DecisionEntry extends Decision {
  /** Whether its entry carries a signature; whether that is good is proved by `catalogue verify`. */
  readonly signed: boolean;
  /** Paths of judged files that are not, byte for byte, what they were. */
  readonly changed: readonly string[];
}

/** Whether a catalogue has its decisions recorded: it names how many votes they need, or the keys they are signed with. */
export const keepsLedger = ({ quorum, signingKeys }: Pick<Settings, "quorum" | "signingKeys">): boolean =>
  quorum !== undefined || signingKeys !== undefined;

/**
 * The decisions of one platform beside its files as they are now.
 * @param digests SHA-256 in hex of the present files, by path; the core can not hash
 */
export function decisionsOf(platform: string, { decisions }: Ledger, digests: ReadonlyMap<string, string>): DecisionEntry[] {
  return decisions
    .filter((decision) => decision.platform === platform)
    .map((decision) => ({
      ...decision,
      changed: decision.files.flatMap(({ path, sha256 }) => (digests.get(path) === sha256 ? [] : [path])),
    }));
}

/** A decided event that the ledger says nothing of. */
export interface UnrecordedEvent {
  readonly type: CouncilEvent;
  readonly date: string;
}

/** Decided events since the catalogue began without an entry: nobody may take them for decided by the agencies. */
export function unrecordedOf(events: readonly PlatformEvent[], decisions: readonly DecisionEntry[], settings: Settings): UnrecordedEvent[] {
  if (!keepsLedger(settings)) return [];
  const left = decisions.flatMap((decision) => decision.events.map(({ type, date }) => `${type} ${date}`));
  return events.flatMap(({ type, date }) => {
    if (!isCouncilEvent(type) || lastDay(date) < settings.catalogueSince) return [];
    const index = left.indexOf(`${type} ${date}`);
    if (index < 0) return [{ type, date }];
    left.splice(index, 1);
    return [];
  });
}
