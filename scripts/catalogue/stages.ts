/**
 * What holds for a platform in each stage: one table. Which events lead into and out of a stage is in the table of
 * events; what a stage is called is in `words/<language>/names.ts`.
 */
import { EVENT_FACTS, type EventType, type Stage } from "../records/schema/events.ts";
import type { Outcome } from "./score.ts";
import type { PlatformTask } from "./tasks.ts";

/** What must be known of a platform, beside its events, to say what is due and who acts next. */
export interface Circumstances {
  readonly hasOwner: boolean;
  readonly hasCriteria: boolean;
  /** Date and outcome of the newest assessment by an outside method. */
  readonly assessed?: { readonly date: string; readonly outcome: Outcome };
  readonly periods?: { readonly reassessmentMonths?: number | undefined; readonly renewalWindowDays?: number | undefined };
}

interface StageFacts {
  /** When it has a place in the row of steps on a platform's page: always, once it was come to, or while it lasts. */
  readonly step: "always" | "when-reached" | "while-present";
  /** The outcome without which no platform may come to it; it must be that of an outside assessment (letter, items 4 and 6). */
  readonly backing: Outcome | undefined;
  /** Whether the platform must be assessed again within the period that its criteria name (QĐ 1230). */
  readonly reassessed: boolean;
  /** What must be done for it to move on, where no re-assessment is due. */
  readonly next: (circumstances: Circumstances) => PlatformTask;
}

/** In the order of the steps. */
const FACTS = {
  proposed: { step: "always", backing: undefined, reassessed: false, next: () => "decide-listing" },
  listed: {
    step: "always",
    backing: undefined,
    reassessed: false,
    next: ({ hasCriteria }) => (hasCriteria ? "make-plan" : "issue-criteria"),
  },
  planned: { step: "always", backing: undefined, reassessed: false, next: () => "launch" },
  "in-use": { step: "always", backing: undefined, reassessed: false, next: towardsRecognition },
  potential: {
    step: "when-reached",
    backing: "potential",
    reassessed: true,
    next: ({ assessed }) => (assessed?.outcome === "eligible" ? "recognise" : "raise-user-share"),
  },
  recognised: { step: "always", backing: "eligible", reassessed: true, next: () => "none" },
  revoked: { step: "while-present", backing: undefined, reassessed: false, next: towardsRecognition },
  delisted: { step: "while-present", backing: undefined, reassessed: false, next: () => "none" },
  merged: { step: "while-present", backing: undefined, reassessed: false, next: () => "none" },
} as const satisfies Record<Stage, StageFacts>;
export const STAGE_FACTS: Readonly<Record<Stage, StageFacts>> = FACTS;
export const STEPS_IN_ORDER = Object.keys(FACTS) as readonly Stage[];

/** What the newest assessment leaves to do. */
const AFTER_ASSESSMENT: Readonly<Record<Outcome, PlatformTask>> = {
  eligible: "recognise",
  potential: "call-potential",
  "not-eligible": "meet-criteria",
  incomplete: "complete-assessment",
};

function towardsRecognition({ hasCriteria, assessed }: Circumstances): PlatformTask {
  if (!hasCriteria) return "issue-criteria";
  return assessed ? AFTER_ASSESSMENT[assessed.outcome] : "assess";
}

/** Stages that no platform may come to without an outside assessment of a certain outcome. */
export type BackedStage = { [One in Stage]: (typeof FACTS)[One]["backing"] extends undefined ? never : One }[Stage];
const isBacked = (stage: Stage): stage is BackedStage => STAGE_FACTS[stage].backing !== undefined;

/** The stage that an event of a type gives, where it is one that an assessment must stand behind. */
export function backedStageOf(type: EventType): BackedStage | undefined {
  const { gives } = EVENT_FACTS[type];
  return gives && isBacked(gives) ? gives : undefined;
}
