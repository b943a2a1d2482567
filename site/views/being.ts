/** Whether an agency is in being, was, or will be. */
import type { AgencyEntry } from "../../scripts/catalogue/catalogue.ts";

export function beingOf({ active, data }: AgencyEntry, today: string): "active" | "dissolved" | "notYet" {
  if (active) return "active";
  return data.validFrom !== undefined && data.validFrom > today ? "notYet" : "dissolved";
}
