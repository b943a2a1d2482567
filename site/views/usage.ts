/** Usage values as rows of a table, newest first. Values are never joined, added up or drawn as a line. */

import { userShare } from "../../scripts/catalogue/usage.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { compareDates } from "../../scripts/text/dates.ts";

export interface UsageRow {
  readonly record: UsageRecord;
  /** Users in percent of the potential market, when the record gives one. */
  readonly share?: number;
}

export function usageRows(usage: readonly UsageRecord[] = []): UsageRow[] {
  const newestFirst = [...usage].sort((a, b) => compareDates(b.date, a.date));
  return newestFirst.map((record) => {
    const share = userShare(record);
    return share === undefined ? { record } : { record, share };
  });
}
