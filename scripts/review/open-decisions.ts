/**
 * What a change asks somebody to decide: new events, another identity of a platform that was decided on (identity.ts), assessments by others,
 * criteria sets, registers, and files that are no data. Who decides each, the settings of the main branch say (deciders.ts).
 */
import { isAsked, sheetChanges } from "../catalogue/council/sheet-changes.ts";
import { addsAnswersOnly } from "../catalogue/heard.ts";
import { keeperOn } from "../catalogue/members.ts";
import { isOutside } from "../catalogue/outside.ts";
import { convenerOf } from "../catalogue/responsible.ts";
import { mayBeCorrected, putBackEvents, type RewrittenEvent, type Unvoted } from "../catalogue/rewritten-events.ts";
import { unwaived } from "../catalogue/waivers.ts";
import { CRITERIA_FOLDER, platformFolder, REGISTERS_FOLDER } from "../records/folders.ts";
import { followed } from "../records/followed.ts";
import { renamedIn } from "../records/former-ids.ts";
import { isInRegisters, pathOf } from "../records/paths.ts";
import type { FileOf, PlatformFiles, Records } from "../records/records.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import { type Decider, deciderOf, type Subject } from "../records/schema/deciders.ts";
import { EVENT_FACTS, eventMark } from "../records/schema/events.ts";
import type { IdentityField } from "../records/schema/identity.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import type { Waiver } from "../records/schema/waivers.ts";
import { addDays, firstDay } from "../text/dates.ts";
import { addedAndRemoved, sameValues } from "../text/same.ts";
import { identityAsked } from "./identity.ts";

/** One thing to be decided. */
export interface OpenDecision {
  readonly subject: Subject;
  readonly decider: Decider;
  /** "platforms/<id>", "criteria/<id>", the folder of the registers; empty for what is no data. */
  readonly record: string;
  /** Id, of what concerns one platform. */
  readonly platform?: string;
  /** Of an event or an assessment. */
  readonly date?: string;
  /** Codes of the agencies that it concerns, and that have no vote on it: owners before and after, and who handed over of late. */
  readonly owners: readonly string[];
  /**
   * Those of them that only what is proposed makes so, or that main has known as that for a short while: who names an opponent as owner takes no
   * objection away by it, whether in the same change request or in one before.
   */
  readonly claimed: readonly string[];
  /** Those of them that only handed it over. */
  readonly former?: readonly string[];
  /** Code of who decides as its owner: as main has it, or as proposed of what main does not have. */
  readonly owner?: string;
  /** Code of the ministry in charge of the assessment. */
  readonly convener?: string;
  /** What it does to an event that is published, though nobody decided it. */
  readonly corrects?: RewrittenEvent["how"];
  /** Of an event: itself, as it is to be, or as it is where it goes. */
  readonly event?: PlatformEvent;
  /** Of another identity: what is another than it was. */
  readonly fields?: readonly IdentityField[];
  /** Main has more of the record than can be read, and of that it may be decided. */
  readonly isLost?: true;
  /** Of an assessment that awaits sheets: it is another than it was when some came, or they are. */
  readonly isOfSheets?: true;
}

interface Change {
  readonly base: Records;
  readonly head: Records;
  /** The platforms that it touches, before the days in which who handed over has no vote. */
  readonly past?: Records;
  /** What of main nobody decided, by id of the platform. */
  readonly unvoted?: ReadonlyMap<string, Unvoted> | undefined;
  /** Paths of data that it touches. */
  readonly paths: readonly string[];
  /** How many files it touches that are no data. */
  readonly otherFiles: number;
  readonly today: string;
}

/** Everything that a change asks, in the order of its records. */
export function openDecisions({ base, head, past, unvoted, paths, otherFiles, today }: Change): OpenDecision[] {
  const policy = base.settings?.data.decisions ?? {};
  const keeper = base.settings && keeperOn(base.settings.data, today);
  const renamed = renamedIn(base, head);
  const before = ({ id }: PlatformFiles) => renamed.get(id) ?? id;
  const was = (files: PlatformFiles) => {
    const old = base.platforms.get(before(files));
    return old && followed(old, renamed);
  };
  const asked: Asked[] = [
    ...[...head.platforms.values()].flatMap((files) =>
      aboutPlatform(was(files), files, {
        policy,
        today,
        keeper,
        known: (past ?? base).platforms.get(before(files))?.platform?.data,
        unvoted: unvoted?.get(before(files)),
        lost: paths.filter((path) => base.broken.has(path)),
      }),
    ),
    ...aboutCriteria(base, head),
    ...aboutComments(base, head),
    ...(paths.some(isInRegisters) ? [{ subject: "registers", record: REGISTERS_FOLDER, ...NOBODYS } as const] : []),
    ...(otherFiles > 0 ? [{ subject: "code", record: "", ...NOBODYS } as const] : []),
  ];
  return asked.map(({ as, ...one }) => ({ ...one, decider: deciderOf(as ?? one.subject, policy.by) }));
}

