/**
 * The row of steps on a platform page: which are passed, which is present, of which there is evidence only, and which are not
 * recorded. What is not recorded may well have happened.
 */
import type { PlatformEntry } from "../../scripts/catalogue/catalogue.ts";
import type { Lifecycle } from "../../scripts/catalogue/lifecycle.ts";
import { stageCodeOf } from "../../scripts/catalogue/stage-codes.ts";
import { STAGE_FACTS, STEPS_IN_ORDER } from "../../scripts/catalogue/stages.ts";
import { EVENT_FACTS, isDeciding, isReported, isUnverified, type Stage } from "../../scripts/records/schema/events.ts";
import type { PlatformEvent } from "../../scripts/records/schema/platform.ts";
import type { Locale } from "../context.ts";

export interface StageStep {
  readonly stage: Stage;
  readonly state: "passed" | "present" | "evident" | "unverified" | "not-recorded";
}

/** What says that a step was passed: an event, or something else that is known. */
export interface Signs {
  readonly passed: ReadonlySet<Stage>;
  readonly evident: ReadonlySet<Stage>;
  /** An event that no source is known to say. */
  readonly unverified: ReadonlySet<Stage>;
}

/** Stages that the events record. */
const stagesOf = (events: readonly PlatformEvent[]): ReadonlySet<Stage> =>
  new Set(events.flatMap(({ type }) => EVENT_FACTS[type].gives ?? []));

/** A plan without a decision to issue it, what is only reported, and use without a document on the launch, are evidence. */
export function signsOf({ data, plan, use }: Pick<PlatformEntry, "data" | "plan" | "use">): Signs {
  const evident = new Set<Stage>([
    ...(plan ? ["planned" as const] : []),
    ...(use.basis === "evidence" ? ["in-use" as const] : []),
    ...stagesOf(data.events.filter(isReported)),
  ]);
  return {
    passed: stagesOf(data.events.filter(isDeciding)),
    evident,
    unverified: stagesOf(data.events.filter(isUnverified)),
  };
}

/** The steps in order; one without an event is not recorded, whether it lies behind or before. */
export function stageSteps(present: Stage, { passed, evident, unverified }: Signs, chosen: readonly Stage[] = STEPS_IN_ORDER): StageStep[] {
  const isShown = (stage: Stage) => {
    const { step } = STAGE_FACTS[stage];
    return step === "always" || stage === present || (step === "when-reached" && passed.has(stage));
  };
  return withPresent(present, chosen)
    .filter(isShown)
    .map((stage) => {
      if (stage === present) return { stage, state: "present" };
      if (passed.has(stage)) return { stage, state: "passed" };
      if (evident.has(stage)) return { stage, state: "evident" };
      return { stage, state: unverified.has(stage) ? "unverified" : "not-recorded" };
    });
}

/** Where a platform stands is shown whatever the steps are: before the first that usually comes after it. */
function withPresent(present: Stage, steps: readonly Stage[]): readonly Stage[] {
  if (steps.includes(present)) return steps;
  const place = (stage: Stage) => STEPS_IN_ORDER.indexOf(stage);
  const later = steps.findIndex((stage) => place(stage) > place(present));
  return later < 0 ? [...steps, present] : steps.toSpliced(later, 0, present);
}

/** What its stage is called, with its mark. */
export const stageName = ({ words }: Locale, lifecycle: Lifecycle): string => words.names.stageCode[stageCodeOf(lifecycle)];
