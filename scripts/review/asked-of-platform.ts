/** What a change of one platform asks: its events, who answers for it, whether it is the same product still, its assessments, waivers and sheets. */
import { isAsked, sheetChanges } from "../catalogue/council/sheet-changes.ts";
import { isOutside } from "../catalogue/outside.ts";
import { convenerOf } from "../catalogue/responsible.ts";
import { mayBeCorrected, putBackEvents, type Unvoted } from "../catalogue/rewritten-events.ts";
import { platformFolder } from "../records/folders.ts";
import { pathOf } from "../records/paths.ts";
import type { PlatformFiles } from "../records/records.ts";
import { EVENT_FACTS, eventMark } from "../records/schema/events.ts";
import type { IdentityField } from "../records/schema/identity.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { addDays, firstDay } from "../text/dates.ts";
import { addedAndRemoved } from "../text/same.ts";
import { aboutWaivers } from "./asked-of-waivers.ts";
import { identityAsked } from "./identity.ts";
import { isSameFile, type OpenQuestion } from "./open-decision.ts";

interface Circumstances {
  /** Of the main branch. */
  readonly policy: NonNullable<Settings["decisions"]>;
  readonly today: string;
  readonly keeper: string | undefined;
  /** The platform as main had it before the days after a handover, or as it has it where that is not asked. */
  readonly known: Platform | undefined;
  readonly unvoted: Unvoted | undefined;
  /** Paths of what it touches of which main has more than can be read. */
  readonly lost: readonly string[];
}

/** @param old the platform as main has it, by the id that it has now */
export function aboutPlatform(old: PlatformFiles | undefined, now: PlatformFiles, circumstances: Circumstances): OpenQuestion[] {
  const { policy, today, keeper, known, unvoted, lost } = circumstances;
  const [before, after] = [old?.platform?.data, now.platform?.data];
  const { added } = addedAndRemoved(before?.events ?? [], after?.events ?? []);
  const isLost = lost.includes(pathOf("platform", { id: now.id }));
  const identity = identityAsked(old?.platform, now.platform, added, policy, { before: old?.plan, after: now.plan }, unvoted?.seen);
  const subjects: Pick<OpenQuestion, "subject" | "date" | "as" | "corrects" | "isLost" | "event" | "fields" | "isOfSheets">[] = [
    ...aboutEvents(added, before?.events ?? [], after?.events ?? [], unvoted),
    // Of what can not be read nobody knows what was decided of it, nor whether it is the same product still.
    ...(isLost ? [{ subject: "identity", isLost: true } as const] : identity),
    ...(isLost ? [] : aboutResponsible(before, after, added, policy.by ?? {}, identity)),
    ...newAssessments(old, now, lost).map(({ date = "" }) => ({ subject: "assessment", date }) as const),
    ...aboutWaivers(before?.waivers ?? [], after?.waivers ?? []),
    ...(old ? aboutSheets(old, now) : []),
  ];
  if (subjects.length === 0) return [];
  const convener = convenerOf(before ?? after ?? {}, keeper);
  const since = policy.handoverDays === undefined ? "" : addDays(today, -policy.handoverDays);
  const owners = ownersConcerned(before, after, since, known);
  const main = ownersConcerned(before, undefined, since, known).filter((code) => code !== before?.owner || knewOwner(known, code));
  const owner = (before ?? after)?.owner;
  const about = {
    record: platformFolder(now.id),
    platform: now.id,
    owners,
    claimed: owners.filter((code) => !main.includes(code)),
    former: owners.filter((code) => code !== before?.owner && code !== after?.owner),
    ...(owner === undefined ? {} : { owner }),
    ...(convener ? { convener } : {}),
  };
  return subjects.map((subject) => ({ ...subject, ...about }));
}

