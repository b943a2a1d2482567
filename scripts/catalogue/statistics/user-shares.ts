/**
 * The user share of each platform over time, and the line it must reach: the threshold of the user-share criterion in
 * the criteria set in force for it. Values are joined only when the same thing was counted in the same way.
 */

import { PEOPLE_METRICS } from "../../records/schema/choices.ts";
import { isVerified } from "../../records/schema/events.ts";
import type { UsageRecord } from "../../records/schema/platform.ts";
import { compareDates, newestOf } from "../../text/dates.ts";
import { grouped } from "../../text/group.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { compareText } from "../../text/text.ts";
import type { Catalogue, CriteriaEntry, PlatformEntry } from "../catalogue.ts";
import { userShare } from "../usage.ts";

export interface SharePoint {
  readonly date: string;
  /** Percent of the potential market. */
  readonly share: number;
  readonly approximate: boolean;
}

export interface PlatformShares {
  readonly platform: string;
  /** In percent; absent when no criteria set in force asks for a user share. */
  readonly threshold?: number;
  /** Each a run of values that may be joined, oldest first. */
  readonly series: readonly (readonly SharePoint[])[];
  readonly newest: SharePoint;
}

/** Platforms with a user share on record: those with most values first, then the newest. */
export function userShares({ platforms, criteria }: Pick<Catalogue, "platforms" | "criteria">): PlatformShares[] {
  const sets = new Map(criteria.map((entry) => [entry.id, entry]));
  const size = ({ series }: PlatformShares) => series.reduce((sum, points) => sum + points.length, 0);
  return platforms
    .flatMap((entry) => sharesOf(entry, sets.get(entry.criteria ?? "")) ?? [])
    .sort((a, b) => size(b) - size(a) || compareDates(b.newest.date, a.newest.date) || compareText(a.platform, b.platform));
}

function sharesOf({ id, data }: PlatformEntry, set: CriteriaEntry | undefined): PlatformShares | undefined {
  const criterion = set?.data.criteria.find(({ measure }) => measure === "user-share");
  const metrics: readonly string[] = criterion?.metric ? [criterion.metric] : PEOPLE_METRICS;
  const records = (data.usage ?? [])
    .filter(isVerified)
    .filter(({ metric, potentialMarket }) => potentialMarket && metrics.includes(metric));
  const series = usageSeries(records).map((run) => run.map(pointOf));
  const newest = newestOf(series.flat());
  if (!newest) return undefined;
  const threshold = criterion?.threshold?.atLeast;
  return { platform: id, ...(threshold === undefined ? {} : { threshold }), series, newest };
}

const pointOf = (record: UsageRecord): SharePoint => ({
  date: record.date,
  share: userShare(record) ?? 0,
  approximate: record.approximate === true,
});

/** Records that may be joined with each other, oldest first; in the order in which their kinds first appear. */
export const usageSeries = (usage: readonly UsageRecord[]): UsageRecord[][] =>
  [...grouped(usage.map((record) => [basisOf(record), record] as const)).values()].map((run) =>
    run.sort((a, b) => compareDates(a.date, b.date)),
  );

/** What was counted, how, and out of whom. Another potential market is another basis. */
function basisOf({ metric, unit, basis, potentialMarket }: UsageRecord): string {
  return JSON.stringify([metric, unit, basis?.[MAIN_LANG], potentialMarket?.value, potentialMarket?.description?.[MAIN_LANG]]);
}
