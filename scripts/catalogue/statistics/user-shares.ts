/**
 * The user share of each platform over time, and the line it must reach: the threshold of the user-share criterion in
 * the criteria set in force for it. Values are joined only when the same thing was counted in the same way.
 */

import { PEOPLE_METRICS } from "../../records/schema/choices.ts";
import { isVerified } from "../../records/schema/events.ts";
import type { UsageRecord } from "../../records/schema/platform.ts";
import { compareDates } from "../../text/dates.ts";
import { grouped } from "../../text/group.ts";
import { MAIN_LANG } from "../../text/languages.ts";
import { compareText } from "../../text/text.ts";
import type { Catalogue, CriteriaEntry, PlatformEntry } from "../catalogue.ts";
import { hedgeOf } from "../hedges.ts";
import { possibleResults, shareRecord, userShare } from "../usage.ts";

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
  /** Of the figure that decides: the newest of the most telling metric. */
  readonly newest: SharePoint;
  /** How that one stands to the threshold, by what its source says of it. */
  readonly standing?: ShareStanding;
}

export const SHARE_STANDINGS = ["reached", "below", "open"] as const;
type ShareStanding = (typeof SHARE_STANDINGS)[number];

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
  const deciding = shareRecord(criterion ?? {}, records, "9999-12-31");
  if (!deciding) return undefined;
  const { atLeast: threshold } = criterion?.threshold ?? {};
  const held = threshold === undefined ? {} : { threshold, standing: standingOf(deciding, threshold) };
  return { platform: id, ...held, series, newest: pointOf(deciding) };
}

function standingOf(record: UsageRecord, atLeast: number): ShareStanding {
  const results = possibleResults(record, { atLeast, unit: "%" });
  return results.size > 1 ? "open" : results.has(true) ? "reached" : "below";
}

const pointOf = (record: UsageRecord): SharePoint => ({
  date: record.date,
  share: userShare(record) ?? 0,
  approximate: hedgeOf(record) !== undefined,
});

/**
 * Records that may be joined with each other, oldest first; in the order in which their kinds first appear. Two that were
 * counted in a way that nobody says may have been counted in two ways.
 */
export const usageSeries = (usage: readonly UsageRecord[]): UsageRecord[][] =>
  [...grouped(usage.map((record, index) => [record.basis ? basisOf(record) : String(index), record] as const)).values()].map((run) =>
    run.sort((a, b) => compareDates(a.date, b.date)),
  );

/**
 * Records of one thing counted in one way, or in ways that nobody says, oldest first. How many could use it may have changed
 * between two counts of those who do; which people they are may not.
 */
export const usageGroups = (usage: readonly UsageRecord[]): UsageRecord[][] =>
  [...grouped(usage.map((record) => [countedAs(record), record] as const)).values()].map((run) =>
    run.sort((a, b) => compareDates(a.date, b.date)),
  );

const countedAs = ({ potentialMarket, ...record }: UsageRecord): string =>
  basisOf(potentialMarket ? { ...record, potentialMarket: { ...potentialMarket, value: 0 } } : record);

/** What was counted, how, and out of whom. Another potential market is another basis. */
function basisOf({ metric, unit, basis, potentialMarket }: UsageRecord): string {
  return JSON.stringify([metric, unit, basis?.[MAIN_LANG], potentialMarket?.value, potentialMarket?.description?.[MAIN_LANG]]);
}
