/** The row of steps on a platform page: which are passed, which is present, which are to come. */
import { STAGE_FACTS, STEPS_IN_ORDER } from "../../scripts/catalogue/stages.ts";
import { EVENT_FACTS, type Stage } from "../../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";

interface StageStep {
  readonly stage: Stage;
  readonly state: "passed" | "present" | "to-come" | "skipped";
}

/** Stages that the events record. */
export function passedStages(events: readonly PlatformEvent[]): ReadonlySet<Stage> {
  return new Set(events.flatMap(({ type }) => EVENT_FACTS[type].gives ?? []));
}

/** The steps in order; a step that lies behind without an event of its own was skipped, not passed. */
export function stageSteps(present: Stage, passed: ReadonlySet<Stage>): StageStep[] {
  const isShown = (stage: Stage) => {
    const { step } = STAGE_FACTS[stage];
    return step === "always" || stage === present || (step === "when-reached" && passed.has(stage));
  };
  const way = STEPS_IN_ORDER.filter(isShown);
  const here = way.indexOf(present);
  return way.map((stage, index) => {
    if (index === here) return { stage, state: "present" };
    if (index > here) return { stage, state: "to-come" };
    return { stage, state: passed.has(stage) ? "passed" : "skipped" };
  });
}
