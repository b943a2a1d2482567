/**
 * Rules against the base branch: events and assessments are append-only, issued criteria sets are frozen, comments keep their words, a platform
 * leaves by an event, and its owner changes by one. They look at both sides at once, so they stand beside the table.
 */

import { keepsWords } from "../../catalogue/heard.ts";
import { hedgeOf } from "../../catalogue/hedges.ts";
import { countedShare } from "../../catalogue/measured.ts";
import { isOutside } from "../../catalogue/outside.ts";
import { mayBeCorrected, rewrittenEvents, type Unvoted } from "../../catalogue/rewritten-events.ts";
import { unwaived } from "../../catalogue/waivers.ts";
import { type Diagnostic, diagnostic } from "../../problems/diagnostic.ts";
import { agencyCalled } from "../../records/agencies.ts";
import { followed } from "../../records/followed.ts";
import { renamedIn } from "../../records/former-ids.ts";
import { pathOf, readPath } from "../../records/paths.ts";
import type { FileOf, PlatformFiles, Records } from "../../records/records.ts";
import type { Assessment, AssessmentResult } from "../../records/schema/assessment.ts";
import type { PartyComments } from "../../records/schema/comments.ts";
import type { Criterion } from "../../records/schema/criteria.ts";
import { EVENT_FACTS } from "../../records/schema/events.ts";
import type { Platform, PlatformEvent, UsageRecord } from "../../records/schema/platform.ts";
import { ALL_LANGS, type Lang, MAIN_LANG } from "../../text/languages.ts";
import { addedAndRemoved, same, sameValues } from "../../text/same.ts";
import { nameWords } from "../../words/words.ts";
import { recountedLists } from "./official-list-rules.ts";
import { handover, transfers } from "./platform-rules.ts";
import { sheetDiagnostics } from "./sheets-against-base.ts";
import { rewrittenWaivers } from "./waiver-rules.ts";

/** A problem and the file it is in, which may be gone. */
interface BaseDiagnostic {
  readonly path: string;
  readonly found: Diagnostic;
}

/** What of the base nobody decided, by id of the platform; nothing where that is not known. */
export type AllUnvoted = ReadonlyMap<string, Unvoted>;

/** Every problem of the head against its base. A file that is there but unreadable has its own problems and none of these. */
export function baseDiagnostics(base: Records, head: Records, today: string, unvoted: AllUnvoted = new Map()): BaseDiagnostic[] {
  const ids = renamedIn(base, head);
  const renamed = new Map([...ids].map(([to, from]) => [from, to]));
  return [
    ...[...base.platforms.values()].flatMap((files) =>
      platformDiagnostics(followed(files, ids), base, head, unvoted.get(files.id), renamed.get(files.id)),
    ),
    ...formerIdsGone(base, head),
    ...unreadGone(base, head),
    ...sheetDiagnostics(base, head, today),
    ...criteriaDiagnostics(base, head),
    ...commentDiagnostics(base, head),
    ...languageDiagnostics(base, head),
    ...recountedLists(base.documents?.data, head.documents?.data).map((found) => ({ path: pathOf("documents"), found })),
  ];
}

/** What was there stays there, though nobody can read it: it may have been decided. */
function unreadGone(base: Records, head: Records): BaseDiagnostic[] {
  const isThere = (path: string, id: string) =>
    head.broken.has(path) || head.platforms.get(id)?.assessments.some((one) => one.path === path) === true;
  const platforms = [...base.ids.platforms].filter((id) => !base.platforms.has(id) && !head.ids.platforms.has(id));
  return [
    ...platforms.map((id) => ({ path: pathOf("platform", { id }), found: diagnostic("platform-deleted", { id }) })),
    ...[...base.broken].flatMap((path) => {
      const { kind, id = "", date = "" } = readPath(path) ?? {};
      const isGone = kind === "assessment" && head.ids.platforms.has(id) && !isThere(path, id);
      return isGone && !base.platforms.get(id)?.assessments.some((one) => one.path === path)
        ? [{ path, found: diagnostic("assessment-rewritten", { date }) }]
        : [];
    }),
  ];
}

/** Where an address of before led, it leads on. */
function formerIdsGone(base: Records, head: Records): BaseDiagnostic[] {
  if (!head.settings) return [];
  const known = new Set((head.settings.data.formerIds ?? []).map(({ from }) => from));
  const gone = (base.settings?.data.formerIds ?? []).filter(({ from }) => !known.has(from) && !head.ids.platforms.has(from));
  return gone.map(({ from: id, to }) => ({ path: pathOf("settings"), found: diagnostic("platform-deleted", { id, to }) }));
}

