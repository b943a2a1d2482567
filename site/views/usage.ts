/** Usage values as rows of a table, newest first. Values are never joined, added up or drawn as a line. */

import { userShare } from "../../scripts/catalogue/score.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { compareText } from "../../scripts/text/text.ts";

export interface UsageRow {
  readonly record: UsageRecord;
  /** Users in percent of the potential market, when the record gives one. */
  readonly share?: number;
}

export function usageRows(usage: readonly UsageRecord[] = []): UsageRow[] {
  const newestFirst = [...usage].sort((a, b) => compareText(b.date, a.date));
  return newestFirst.map((record) => {
    const share = userShare(record);
    return share === undefined ? { record } : { record, share };
  });
}
