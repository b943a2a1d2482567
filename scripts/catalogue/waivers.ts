/** Waivers of criteria on a day: which hold, and what an assessment comes to with them. A result stays what it is; it only stands in nobody's way until a day. */
import type { Platform } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { WAIVER_MONTHS } from "../records/schema/usual.ts";
import type { Waiver } from "../records/schema/waivers.ts";
import { addDays, isWithin, lastDay } from "../text/dates.ts";

/** Those of a platform for criteria of one set. */
export const waiversBy = ({ waivers = [] }: Pick<Platform, "waivers">, criteria: string): readonly Waiver[] =>
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
