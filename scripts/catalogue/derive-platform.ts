/** One platform -> its entry in the catalogue: scores, stage and use, on a day. Pure: today is an argument. */
import { frameworkOf } from "../records/criteria-sets.ts";
import type { FileOf, PlatformFiles, Records } from "../records/records.ts";
import type { Assessment } from "../records/schema/assessment.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import type { Platform, PlatformEvent } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { isUsed } from "../records/schema/used.ts";
import type { Waiver } from "../records/schema/waivers.ts";
import { hasCome, type When } from "../text/dates.ts";
import { lostBy, unfitOf } from "./backing.ts";
import type { AssessmentEntry, FileEntry, PlatformEntry } from "./catalogue.ts";
import { castOf } from "./council/cast.ts";
import { consolidate, policyFor } from "./council/tally.ts";
import { deriveLifecycle } from "./lifecycle.ts";
import { isShareMet } from "./measured.ts";
import { outcomeOn } from "./outcome-on.ts";
import { newestOutside } from "./outside.ts";
import { whoIsWho } from "./responsible.ts";
import { type Outcome, scoreAssessment } from "./score.ts";
import { sentOf } from "./sharing.ts";
import type { Circumstances } from "./stages.ts";
import { useOn } from "./use.ts";
import { type HeldWaiver, heldWaivers, waiverDays, waiversBy } from "./waivers.ts";

/** How a platform stands with the lists, by its events up to a day. */
export type Listing = (events: readonly PlatformEvent[], when: When) => Pick<Circumstances, "offListSince" | "listComing">;

/**
 * One platform with its scores and its lifecycle; undefined without a readable platform.md or any stage.
 * @param listing what the lists say of it, where that is wanted
 */
export function derivePlatform(
  files: PlatformFiles,
  records: Records,
  today: string,
  listing: Listing = () => ({}),
): PlatformEntry | undefined {
  const { platform, plan } = files;
  if (!platform) return undefined;
  const waivers = heldWaivers({ platform, assessments: files.assessments }, records);
  const assessments = files.assessments.map((file) =>
    deriveAssessment(file, files, { usage: platform.data.usage, waivers }, records, today),
  );
  const open = files.open.map(({ date = "", ...file }) => ({ ...fileEntry(file), date, ...councilOf({ ...file, date }, files, records) }));
  const ballots = files.ballots.map(({ date = "", key: member = "", ...file }) => ({ ...fileEntry(file), date, member }));
  const latest = newestOutside(assessments) ?? assessments.at(-1);
  const criteria = platform.data.criteria;
  const set = criteria === undefined ? undefined : records.criteria.get(criteria)?.data;
  const when: When = { day: today, today };
  const past = platform.data.events.filter(({ date }) => hasCome(date, when));
  const lifecycle = deriveLifecycle(
    platform.data.events,
    {
      ...circumstancesOn({ data: platform.data, assessments }, records.settings?.data, when, (id) => records.criteria.get(id)?.data),
      ...whoIsWho(platform.data),
      hasCriteria: criteria !== undefined,
      ...listing(past, when),
      periods: { ...frameworkOf(set, records)?.periods, ...set?.periods },
    },
    today,
  );
  if (!lifecycle) return undefined;
  return {
    id: files.id,
    ...fileEntry(platform),
    ...(plan ? { plan: fileEntry(plan) } : {}),
    assessments,
    ...(open.length > 0 ? { open } : {}),
    ...(ballots.length > 0 ? { ballots } : {}),
    ...(latest ? { latest } : {}),
    lifecycle,
    use: useOn(platform.data, when),
    ...(criteria ? { criteria } : {}),
    ...(waivers.length > 0 ? { waivers } : {}),
  };
}

function deriveAssessment(
  file: FileOf<Assessment>,
  files: PlatformFiles,
  { usage = [], waivers: held }: Pick<Platform, "usage"> & { readonly waivers: readonly HeldWaiver[] },
  records: Records,
  today: string,
): AssessmentEntry {
  const set = records.criteria.get(file.data.criteria)?.data;
  const date = file.date ?? "";
  const waivers = waiversBy({ waivers: held }, file.data.criteria);
  const asked = set && { set, framework: frameworkOf(set, records), assessment: file.data, date, usage, waivers };
  return {
    ...fileEntry(file),
    date,
    ...(asked ? { score: scoreAssessment({ ...asked, today }) } : {}),
    ...(asked && waivers.length > 0
      ? { outcomes: outcomesFrom((day) => scoreAssessment({ ...asked, today: day }).outcome, waivers), scoreThen: scoreAssessment(asked) }
      : {}),
    ...councilOf(file, files, records),
  };
}

const outcomesFrom = (outcomeOn: (day: string) => Outcome, waivers: readonly Waiver[]) =>
  ["0000-01-01", ...waiverDays(waivers)].map((from) => ({ from, outcome: outcomeOn(from) }));

function councilOf({ data, date = "" }: FileOf<Assessment>, files: PlatformFiles, records: Records): Pick<AssessmentEntry, "council"> {
  const set = records.criteria.get(data.criteria)?.data;
  if (!data.ballots || !set) return {};
  const cast = castOf(files, date);
  // A page that shows one record has not fetched the sheets: how it came to its results is not said then.
  if (data.ballots.counted !== undefined && cast.length === 0) return {};
  return { council: consolidate(data, cast, set, policyFor(data, records.settings?.data)) };
}

export const fileEntry = <T>({ path, data, body }: FileOf<T>): FileEntry<T> => ({ path, data, body });

/** What the record of a platform says of it beside its events, at the end of a day. @param setOf the criteria set of an id */
export function circumstancesOn(
  { data, assessments }: Pick<PlatformEntry, "data" | "assessments">,
  settings: Settings | undefined,
  when: When,
  setOf: (id: string) => CriteriaSet | undefined,
): Pick<Circumstances, "hasShared" | "isInUse" | "assessed" | "isShareReached"> {
  const outside = newestOutside(assessments, when.day);
  const lost = lostBy(data.events.filter(({ date }) => hasCome(date, when)));
  const unfit = outside && unfitOf(outside, setOf(outside.data.criteria), lost);
  const outcome = outside && outcomeOn(outside, when.day);
  return {
    hasShared: !isUsed("shared") || sentOf(data, settings, when).length > 0,
    isInUse: useOn(data, when).basis !== "unknown",
    isShareReached: isShareReached(data, data.criteria === undefined ? undefined : setOf(data.criteria), when),
    ...(outside && outcome ? { assessed: { date: outside.date, outcome, unfit } } : {}),
  };
}

/** Whether the usage on record is sure to reach the user share that criteria ask for, at the end of a day. */
export function isShareReached({ usage = [] }: Platform, set: CriteriaSet | undefined, { day }: Pick<When, "day">): boolean {
  const asked = (set?.criteria ?? []).filter(({ measure }) => measure === "user-share");
  return asked.length > 0 && asked.every((criterion) => isShareMet(criterion, usage, day));
}