const NOBODYS = { owners: [], claimed: [] } as const;

interface Asked extends Omit<OpenDecision, "decider"> {
  /** What is decided by the same, where that is not the subject itself. */
  readonly as?: Subject | undefined;
}

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

function aboutPlatform(old: PlatformFiles | undefined, now: PlatformFiles, circumstances: Circumstances): Asked[] {
  const { policy, today, keeper, known, unvoted, lost } = circumstances;
  const [before, after] = [old?.platform?.data, now.platform?.data];
  const { added } = addedAndRemoved(before?.events ?? [], after?.events ?? []);
  const isLost = lost.includes(pathOf("platform", { id: now.id }));
  const identity = identityAsked(old?.platform, now.platform, added, policy, { before: old?.plan, after: now.plan }, unvoted?.seen);
  const subjects: Pick<Asked, "subject" | "date" | "as" | "corrects" | "isLost" | "event" | "fields" | "isOfSheets">[] = [
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
): Pick<Asked, "subject" | "date" | "corrects" | "event">[] {
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

/** A waiver that comes, ends otherwise than was decided, or is taken out: of several that change the first day of each. */
function aboutWaivers(old: readonly Pick<Waiver, "from">[], now: readonly Pick<Waiver, "from">[]): Pick<Asked, "subject" | "date">[] {
  const { added, removed } = addedAndRemoved(old, now);
  return [...new Set([...added, ...removed].map(({ from }) => from))].map((date) => ({ subject: "waiver", date }));
}

/** What is settled of an assessment once sheets have come: who judges, until when, and what they said. That it is put together is asked anyway. */
const aboutSheets = (old: PlatformFiles, now: PlatformFiles): Pick<Asked, "subject" | "date" | "isOfSheets">[] =>
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
): Pick<Asked, "subject" | "fields">[] {
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

/** Of one record, which may have another id since. */
const isSameFile = (a: FileOf<unknown>, b: FileOf<unknown>): boolean =>
  a.date === b.date && a.body === b.body && sameValues(a.data, b.data);

/** What is published of a party's comments, or of the answers to them, and says something else now: its issuer answers for it. */
const aboutComments = (base: Records, head: Records): Asked[] =>
  [...base.comments].flatMap(([id, files]) => {
    const set = base.criteria.get(id);
    const now = head.comments.get(id) ?? [];
    const isOther = files.some((old) =>
      now.some((one) => one.path === old.path && (one.body !== old.body || !addsAnswersOnly(old.data, one.data))),
    );
    const issuer = set?.data.issuer;
    const about = issuer === undefined ? NOBODYS : { owners: [issuer], claimed: [], owner: issuer };
    // Of a set that is another too that is asked already.
    const isAsked = set === undefined || !isSameSet(set, head.criteria.get(id) ?? set);
    return !isOther || isAsked ? [] : [{ subject: "criteria", record: `${CRITERIA_FOLDER}/${id}`, ...about } as const];
  });

/** Sets that come, change, or are taken away: nobody but its issuer takes back what others may be reading already. */
function aboutCriteria(base: Records, head: Records): Asked[] {
  return [...new Set([...head.criteria.keys(), ...base.criteria.keys()])].flatMap((id) => {
    const [old, set] = [base.criteria.get(id), head.criteria.get(id)];
    const subjects: Pick<Asked, "subject" | "date">[] = [
      ...(old && set && isSameSet(old, set) ? [] : [{ subject: "criteria" } as const]),
      ...aboutWaivers(old?.data.waivers ?? [], set?.data.waivers ?? []),
    ];
    const issuer = (old ?? set)?.data.issuer;
    // Who answers for one that can not be read, the proposal does not say.
    const isUnread = !old && base.ids.criteria.has(id);
    const about = issuer === undefined || isUnread ? NOBODYS : { owners: [issuer], claimed: old ? [] : [issuer], owner: issuer };
    return subjects.map((subject) => ({ ...subject, record: `${CRITERIA_FOLDER}/${id}`, ...about }));
  });
}

/** But for its waivers, each of which is decided on its own. */
const isSameSet = (a: FileOf<CriteriaSet>, b: FileOf<CriteriaSet>): boolean =>
  isSameFile({ ...a, data: unwaived(a.data) }, { ...b, data: unwaived(b.data) });