/** @param renamed the id that it has now, where the settings say so */
function platformDiagnostics(
  old: PlatformFiles,
  base: Records,
  head: Records,
  unvoted: Unvoted | undefined,
  renamed: string | undefined,
): BaseDiagnostic[] {
  if (renamed === undefined && !head.ids.platforms.has(old.id)) {
    const to = movedTo(old, base, head);
    return [{ path: pathOf("platform", { id: old.id }), found: diagnostic("platform-deleted", { id: old.id, ...(to ? { to } : {}) }) }];
  }
  const now = head.platforms.get(renamed ?? old.id);
  const both =
    old.platform && now?.platform
      ? [eventDiagnostics, sharedDiagnostics, ownerDiagnostics, rewrittenWaivers].flatMap((check) =>
          check(old.platform as FileOf<Platform>, now.platform as FileOf<Platform>, unvoted, head),
        )
      : [];
  return [...both, ...assessmentDiagnostics(old, now), ...frozenUsage(old, now, base, head)];
}

/** Id of the new record that has the events of one that is gone: it was put elsewhere, not deleted. */
function movedTo({ platform }: PlatformFiles, base: Records, head: Records): string | undefined {
  const events = platform?.data.events ?? [];
  const isTaken = (files: PlatformFiles) => addedAndRemoved(events, files.platform?.data.events ?? []).removed.length === 0;
  return [...head.platforms.values()].find((files) => events.length > 0 && !base.ids.platforms.has(files.id) && isTaken(files))?.id;
}

function eventDiagnostics(old: FileOf<Platform>, now: FileOf<Platform>, unvoted: Unvoted | undefined): BaseDiagnostic[] {
  const open = new Set(mayBeCorrected(old.data.events, now.data.events, unvoted).map(({ event }) => event));
  const decided = rewrittenEvents(old.data.events, now.data.events).filter(({ event }) => !open.has(event));
  return decided.map(({ event: { type, date } }) => ({
    path: now.path,
    found: diagnostic("event-rewritten", (lang) => ({ event: nameWords[lang].events[type], date }), { pointer: ["events"], onKey: true }),
  }));
}

/** What was sent stays sent. */
function sharedDiagnostics(old: FileOf<Platform>, now: FileOf<Platform>): BaseDiagnostic[] {
  return addedAndRemoved(old.data.shared ?? [], now.data.shared ?? []).removed.map(({ date }) => ({
    path: now.path,
    found: diagnostic("shared-rewritten", { date }, { pointer: now.data.shared ? ["shared"] : [], onKey: true }),
  }));
}

function ownerDiagnostics(
  old: FileOf<Platform>,
  now: FileOf<Platform>,
  unvoted: Unvoted | undefined,
  { agencies }: Records,
): BaseDiagnostic[] {
  const [from, to] = [old.data.owner, now.data.owner];
  if (from === undefined || from === to) return [];
  // That it is not whose the last handover made it is said already.
  const last = transfers(now.data.events).at(-1)?.event.to;
  if (to !== undefined && last !== undefined && last !== to) return [];
  const { added } = addedAndRemoved(old.data.events, now.data.events);
  const isOwners = ({ type }: PlatformEvent) => EVENT_FACTS[type].changes === "owner";
  if (added.some((event) => isOwners(event) && event.to === to)) return [];
  // Back to whose it was before a handover that nobody decided.
  const undone = mayBeCorrected(old.data.events, now.data.events, unvoted);
  if (undone.some(({ event }) => isOwners(event) && event.from === to)) return [];
  if (unvoted?.owners.includes(to)) return [];
  const known = new Map(agencies?.data.map((agency) => [agency.code, agency]));
  const words = (lang: Lang) => ({ from: agencyCalled(from, known, lang), to: to && agencyCalled(to, known, lang) });
  return [
    { path: now.path, found: diagnostic("owner-rewritten", words, { pointer: ["owner"], elsewhere: ["events"], ...handover(from, to) }) },
  ];
}

function assessmentDiagnostics(old: PlatformFiles, now: PlatformFiles | undefined): BaseDiagnostic[] {
  const kept = new Map(now?.assessments.map((file) => [file.date, file]));
  return old.assessments
    .filter((file) => !staysAsItWas(file, kept.get(file.date)))
    .map(({ path, date = "" }) => ({ path, found: diagnostic("assessment-rewritten", { date }) }));
}

