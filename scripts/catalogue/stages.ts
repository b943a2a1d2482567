/**
 * What holds for a platform in each stage: one table. Which events lead into and out of a stage is in the table of
 * events; what a stage is called is in `words/<language>/names.ts`.
 */
import type { CriteriaSet } from "../records/schema/criteria.ts";
import { EVENT_FACTS, type EventType, type Stage } from "../records/schema/events.ts";
import { isUsed } from "../records/schema/used.ts";
import { isUsedHere } from "../words/called.ts";
import type { Outcome } from "./score.ts";
import type { Actor, PlatformTask } from "./tasks.ts";

/** What must be known of a platform, beside its events, to say what is due and who acts next. */
export interface Circumstances {
  /** Whether it is known who owns it, be it an enterprise, and which ministry organises its assessment. */
  readonly hasOwner: boolean;
  readonly hasConvener: boolean;
  readonly isEnterpriseOwned?: boolean;
  /** Who issues its criteria, where the settings say. */
  readonly criteriaIssuer?: Actor | undefined;
  readonly hasCriteria: boolean;
  /** In group 1: items 4 and 6 of the letter ask for an assessment of platforms that enterprises own. */
  readonly isStateOwned?: boolean;
  /** Whether a launch, or evidence, says that it is in use. */
  readonly isInUse?: boolean;
  /** Whether its data have been sent to the portal (the letter, item 5). */
  readonly hasShared?: boolean;
  /** Since when the list it was on has ended without it. */
  readonly offListSince?: string | undefined;
  /** When the list that it was put on takes effect, where it is on no other. */
  readonly listComing?: string | undefined;
  /** Date and outcome of the newest assessment by an outside method, and why it backs no decision. */
  readonly assessed?: { readonly date: string; readonly outcome: Outcome; readonly unfit?: Unfit | undefined };
  /** Whether the usage on record is sure to reach the user share that the criteria ask for. */
  readonly isShareReached?: boolean;
  readonly periods?: CriteriaSet["periods"];
}

/** What keeps an assessment from backing a decision: the loss of what was decided before it; its criteria. */
export type Unfit = "before-loss" | "not-issued" | "no-framework";

interface StageFacts {
  /** When it has a place in the row of steps on a platform's page: always, once it was come to, or while it lasts. */
  readonly step: "always" | "when-reached" | "while-present";
  /** The outcome without which no platform may come to it; it must be that of an outside assessment (letter, items 4 and 6). */
  readonly backing: Outcome | undefined;
  /** Whether the platform must be assessed again within the period that its criteria name (QĐ 1230, of published ones); of potential ones the criteria say. */
  readonly reassessed: "always" | "where-covered" | "never";
  /** Whether it is only the list that gives the stage its standing, so that it ends with the list. */
  readonly restsOnList: boolean;
  /** What must be done for it to move on, where no re-assessment is due. */
  readonly next: (circumstances: Circumstances) => PlatformTask;
}

/** In the order of the steps. */
const ORDINARY = { step: "always", backing: undefined, reassessed: "never", restsOnList: false } as const;
const ON_LIST = { ...ORDINARY, restsOnList: true } as const;
const LEFT = { ...ORDINARY, step: "while-present" } as const;

