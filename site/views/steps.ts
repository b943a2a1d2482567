/** The row of steps on a platform page: which are passed, which is present, which are to come. */
import type { Stage } from "../../scripts/catalogue/lifecycle.ts";
import type { EventType, PlatformEvent } from "../../scripts/records/schema/platform.ts";

export interface Step {
  readonly stage: Stage;
  readonly state: "passed" | "present" | "to-come" | "skipped";
}

const WAY: readonly Stage[] = ["proposed", "listed", "planned", "in-use"];
const ENDS: readonly Stage[] = ["revoked", "delisted", "merged"];

const STAGE_OF_EVENT: Partial<Record<EventType, Stage>> = {
  proposed: "proposed",
  listed: "listed",
  planned: "planned",
  launched: "in-use",
  recognised: "recognised",
  potential: "potential",
};

/** Stages that the events record. */
export function passedStages(events: readonly PlatformEvent[]): ReadonlySet<Stage> {
  return new Set(events.flatMap(({ type }) => STAGE_OF_EVENT[type] ?? []));
}

/** The steps in order; a step that lies behind without an event of its own was skipped, not passed. */
export function stepsOf(stage: Stage, passed: ReadonlySet<Stage>): Step[] {
  const goals: Stage[] = stage === "potential" || passed.has("potential") ? ["potential", "recognised"] : ["recognised"];
  const way = [...WAY, ...goals, ...(ENDS.includes(stage) ? [stage] : [])];
  const here = way.indexOf(stage);
  return way.map((step, index) => {
    if (index === here) return { stage: step, state: "present" };
    if (index > here) return { stage: step, state: "to-come" };
    return { stage: step, state: passed.has(step) ? "passed" : "skipped" };
  });
}
