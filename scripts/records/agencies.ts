/** Whether an agency of the register is valid on a day: from its first day to its last, both of them included. */
import { firstDay, isWithin, lastDay } from "../text/dates.ts";

/** First and last day; of one that is known to the month or year alone any day of it may be; one that is not named is open. */
export interface Validity {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

export const isValidOn = ({ validFrom, validTo }: Validity, day: string): boolean =>
  isWithin(day, validFrom && firstDay(validFrom), validTo && lastDay(validTo));

/** Valid on the day, before it, or only after it. */
export function validityOn(agency: Validity, day: string): "active" | "dissolved" | "notYet" {
  if (isValidOn(agency, day)) return "active";
  return agency.validFrom !== undefined && firstDay(agency.validFrom) > day ? "notYet" : "dissolved";
}