const FACTS = {
  proposed: { ...ORDINARY, next: () => "decide-listing" },
  // Items 4 and 6 of the letter ask for neither a plan nor a launch before an assessment: once it is made, it is what counts.
  listed: {
    ...ON_LIST,
    next: (known) => (isAssessed(known) || !known.hasCriteria || !isUsedHere("make-plan") ? onwards(known) : "make-plan"),
  },
  planned: { ...ON_LIST, next: (known) => (known.isInUse || isAssessed(known) ? towardsRecognition(known) : "launch") },
  "in-use": { ...ON_LIST, next: towardsRecognition },
  potential: {
    ...ORDINARY,
    step: "when-reached",
    backing: "potential",
    reassessed: "where-covered",
    next: (known) => decidable(known, OF_POTENTIAL[known.assessed?.outcome ?? "potential"]),
  },
  recognised: { ...ORDINARY, backing: "eligible", reassessed: "always", next: ofRecognised },
  revoked: { ...LEFT, next: towardsRecognition },
  delisted: { ...LEFT, next: () => "none" },
  merged: { ...LEFT, next: () => "none" },
  "off-list": { ...LEFT, next: () => "none" },
} as const satisfies Record<Stage, StageFacts>;
export const STAGE_FACTS: Readonly<Record<Stage, StageFacts>> = FACTS;
export const STEPS_IN_ORDER = Object.keys(FACTS).filter(isUsedHere) as readonly Stage[];

/** What the newest assessment leaves to do. */
const AFTER_ASSESSMENT: Readonly<Record<Outcome, PlatformTask>> = {
  eligible: "recognise",
  potential: "call-potential",
  "not-eligible": "meet-criteria",
  incomplete: "complete-assessment",
};

/** What the newest assessment leaves to do for what was found to have potential. */
const OF_POTENTIAL: Readonly<Record<Outcome, PlatformTask>> = {
  eligible: "recognise",
  potential: "raise-user-share",
  "not-eligible": "decide-withdrawal",
  incomplete: "complete-assessment",
};

/** QĐ 1230: what is recognised is assessed every year, and the recognition withdrawn where it no longer meets the criteria. */
function ofRecognised(circumstances: Circumstances): PlatformTask {
  const outcome = circumstances.assessed?.outcome;
  if (outcome === "not-eligible" || outcome === "potential") return "decide-withdrawal";
  return outcome === "incomplete" ? "complete-assessment" : shareData(circumstances);
}

function towardsRecognition(circumstances: Circumstances): PlatformTask {
  const { hasCriteria, isStateOwned, assessed } = circumstances;
  // Where records name no criteria, nobody can be asked to issue them.
  if (!hasCriteria) return isUsed("criteria") ? "issue-criteria" : "none";
  if (isStateOwned && !assessed) return shareData(circumstances);
  return assessed ? decidable(circumstances, AFTER_ASSESSMENT[assessed.outcome]) : "assess";
}

/** Of what is on a list: it is brought into use, unless that is past, or there are no criteria yet. */
function onwards(known: Circumstances): PlatformTask {
  return known.isInUse || isAssessed(known) || !known.hasCriteria ? towardsRecognition(known) : "launch";
}

/** Whether there is an assessment that a decision could rest on. */
const isAssessed = ({ assessed }: Circumstances): boolean => assessed !== undefined && assessed.unfit === undefined;

/** What is left to do, as far as the check accepts it and the figures have not overtaken the assessment (the letter, item 6). */
function decidable({ assessed, isShareReached }: Circumstances, task: PlatformTask): PlatformTask {
  if (assessed?.unfit === "before-loss") return "assess";
  if (assessed?.unfit !== undefined) return "issue-criteria";
  const isWaiting = task === "call-potential" || task === "raise-user-share";
  return isWaiting && isShareReached ? "reassess-reached" : task;
}

/** Item 5 of the letter: the owner shares the data of its platforms. */
function shareData({ hasShared }: Circumstances): PlatformTask {
  return hasShared ? "none" : "share-data";
}

/** Stages that no platform may come to without an outside assessment of a certain outcome. */
export type BackedStage = { [One in Stage]: (typeof FACTS)[One]["backing"] extends undefined ? never : One }[Stage];
const isBacked = (stage: Stage): stage is BackedStage => STAGE_FACTS[stage].backing !== undefined;

/** The stage that an event of a type gives, where it is one that an assessment must stand behind. */
export function backedStageOf(type: EventType): BackedStage | undefined {
  const { gives } = EVENT_FACTS[type];
  return gives && isBacked(gives) ? gives : undefined;
}
