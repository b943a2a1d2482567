/** How many use each platform, by its newest number. */
import type { Catalogue, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { PEOPLE_METRICS } from "../../scripts/records/schema/choices.ts";
import { isVerified } from "../../scripts/records/schema/events.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { compareDates, hasCome } from "../../scripts/text/dates.ts";

/** A platform with the newest number of its users. */
export interface Used {
  readonly entry: PlatformEntry;
  readonly newest: UsageRecord;
}

/** The newest number of its users; undefined where there is none. */
export function usersOn({ data: { usage = [] } }: PlatformEntry, today: string): UsageRecord | undefined {
  const counts = usage.filter((one) => isVerified(one) && PEOPLE_METRICS.includes(one.metric) && hasCome(one.date, { day: today, today }));
  return counts.sort((a, b) => compareDates(b.date, a.date) || b.value - a.value)[0];
}

/** The newest number of its users of each platform that has one, the largest first. */
export const usersOf = ({ platforms, today }: Pick<Catalogue, "platforms" | "today">): Used[] =>
  platforms
    .flatMap((entry) => {
      const newest = usersOn(entry, today);
      return newest ? [{ entry, newest }] : [];
    })
    .sort((a, b) => b.newest.value - a.newest.value || (a.entry.id < b.entry.id ? -1 : 1));
