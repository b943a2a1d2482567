/** Usage values as numbers that can decide: the user share, and which of several values it comes from. */
import { PEOPLE_METRICS } from "../records/schema/choices.ts";
import type { Criterion } from "../records/schema/criteria.ts";
import { isVerified } from "../records/schema/events.ts";
import type { UsageRecord } from "../records/schema/platform.ts";
import { compareDates, firstDay, isBy, lastDay } from "../text/dates.ts";
import { grouped } from "../text/group.ts";
import { isMoreThan, mayBe } from "./hedges.ts";

/** Whether the result follows from the usage on record, so that nobody is asked for it. */
export const followsUsage = ({ measure }: Pick<Criterion, "measure">): boolean => measure === "user-share";

/** Users in percent of the potential market. Multiplied first: 57 of 100 is 57 and not 56.99999999999999. */
export const userShare = ({ value, potentialMarket }: UsageRecord): number | undefined =>
  potentialMarket && (value * 100) / potentialMarket.value;

/**
 * The usage record that decides a user share: of the right metric, with a potential market, not later than the day. Of several
 * metrics the most telling one decides, however new the others are: who has an account need not use it. Of that metric it is one
 * than which none is sure to be newer. Where it stands in the file decides nothing: of several that may be of one time (a month,
 * and a day of it) it is the smallest share.
 */
export function shareRecord(criterion: Pick<Criterion, "metric">, usage: readonly UsageRecord[], day: string): UsageRecord | undefined {
  const counts = countsFor(criterion, usage, day).filter(({ potentialMarket }) => potentialMarket);
  const best = Math.min(...counts.map(rankOf));
  return newest(counts.filter((one) => rankOf(one) === best)).sort(byWeight)[0];
}

/**
 * A count that speaks against the one that decides, out of the same market where it has none of its own: as telling and perhaps
 * newer, or more telling but without a market, that would come to another result or to more than the whole; or less telling, with a
 * market, sure to be newer, and less.
 */
export function rivalCount(criterion: Criterion, record: UsageRecord, usage: readonly UsageRecord[], day: string): UsageRecord | undefined {
  const { potentialMarket } = record;
  const decided = userShare(record) ?? 0;
  const counts = countsFor(criterion, usage, day);
  const newestOfEach = [...grouped(counts.map((one) => [one.metric, one] as const)).values()].flatMap(newest);
  return newestOfEach.find((one) => {
    const share = userShare({ ...one, potentialMarket: one.potentialMarket ?? potentialMarket }) ?? 0;
    const isOther = !isSameSide(share, decided, criterion);
    const isNewer = firstDay(one.date) > lastDay(record.date);
    if (rankOf(one) > rankOf(record)) return one.potentialMarket !== undefined && isNewer && isOther && share < decided;
    return !one.potentialMarket && (isOther || isMoreThan(share, 100, one));
  });
}

/** Whether a number meets a threshold; both bounds count when both are given. */
export const meets = (value: number, { atLeast, atMost }: NonNullable<Criterion["threshold"]>): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** Whether two numbers come to the same result. */
export const isSameSide = (one: number, other: number, { threshold }: Criterion): boolean =>
  !threshold || meets(one, threshold) === meets(other, threshold);

/** Whether the share of a record may meet a threshold, may miss it, or either, by what its source says of the number. */
export function possibleResults(record: UsageRecord, threshold: Criterion["threshold"] = { unit: "%" }): ReadonlySet<boolean> {
  const bounds = [threshold.atLeast, threshold.atMost].filter((bound) => bound !== undefined);
  return new Set(mayBe(userShare(record) ?? 0, record, bounds).map((one) => meets(one, threshold)));
}

/** What is of the right metric, sure to be known on the day, and not unverified. */
const countsFor = ({ metric }: Pick<Criterion, "metric">, usage: readonly UsageRecord[], day: string): UsageRecord[] =>
  usage.filter(isVerified).filter((one) => (metric ? one.metric === metric : PEOPLE_METRICS.includes(one.metric)) && isBy(one.date, day));

/** Those than which none is sure to be newer. */
const newest = (counts: readonly UsageRecord[]): UsageRecord[] =>
  counts.filter((one) => !counts.some((other) => firstDay(other.date) > lastDay(one.date)));

const byWeight = (a: UsageRecord, b: UsageRecord): number =>
  (userShare(a) ?? 0) - (userShare(b) ?? 0) || compareDates(b.date, a.date) || a.value - b.value;

/** The most telling first. */
const rankOf = ({ metric }: UsageRecord): number => PEOPLE_METRICS.indexOf(metric);
