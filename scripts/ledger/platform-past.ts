/** One platform as the main branch has it: its events however the file is written, and whether another version is still the same product. */
import { parseFile, type RawFile } from "../records/parse.ts";
import type { FileOf } from "../records/records.ts";
import { deciderOf } from "../records/schema/deciders.ts";
import { EVENT_FACTS, type EventType, eventMark, isCouncilEvent } from "../records/schema/events.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { identityAsked } from "../review/identity.ts";
import { sameValues, valueText } from "../text/same.ts";

/** What an entry of the ledger can be about: an event, or that it became another product. */
export type RecordedType = EventType | "identity";

/** What the settings said of who decides when a commit came. */
export type PastPolicy = NonNullable<Settings["decisions"]>;

export interface PlatformPast {
  /** Each as JSON with its keys in order, in the order of the file. */
  readonly events: readonly string[];
  readonly name: unknown;
  /** What it says in all, where that keeps to the schema. */
  readonly file?: FileOf<Platform>;
}

/** Undefined when it can not be read. */
export function platformIn(file: RawFile): PlatformPast | undefined {
  const parsed = parseFile(file);
  const data = parsed.file?.data as { readonly events?: unknown; readonly name?: unknown } | undefined;
  if (data === undefined || data === null) return undefined;
  const events = Array.isArray(data.events) ? (data.events as unknown[]).filter(isEvent) : [];
  const isKept = parsed.fits && events.some(({ type }) => isCouncilEvent(type));
  return { events: events.map(valueText), name: data.name, ...(isKept ? { file: parsed.file as FileOf<Platform> } : {}) };
}

function isEvent(event: unknown): event is PlatformEvent {
  const { type, date } = (event ?? {}) as Record<string, unknown>;
  return typeof date === "string" && typeof type === "string" && Object.hasOwn(EVENT_FACTS, type);
}

export const eventIn = (event: string): PlatformEvent => JSON.parse(event) as PlatformEvent;

/** What tells it from others of its commit and platform: another identity, of which there is one, has no day but the commit's own, in whatever time zone that is said. */
export const eventKey = (event: RecordedEvent): string =>
  (event.removed ? "removed " : "") + (event.type === "identity" ? event.type : eventMark(event));

/** In percent of a text's words, as git asks of a file (git-log.ts): so much stays when a record is moved and corrected in one go. */
const MOSTLY = 60;

/**
 * Whether a record in another folder is the one that went from here: git takes for moved what is alike for the most part. What was corrected
 * on the way is asked about as in any other change (`decidedIn`).
 */
export function isSameProduct(before: PlatformPast, now: PlatformPast, policy: PastPolicy): boolean {
  const wordsKept = Math.min(policy.wordsKept ?? MOSTLY, MOSTLY);
  return sameValues(before.name, now.name) && identityOf(before, now, [], { ...policy, wordsKept }).length === 0;
}

/**
 * What of a new version had to be decided by votes, or undoes what was: where it brings what the agencies vote on anywhere, that, for they saw all
 * of it; else what the settings give to them, and what takes a platform off that they ever voted on; else that it is another product.
 * @param seen as it was when something of it was decided last
 */
export function decidedIn(
  before: PlatformPast | undefined,
  now: PlatformPast,
  policy: PastPolicy,
  day: string,
  seen?: PlatformPast,
): RecordedForm[] {
  const added = without(now.events, before?.events ?? []).map((form) => ({ ...eventIn(form), form }));
  const voted = added.filter(({ type }) => isCouncilEvent(type));
  if (voted.length > 0) return voted;
  const wasVotedOn = [...(before?.events ?? []), ...now.events].some((event) => isCouncilEvent(eventIn(event).type));
  const others = added.filter(
    ({ type }) => deciderOf(type, policy.by) === "council" || (wasVotedOn && EVENT_FACTS[type].list === "leaves"),
  );
  if (others.length > 0 || !before || deciderOf("identity", policy.by) === "reviewers") return others;
  return isAnother(before, now, policy, seen) ? [{ type: "identity", date: day }] : [];
}

/** Whether a new version is another product than the old one that the agencies voted on. @param seen as it was when they last did */
export const isAnother = (before: PlatformPast, now: PlatformPast, policy: PastPolicy, seen?: PlatformPast): boolean =>
  identityOf(before, now, without(now.events, before.events).map(eventIn), policy, seen).some(({ as }) => as === undefined);

export interface RecordedEvent {
  readonly type: RecordedType;
  readonly date: string;
  /** That it was taken out. */
  readonly removed?: boolean | undefined;
}

interface RecordedForm extends RecordedEvent {
  /** The whole event, as JSON with its keys in order. */
  readonly form?: string;
}

const identityOf = (
  { file: before }: PlatformPast,
  { file }: PlatformPast,
  added: readonly PlatformEvent[],
  policy: PastPolicy,
  seen?: PlatformPast,
) => (before && file ? identityAsked(before, file, added, policy, {}, seen?.file).filter(({ subject }) => subject === "identity") : []);

/** Items beyond those of the past, each counted as often as it stands there. */
function without(now: readonly string[], past: readonly string[]): string[] {
  const left = [...past];
  return now.filter((event) => {
    const index = left.indexOf(event);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
