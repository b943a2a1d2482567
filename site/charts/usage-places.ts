/**
 * Usage values as points on a plane: a chart for each way of counting that has values of more than one day, so that no two ways
 * share a scale. What was counted in a way that is not known has points that are not joined; what is unverified is in the table
 * alone. Ten thousand pages have such charts, so this is arithmetic alone.
 */
import type { CriteriaEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { usageGroups } from "../../scripts/catalogue/statistics/user-shares.ts";
import { isVerified } from "../../scripts/records/schema/events.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { momentOf } from "../../scripts/text/dates.ts";
import { round, WIDTH } from "./chart.tsx";

/** Nothing but marks is between top and bottom: words stand below, so that neither hides the other. */
const AREA = { left: 10, right: WIDTH - 10, top: 8, bottom: 88 } as const;

export interface PlacedValue {
  readonly record: UsageRecord;
  readonly x: number;
  readonly y: number;
}

export interface UsageChart {
  /** Values of one chart, oldest first: at least two. */
  readonly run: readonly PlacedValue[];
  /** Whether it is known that they were counted alike. */
  readonly isJoined: boolean;
  readonly first: PlacedValue;
  readonly newest: PlacedValue;
  readonly base: number;
  /** Height at which the user share of the newest value would meet the threshold of the criteria set in force. */
  readonly threshold?: { readonly y: number; readonly percent: number; readonly value: number };
}

const CHARTS_SHOWN = 6;

export function usageCharts({ data }: Pick<PlatformEntry, "data">, set: CriteriaEntry | undefined): UsageChart[] {
  return usageGroups((data.usage ?? []).filter(isVerified))
    .filter((run) => new Set(run.map(({ date }) => momentOf(date))).size > 1)
    .slice(0, CHARTS_SHOWN)
    .flatMap((run) => chartOf(run, set) ?? []);
}

/** @param records of one way of counting, oldest first */
function chartOf(records: readonly UsageRecord[], set: CriteriaEntry | undefined): UsageChart | undefined {
  const [oldest, last] = [records[0], records.at(-1)];
  if (!oldest || !last) return undefined;
  const threshold = thresholdOf(last, set);
  const [start, end] = [momentOf(oldest.date), momentOf(last.date)];
  const ceiling = Math.max(threshold?.value ?? 0, ...records.map(({ value }) => value)) || 1;
  const across = (date: string) => (momentOf(date) - start) / (end - start);
  const y = (value: number) => round(AREA.bottom - (value / ceiling) * (AREA.bottom - AREA.top));
  const place = (record: UsageRecord): PlacedValue => ({
    record,
    x: round(AREA.left + across(record.date) * (AREA.right - AREA.left)),
    y: y(record.value),
  });
  return {
    run: records.map(place),
    isJoined: last.basis !== undefined,
    first: place(oldest),
    newest: place(last),
    base: AREA.bottom,
    ...(threshold ? { threshold: { ...threshold, y: y(threshold.value) } } : {}),
  };
}

/** Users that the share asks for, out of the potential market of the newest value. */
function thresholdOf({ metric, potentialMarket }: UsageRecord, set: CriteriaEntry | undefined) {
  const criterion = set?.data.criteria.find(({ measure }) => measure === "user-share");
  const percent = criterion?.threshold?.atLeast;
  if (!potentialMarket || percent === undefined || (criterion?.metric ?? metric) !== metric) return undefined;
  return { percent, value: (potentialMarket.value * percent) / 100 };
}
