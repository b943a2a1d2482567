/**
 * Events + assessments + today -> the stage of a platform, what is due, and who acts next (the six steps of the letter
 * of 2024). The stage is never written in a file. Pure: today is an argument.
 */

import { EVENT_FACTS, EVENT_TYPES, type EventType, type Stage } from "../records/schema/events.ts";
import type { PlatformEvent } from "../records/schema/platform.ts";
import { addDays, addMonths } from "../text/dates.ts";
import { type Circumstances, STAGE_FACTS } from "./stages.ts";
import { type Actor, type PlatformTask, TASK_FACTS } from "./tasks.ts";

/** What an event of a type does to a platform in a stage; undefined where it is not allowed. */
export function transition(stage: Stage | undefined, type: EventType): "moves" | "confirms" | "keeps" | undefined {
  const facts = EVENT_FACTS[type];
  if (!facts.gives) return "keeps";
  if (facts.after.includes(stage ?? "none")) return "moves";
  return stage && facts.confirms.includes(stage) ? "confirms" : undefined;
}

/** The stage-giving events a stage allows next, for messages. */
export const allowedAfter = (stage: Stage | undefined): readonly EventType[] =>
  EVENT_TYPES.filter((type) => EVENT_FACTS[type].gives && transition(stage, type));

interface StageWalk {
  readonly stage: Stage | undefined;
  /** Day the platform came into its stage. */
  readonly since: string | undefined;
  /** Whether it is on the list after the last event. */
  readonly listed: boolean;
  /** Indexes of events that are not allowed after the earlier ones, with the stage they met. */
  readonly refused: readonly { readonly index: number; readonly stage: Stage | undefined }[];
}

/** Walks the events in order; an event that is not allowed is noted and followed, so that one problem is said once. */
export function walkEvents(events: readonly PlatformEvent[]): StageWalk {
  let stage: Stage | undefined;
  let since: string | undefined;
  let listed = false;
  const refused: { index: number; stage: Stage | undefined }[] = [];
  events.forEach(({ type, date }, index) => {
    const { gives, list } = EVENT_FACTS[type];
    if (list !== "stays") listed = list === "enters";
    const does = transition(stage, type);
    if (!does) refused.push({ index, stage });
    if (!gives || gives === stage || does === "confirms") return;
    [stage, since] = [gives, date];
  });
  return { stage, since, listed, refused };
}

export interface Lifecycle {
  readonly stage: Stage;
  readonly since: string;
  /** Day by which the platform must be assessed again. */
  readonly due?: string;
  readonly overdue: boolean;
  readonly next: { readonly actor: Actor; readonly task: PlatformTask };
}

/** Derives the lifecycle; undefined when no event gives a stage. */
export function deriveLifecycle(events: readonly PlatformEvent[], circumstances: Circumstances, today: string): Lifecycle | undefined {
  const { stage, since } = walkEvents(events);
  if (!stage || !since) return undefined;
  const due = dueDate(stage, lastDecision(events, stage) ?? since, circumstances);
  const task = nextTask(stage, circumstances, due, today);
  const next = { actor: TASK_FACTS[task].actor, task };
  return { stage, since, ...(due ? { due } : {}), overdue: due !== undefined && due < today, next };
}

/** Counted from the newest assessment, or from the decision when no assessment was published. */
function dueDate(stage: Stage, decided: string, { assessed, periods }: Circumstances): string | undefined {
  const months = periods?.reassessmentMonths;
  if (months === undefined || !STAGE_FACTS[stage].reassessed) return undefined;
  return addMonths(assessed?.date ?? decided, months);
}

function lastDecision(events: readonly PlatformEvent[], stage: Stage): string | undefined {
  return events.findLast(({ type }) => EVENT_FACTS[type].gives === stage)?.date;
}

/** Nobody can be asked to act for a platform whose owner is not known. */
function nextTask(stage: Stage, circumstances: Circumstances, due: string | undefined, today: string): PlatformTask {
  const task = renewalTask(circumstances, due, today) ?? STAGE_FACTS[stage].next(circumstances);
  return TASK_FACTS[task].actor === "owner" && !circumstances.hasOwner ? "name-owner" : task;
}

/** QĐ 1230: the owner has published platforms assessed again every year. */
function renewalTask({ periods }: Circumstances, due: string | undefined, today: string): PlatformTask | undefined {
  if (!due) return undefined;
  if (due < today) return "reassess-overdue";
  return addDays(due, -(periods?.renewalWindowDays ?? 0)) <= today ? "reassess" : undefined;
}
