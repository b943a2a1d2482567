/** Waivers of criteria on a day: which hold, and what an assessment comes to with them. A result stays what it is; it only stands in nobody's way until a day. */
import type { FileOf, Records } from "../records/records.ts";
import type { Assessment } from "../records/schema/assessment.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import type { Platform } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { WAIVER_MONTHS } from "../records/schema/usual.ts";
import type { Waiver } from "../records/schema/waivers.ts";
import { addDays, isWithin, lastDay } from "../text/dates.ts";

/** One that holds for a platform: its own, or of all that are judged by a set. */
export type HeldWaiver = Waiver & { readonly ofSet?: true };

interface JudgedFiles {
  readonly platform?: Pick<FileOf<Platform>, "data"> | undefined;
  readonly assessments: readonly Pick<FileOf<Assessment>, "data">[];
}

/** All of a platform: its own, and of the sets by which it is or was judged. */
export function heldWaivers({ platform, assessments }: JudgedFiles, { criteria: sets }: Pick<Records, "criteria">): readonly HeldWaiver[] {
  const judgedBy = new Set([platform?.data.criteria ?? "", ...assessments.map(({ data }) => data.criteria)]);
  const ofSets = [...judgedBy].flatMap((id) => waiversOfSet(id, sets.get(id)?.data));
  return [...(platform?.data.waivers ?? []), ...ofSets];
}

/** Those of a whole set, as each platform has them. */
export const waiversOfSet = (criteria: string, set: Pick<CriteriaSet, "waivers"> | undefined): readonly HeldWaiver[] =>
  (set?.waivers ?? []).map((one) => ({ criteria, ...one, ofSet: true }));

/** A set as it was issued: its waivers are decided later, one by one. */
export const unwaived = ({ waivers: _, ...issued }: CriteriaSet): Omit<CriteriaSet, "waivers"> => issued;

/** Those of a platform for criteria of one set. */
export const waiversBy = ({ waivers = [] }: { readonly waivers?: readonly HeldWaiver[] }, criteria: string): readonly HeldWaiver[] =>
  waivers.filter((one) => one.criteria === criteria);

/** From when on it holds: whatever first day a document names, nothing was waived before there was that document. */
export function firstDayOf({ from, document: { date } }: Pick<Waiver, "from" | "document">): string {
  const decided = date === undefined ? from : lastDay(date);
  return decided > from ? decided : from;
}

/** Whether it holds on a day. */
export const isWaivedOn = (waiver: Pick<Waiver, "from" | "until" | "document">, day: string): boolean =>
  isWithin(day, firstDayOf(waiver), waiver.until);

/** The waiver of a criterion that holds on a day: of several the one that holds longest. */
export const waiverOf = (waivers: readonly Waiver[], criterion: string, day: string): Waiver | undefined =>
  waivers.filter((one) => one.criterion === criterion && isWaivedOn(one, day)).sort((a, b) => (a.until < b.until ? 1 : -1))[0];

/** The last day to which a criterion stays waived, by this waiver and those that follow it without a gap. */
export function lastWaivedDay(waivers: readonly Waiver[], { criterion, until }: Pick<Waiver, "criterion" | "until">): string {
  const next = waiverOf(waivers, criterion, addDays(until, 1));
  return next ? lastWaivedDay(waivers, next) : until;
}

/** Days on which a waiver begins, or has ended: between them nothing changes. */
export const waiverDays = (waivers: readonly Waiver[]): string[] =>
  [...new Set(waivers.flatMap((one) => [firstDayOf(one), addDays(one.until, 1)]))].sort();

/** For how many months at most, and of which key criteria never. */
export const waiverPolicy = (settings: Settings | undefined) => ({
  mostMonths: settings?.waivers?.mostMonths ?? WAIVER_MONTHS,
  never: settings?.waivers?.never ?? [],
});
