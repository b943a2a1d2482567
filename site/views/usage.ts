/** Usage values as a page shows them, newest first. Values are never joined or added up here. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { userShare } from "../../scripts/catalogue/usage.ts";
import type { Metric } from "../../scripts/records/schema/choices.ts";
import type { Threshold } from "../../scripts/records/schema/criteria.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { compareDates } from "../../scripts/text/dates.ts";
import { grouped } from "../../scripts/text/group.ts";

export interface UsageRow {
  readonly record: UsageRecord;
  /** Users in percent of the potential market, when the record gives one. */
  readonly share?: number;
  /** What the criteria set in force asks of a user share: beside it no share looks as if it were on the other side. */
  readonly threshold?: Threshold | undefined;
}

export function usageRows(usage: readonly UsageRecord[] = [], set?: CriteriaEntry): UsageRow[] {
  const threshold = set?.data.criteria.find(({ measure }) => measure === "user-share")?.threshold;
  const newestFirst = [...usage].sort((a, b) => compareDates(b.date, a.date));
  return newestFirst.map((record) => {
    const share = userShare(record);
    return share === undefined ? { record } : { record, share, threshold };
  });
}

/** The values of one metric: all of its newest day, and the others. */
export interface MetricRows {
  readonly metric: Metric;
  readonly newest: readonly UsageRow[];
  readonly older: readonly UsageRow[];
}

/** The metrics, that with the newest value first. @param rows newest first */
export const metricsOf = (rows: readonly UsageRow[]): MetricRows[] =>
  [...grouped(rows.map((row) => [row.record.metric, row] as const))].map(([metric, some]) => {
    const day = some[0]?.record.date;
    const count = some.filter(({ record }) => record.date === day).length;
    return { metric, newest: some.slice(0, count), older: some.slice(count) };
  });