/** Events that come, and those that are published and put right or taken out, which nobody decided: what was decided is refused (base-rules.ts). */
function aboutEvents(
  added: readonly PlatformEvent[],
  old: readonly PlatformEvent[],
  now: readonly PlatformEvent[],
  unvoted: Unvoted | undefined,
): Pick<OpenQuestion, "subject" | "date" | "corrects" | "event">[] {
  const open = mayBeCorrected(old, now, unvoted);
  const came = new Set(added.map(eventMark));
  const changed = new Set(open.flatMap(({ event, how }) => (how === "changed" ? eventMark(event) : [])));
  const putBack = putBackEvents(old, now, unvoted);
  return [
    ...addedAndRemoved(putBack, added).added.map((event) => ({
      subject: event.type,
      date: event.date,
      event,
      ...(changed.has(eventMark(event)) ? ({ corrects: "changed" } as const) : {}),
    })),
    // Of two of one kind and day, one goes.
    ...open
      .filter(({ event }) => !came.has(eventMark(event)))
      .map(({ event, how }) => ({
        subject: event.type,
        date: event.date,
        event,
        corrects: how === "changed" ? ("removed" as const) : how,
      })),
  ];
}

/**
 * Owners before and after, and whoever handed it over since a day: by the day that the event has, or by that on which main came to have
 * it, whichever is later. Who proposes it writes the former.
 */
function ownersConcerned(before: Platform | undefined, after: Platform | undefined, since: string, known: Platform | undefined): string[] {
  const events = [...(before?.events ?? []), ...(after?.events ?? [])].filter(({ type }) => EVENT_FACTS[type].changes === "owner");
  const old = new Set((known?.events ?? []).map(handoverOf));
  const former = events.filter((event) => firstDay(event.date) >= since || !old.has(handoverOf(event)));
  return [...new Set([before?.owner, after?.owner, ...former.map(({ from }) => from)])].filter((owner) => owner !== undefined);
}

/** Whether somebody is its owner by what main had then. */
const knewOwner = (known: Platform | undefined, code: string): boolean =>
  known !== undefined && (known.owner === code || known.events.some(({ from, to }) => from === code || to === code));

/** What is settled of an assessment once sheets have come: who judges, until when, and what they said. That it is put together is asked anyway. */
const aboutSheets = (old: PlatformFiles, now: PlatformFiles): Pick<OpenQuestion, "subject" | "date" | "isOfSheets">[] =>
  sheetChanges(old, now).flatMap((one) =>
    isAsked(one) && isOutside(one.assessment) && !(one.now && now.assessments.includes(one.now))
      ? [{ subject: "assessment", date: one.assessment.date ?? "", isOfSheets: true }]
      : [],
  );

/** Who answers for it, where another value shifts who decides on it or has a vote, and no event that is decided tells of it. */
function aboutResponsible(
  before: Platform | undefined,
  after: Platform | undefined,
  added: readonly PlatformEvent[],
  by: NonNullable<NonNullable<Settings["decisions"]>["by"]>,
  identity: readonly { readonly fields: readonly IdentityField[] }[],
): Pick<OpenQuestion, "subject" | "fields">[] {
  const deciders = new Set(Object.entries(by).flatMap(([subject, decider]) => (subject === "criteria" ? [] : decider)));
  const told = new Set<string | undefined>([
    ...added.map(({ type }) => EVENT_FACTS[type].changes),
    ...identity.flatMap(({ fields }) => fields),
  ]);
  const shifts = {
    // Of one that is new nobody was asked yet, but who is to decide on it.
    owner: before !== undefined || deciders.has("owner") || deciders.has("convener"),
    assessedBy: deciders.has("convener"),
  } as const;
  const fields = (["owner", "assessedBy"] as const).filter(
    (field) => after !== undefined && shifts[field] && !told.has(field) && before?.[field] !== after[field],
  );
  return fields.length > 0 ? [{ subject: "responsible", fields }] : [];
}

const handoverOf = ({ type, date, from, to }: PlatformEvent): string => JSON.stringify([type, date, from, to]);

/** What stands in the place of one that can not be read is asked about, whatever it says of who assessed. */
function newAssessments(old: PlatformFiles | undefined, now: PlatformFiles, lost: readonly string[]) {
  const isAsked = (one: PlatformFiles["assessments"][number]) => isOutside(one) || lost.includes(one.path);
  return now.assessments.filter(isAsked).filter((one) => !old?.assessments.some((known) => isSameFile(known, one)));
}
