/** Usage values as numbers that can decide: the user share, and which of several values it comes from. */
import { PEOPLE_METRICS } from "../records/schema/choices.ts";
import type { Criterion } from "../records/schema/criteria.ts";
import { isVerified } from "../records/schema/events.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import { compareDates, firstDay, isBy, lastDay } from "../text/dates.ts";

/** Users in percent of the potential market. Multiplied first: 57 of 100 is 57 and not 56.99999999999999. */
export const userShare = ({ value, potentialMarket }: UsageRecord): number | undefined =>
  potentialMarket && (value * 100) / potentialMarket.value;

/**
 * The usage record that decides a user share: of the right metric, with a potential market, not later than the day, and none
 * sure to be newer. Where it stands in the file decides nothing: of several counts that may be of one time (a month, and a day
 * of it) the users decide, and of several of these the smallest share.
 */
export const shareRecord = (criterion: Criterion, usage: readonly UsageRecord[], day: string): UsageRecord | undefined =>
  newest(countsFor(criterion, usage, day).filter(({ potentialMarket }) => potentialMarket)).sort(byWeight)[0];

/**
 * A count that is as telling and may be newer than the one that decides, but without a market of its own: out of the same
 * market it would not lie on the same side of the threshold, or be more than the whole.
 */
export function newerCount(criterion: Criterion, record: UsageRecord, usage: readonly UsageRecord[], day: string): UsageRecord | undefined {
  const known = countsFor(criterion, usage, day).filter((one) => rankOf(one) <= rankOf(record));
  const { potentialMarket } = record;
  return newest(known).find((one) => {
    const share = one.potentialMarket ? undefined : userShare({ ...one, potentialMarket });
    return share !== undefined && (share > 100 || !isSameSide(share, userShare(record) ?? 0, criterion));
  });
}

/** Whether a number meets a threshold; both bounds count when both are given. */
export const meets = (value: number, { atLeast, atMost }: NonNullable<Criterion["threshold"]>): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** Whether two numbers come to the same result. */
export const isSameSide = (one: number, other: number, { threshold }: Criterion): boolean =>
  !threshold || meets(one, threshold) === meets(other, threshold);

/** What is of the right metric, sure to be known on the day, and not unverified. */
const countsFor = ({ metric }: Criterion, usage: readonly UsageRecord[], day: string): UsageRecord[] =>
  usage.filter(isVerified).filter((one) => (metric ? one.metric === metric : PEOPLE_METRICS.includes(one.metric)) && isBy(one.date, day));

/** Those than which none is sure to be newer. */
const newest = (counts: readonly UsageRecord[]): UsageRecord[] =>
  counts.filter((one) => !counts.some((other) => firstDay(other.date) > lastDay(one.date)));

const byWeight = (a: UsageRecord, b: UsageRecord): number =>
  rankOf(a) - rankOf(b) || (userShare(a) ?? 0) - (userShare(b) ?? 0) || compareDates(b.date, a.date) || a.value - b.value;

/** The most telling first. */
const rankOf = ({ metric }: UsageRecord): number => PEOPLE_METRICS.indexOf(metric);
