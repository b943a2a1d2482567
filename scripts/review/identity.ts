/** Whether a change makes another product of a platform that was decided on, by what the settings of the main branch count as one. */
import { walkEvents } from "../catalogue/lifecycle.ts";
import type { FileOf } from "../records/records.ts";
import type { Plan } from "../records/schema/assessment.ts";
import type { Subject } from "../records/schema/deciders.ts";
import { EVENT_FACTS, isCouncilEvent } from "../records/schema/events.ts";
import { type IdentityField, isWording, USUAL_IDENTITY } from "../records/schema/identity.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { LANGS } from "../text/languages.ts";
import { sameValues } from "../text/same.ts";
import { keptShare } from "../text/words-kept.ts";

type File = FileOf<Platform> | undefined;

/** What is of a platform beside its own file, before and after. */
interface Plans {
  readonly before?: FileOf<Plan> | undefined;
  readonly after?: FileOf<Plan> | undefined;
}

interface IdentityAsked {
  readonly subject: "identity" | "wording";
  /** The event whose decider is asked; of what the agencies once voted on, who decides the subject. */
  readonly as?: Subject;
  /** What of it is another than it was. */
  readonly fields: readonly IdentityField[];
}

/**
 * @param added events that the change brings: what they say of it is decided with them
 * @param plans where they are known
 * @param seen as it was when something of it was decided last: what is left of its words is measured against those, not only against the last
 */
export function identityAsked(
  before: File,
  after: File,
  added: readonly PlatformEvent[],
  policy: Pick<NonNullable<Settings["decisions"]>, "identity" | "wordsKept">,
  plans: Plans = {},
  seen: File = undefined,
): IdentityAsked[] {
  const { identity: fields = USUAL_IDENTITY as IdentityField[], wordsKept } = policy;
  const guard = before && guardOf(before.data);
  if (!guard) return [];
  const told = new Set<string | undefined>(added.flatMap((event) => (tells(event, before.data) ? [EVENT_FACTS[event.type].changes] : [])));
  const shares = fields
    .filter((field) => !told.has(field))
    .map((field) => ({ field, share: field === "plan" ? keptPlan(plans) : leastOf(field, before, after, seen) }));
  const least = Math.min(1, ...shares.map(({ share }) => share));
  if (least === 1) return [];
  const isWorded = wordsKept !== undefined && least * 100 >= wordsKept;
  const other = shares.flatMap(({ field, share }) => (share < 1 ? field : []));
  return [{ subject: isWorded ? "wording" : "identity", fields: other, ...guard }];
}

/** Small steps, each of which leaves most of a text, come to another text in the end; what a change does not touch is none of it. */
function leastOf(field: Exclude<IdentityField, "plan">, before: NonNullable<File>, after: File, seen: File): number {
  const share = keptOf(field, before, after);
  return share < 1 && seen && isWording(field) ? Math.min(share, keptOf(field, seen, after)) : share;
}

/** Whether an event is of this very platform: one that tells of another name or owner before it covers no change of this one's. */
function tells({ type, previousName, from }: PlatformEvent, { name, owner }: Platform): boolean {
  const { changes } = EVENT_FACTS[type];
  if (changes === "name") return previousName !== undefined && LANGS.every((lang) => (previousName[lang] ?? name[lang]) === name[lang]);
  return changes !== "owner" || owner === undefined || from === owner;
}

/**
 * Who guards it: what the agencies ever voted on is theirs to the end, whatever became of it since; what has only left the list is
 * for who took it off.
 */
function guardOf({ events }: Platform): Pick<IdentityAsked, "as"> | undefined {
  if (events.some(({ type }) => isCouncilEvent(type))) return {};
  const { stage } = walkEvents(events);
  const last = events.findLast(({ type }) => stage !== undefined && EVENT_FACTS[type].gives === stage);
  return last && EVENT_FACTS[last.type].list === "leaves" ? { as: last.type } : undefined;
}

/** A first plan makes no other product. */
function keptPlan({ before, after }: Plans): number {
  if (!before) return 1;
  return after && before.body === after.body && sameValues(before.data, after.data) ? 1 : 0;
}

/** Whether each place that was named is named still. */
function keptSources(before: Platform, after: Platform | undefined): number {
  const places = (platform: Platform | undefined) => new Set(platform?.sources?.map(({ url, title }) => url ?? JSON.stringify(title)));
  const now = places(after);
  return [...places(before)].every((place) => now.has(place)) ? 1 : 0;
}

/** 1 where it says the same; of a text how much of it stays, of anything else nothing. */
function keptOf(field: Exclude<IdentityField, "plan">, before: NonNullable<File>, after: File): number {
  if (field === "sources") return keptSources(before.data, after?.data);
  if (!isWording(field)) return sameValues(valueIn(before.data, field), after && valueIn(after.data, field)) ? 1 : 0;
  const [old, now] = [textsOf(field, before), textsOf(field, after)];
  return Math.min(1, ...[...new Set([...old.keys(), ...now.keys()])].map((lang) => keptShare(old.get(lang) ?? "", now.get(lang) ?? "")));
}

const valueIn = (platform: Platform, field: Exclude<IdentityField, "description" | "plan">): unknown => platform[field];

const textsOf = (field: "summary" | "description", file: File): Map<string, string> =>
  field === "description" ? new Map([["", file?.body ?? ""]]) : new Map(Object.entries(file?.data.summary ?? {}));
