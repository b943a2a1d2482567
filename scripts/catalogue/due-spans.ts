/**
 * From when to when a platform had a day by which it must be assessed again: it changes only with what was done, so each platform is looked
 * at on those days and no other, and every month is told from that.
 */
import { EVENT_FACTS } from "../records/schema/events.ts";
import { lastDay } from "../text/dates.ts";
import { standingIn } from "./as-of.ts";
import type { Catalogue, PlatformEntry } from "./catalogue.ts";
import { isOutside } from "./outside.ts";
import { STAGE_FACTS } from "./stages.ts";

export interface DueSpan {
  readonly platform: string;
  readonly due: string;
  /** The first day on which it was so, and the first on which it was not any more. */
  readonly from: string;
  readonly until?: string | undefined;
}

/** In the order of the catalogue, oldest first. */
export function dueSpans(catalogue: Catalogue): DueSpan[] {
  const standing = standingIn(catalogue);
  return catalogue.platforms.filter(mayFallDue).flatMap((entry) => {
    const days = turningDays(entry, catalogue.today);
    return days.flatMap((from, index) => {
      const due = standing(entry, from)?.lifecycle.due;
      return due === undefined ? [] : [{ platform: entry.id, due, from, until: days[index + 1] }];
    });
  });
}

/** Whether it ever came to a stage in which it is assessed again; the others need no looking at. */
const mayFallDue = ({ data }: PlatformEntry): boolean =>
  data.events.some(({ type }) => {
    const { gives } = EVENT_FACTS[type];
    return gives !== undefined && STAGE_FACTS[gives].reassessed !== "never";
  });

/** Days on which something was done, and today, for what has come of the running month or year. */
function turningDays({ data, assessments }: PlatformEntry, today: string): string[] {
  const days = [...data.events.map(({ date }) => lastDay(date)), ...assessments.filter(isOutside).map(({ date }) => date), today];
  return [...new Set(days.filter((day) => day !== "" && day <= today))].sort();
}
