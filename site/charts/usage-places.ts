/**
 * Usage values as points on a plane of WIDTH × HEIGHT, one chart for each metric with values of more than one day that are not unverified. Only values
 * of the same basis and potential market are joined. Ten thousand pages have such charts, so this is arithmetic alone.
 */
import type { CriteriaEntry, PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { usageSeries } from "../../scripts/catalogue/statistics/user-shares.ts";
import type { Metric } from "../../scripts/records/schema/choices.ts";
import { isVerified } from "../../scripts/records/schema/events.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { compareDates, momentOf } from "../../scripts/text/dates.ts";
import { inGroups } from "../views/slices.ts";
import { round, WIDTH } from "./chart.tsx";

export const HEIGHT = 132;
const AREA = { left: 10, right: WIDTH - 10, top: 24, bottom: 104 } as const;

export interface PlacedValue {
  readonly record: UsageRecord;
  readonly x: number;
  readonly y: number;
}

export interface UsageChart {
  readonly metric: Metric;
  readonly unit?: string | undefined;
  /** Values that are joined with each other, oldest first. */
  readonly runs: readonly (readonly PlacedValue[])[];
  readonly first: PlacedValue;
  readonly newest: PlacedValue;
  readonly base: number;
  /** Height at which the user share of the newest value would meet the threshold of the criteria set in force. */
  readonly threshold?: { readonly y: number; readonly percent: number; readonly value: number };
}

const CHARTS_SHOWN = 4;

export function usageCharts({ data }: Pick<PlatformEntry, "data">, set: CriteriaEntry | undefined): UsageChart[] {
  return inGroups((data.usage ?? []).filter(isVerified), ({ metric, unit }) => `${metric} ${unit ?? ""}`)
    .filter(({ items }) => new Set(items.map(({ date }) => momentOf(date))).size > 1)
    .slice(0, CHARTS_SHOWN)
    .flatMap(({ items }) => chartOf(items, set) ?? []);
}

function chartOf(records: readonly UsageRecord[], set: CriteriaEntry | undefined): UsageChart | undefined {
  const sorted = [...records].sort((a, b) => compareDates(a.date, b.date));
  const [oldest, last] = [sorted[0], sorted.at(-1)];
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
    metric: last.metric,
    unit: last.unit,
    runs: usageSeries(sorted).map((run) => run.map(place)),
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
