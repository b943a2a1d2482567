/** Whether an assessment can back a decision (QĐ 1230; letter, items 4 and 6): one rule for the check and for what is to be done next. */
import type { Assessment } from "../records/schema/assessment.ts";
import type { CriteriaSet } from "../records/schema/criteria.ts";
import { EVENT_FACTS, isDeciding } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import { firstDay } from "../text/dates.ts";
import { backedStageOf, STAGE_FACTS, type Unfit } from "./stages.ts";

interface Dated {
  readonly date?: string | undefined;
  readonly data: Pick<Assessment, "criteria">;
}

/** When the platform last lost what a decision had given it: what was assessed before backs no new one. */
export function lostBy(events: readonly PlatformEvent[]): string | undefined {
  const sure = events.filter(isDeciding);
  const lost = sure.findLastIndex(({ type }) => {
    const { gives } = EVENT_FACTS[type];
    return gives !== undefined && STAGE_FACTS[gives].step === "while-present";
  });
  const hadIt = sure.slice(0, Math.max(0, lost)).some(({ type }) => backedStageOf(type));
  return hadIt ? sure[lost]?.date : undefined;
}

/** Why an assessment backs no decision whatever it came to. @param lost day that `lostBy` tells */
export function unfitOf({ date = "" }: Dated, set: CriteriaSet | undefined, lost: string | undefined): Unfit | undefined {
  if (lost !== undefined && date < firstDay(lost)) return "before-loss";
  if (!set) return undefined;
  if (!set.document) return "not-issued";
  return set.extends ? undefined : "no-framework";
}
