/** The ledger of decisions: what became of the judged files, and which events it has no entry for. */
import type { Problem } from "../problems/problem.ts";
import { platformFolder } from "../records/folders.ts";
import type { Decision } from "../records/schema/decision.ts";
import { EVENT_FACTS, type EventType, eventMark, isCouncilEvent } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { lastDay } from "../text/dates.ts";
import { grouped } from "../text/group.ts";

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
  /** Its event was rewritten since, or the record made that of another product, and nobody voted on that. */
  readonly overtaken?: true;
}

/** Whether a catalogue has its decisions recorded: it names how many votes they need, or the keys they are signed with. */
export const keepsLedger = ({ quorum, signingKeys }: Pick<Settings, "quorum" | "signingKeys">): boolean =>
  quorum !== undefined || signingKeys !== undefined;

/**
 * The decisions of one platform beside its files as they are now.
 * @param digests SHA-256 in hex of the present files, by path; the core can not hash
 */
export function decisionsOf(
  platform: string,
  { decisions }: Ledger,
  digests: ReadonlyMap<string, string>,
  past?: PastDecisions,
): DecisionEntry[] {
  const isOwn = (decision: Decision) => {
    const place = markedPlace(decision);
    return decision.platform === platform ? !past?.went.has(place) : past?.came.has(place);
  };
  // Its files lie where the record lies now.
  const placeOf = (path: string, { platform: then }: Decision) => path.replace(`${platformFolder(then)}/`, `${platformFolder(platform)}/`);
  return decisions.filter(isOwn).map((decision) => ({
    ...decision,
    changed: decision.files.flatMap(({ path, sha256 }) => (digests.get(placeOf(path, decision)) === sha256 ? [] : [path])),
    ...(past?.overtaken.has(decision.commit) ? { overtaken: true as const } : {}),
  }));
}

/** A decided event that the ledger says nothing of, or that the platform became another without one. */
export interface UnrecordedEvent {
  readonly type: EventType | "identity";
  readonly date: string;
}

/** What main's whole history and the ledger say of one platform (ledger/decided-now.ts). Events by kind and day. */
export interface PastDecisions {
  /** Events that main has, decided or not: of these, history is judge. */
  readonly known: ReadonlySet<string>;
  readonly unrecorded: readonly UnrecordedEvent[];
  /** Events of which no votes stand, or not enough, or those for what the record was before somebody altered it. */
  readonly unvoted: ReadonlySet<string>;
  /** Commits of entries whose event was rewritten since, or whose platform is another. */
  readonly overtaken: ReadonlySet<string>;
  /** Places of entries (`markedPlace`) that are its own under an earlier id, and of those under its id that are those of a record that was moved away. */
  readonly came: ReadonlySet<string>;
  readonly went: ReadonlySet<string>;
}

/** What an entry and an event have in common. */
export const markedPlace = ({ platform, commit }: { readonly platform: string; readonly commit: string }): string =>
  `${commit} ${platform}`;

/** Events that the settings of their time gave to the agencies beside what they always vote on, by platform: kind and day of each. */
export const givenEvents = (events: readonly { readonly platform: string; readonly type: string; readonly date: string }[]) =>
  new Map([...grouped(events.map((event) => [event.platform, eventMark(event)] as const))].map(([id, marks]) => [id, new Set(marks)]));

/**
 * Decided events since the catalogue began without an entry: nobody may take them for decided by the agencies. They vote on some always, and
 * on what takes off the list what they voted on.
 * @param given what the settings gave to them beside
 * @param past without which an event is from before the catalogue when it says so
 */
export function unrecordedOf(
  events: readonly PlatformEvent[],
  decisions: readonly DecisionEntry[],
  settings: Settings,
  given: ReadonlySet<string> = new Set(),
  past?: PastDecisions,
): UnrecordedEvent[] {
  if (!keepsLedger(settings)) return [];
  const first = events.findIndex(({ type }) => isCouncilEvent(type));
  const isTheirs = (event: PlatformEvent, index: number) =>
    isCouncilEvent(event.type) || (first >= 0 && index > first && EVENT_FACTS[event.type].list === "leaves") || given.has(eventMark(event));
  const left = decisions.flatMap(({ events: all }) => broughtBy(all).map(eventMark));
  const isJudged = (event: PlatformEvent) => (past ? past.known.has(eventMark(event)) : lastDay(event.date) < settings.catalogueSince);
  const asked = events.filter((event, index) => isTheirs(event, index) && !isJudged(event));
  const missing = asked.flatMap(({ type, date }) => {
    const index = left.indexOf(eventMark({ type, date }));
    if (index < 0) return [{ type, date }];
    left.splice(index, 1);
    return [];
  });
  return [...(past?.unrecorded ?? []), ...missing];
}

/** Those that an entry is about because they came. */
const broughtBy = (events: Decision["events"]): Decision["events"] => events.filter(({ removed }) => !removed);

/** Whether the agencies vote on an event, and no votes, or not enough, stand for what it is now. */
export function isUnvoted(
  event: PlatformEvent,
  {
    decisions,
    unrecorded,
    past,
  }: { decisions: readonly DecisionEntry[]; unrecorded: readonly UnrecordedEvent[]; past?: PastDecisions | undefined },
): boolean {
  const mark = eventMark(event);
  const isOf = (events: readonly UnrecordedEvent[]) => events.some((one) => eventMark(one) === mark);
  if (past?.unvoted.has(mark) || isOf(unrecorded)) return true;
  return !past && decisions.find(({ events }) => isOf(broughtBy(events)))?.reached === false;
}
