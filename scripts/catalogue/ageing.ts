/** What of a record grows old: usage figures and evidence that are to be looked at again. */
import type { Assessment } from "../records/schema/assessment.ts";
import type { Platform } from "../records/schema/platform.ts";
import type { Settings } from "../records/schema/settings.ts";
import { FRESH_MONTHS } from "../records/schema/usual.ts";
import { addMonths, lastDay, newestOf } from "../text/dates.ts";

/** After how many months usage figures and evidence are to be looked at again. */
export const freshMonthsOf = (settings: Settings | undefined): number => settings?.freshMonths ?? FRESH_MONTHS;

const isOlder = (date: string, months: number, today: string): boolean => addMonths(date, months) < today;

interface OldUsage {
  readonly date: string;
  /** Its place among the figures. */
  readonly index: number;
}

/** The newest usage figure, where even that is old. */
export function oldUsage({ usage = [] }: Pick<Platform, "usage">, months: number, today: string): OldUsage | undefined {
  const newest = newestOf(usage.map(({ date }, index) => ({ date, index })));
  return newest && isOlder(lastDay(newest.date), months, today) ? newest : undefined;
}

interface OldEvidence {
  readonly criterion: string;
  readonly index: number;
  readonly title: string;
  /** Day on which it was last looked at. */
  readonly date: string;
}

/** Evidence of an assessment that nobody has looked at for long. */
export function oldEvidence({ results }: Pick<Assessment, "results">, months: number, today: string): OldEvidence[] {
  const found: OldEvidence[] = [];
  for (const criterion of Object.keys(results))
    results[criterion]?.evidence?.forEach(({ title, retrieved }, index) => {
      if (retrieved && isOlder(retrieved, months, today)) found.push({ criterion, index, title, date: retrieved });
    });
  return found;
}
