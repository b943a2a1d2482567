/** Usage values as rows of a table, newest first. Values are never joined, added up or drawn as a line. */
import type { CriteriaEntry } from "../../scripts/catalogue/catalogue.ts";
import { userShare } from "../../scripts/catalogue/usage.ts";
import type { Threshold } from "../../scripts/records/schema/criteria.ts";
import type { UsageRecord } from "../../scripts/records/schema/platform.ts";
import { compareDates } from "../../scripts/text/dates.ts";

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
