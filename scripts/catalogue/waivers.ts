/** Waivers of criteria on a day: which hold, and what an assessment comes to with them. A result stays what it is; it only stands in nobody's way until a day. */
import type { Settings } from "../records/schema/settings.ts";
import { WAIVER_MONTHS } from "../records/schema/usual.ts";
import type { Waiver } from "../records/schema/waivers.ts";
import { addDays, isWithin } from "../text/dates.ts";

export const isWaivedOn = ({ from, until }: Pick<Waiver, "from" | "until">, day: string): boolean => isWithin(day, from, until);

/** The waiver of a criterion that holds on a day: of several the one that holds longest. */
export const waiverOf = (waivers: readonly Waiver[], criterion: string, day: string): Waiver | undefined =>
  waivers.filter((one) => one.criterion === criterion && isWaivedOn(one, day)).sort((a, b) => (a.until < b.until ? 1 : -1))[0];

/** Days on which a waiver begins, or has ended: between them nothing changes. */
export const waiverDays = (waivers: readonly Waiver[]): string[] =>
  [...new Set(waivers.flatMap(({ from, until }) => [from, addDays(until, 1)]))].sort();

/** For how many months at most, and of which key criteria never. */
export const waiverPolicy = (settings: Settings | undefined) => ({
  mostMonths: settings?.waivers?.mostMonths ?? WAIVER_MONTHS,
  never: settings?.waivers?.never ?? [],
});
