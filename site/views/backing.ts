/**
 * Recognitions and calls to the potential track that no published assessment stands behind: the page says so, for
 * they may be older than the catalogue.
 */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";

export function unbackedEvents({ data, assessments }: PlatformEntry): ReadonlySet<PlatformEvent> {
  const outside = assessments.filter((assessment) => assessment.data.method !== "self");
  return new Set(
    data.events.filter(
      ({ type, date }) => (type === "recognised" || type === "potential") && !outside.some((assessment) => assessment.date <= date),
    ),
  );
}
