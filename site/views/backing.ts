/**
 * Recognitions and calls to the potential track that no published assessment stands behind: the page says so, for
 * they may be older than the catalogue.
 */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import { possibleDays } from "../../scripts/catalogue/decision-days.ts";
import { newestOutside } from "../../scripts/catalogue/outside.ts";
import { backedStageOf } from "../../scripts/catalogue/stages.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";

export function unbackedEvents({ data, assessments }: PlatformEntry): ReadonlySet<PlatformEvent> {
  return new Set(
    data.events.filter((event) => backedStageOf(event.type) && !newestOutside(assessments, possibleDays(event, assessments).at(-1))),
  );
}
