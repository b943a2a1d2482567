/** The row of steps on a platform page: which are passed, which is present, which are to come. */
import { STAGE_FACTS } from "../../scripts/catalogue/stages.ts";
import { EVENT_FACTS, STAGES, type Stage } from "../../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";

export interface StageStep {
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
    const { shown } = STAGE_FACTS[stage].step;
    return shown === "always" || stage === present || (shown === "when-reached" && passed.has(stage));
  };
  const way = STAGES.filter(isShown).sort((a, b) => STAGE_FACTS[a].step.place - STAGE_FACTS[b].step.place);
  const here = way.indexOf(present);
  return way.map((stage, index) => {
    if (index === here) return { stage, state: "present" };
    if (index > here) return { stage, state: "to-come" };
    return { stage, state: passed.has(stage) ? "passed" : "skipped" };
  });
}