/** Minutes and reports have their number after the meeting: the document is added to what was published without one. */
function staysAsItWas({ data, body }: FileOf<Assessment>, now: FileOf<Assessment> | undefined): boolean {
  if (!now || now.body !== body) return false;
  const { document: _, ...rest } = now.data;
  return sameValues(data.document ? now.data : rest, data);
}

/**
 * What an assessment computed from the usage on record stays: its value is neither rewritten nor overtaken by one put in before
 * its day, nor given later to one that had none. A self-assessment backs no decision.
 */
function frozenUsage(old: PlatformFiles, now: PlatformFiles | undefined, base: Records, head: Records): BaseDiagnostic[] {
  const [was, is] = [old.platform?.data, now?.platform?.data];
  const path = now?.platform?.path;
  if (!was || !is || !path) return [];
  return old.assessments.filter(isOutside).flatMap(({ data, date = "" }) => {
    const criteria = (base.criteria.get(data.criteria) ?? head.criteria.get(data.criteria))?.data.criteria ?? [];
    const counted = criteria.filter((one) => one.measure === "user-share" && isComputed(data.results[one.id]));
    const isSame = counted.every((one) => same(decisive(one, was.usage ?? [], date), decisive(one, is.usage ?? [], date)));
    return isSame ? [] : [{ path, found: diagnostic("usage-frozen", { date }, { pointer: is.usage ? ["usage"] : [], onKey: true }) }];
  });
}

/** Whether a result is left to the usage on record: neither given as a number nor left open. */
const isComputed = (result?: AssessmentResult): boolean =>
  result?.value === undefined && result?.verdict !== "unknown" && result?.verdict !== "not-applicable";

/** What of the values decides: a source may be corrected, and what made a value doubtful may not go. */
function decisive(criterion: Criterion, usage: readonly UsageRecord[], day: string) {
  const counted = countedShare(criterion, usage, day);
  if (!counted) return undefined;
  const { date, metric, value, unit, potentialMarket, basis } = counted.record;
  const counts = { date, metric, value, hedge: hedgeOf(counted.record), unit, market: potentialMarket?.value };
  return { ...counts, basis: basis?.[MAIN_LANG], doubt: counted.doubt };
}

/** The words of who commented are theirs: they stay, whatever the issuer answers, as long as the draft does. */
function commentDiagnostics(base: Records, head: Records): BaseDiagnostic[] {
  const known = new Set([...base.comments.values()].flat().map(({ path }) => path));
  // A file may be called otherwise by now: one of those that are new, and each of them in the place of one.
  const free = new Set([...head.comments.values()].flat().filter(({ path }) => !known.has(path)));
  const isKept = (old: FileOf<PartyComments>): boolean => {
    const titleIn = ({ criteria }: Records, code: string) => criteria.get(old.id)?.data.criteria.find(({ id }) => id === code)?.title;
    const isStill = (code: string) => titleIn(head, code) !== undefined && same(titleIn(base, code), titleIn(head, code));
    const now = (head.comments.get(old.id) ?? []).find(
      (one) => (one.path === old.path || free.has(one)) && keepsWords(old.data, one.data, isStill),
    );
    if (now) free.delete(now);
    return now !== undefined || head.broken.has(old.path);
  };
  return [...base.comments.values()]
    .flat()
    .filter((old) => head.ids.criteria.has(old.id) && !isKept(old))
    .map(({ path, key: name = "" }) => ({ path, found: diagnostic("comment-rewritten", { name }) }));
}

function criteriaDiagnostics(base: Records, head: Records): BaseDiagnostic[] {
  return [...base.criteria.values()].flatMap((old) => {
    const { id, path, data } = old;
    const now = head.criteria.get(id);
    if (!data.document) return [];
    if (!now || !sameValues(unwaived(data), unwaived(now.data))) return [{ path, found: diagnostic("criteria-rewritten", { id }) }];
    return rewrittenWaivers(old, now);
  });
}

/** Addresses hang on the languages: where one moves, the settings must say where it stood. A language that comes behind moves none. */
function languageDiagnostics(base: Records, head: Records): BaseDiagnostic[] {
  if (!base.settings || !head.settings) return [];
  const { languages: was = ALL_LANGS } = base.settings.data;
  const { languages: now = ALL_LANGS, formerLanguages: former = [] } = head.settings.data;
  const isKept = was[0] === now[0] && was.every((lang) => now.includes(lang));
  if (isKept || same(former, was)) return [];
  const pointer = head.settings.data.languages ? ["languages"] : [];
  return [{ path: pathOf("settings"), found: diagnostic("languages-rewritten", { was, now }, { pointer, onKey: true }) }];
}
